/* The calendar file of a talk. Escaping and folding are libical's (security.md O6). */
#include "view/calendar.h"

#include "view/format.h"
#include "view/words.h"

#include <libical/ical.h>

enum { A_MINUTE = 60 };

static icalproperty *stamped(icalproperty *property)
{
    must(property);
    return property;
}

static struct icaltimetype utc_time(int64_t utc)
{
    return icaltime_from_timet_with_zone((time_t)utc, 0, icaltimezone_get_utc_timezone());
}

static const char *description(struct arena *a, enum lang lang, const struct calendar_entry *m)
{
    const enum word key = m->form == LAW_FORM_PHONE   ? WORD_CALENDAR_BY_PHONE
                          : m->form == LAW_FORM_VIDEO ? WORD_CALENDAR_BY_VIDEO
                                                      : WORD_CALENDAR_AT_OFFICE;

    return words_fill(a, lang, key, "phone", format_phone(a, m->unit_phone), NULL);
}

static icalcomponent *event(struct arena *a, enum lang lang, const struct calendar_entry *m)
{
    icalcomponent *c = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icalproperty *organizer = stamped(
        icalproperty_new_organizer(arena_printf(a, "tel:%s", format_tel(a, m->unit_phone))));

    must(c);
    icalproperty_add_parameter(organizer, icalparameter_new_cn(m->unit));
    icalcomponent_add_property(c, stamped(icalproperty_new_uid(m->uid)));
    icalcomponent_add_property(c, stamped(icalproperty_new_dtstamp(utc_time(m->stamp_utc))));
    icalcomponent_add_property(c, stamped(icalproperty_new_dtstart(utc_time(m->starts_utc))));
    icalcomponent_add_property(c, stamped(icalproperty_new_dtend(utc_time(
                                      m->starts_utc + (int64_t)m->length_min * A_MINUTE))));
    icalcomponent_add_property(c, stamped(icalproperty_new_sequence(m->sequence)));
    icalcomponent_add_property(
        c, stamped(icalproperty_new_status(m->is_cancelled ? ICAL_STATUS_CANCELLED
                                                           : ICAL_STATUS_CONFIRMED)));
    icalcomponent_add_property(c, organizer);
    icalcomponent_add_property(
        c, stamped(icalproperty_new_summary(words(lang, WORD_CALENDAR_SUMMARY))));
    icalcomponent_add_property(c, stamped(icalproperty_new_description(description(a, lang, m))));
    if (m->form == LAW_FORM_OFFICE)
        icalcomponent_add_property(c, stamped(icalproperty_new_location(m->place)));
    return c;
}

char *calendar_file(struct arena *a, enum lang lang, const struct calendar_entry *m)
{
    icalcomponent *file = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
    char *bytes, *out;

    must(file);
    icalcomponent_add_property(file, stamped(icalproperty_new_version("2.0")));
    icalcomponent_add_property(file, stamped(icalproperty_new_prodid("-//jobsamtale//da")));
    icalcomponent_add_property(file, stamped(icalproperty_new_calscale("GREGORIAN")));
    icalcomponent_add_property(file,
                               stamped(icalproperty_new_method(
                                   m->is_cancelled ? ICAL_METHOD_CANCEL : ICAL_METHOD_PUBLISH)));
    icalcomponent_add_component(file, event(a, lang, m));
    bytes = icalcomponent_as_ical_string_r(file);
    must(bytes);
    out = arena_strdup(a, bytes);
    icalmemory_free_buffer(bytes);
    icalcomponent_free(file);
    return out;
}

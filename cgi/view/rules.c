/* The page of the rules: the law beside the software (law/statute.h), in Danish. */
#include "view/rules.h"

#include "base/err.h"
#include "base/text.h"
#include "law/cites.h"
#include "made/rules.h"
#include "made/rules_table.h"
#include "made/staff_rules.h"
#include "view/format.h"
#include "view/words.h"

#include <stddef.h>

/* ---- what the municipality has chosen ---- */

enum kind { DAYS, MONTHS, HOURS, MINUTES, COUNT, YES_NO, DAY_LIST, CASES, SCOPE, CLOSING, TEXT };

/* clang-format off */
#define AT(field) offsetof(struct law_settings, field)
static const struct setting {
    const char *number, *label;
    enum kind kind;
    size_t at;
} settings_shown[] = {
    { "P-01", "Tid til at booke, når fristen sendes", DAYS, AT(booking_deadline_days) },
    { "P-02", "Samtalen er senest efter fristen", DAYS, AT(interview_after_deadline_days) },
    { "P-03", "Fristen ligger altid på en hverdag", YES_NO, AT(deadline_on_working_days_only) },
    { "P-04", "En tid kan flyttes indtil, før samtalen", DAYS, AT(rebook_cutoff_days) },
    { "P-05", "En tid kan flyttes efter fristen", YES_NO, AT(allow_rebook_after_deadline) },
    { "P-06", "Påmindelser før fristen", DAY_LIST, AT(reminder_days_before_deadline) },
    { "P-07", "Påmindelser før samtalen", DAY_LIST, AT(reminder_days_before_interview) },
    { "P-08", "En tid kan bookes indtil, før den begynder", HOURS, AT(booking_lead_hours) },
    { "P-09", "Ledige tider, der skal være, før en frist sendes", COUNT, AT(min_open_slots_at_issue) },
    { "P-10", "Tider, man kan have booket på én gang", COUNT, AT(max_future_bookings) },
    { "P-11", "Når en frist ikke er holdt", CASES, AT(consequence_mode) },
    { "P-12", "Et brev regnes for kommet efter, i hverdage", DAYS, AT(letter_presumption_working_days) },
    { "P-13", "Tid til at sige, hvad man mener", DAYS, AT(hearing_days) },
    { "P-14", "Et nedbrud flytter fristen, når det varer mindst", MINUTES, AT(outage_minutes) },
    { "P-15", "Samtale, når man melder sig igen, inden for", DAYS, AT(reregistration_interview_days) },
    { "P-16", "Kravet om samtale falder bort efter", MONTHS, AT(reregistration_lapse_months) },
    { "P-17", "En undtagelse ses efter senest efter", MONTHS, AT(exemption_review_months) },
    { "P-18", "En fratagelse ses efter senest efter", MONTHS, AT(revocation_review_months) },
    { "P-19", "Varsel for en indkaldelse", DAYS, AT(summons_min_notice_days) },
    { "P-20", "Hvem der skal booke selv", SCOPE, AT(selfbook_scope) },
    { "P-21", "Jobcenteret indkalder til den første samtale", YES_NO, AT(first_interview_by_summons) },
    { "P-22", "Lukkedage ud over helligdage", CLOSING, AT(closing_days) },
    { "P-23", "Tid til at klage", DAYS, AT(complaint_days) },
    { "P-24", "Besked om sprog gives senest efter", DAYS, AT(language_notice_days) },
    { "P-25", "En samtale ved barsel er i tide, før og efter datoen", DAYS, AT(leave_follow_up_tolerance_days) },
    { "P-26", "Andre må gerne booke selv", YES_NO, AT(allow_voluntary_booking) },
    { "P-27", "Hvem der har ansvaret", TEXT, AT(label_jobcentre) },
    { "P-28", "Opfølgning efter en flytning senest efter", MONTHS, AT(move_follow_up_months) },
};
/* clang-format on */

static const struct setting *find_setting(const char *number)
{
    for (size_t i = 0; i < sizeof settings_shown / sizeof *settings_shown; i++)
        if (text_same(settings_shown[i].number, number))
            return &settings_shown[i];
    must(false);
    return NULL;
}

static const char *units(struct arena *a, int n, const char *one, const char *many)
{
    return arena_printf(a, "%d %s", n, n == 1 ? one : many);
}

static const char *day_list(struct arena *a, const struct law_day_list *list)
{
    struct text t = text_new(a, 32);

    for (int i = 0; i < list->count; i++) {
        if (i)
            text_add(&t, i + 1 == list->count ? " og " : ", ");
        text_add(&t, units(a, list->days[i], "dag", "dage"));
    }
    return list->count ? t.bytes : "ingen";
}

static const char *closing_days(struct arena *a, const struct law_closing_days *days)
{
    struct text t = text_new(a, 64);

    for (int i = 0; i < days->count; i++) {
        if (i)
            text_add(&t, i + 1 == days->count ? " og " : ", ");
        text_add(&t, arena_printf(
                         a, "%d. %s", days->at[i].day,
                         words(LANG_DA, (enum word)(WORD_JANUARY + (int)days->at[i].month - 1))));
    }
    return days->count ? t.bytes : "ingen";
}

static const char *value_of(struct arena *a, const struct law_settings *settings,
                            const struct setting *row)
{
    const void *at = (const char *)settings + row->at;

    switch (row->kind) {
    case DAYS:
        return units(a, *(const int *)at, "dag", "dage");
    case MONTHS:
        return units(a, *(const int *)at, "måned", "måneder");
    case HOURS:
        return units(a, *(const int *)at, "time", "timer");
    case MINUTES:
        return units(a, *(const int *)at, "minut", "minutter");
    case COUNT:
        return units(a, *(const int *)at, "tid", "tider");
    case YES_NO:
        return *(const bool *)at ? "ja" : "nej";
    case DAY_LIST:
        return day_list(a, at);
    case CASES:
        return settings->consequence_mode == LAW_CONSEQUENCE_CASE
                   ? "der åbnes en sag uden forslag"
                   : "der åbnes en sag med et forslag";
    case SCOPE:
        return settings->selfbook_scope == LAW_SCOPE_JOB_READY_ONLY
                   ? "jobparate"
                   : "jobparate og aktivitetsparate";
    case CLOSING:
        return closing_days(a, at);
    case TEXT:
        return at;
    }
    must(false);
    return "";
}

/* ---- one part ---- */

static void fill_settings_of(struct view *v, const char *numbers,
                             const struct law_settings *settings)
{
    struct arena *a = view_arena(v);

    for (const char *p = numbers; p && *p; p += p[4] ? 5 : 4) {
        const struct setting *setting = find_setting(arena_printf(a, "%.4s", p));
        struct view *row = view_add(v, RULES_TABLE_CHOICE);

        view_set(row, RULES_TABLE_SETTING, setting->number);
        view_set(row, RULES_TABLE_SETTING_LABEL, setting->label);
        view_set(row, RULES_TABLE_SETTING_VALUE, value_of(a, settings, setting));
    }
}

static void fill_readings_of(struct view *v, const enum law_reading *readings)
{
    for (int r = 0; r < LAW_SENTENCE_READINGS_MAX && readings[r] != LAW_READING_NONE; r++) {
        const struct law_reading_row *reading = law_reading_row(readings[r]);
        struct view *row = view_add(v, RULES_TABLE_READING);

        view_set(row, RULES_TABLE_READING_CODE, law_reading_text(readings[r]));
        view_set(row, RULES_TABLE_READING_DOUBT, reading->doubt);
        view_set(row, RULES_TABLE_READING_CHOICE, reading->choice);
    }
}

static void fill_sentence(struct view *page, const struct law_sentence *s,
                          const struct law_settings *settings)
{
    const struct law_citation *cite = law_citation(s->cite);
    struct view *v = view_add(page, RULES_TABLE_SENTENCE);

    view_set(v, RULES_TABLE_CODE, cite->code);
    view_set(v, RULES_TABLE_PARAGRAPH, cite->in_words);
    view_set(v, RULES_TABLE_ACT, cite->number);
    view_set(v, RULES_TABLE_CHECKED,
             format_day_plain(view_arena(v), LANG_DA, cite->last_checked_on));
    view_set(v, RULES_TABLE_SAYS, s->says);
    view_set_optional(v, RULES_TABLE_MACHINE, s->machine);
    view_set_optional(v, RULES_TABLE_PERSON, s->person);
    view_set_optional(v, RULES_TABLE_NO_RULE, s->why_no_rule);
    fill_readings_of(v, s->readings);
    fill_settings_of(v, s->settings, settings);
    if (s->tests) {
        struct view *proof = view_add(v, RULES_TABLE_TESTS);

        view_set(proof, RULES_TABLE_TESTS, s->tests);
        for (int f = 0; f < LAW_SENTENCE_RULES_MAX && s->rules[f].name; f++)
            view_set(view_add(proof, RULES_TABLE_RULE), RULES_TABLE_RULE_NAME, s->rules[f].name);
    }
}

/* ---- all parts, and the two lists ---- */

static void fill_line(struct view *part, const struct law_sentence *s)
{
    struct view *v = view_add(part, RULES_TABLE_LINE);

    view_set(v, RULES_TABLE_LINE_HREF,
             arena_printf(view_arena(v), "/regler?del=%s#%s", law_part_anchor(s->part),
                          law_citation(s->cite)->code));
    view_set(v, RULES_TABLE_LINE_PARAGRAPH, law_citation(s->cite)->in_words);
    view_set(v, RULES_TABLE_LINE_SAYS, s->says);
}

static void fill_overview(struct view *v)
{
    size_t count;
    const struct law_sentence *s = law_statute(&count);
    struct view *part = NULL;

    view_show(v, RULES_TABLE_CONTENTS, true);
    for (size_t i = 0; i < count; i++) {
        if (!part || s[i].part != s[i - 1].part) {
            part = view_add(v, RULES_TABLE_PART);
            view_set(part, RULES_TABLE_ANCHOR, law_part_anchor(s[i].part));
            view_set(part, RULES_TABLE_TITLE, law_part_title(s[i].part));
        }
        fill_line(part, &s[i]);
    }
}

static void fill_part(struct view *v, enum law_part part, const struct law_settings *settings)
{
    size_t count;
    const struct law_sentence *s = law_statute(&count);

    for (size_t i = 0; i < count; i++)
        if (s[i].part == part)
            fill_sentence(v, &s[i], settings);
}

static void fill_readings(struct view *v)
{
    struct view *list = view_add(v, RULES_TABLE_READINGS);

    for (int r = LAW_R01; r <= LAW_R18; r++) {
        const struct law_reading_row *reading = law_reading_row((enum law_reading)r);
        struct view *row = view_add(list, RULES_TABLE_DOUBT);

        view_set(row, RULES_TABLE_DOUBT_CODE, law_reading_text(reading->reading));
        view_set(row, RULES_TABLE_DOUBT_QUESTION, reading->doubt);
        view_set(row, RULES_TABLE_DOUBT_CHOICE, reading->choice);
    }
}

static void fill_settings(struct view *v, const struct law_settings *settings)
{
    struct view *list = view_add(v, RULES_TABLE_SETTINGS);

    for (size_t i = 0; i < sizeof settings_shown / sizeof *settings_shown; i++) {
        struct view *row = view_add(list, RULES_TABLE_CHOSEN);

        view_set(row, RULES_TABLE_CHOSEN_CODE, settings_shown[i].number);
        view_set(row, RULES_TABLE_CHOSEN_LABEL, settings_shown[i].label);
        view_set(row, RULES_TABLE_CHOSEN_VALUE,
                 value_of(view_arena(v), settings, &settings_shown[i]));
    }
}

static const char *title_of(const struct view_rules *m, enum lang lang)
{
    switch (m->place) {
    case RULES_PLACE_OVERVIEW:
        return words(lang, WORD_RULES);
    case RULES_PLACE_PART:
        return law_part_title(m->part);
    case RULES_PLACE_READINGS:
        return "Sådan læser vi loven";
    case RULES_PLACE_SETTINGS:
        return "Det har kommunen valgt";
    }
    must(false);
    return "";
}

/* Title, heading and back link; the two pages have the same markers. */
static void fill_head(struct view *v, const struct view_rules *m)
{
    const bool is_overview = m->place == RULES_PLACE_OVERVIEW;

    if (m->is_staff) {
        view_set(v, STAFF_RULES_PLACE, title_of(m, LANG_DA));
        view_show(v, is_overview ? STAFF_RULES_OVERVIEW : STAFF_RULES_INSIDE, true);
        return;
    }
    view_show(v, RULES_NOT_DANISH, view_lang(v) != LANG_DA);
    view_set(v, RULES_PLACE, title_of(m, view_lang(v)));
    view_show(v, is_overview ? RULES_OVERVIEW : RULES_INSIDE, true);
}

void fill_rules(struct view *v, const struct view_rules *m)
{
    fill_head(v, m);
    switch (m->place) {
    case RULES_PLACE_OVERVIEW:
        fill_overview(v);
        return;
    case RULES_PLACE_PART:
        fill_part(v, m->part, m->settings);
        return;
    case RULES_PLACE_READINGS:
        fill_readings(v);
        return;
    case RULES_PLACE_SETTINGS:
        fill_settings(v, m->settings);
        return;
    }
    must(false);
}

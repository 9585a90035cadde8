/* Weeks in addresses, and whose times are meant. */
#include "staff_week.h"

#include "base/text.h"
#include "store/staff.h"
#include "view/words.h"

#include <stdlib.h>

enum { YEAR_DIGITS = 4, FIRST_YEAR = 2000, LAST_YEAR = 2099 };

const char *week_value(struct arena *a, civil_day monday)
{
    const struct civil_week week = civil_week_of(monday);

    return arena_printf(a, "%d-%02d", week.year, week.week);
}

static civil_day week_read(const char *value)
{
    char *end;
    long year, week;

    if (!value || *value < '0' || *value > '9')
        return CIVIL_NONE;
    year = strtol(value, &end, 10);
    if (end != value + YEAR_DIGITS || *end != '-' || year < FIRST_YEAR || year > LAST_YEAR
        || end[1] < '0' || end[1] > '9')
        return CIVIL_NONE;
    week = strtol(end + 1, &end, 10);
    return *end || week < 1 || week > 53 ? CIVIL_NONE : civil_week_monday((int)year, (int)week);
}

civil_day week_monday(civil_day day)
{
    return day - ((civil_day)civil_weekday(day) - CIVIL_MONDAY);
}

civil_day week_asked(const struct ctx *c)
{
    const civil_day asked = week_read(http_query(c->req, "uge"));

    if (asked != CIVIL_NONE)
        return asked;
    return week_monday(c->today)
           + (civil_weekday(c->today) >= CIVIL_SATURDAY ? (civil_day)WEEK_DAYS : 0);
}

enum err week_whose_asked(struct ctx *c, struct week_whose *out)
{
    const char *asked = http_query(c->req, "hos");
    struct store_staff *users;
    size_t count;
    const enum err e = store_staff_list(c->store, c->arena, c->scope.unit_id, &users, &count);

    if (e != OK)
        return e;
    *out = (struct week_whose){ .user_id = c->who.user_id, .name = c->user, .query = "" };
    out->choices = ARENA_ARRAY(c->arena, struct view_choice, count + 2);
    for (size_t i = 0; i < count; i++) {
        const bool is_self = users[i].id == c->who.user_id;

        if (!is_self && (users[i].disabled_utc || users[i].role == STORE_ADMINISTRATOR))
            continue;
        if (asked && !is_self && text_same(asked, users[i].public_id)) {
            out->user_id = users[i].id;
            out->name = users[i].full_name;
            out->query = arena_printf(c->arena, "&hos=%s", users[i].public_id);
        }
        out->choices[out->choice_count++] =
            (struct view_choice){ .value = is_self ? "" : users[i].public_id,
                                  .name = users[i].full_name,
                                  .is_chosen = false };
    }
    if (asked && text_same(asked, "alle")) {
        out->user_id = 0;
        out->name = "";
        out->query = "&hos=alle";
    }
    out->choices[out->choice_count++] =
        (struct view_choice){ .value = "alle", .name = words(LANG_DA, WORD_WEEK_ALL) };
    for (size_t i = 0; i < out->choice_count; i++)
        out->choices[i].is_chosen = out->user_id ? text_same(out->choices[i].name, out->name)
                                                 : text_same(out->choices[i].value, "alle");
    return OK;
}

static enum time_state state_of(const struct ctx *c, const struct store_slot_line *line)
{
    if (line->is_taken)
        return TIME_TAKEN;
    if (line->slot.law.is_closed)
        return TIME_CLOSED;
    if (line->slot.law.starts_utc <= c->now_utc)
        return TIME_PAST;
    return line->is_offered ? TIME_FREE : TIME_NOT_OFFERED;
}

struct view_time week_time(struct ctx *c, const struct store_slot_line *line)
{
    const struct store_slot *slot = &line->slot;

    return (struct view_time){
        .id = slot->public_id,
        .day = slot->law.day,
        .minute = slot->law.minute,
        .length_min = slot->length_min,
        .place = slot->place,
        .forms = slot->law.forms,
        .interpreter = line->is_taken ? line->booking_interpreter : slot->interpreter_language,
        .caseworker = slot->caseworker,
        .state = state_of(c, line),
        .talk_id = line->booking_id,
        .person_id = line->person_id,
        .person = line->given_names
                      ? arena_printf(c->arena, "%s %s", line->given_names, line->family_name)
                      : NULL,
        .form = line->form,
    };
}

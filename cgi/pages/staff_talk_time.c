/* Choosing a time for a citizen (S08, S09): one that is offered, or a fresh one outside them, which
 * needs a reason, and, when it lies over the caseworker's own free times, a yes to close those. */
#include "staff_talk_case.h"

#include "base/text.h"
#include "law/clock.h"
#include "law/workday.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "staff_times_plan.h"
#include "view/format.h"
#include "view/staff_times.h"

enum { LENGTH_LEAST = 10, LENGTH_MOST = 240, PLACE_MOST = 200, REASON_MOST = 500, MINUTE_S = 60 };

#define ANOTHER "anden"

/* ---- what there is to choose ---- */

/* A time that another citizen holds is theirs until the hold ends. */
static bool is_open(const struct ctx *c, const struct store_person *person,
                    const struct store_slot_line *line)
{
    return line->is_offered && line->slot.law.is_free && line->slot.law.starts_utc > c->now_utc
           && (line->hold_until_utc <= c->now_utc || line->hold_person_id == person->id);
}

static enum err add_times(struct ctx *c, const struct store_person *person, int64_t user_id,
                          civil_day last, struct view_talk_choice **out, size_t *count)
{
    struct view_talk_choice *before = *out;
    struct store_slot_line *lines;
    size_t line_count;
    const enum err e = store_slot_days(c->store, c->arena, &c->scope, user_id, c->today, last,
                                       false, &lines, &line_count);

    if (e != OK)
        return e;
    *out = ARENA_ARRAY(c->arena, struct view_talk_choice, *count + line_count + 1);
    for (size_t i = 0; i < *count; i++)
        (*out)[i] = before[i];
    for (size_t i = 0; i < line_count; i++) {
        const struct store_slot *slot = &lines[i].slot;

        if (is_open(c, person, &lines[i]))
            (*out)[(*count)++] = (struct view_talk_choice){
                .id = slot->public_id,
                .day = slot->law.day,
                .minute = slot->law.minute,
                .length_min = slot->length_min,
                .forms = slot->law.forms,
                .interpreter = slot->interpreter_language,
                .caseworker = slot->caseworker,
            };
    }
    return OK;
}

enum err talk_times_load(struct ctx *c, const struct store_person *person, civil_day latest,
                         struct view_talk_times *out)
{
    struct view_talk_choice *choices = NULL;
    size_t count = 0;
    civil_day last = c->today + TALK_TIME_DAYS;
    enum err e;

    if (latest != CIVIL_NONE && latest < last)
        last = latest;
    e = add_times(c, person, person->caseworker_id, last, &choices, &count);
    if (e == OK && person->caseworker_id != c->who.user_id)
        e = add_times(c, person, c->who.user_id, last, &choices, &count);
    out->choices = choices;
    out->count = count;
    out->latest = latest;
    return e;
}

void talk_times_typed(struct ctx *c, const char *place, struct view_talk_times *out)
{
    const bool typed = staff_is_typed(c);

    out->chosen = page_value(c, "tid");
    out->day = staff_date(c, "dag", words(LANG_DA, WORD_TALK_OTHER_DAY), NULL, CIVIL_NONE);
    out->clock = page_value(c, "kl");
    out->length = typed ? page_value(c, "laengde") : "30";
    out->place = typed ? page_value(c, "sted") : place;
    out->reason = page_value(c, "grund-tid");
    out->is_confirmed = page_is(c, "luk-ledige", "ja");
    out->errors = &c->errors;
}

/* ---- what was chosen ---- */

static enum err read_offered(struct ctx *c, const struct store_person *person, enum law_form form,
                             const char *id, struct talk_time *out)
{
    struct store_slot_line line;
    enum err e = page_is_plain(id) ? store_slot_line_get(c->store, c->arena, &c->scope, id, &line)
                                   : ERR_NOT_FOUND;

    if (e != OK && e != ERR_NOT_FOUND)
        return e;
    if (e == ERR_NOT_FOUND || !is_open(c, person, &line)) {
        page_mistake(c, "tid", WORD_TALK_TIME_GONE);
        return OK;
    }
    if (form != LAW_FORM_UNSET && !(line.slot.law.forms & (unsigned)form))
        page_mistake(c, "tid", WORD_TALK_TIME_OTHER_FORM);
    out->slot = line.slot;
    return OK;
}

static void check_day(struct ctx *c, civil_day day)
{
    if (day == CIVIL_NONE)
        page_mistake(c, "dag-dag", WORD_TALK_DAY_MISSING);
    else if (workday_holiday(day) != LAW_HOLIDAY_NONE)
        page_mistake_text(c, "dag-dag",
                          words_fill(c->arena, LANG_DA, WORD_TALK_DAY_HOLIDAY, "name",
                                     workday_holiday_name(workday_holiday(day)), NULL));
    else if (!workday_is(&c->settings->closing_days, day))
        page_mistake(c, "dag-dag", WORD_TALK_DAY_CLOSED);
}

static const char *clash_text(struct ctx *c, const struct store_slot_line *line)
{
    const char *when =
        format_clock_span(c->arena, LANG_DA, line->slot.law.minute, line->slot.length_min);

    if (!line->given_names)
        return words_fill(c->arena, LANG_DA, WORD_TALK_CLASH_PROTECTED, "when", when, NULL);
    return words_fill(c->arena, LANG_DA, WORD_TALK_CLASH, "when", when, "name",
                      arena_printf(c->arena, "%s %s", line->given_names, line->family_name), NULL);
}

/* A talk there already cannot be overlaid; own free times can, once that is confirmed. */
static enum err check_clash(struct ctx *c, struct view_talk_times *times, struct talk_time *out)
{
    struct store_slot_line *lines;
    size_t count;
    const int64_t starts_utc = out->fresh.starts_utc;
    const enum err e =
        store_slot_clashes(c->store, c->arena, &c->scope, c->who.user_id, starts_utc,
                           starts_utc + (int64_t)out->fresh.length_min * MINUTE_S, &lines, &count);

    if (e != OK)
        return e;
    for (size_t i = 0; i < count; i++)
        if (lines[i].is_taken) {
            page_mistake_text(c, "kl", clash_text(c, &lines[i]));
            return OK;
        }
    out->gone = lines;
    out->gone_count = count;
    times->ask_close = count > 0;
    if (count && !page_is(c, "luk-ledige", "ja"))
        page_mistake_text(c, "luk-ledige",
                          words_fill(c->arena, LANG_DA, WORD_TALK_CLOSE_FREE, "when",
                                     format_clock_span(c->arena, LANG_DA, lines[0].slot.law.minute,
                                                       lines[0].slot.length_min),
                                     NULL));
    return OK;
}

static void read_clock(struct ctx *c, struct talk_time *out)
{
    struct store_slot_new *fresh = &out->fresh;

    if (!times_clock(page_value(c, "kl"), &fresh->minute) || fresh->minute >= LAW_MINUTES_A_DAY) {
        page_mistake(c, "kl", WORD_TIMES_CLOCK_WRONG);
    } else if (fresh->day != CIVIL_NONE) {
        (void)law_clock_utc(fresh->day, fresh->minute, &fresh->starts_utc);
        if (fresh->starts_utc <= c->now_utc)
            page_mistake(c, "kl", WORD_TALK_TIME_PAST);
        else if (!law_clock_slot_may_start(fresh->day, fresh->minute))
            page_mistake(c, "kl", WORD_TALK_CLOCK_CHANGE);
    }
    if (!page_number(c, "laengde", LENGTH_LEAST, LENGTH_MOST, &fresh->length_min))
        page_mistake(c, "laengde", WORD_TIMES_LENGTH_WRONG);
}

static enum err read_fresh(struct ctx *c, enum law_form form, struct view_talk_times *times,
                           struct talk_time *out)
{
    struct store_slot_new *fresh = &out->fresh;
    const int before = c->errors.count;
    enum err e = OK;

    out->is_fresh = true;
    *fresh = (struct store_slot_new){ .user_id = c->who.user_id, .is_offered = false };
    if (page_date(c, "dag", &fresh->day))
        check_day(c, fresh->day);
    read_clock(c, out);
    fresh->place = page_text(c, "sted", PLACE_MOST, true, true, WORD_TIMES_PLACE_MISSING);
    fresh->forms = form == LAW_FORM_UNSET ? LAW_FORM_OFFICE : (unsigned)form;
    out->reason = page_text(c, "grund-tid", REASON_MOST, false, true, WORD_TALK_OTHER_WHY);
    if (fresh->starts_utc && c->errors.count == before)
        e = check_clash(c, times, out);
    out->slot = (struct store_slot){
        .law = { .day = fresh->day,
                 .minute = fresh->minute,
                 .starts_utc = fresh->starts_utc,
                 .is_free = true,
                 .forms = fresh->forms },
        .length_min = fresh->length_min,
        .place = fresh->place,
        .user_id = c->who.user_id,
        .caseworker = c->user,
    };
    return e;
}

enum err talk_time_read(struct ctx *c, const struct store_person *person, enum law_form form,
                        struct view_talk_times *times, struct talk_time *out)
{
    const char *id = page_value(c, "tid");
    const int before = c->errors.count;
    enum err e = OK;

    *out = (struct talk_time){ .slot = { .law = { .day = CIVIL_NONE } } };
    if (text_is_empty(id))
        page_mistake(c, "tid", WORD_TALK_TIME_MISSING);
    else if (text_same(id, ANOTHER))
        e = read_fresh(c, form, times, out);
    else
        e = read_offered(c, person, form, id, out);
    out->is_chosen = e == OK && c->errors.count == before;
    return e;
}

enum err talk_time_take(struct ctx *c, struct talk_time *time, int64_t *out_slot_id)
{
    const char *public_id;
    enum err e = OK;

    must(time->is_chosen);
    *out_slot_id = time->slot.id;
    if (!time->is_fresh)
        return OK;
    for (size_t i = 0; e == OK && i < time->gone_count; i++)
        e = store_slot_close(c->store, &c->scope, time->gone[i].slot.public_id, c->now_utc);
    if (e == OK)
        e = store_slot_add(c->store, c->arena, &c->scope, &time->fresh, out_slot_id, &public_id);
    time->slot.id = *out_slot_id;
    return e;
}

/* ---- how it is held ---- */

enum law_form talk_form_typed(struct ctx *c)
{
    if (page_is(c, "form", "fremmoede"))
        return LAW_FORM_OFFICE;
    if (page_is(c, "form", "telefon"))
        return LAW_FORM_PHONE;
    return page_is(c, "form", "video") ? LAW_FORM_VIDEO : LAW_FORM_UNSET;
}

const char *talk_phone_typed(struct ctx *c)
{
    const char *typed = page_value(c, "telefon");
    struct text digits = text_new(c->arena, 16);

    if (typed[0] == '+' && typed[1] == '4' && typed[2] == '5')
        typed += 3;
    for (; *typed; typed++) {
        if (*typed >= '0' && *typed <= '9')
            text_add_char(&digits, *typed);
        else if (*typed != ' ' && *typed != '-' && *typed != '.')
            break;
    }
    if (!*typed && digits.size == 8)
        return digits.bytes;
    page_mistake(c, "telefon", WORD_BOOK_PHONE_WRONG);
    return NULL;
}

/* What waits for a caseworker. */
#include "view/staff_tasks.h"

#include "base/text.h"
#include "law/cites.h"
#include "made/accesses.h"
#include "made/tasks.h"
#include "made/today.h"
#include "view/format.h"
#include "view/names.h"
#include "view/person.h"
#include "view/words.h"

const char *task_name(const char *code)
{
    static const struct {
        const char *code;
        enum word name;
    } kinds[] = {
        { "help_request", WORD_TASK_HELP_REQUEST },
        { "no_times", WORD_TASK_NO_TIMES },
        { "late_cancel", WORD_TASK_LATE_CANCEL },
        { "attendance", WORD_TASK_ATTENDANCE },
        { "missed_deadline", WORD_TASK_MISSED_DEADLINE },
        { "consequence", WORD_TASK_CONSEQUENCE },
        { "new_deadline", WORD_TASK_NEW_DEADLINE },
        { "exemption_review", WORD_TASK_EXEMPTION_REVIEW },
        { "revocation_review", WORD_TASK_REVOCATION_REVIEW },
        { "hearing_over", WORD_TASK_HEARING_OVER },
        { "hearing_answered", WORD_TASK_HEARING_ANSWERED },
        { "approve", WORD_TASK_APPROVE },
        { "locked_account", WORD_TASK_LOCKED_ACCOUNT },
        { "summon", WORD_TASK_SUMMON },
        { "case_answered", WORD_TASK_CASE_ANSWERED },
        { "case_answer_over", WORD_TASK_CASE_ANSWER_OVER },
        { "case_approve", WORD_TASK_CASE_APPROVE },
        { "case_reassess", WORD_TASK_CASE_REASSESS },
        { "contract_revision", WORD_TASK_CONTRACT_REVISION },
        { "language_notice", WORD_TASK_LANGUAGE_NOTICE },
        { "jobnet_data", WORD_TASK_JOBNET_DATA },
        { "referral", WORD_TASK_REFERRAL },
    };

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (text_same(kinds[i].code, code))
            return words(LANG_DA, kinds[i].name);
    return "";
}

static const char *name_of(struct arena *a, const char *given, const char *family)
{
    return given ? arena_printf(a, "%s %s", given, family) : words(LANG_DA, WORD_TODAY_PROTECTED);
}

/* ---- S01 ---- */

static enum word talk_state(const char *code, const char **class)
{
    static const struct {
        const char *code;
        enum word name;
        const char *class;
    } states[] = {
        { "booked", WORD_DAY_TALK_BOOKED, "" },
        { "held", WORD_DAY_TALK_HELD, "state-good" },
        { "no_show", WORD_DAY_TALK_NO_SHOW, "state-bad" },
        { "cancelled", WORD_DAY_TALK_CANCELLED, "state-warn" },
        { "cancelled_late", WORD_DAY_TALK_CANCELLED_LATE, "state-warn" },
        { "cancelled_by_us", WORD_DAY_TALK_CANCELLED_BY_US, "state-warn" },
    };

    for (size_t i = 0; i < sizeof states / sizeof *states; i++) {
        if (text_same(states[i].code, code)) {
            *class = states[i].class;
            return states[i].name;
        }
    }
    *class = "";
    return WORD_DAY_TALK_BOOKED;
}

static const char *note_of(struct arena *a, const struct view_day_talk *talk)
{
    struct text t = text_new(a, 60);

    text_add(&t, name_booking_kind(talk->kind));
    if (talk->interpreter)
        text_addf(&t, ", %s",
                  words_fill(a, LANG_DA, WORD_TODAY_WITH_INTERPRETER, "language",
                             talk->interpreter, NULL));
    if (talk->has_needs)
        text_addf(&t, ", %s", words(LANG_DA, WORD_TODAY_HAS_NEEDS));
    return t.bytes;
}

static void fill_day(struct view *v, const struct view_today *m)
{
    struct arena *a = view_arena(v);
    struct view *list;

    view_show(v, TODAY_NO_TALKS, m->talk_count == 0);
    if (m->talk_count == 0)
        return;
    list = view_add(v, TODAY_TALKS);
    for (size_t i = 0; i < m->talk_count; i++) {
        const struct view_day_talk *talk = &m->talks[i];
        struct view *row = view_add(list, TODAY_TALK), *person;
        const char *class;

        view_set(row, TODAY_TALK_ID, talk->id);
        view_set(row, TODAY_TALK_ISO, format_moment_iso(a, talk->day, talk->minute));
        view_set(row, TODAY_TALK_CLOCK,
                 format_clock_span(a, LANG_DA, talk->minute, talk->length_min));
        if (talk->given_names) {
            person = view_add(row, TODAY_TALK_PERSON);
            view_set(person, TODAY_TALK_PERSON_ID, talk->person_id);
            view_set(person, TODAY_TALK_NAME, name_of(a, talk->given_names, talk->family_name));
        } else {
            view_set_optional(row, TODAY_TALK_HIDDEN, name_of(a, NULL, NULL));
        }
        view_set(row, TODAY_TALK_FORM, name_form(LANG_DA, talk->form));
        view_set(row, TODAY_TALK_NOTE, note_of(a, talk));
        view_set(row, TODAY_TALK_STATE, words(LANG_DA, talk_state(talk->state, &class)));
        view_set(row, TODAY_TALK_CLASS, class);
    }
}

static void fill_counts(struct view *v, const struct view_today *m)
{
    struct arena *a = view_arena(v);
    struct view *list = NULL;

    for (size_t i = 0; i < m->count_count; i++) {
        const struct view_task_count *count = &m->counts[i];
        struct view *row;

        if (count->total == 0)
            continue;
        if (!list)
            list = view_add(v, TODAY_TASKS);
        row = view_add(list, TODAY_COUNT);
        view_set(row, TODAY_COUNT_HREF,
                 arena_printf(a, "/opgaver?slags=%s%s", count->code,
                              m->is_leader ? "&hele=ja" : ""));
        view_set(row, TODAY_COUNT_TOTAL, format_number(a, LANG_DA, count->total));
        view_set(row, TODAY_COUNT_NAME, task_name(count->code));
        if (count->overdue)
            view_set_optional(row, TODAY_COUNT_OVERDUE,
                              words_fill(a, LANG_DA, WORD_TODAY_OVERDUE, "n",
                                         format_number(a, LANG_DA, count->overdue), NULL));
    }
    view_show(v, TODAY_NO_TASKS, !list);
}

void fill_today(struct view *v, const struct view_today *m)
{
    struct arena *a = view_arena(v);

    view_set(v, TODAY_DAY, format_day_heading(a, LANG_DA, m->today));
    if (m->is_short)
        view_set_optional(v, TODAY_SHORT,
                          words_fill(a, LANG_DA, WORD_TODAY_SUPPLY, "open",
                                     format_number(a, LANG_DA, m->open_deadlines), "free",
                                     format_number(a, LANG_DA, m->free_slots), "date",
                                     format_day(a, LANG_DA, m->supply_until), "rule",
                                     law_citation(BEK113_13)->in_words, NULL));
    fill_counts(v, m);
    fill_day(v, m);
    view_show(v, TODAY_OWN, !m->is_leader);
    if (m->is_leader)
        view_set_optional(v, TODAY_LEADER,
                          m->unseen_accesses
                              ? words_fill(a, LANG_DA, WORD_TODAY_UNSEEN, "n",
                                           format_number(a, LANG_DA, m->unseen_accesses), NULL)
                              : words(LANG_DA, WORD_TODAY_ALL_SEEN));
}

/* ---- S02 ---- */

static const char *page_href(struct arena *a, const struct view_tasks *m, int page)
{
    return arena_printf(a, "/opgaver?slags=%s&alder=%s&hele=%s&side=%d", m->kind,
                        m->only_overdue ? "forfaldne" : "", m->whole_unit ? "ja" : "", page);
}

/* The steps of a revocation, which the case itself ends. */
static bool is_of_hearing(const char *code)
{
    return text_same(code, "approve") || text_same(code, "hearing_over")
           || text_same(code, "hearing_answered");
}

static bool is_answered(const char *code)
{
    return text_same(code, "no_times") || text_same(code, "help_request");
}

/* Where it is done; null: on no page of its own, or of a person who is not to be seen. */
static const char *task_href(struct arena *a, const struct view_task *task)
{
    if (task->booking_id && text_same(task->code, "attendance"))
        return arena_printf(a, "/samtaler/%s", task->booking_id);
    if (!task->given_names)
        return NULL;
    if (task->booking_id)
        return arena_printf(a, "/samtaler/%s/referat", task->booking_id);
    if (task->case_id)
        return arena_printf(a, "/sager/%s", task->case_id);
    if (text_same(task->code, "no_times"))
        return arena_printf(a, "/borgere/%s/ingen-tider", task->person_id);
    if (text_same(task->code, "help_request"))
        return arena_printf(a, "/borgere/%s/selvbooking#anmodning", task->person_id);
    if (is_of_hearing(task->code))
        return arena_printf(a, "/borgere/%s/selvbooking/fratag", task->person_id);
    return NULL;
}

static void add_task(struct view *list, const struct view_task *task)
{
    struct arena *a = view_arena(list);
    struct view *row = view_add(list, TASKS_TASK), *part;
    const char *person = name_of(a, task->given_names, task->family_name);
    const char *href = task_href(a, task);

    view_set(row, TASKS_TASK_DUE, format_day(a, LANG_DA, task->due_on));
    view_show(row, TASKS_TASK_OVERDUE, task->is_overdue);
    view_set(row, TASKS_TASK_NAME, task_name(task->code));
    if (href)
        view_set(view_add(row, TASKS_TASK_LINK), TASKS_TASK_HREF, href);
    else
        view_show(row, TASKS_TASK_PLAIN, true);
    if (task->given_names) {
        part = view_add(row, TASKS_TASK_PERSON);
        view_set(part, TASKS_TASK_PERSON_ID, task->person_id);
        view_set(part, TASKS_TASK_PERSON_NAME, person);
    } else {
        view_set_optional(row, TASKS_TASK_HIDDEN, person);
    }
    view_show(row, TASKS_TASK_NO_TICK, !task->id && task->booking_id);
    view_show(row, TASKS_TASK_BY_ANSWER, is_answered(task->code));
    view_show(row, TASKS_TASK_BY_ACT,
              !task->id && !task->booking_id && !task->case_id && !is_answered(task->code));
    view_show(row, TASKS_TASK_BY_CASE, !task->id && task->case_id);
    if (!task->id)
        return;
    part = view_add(row, TASKS_TASK_TICK);
    view_set(part, TASKS_TASK_ID, task->id);
    view_set(part, TASKS_TASK_LABEL,
             words_fill(a, LANG_DA, WORD_TASKS_TICK, "task", task_name(task->code), "name", person,
                        NULL));
}

static const char *total_of(struct arena *a, const struct view_tasks *m)
{
    const char *n = format_number(a, LANG_DA, m->total);

    if (m->total == 1)
        return words(LANG_DA, WORD_TASKS_ONE);
    if ((size_t)m->total == m->task_count)
        return words_fill(a, LANG_DA, WORD_TASKS_TOTAL, "n", n, NULL);
    return words_fill(a, LANG_DA, WORD_TASKS_SHOWN, "n", n, "first",
                      format_number(a, LANG_DA, m->first), "last",
                      format_number(a, LANG_DA, m->first + (int)m->task_count - 1), NULL);
}

static void fill_filter(struct view *v, const struct view_tasks *m)
{
    for (size_t i = 0; i < m->count_count; i++) {
        const bool is_chosen = text_same(m->counts[i].code, m->kind);
        struct view *row;

        if (m->counts[i].total == 0 && !is_chosen)
            continue;
        row = view_add(v, TASKS_KIND);
        view_set(row, TASKS_KIND_CODE, m->counts[i].code);
        view_set(row, TASKS_KIND_NAME, task_name(m->counts[i].code));
        view_set_int(row, TASKS_KIND_TOTAL, m->counts[i].total);
        view_show(row, TASKS_KIND_CHOSEN, is_chosen);
    }
    view_show(v, TASKS_OVERDUE_CHOSEN, m->only_overdue);
    view_show(v, TASKS_LEADER, m->is_leader);
    view_show(v, TASKS_WHOLE_CHOSEN, m->whole_unit);
}

void fill_tasks(struct view *v, const struct view_tasks *m)
{
    struct arena *a = view_arena(v);
    struct view *list, *pages;
    bool has_ticks = false;

    fill_filter(v, m);
    view_show(v, TASKS_NONE, m->task_count == 0);
    if (m->task_count == 0)
        return;
    list = view_add(v, TASKS_LIST);
    view_set(list, TASKS_TOTAL, total_of(a, m));
    for (size_t i = 0; i < m->task_count; i++) {
        add_task(list, &m->tasks[i]);
        has_ticks |= m->tasks[i].id != NULL;
    }
    view_show(list, TASKS_TICKS, has_ticks); /* no form without a button */
    view_show(list, TASKS_TICKS_END, has_ticks);
    if (m->page <= 1 && !m->more_page)
        return;
    pages = view_add(list, TASKS_PAGES);
    if (m->page > 1)
        view_set(view_add(pages, TASKS_EARLIER), TASKS_EARLIER_HREF, page_href(a, m, m->page - 1));
    if (m->more_page)
        view_set(view_add(pages, TASKS_LATER), TASKS_LATER_HREF, page_href(a, m, m->more_page));
}

/* ---- who of other units looked ---- */

void fill_accesses(struct view *v, const struct view_accesses *m)
{
    struct arena *a = view_arena(v);
    struct view *list;
    bool has_ticks = false;

    view_show(v, ACCESSES_NONE, m->count == 0);
    if (m->count == 0)
        return;
    list = view_add(v, ACCESSES_LIST);
    for (size_t i = 0; i < m->count; i++) {
        const struct view_access_line *line = &m->lines[i];
        struct view *row = view_add(list, ACCESSES_LINE), *part;
        const char *when = format_utc(a, LANG_DA, line->granted_utc);

        view_set(row, ACCESSES_LINE_ISO, format_utc_iso(a, line->granted_utc));
        view_set(row, ACCESSES_LINE_WHEN, when);
        view_set(row, ACCESSES_LINE_USER, line->user);
        view_set(row, ACCESSES_LINE_UNIT, line->unit);
        if (line->given_names) {
            part = view_add(row, ACCESSES_LINE_PERSON);
            view_set(part, ACCESSES_LINE_PERSON_ID, line->person_id);
            view_set(part, ACCESSES_LINE_NAME, name_of(a, line->given_names, line->family_name));
        } else {
            view_set_optional(row, ACCESSES_LINE_HIDDEN, name_of(a, NULL, NULL));
        }
        view_set(row, ACCESSES_LINE_REASON, access_reason_name(line->reason_code));
        view_set(row, ACCESSES_LINE_TEXT, line->reason_text);
        view_show(row, ACCESSES_LINE_SEEN, line->is_seen);
        if (line->is_seen)
            continue;
        has_ticks = true;
        part = view_add(row, ACCESSES_LINE_NEW);
        view_set(part, ACCESSES_LINE_ID, arena_printf(a, "%lld", (long long)line->id));
        view_set(part, ACCESSES_LINE_LABEL,
                 words_fill(a, LANG_DA, WORD_ACCESSES_TICK, "user", line->user, "when", when,
                            NULL));
    }
    view_show(list, ACCESSES_TICKS, has_ticks); /* no form without a button */
    view_show(list, ACCESSES_TICKS_END, has_ticks);
}

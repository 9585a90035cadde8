/* S01, S02: a caseworker's day and what waits; and the team leader's list of other units' look-ups.
 */
#include "pages/staff_today.h"

#include "base/text.h"
#include "law/clock.h"
#include "law/notime.h"
#include "pages/page.h"
#include "store/work.h"
#include "view/staff_tasks.h"

#include "made/accesses.h"
#include "made/tasks.h"
#include "made/today.h"

#include <stdlib.h>
#include <string.h>

enum { TASKS_A_PAGE = 50, ACCESSES_MOST = 200, ACCESS_DAYS = 90, DAY_S = 86400 };

static bool is_leader(const struct ctx *c)
{
    return c->who.role == ROLE_TEAM_LEADER;
}

static enum err load_counts(struct ctx *c, bool whole_unit, const struct view_task_count **out,
                            size_t *count)
{
    struct view_task_count *rows = ARENA_ARRAY(c->arena, struct view_task_count, STORE_TASK__COUNT);
    struct store_task_counts counts;
    const enum err e =
        store_task_counts(c->store, &c->scope, whole_unit, c->today, c->now_utc, &counts);

    *out = rows;
    *count = 0;
    for (int i = 1; e == OK && i < STORE_TASK__COUNT; i++)
        rows[(*count)++] = (struct view_task_count){ store_task_kind_code((enum store_task_kind)i),
                                                     counts.total[i], counts.overdue[i] };
    return e;
}

/* ---- S01 ---- */

static enum err load_talks(struct ctx *c, struct view_today *m)
{
    struct view_day_talk *rows;
    struct store_day_talk *talks;
    size_t count;
    const enum err e = store_day_talks(c->store, c->arena, &c->scope, c->today, &talks, &count);

    if (e != OK)
        return e;
    rows = ARENA_ARRAY(c->arena, struct view_day_talk, count + 1);
    for (size_t i = 0; i < count; i++)
        rows[i] = (struct view_day_talk){
            .id = talks[i].booking_id,
            .person_id = talks[i].person_id,
            .given_names = talks[i].given_names,
            .family_name = talks[i].family_name,
            .day = talks[i].day,
            .minute = talks[i].minute,
            .length_min = talks[i].length_min,
            .form = talks[i].form,
            .kind = talks[i].kind,
            .state = store_booking_state_code(talks[i].state),
            .place = talks[i].place,
            .interpreter = talks[i].interpreter_language,
            .has_needs = talks[i].has_needs,
        };
    m->talks = rows;
    m->talk_count = count;
    return OK;
}

/* The times that count are those until the latest talk of a deadline given today. */
static enum err load_supply(struct ctx *c, struct view_today *m)
{
    int32_t open_deadlines, free_slots;
    enum err e;

    m->supply_until =
        law_deadline_latest_interview(law_deadline_proposed(c->today, 0, c->settings), c->settings);
    e = store_supply(c->store, &c->scope, c->now_utc, law_clock_day_end_utc(m->supply_until),
                     &open_deadlines, &free_slots);
    if (e != OK)
        return e;
    m->open_deadlines = open_deadlines;
    m->free_slots = free_slots;
    m->is_short = law_notime_alert(open_deadlines, free_slots);
    return OK;
}

static enum err load_unseen(struct ctx *c, struct view_today *m)
{
    struct store_access_line *lines;
    size_t count;
    enum err e;

    m->is_leader = is_leader(c);
    if (!m->is_leader)
        return OK;
    e = store_access_list(c->store, c->arena, &c->scope, c->now_utc - (int64_t)ACCESS_DAYS * DAY_S,
                          ACCESSES_MOST, &lines, &count);
    for (size_t i = 0; e == OK && i < count; i++)
        m->unseen_accesses += lines[i].seen_utc == 0;
    return e;
}

enum http_status page_today(struct ctx *c)
{
    struct view_today *m = ARENA_NEW(c->arena, struct view_today);
    struct view *v;
    enum err e;

    m->today = c->today;
    if ((e = load_counts(c, is_leader(c), &m->counts, &m->count_count)) != OK
        || (e = load_talks(c, m)) != OK || (e = load_supply(c, m)) != OK
        || (e = load_unseen(c, m)) != OK)
        return http_of(e);
    v = page_new(c, TEMPLATE_TODAY, FRAME_NAV_TODAY);
    fill_today(v, m);
    return page_send(c, v, HTTP_OK);
}

/* ---- S02 ---- */

static void read_filter(struct ctx *c, struct view_tasks *m)
{
    const char *kind = http_query(c->req, "slags");

    m->kind = store_task_kind_code(store_task_kind_from(kind ? kind : ""));
    m->only_overdue = text_same(http_query(c->req, "alder"), "forfaldne");
    m->is_leader = is_leader(c);
    m->whole_unit = m->is_leader && text_same(http_query(c->req, "hele"), "ja");
    m->page = page_side(c);
}

static enum err load_tasks(struct ctx *c, struct view_tasks *m)
{
    const int32_t offset = (m->page - 1) * TASKS_A_PAGE;
    struct view_task *rows;
    struct store_task *tasks;
    int32_t total;
    size_t count;
    const enum err e =
        store_task_list(c->store, c->arena, &c->scope, m->whole_unit, store_task_kind_from(m->kind),
                        m->only_overdue ? c->today - 1 : c->today, c->now_utc, offset, TASKS_A_PAGE,
                        &tasks, &count, &total);

    if (e != OK)
        return e;
    rows = ARENA_ARRAY(c->arena, struct view_task, count + 1);
    for (size_t i = 0; i < count; i++)
        rows[i] = (struct view_task){
            .id = store_task_is_ticked(tasks[i].kind) ? tasks[i].public_id : NULL,
            .code = store_task_kind_code(tasks[i].kind),
            .due_on = tasks[i].due_on,
            .is_overdue = tasks[i].due_on < c->today,
            .person_id = tasks[i].person_id,
            .given_names = tasks[i].given_names,
            .family_name = tasks[i].family_name,
            .booking_id = tasks[i].booking_id,
            .case_id = tasks[i].case_id,
        };
    m->tasks = rows;
    m->task_count = count;
    m->total = total;
    m->first = offset + 1;
    m->more_page = offset + (int32_t)count < total ? m->page + 1 : 0;
    return OK;
}

enum http_status page_tasks(struct ctx *c)
{
    struct view_tasks *m = ARENA_NEW(c->arena, struct view_tasks);
    struct view *v;
    enum err e;

    read_filter(c, m);
    if ((e = load_counts(c, m->whole_unit, &m->counts, &m->count_count)) != OK
        || (e = load_tasks(c, m)) != OK)
        return http_of(e);
    if (m->task_count == 0 && m->page > 1) /* there is no such page */
        return page_go(c, PATH_TASKS, NULL, NULL);
    v = page_new(c, TEMPLATE_TASKS, FRAME_NAV_TODAY);
    page_form(c, v, PATH_TASKS);
    fill_tasks(v, m);
    return page_send(c, v, HTTP_OK);
}

enum http_status page_tasks_tick(struct ctx *c)
{
    const char *id = NULL;
    enum err e;

    if (!http_body_prefixed(c->req, "faerdig.", &id) || strlen(id) > 26)
        return HTTP_BAD_REQUEST;
    c->record.object_kind = "task";
    c->record.object_id = id;
    e = store_task_tick(c->store, &c->scope, id, c->now_utc);
    return e == OK ? page_go(c, PATH_TASKS, NULL, NULL) : http_of(e);
}

/* ---- who of other units looked ---- */

enum http_status page_accesses(struct ctx *c)
{
    struct view *v = page_new(c, TEMPLATE_ACCESSES, FRAME_NAV_TODAY);
    struct view_access_line *rows;
    struct store_access_line *lines;
    size_t count;
    const enum err e =
        store_access_list(c->store, c->arena, &c->scope, c->now_utc - (int64_t)ACCESS_DAYS * DAY_S,
                          ACCESSES_MOST, &lines, &count);

    if (e != OK)
        return http_of(e);
    rows = ARENA_ARRAY(c->arena, struct view_access_line, count + 1);
    for (size_t i = 0; i < count; i++)
        rows[i] = (struct view_access_line){
            .id = lines[i].id,
            .user = lines[i].user_name,
            .unit = lines[i].user_unit,
            .person_id = lines[i].person_id,
            .given_names = lines[i].given_names,
            .family_name = lines[i].family_name,
            .reason_code = lines[i].reason_code,
            .reason_text = lines[i].reason_text,
            .granted_utc = lines[i].granted_utc,
            .is_seen = lines[i].seen_utc != 0,
        };
    page_form(c, v, PATH_ACCESSES);
    fill_accesses(v, &(struct view_accesses){ .lines = rows, .count = count });
    return page_send(c, v, HTTP_OK);
}

enum http_status page_accesses_seen(struct ctx *c)
{
    const char *typed = NULL;
    long long id;
    char *end;
    enum err e;

    if (!http_body_prefixed(c->req, "set.", &typed) || *typed < '1' || *typed > '9'
        || strlen(typed) > 15)
        return HTTP_BAD_REQUEST;
    id = strtoll(typed, &end, 10);
    if (*end)
        return HTTP_BAD_REQUEST;
    c->record.object_kind = "access_grant";
    c->record.object_id = typed;
    e = store_access_seen(c->store, &c->scope, id, c->now_utc);
    return e == OK ? page_go(c, PATH_ACCESSES, NULL, NULL) : http_of(e);
}

/* The evidence of a consequence case: in words for the page and the letters, and as the law sees
 * it. */
#include "staff_case.h"

#include "base/text.h"
#include "law/notime.h"
#include "law/outage.h"
#include "view/format.h"
#include "view/names.h"
#include "view/person.h"

/* ---- in words ---- */

static const char *fill(struct ctx *c, enum word word, const char *name, const char *value)
{
    return words_fill(c->arena, LANG_DA, word, name, value, NULL);
}

static const char *day(struct ctx *c, civil_day on)
{
    return format_day(c->arena, LANG_DA, on);
}

static const char *number(struct ctx *c, int64_t n)
{
    return format_number(c->arena, LANG_DA, n);
}

/* Kinds that a person's timeline tells too, by its name for them; null: only here. */
static const char *timeline_kind(enum store_evidence_kind kind)
{
    switch (kind) {
    case STORE_EVIDENCE_DEADLINE:
        return "deadline";
    case STORE_EVIDENCE_BOOKING:
        return "booking";
    case STORE_EVIDENCE_MESSAGE:
        return "message";
    case STORE_EVIDENCE_NO_TIMES:
        return "no_times";
    default:
        return NULL;
    }
}

static void as_in_timeline(struct ctx *c, const struct store_evidence *e, const char *kind,
                           struct view_case_line *out)
{
    const bool is_booking = e->kind == STORE_EVIDENCE_BOOKING;
    const struct view_event event = {
        .at_utc = e->at_utc,
        .kind = kind,
        .code = e->code,
        .detail = e->text,
        .cite = "",
        .note = e->kind == STORE_EVIDENCE_DEADLINE ? e->note : "",
        .actor = "system",
        .actor_name = e->who,
        .other_utc = is_booking && e->second ? e->second : e->first,
    };
    const struct view_event_text said = event_text(c->arena, &event);

    out->text = said.text;
    out->detail = e->kind == STORE_EVIDENCE_MESSAGE ? e->note : said.detail;
}

static const char *guidance(struct ctx *c, const struct store_evidence *e)
{
    return words_fill(c->arena, LANG_DA,
                      e->second ? WORD_CASE_GUIDED_WRITTEN : WORD_CASE_GUIDED_ORAL, "date",
                      day(c, (civil_day)e->first), "version", e->text, "language",
                      staff_language_name(e->note), NULL);
}

bool staff_case_line(struct ctx *c, const struct store_evidence *e, struct view_case_line *out)
{
    const char *kind = timeline_kind(e->kind);

    *out = (struct view_case_line){ .at_utc = e->at_utc, .text = "", .detail = "" };
    if (kind) {
        as_in_timeline(c, e, kind, out);
        return true;
    }
    switch (e->kind) {
    case STORE_EVIDENCE_GUIDANCE:
        out->at_utc = 0;
        out->text = guidance(c, e);
        return true;
    case STORE_EVIDENCE_SEARCH:
        out->text = e->first ? fill(c, WORD_CASE_SEARCHED, "n", number(c, e->first))
                             : words(LANG_DA, WORD_CASE_SEARCHED_NONE);
        return true;
    case STORE_EVIDENCE_OUTAGE:
        out->text = words_fill(c->arena, LANG_DA, WORD_CASE_OUTAGE, "to",
                               format_utc(c->arena, LANG_DA, e->first), "note", e->text, NULL);
        return true;
    case STORE_EVIDENCE_ABSENCE:
        out->at_utc = 0;
        out->text = words_fill(
            c->arena, LANG_DA, WORD_CASE_ABSENCE, "kind", name_absence(law_absence_from(e->code)),
            "period", right_period(c->arena, (civil_day)e->first, (civil_day)e->second), NULL);
        out->detail = e->text;
        return true;
    case STORE_EVIDENCE_EXEMPTION:
        out->at_utc = 0;
        out->text = words_fill(c->arena, LANG_DA, WORD_CASE_EXEMPTION, "period",
                               right_period(c->arena, (civil_day)e->first, (civil_day)e->second),
                               "basis", name_exemption(law_exemption_from(e->code)), NULL);
        return true;
    case STORE_EVIDENCE_TIMES:
        out->at_utc = 0;
        out->text = words_fill(c->arena, LANG_DA, WORD_CASE_TIMES, "n", number(c, e->first), "free",
                               number(c, e->second), NULL);
        return true;
    default:
        return false;
    }
}

/* ---- as the law sees it ---- */

static enum law_reason excuse_of_outages(struct ctx *c, const struct staff_case *k)
{
    struct law_outage *outages = ARENA_ARRAY(c->arena, struct law_outage, k->evidence_count + 1);
    size_t n = 0;

    for (size_t i = 0; i < k->evidence_count; i++)
        if (k->evidence[i].kind == STORE_EVIDENCE_OUTAGE)
            outages[n++] = (struct law_outage){ k->evidence[i].at_utc, k->evidence[i].first };
    return law_outage_extend(k->file.law.event_on, outages, n, c->settings).is_extended
               ? LAW_REASON_EXCUSED_OUTAGE
               : LAW_REASON_NONE;
}

static enum law_reason excuse_of_searches(struct ctx *c, const struct staff_case *k)
{
    struct law_search *searches = ARENA_ARRAY(c->arena, struct law_search, k->evidence_count + 1);
    bool is_offered = false;
    size_t n = 0;

    for (size_t i = 0; i < k->evidence_count; i++) {
        const struct store_evidence *e = &k->evidence[i];

        if (e->kind == STORE_EVIDENCE_SEARCH)
            searches[n++] = (struct law_search){ e->at_utc, (int)e->first };
        is_offered |= e->kind == STORE_EVIDENCE_NO_TIMES && e->second;
    }
    return law_notime_excuses(k->file.law.event_on, searches, n, is_offered).outcome == LAW_ALLOWED
               ? LAW_REASON_EXCUSED_NO_SLOTS
               : LAW_REASON_NONE;
}

static bool is_absent(const struct staff_case *k)
{
    return law_periods_cover(k->facts.selfbook.absences, k->facts.selfbook.absence_count,
                             k->file.law.event_on);
}

static enum law_reason excuse_of(struct ctx *c, const struct staff_case *k)
{
    enum law_reason reason = LAW_REASON_NONE;

    if (is_absent(k))
        return LAW_REASON_EXCUSED_ABSENCE;
    if (k->file.law.kind == LAW_FAILURE_MISSED_DEADLINE)
        reason = excuse_of_outages(c, k);
    if (reason == LAW_REASON_NONE && k->file.law.kind == LAW_FAILURE_MISSED_DEADLINE)
        reason = excuse_of_searches(c, k);
    return reason;
}

static bool is_activity_ready(const struct staff_case *k)
{
    const struct law_selfbook_facts *f = &k->facts.selfbook;
    civil_day latest = CIVIL_NONE;
    bool is_ready = false;

    for (size_t i = 0; i < f->readiness_count; i++) {
        if (f->readiness[i].from > k->file.law.event_on
            || (latest != CIVIL_NONE && f->readiness[i].from < latest))
            continue;
        latest = f->readiness[i].from;
        is_ready = f->readiness[i].result == LAW_ACTIVITY_READY;
    }
    return is_ready;
}

static struct law_case law_of(struct ctx *c, const struct staff_case *k)
{
    struct law_case law = k->file.law;

    law.excuse = excuse_of(c, k);
    law.is_activity_ready = is_activity_ready(k);
    law.decided_by = c->who.user_id;
    law.decider_decides = c->who.role == ROLE_TEAM_LEADER;
    for (size_t i = 0; i < k->evidence_count; i++) {
        const struct store_evidence *e = &k->evidence[i];

        law.is_guided |=
            e->kind == STORE_EVIDENCE_GUIDANCE && e->second && e->first <= law.event_on;
        law.no_times_unanswered |= e->kind == STORE_EVIDENCE_NO_TIMES && !e->first;
    }
    for (size_t i = 0; i < k->answer_count; i++)
        law.answered_since |= k->file.heard_utc && k->answers[i].at_utc > k->file.heard_utc;
    return law;
}

enum http_status staff_case_open(struct ctx *c, struct staff_case *out)
{
    enum err e;

    *out = (struct staff_case){ .evidence_count = 0 };
    c->record.object_kind = "case";
    e = store_case_get(c->store, c->arena, &c->scope, page_id(c, 0), c->now_utc, &out->file);
    if (e == OK)
        e = store_person_get(c->store, c->arena, &c->scope, out->file.person_public_id, c->now_utc,
                             &out->p);
    if (e != OK)
        return http_of(e);
    c->record.person_id = out->file.person_id;
    c->record.purpose = out->p.unit_id == c->scope.unit_id ? "own_unit" : "access_grant";
    if ((e = store_case_evidence(c->store, c->arena, &c->scope, &out->file, c->now_utc,
                                 &out->evidence, &out->evidence_count))
            != OK
        || (e = store_case_answers(c->store, c->arena, &c->scope, out->p.id, c->now_utc,
                                   out->file.id, &out->answers, &out->answer_count))
               != OK
        || (e = store_facts_of(c->store, c->arena, &c->scope, out->p.id, c->today, c->now_utc,
                               &out->facts))
               != OK)
        return http_of(e);
    out->law = law_of(c, out);
    return HTTP_OK;
}

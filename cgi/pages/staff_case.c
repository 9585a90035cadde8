/* GET /sager/{ref}: a consequence case with its evidence, and the step that comes now;
 * staff_case_do.c takes the steps. */
#include "pages/staff_case.h"

#include "auth/csrf.h"
#include "base/text.h"
#include "made/consequence.h"
#include "staff_case.h"
#include "view/format.h"
#include "view/names.h"
#include "view/reasons.h"

enum { LETTER_LINES = 25, LETTER_MESSAGES = 8, ALERTS = 6, OUTCOMES = 4 };

/* ---- the letters ---- */

static enum decision_kind kind_of(enum law_case_outcome outcome)
{
    static const enum decision_kind kinds[LAW_CASE_OUTCOME__COUNT] = {
        [LAW_CASE_OUTCOME_UNSET] = DECISION_NO_CONSEQUENCE,
        [LAW_CASE_NO_CONSEQUENCE] = DECISION_NO_CONSEQUENCE,
        [LAW_CASE_REFERRAL] = DECISION_REFERRED,
        [LAW_CASE_DEREGISTER] = DECISION_DEREGISTERED,
        [LAW_CASE_BOTH] = DECISION_DEREGISTERED_AND_REFERRED,
    };

    return kinds[outcome];
}

/* What a letter tells of the evidence: searches only by what was free, messages the latest ones. */
static void add_evidence(struct ctx *c, const struct staff_case *k, struct decision_case *out)
{
    const char **lines = ARENA_ARRAY(c->arena, const char *, LETTER_LINES);
    int messages = 0;

    for (size_t i = 0; i < k->evidence_count && out->evidence_count < LETTER_LINES; i++) {
        const struct store_evidence *e = &k->evidence[i];
        struct view_case_line line;

        if (e->kind == STORE_EVIDENCE_SEARCH || e->kind == STORE_EVIDENCE_DEADLINE
            || (e->kind == STORE_EVIDENCE_MESSAGE && messages++ >= LETTER_MESSAGES)
            || !staff_case_line(c, e, &line))
            continue;
        lines[out->evidence_count++] =
            line.at_utc ? arena_printf(c->arena, "%s: %s",
                                       format_utc(c->arena, LANG_DA, line.at_utc), line.text)
                        : line.text;
    }
    out->evidence = lines;
}

static const char *weight_of(struct ctx *c, const struct law_case *law)
{
    if (law->outcome != LAW_CASE_BOTH || text_is_empty(law->both_reason))
        return law->reason;
    return arena_printf(c->arena, "%s\n\n%s", law->reason, law->both_reason);
}

struct decision_facts staff_case_letter(struct ctx *c, const struct staff_case *k,
                                        const struct law_case *law, const char *question,
                                        const char *approved_by)
{
    struct decision_facts f = right_letter(c, &k->p, kind_of(law->outcome));
    struct decision_case *of_case = ARENA_NEW(c->arena, struct decision_case);
    const char **answers = ARENA_ARRAY(c->arena, const char *, k->answer_count + 1);

    *of_case = (struct decision_case){
        .law = law,
        .deregistration = law_deregistration(law->event_on, CIVIL_NONE, c->settings),
        .question = question,
    };
    add_evidence(c, k, of_case);
    for (size_t i = 0; i < k->answer_count; i++)
        answers[i] = k->answers[i].text;
    f.consequence = of_case;
    f.answers = answers;
    f.answer_count = k->answer_count;
    f.weight = weight_of(c, law);
    if (k->file.prepared_by)
        f.prepared_by = k->file.prepared_by;
    f.approved_by = approved_by;
    f.is_unfavourable = law->outcome != LAW_CASE_NO_CONSEQUENCE;
    return f;
}

/* ---- the evidence ---- */

static const struct {
    unsigned kinds;
    enum word name, none;
} groups[] = {
    { 1U << STORE_EVIDENCE_GUIDANCE, WORD_CASE_GROUP_GUIDANCE, WORD_CASE_GROUP_GUIDANCE_NONE },
    { 1U << STORE_EVIDENCE_DEADLINE | 1U << STORE_EVIDENCE_BOOKING, WORD_CASE_GROUP_DEADLINE,
      WORD_CASE_GROUP_DEADLINE_NONE },
    { 1U << STORE_EVIDENCE_MESSAGE, WORD_CASE_GROUP_MESSAGES, WORD_CASE_GROUP_MESSAGES_NONE },
    { 1U << STORE_EVIDENCE_SEARCH | 1U << STORE_EVIDENCE_NO_TIMES | 1U << STORE_EVIDENCE_TIMES,
      WORD_CASE_GROUP_SEARCHES, WORD_CASE_GROUP_SEARCHES_NONE },
    { 1U << STORE_EVIDENCE_OUTAGE, WORD_CASE_GROUP_OUTAGES, WORD_CASE_GROUP_OUTAGES_NONE },
    { 1U << STORE_EVIDENCE_ABSENCE | 1U << STORE_EVIDENCE_EXEMPTION, WORD_CASE_GROUP_ABSENCE,
      WORD_CASE_GROUP_ABSENCE_NONE },
};
enum { GROUPS = sizeof groups / sizeof *groups };

static void show_evidence(struct ctx *c, const struct staff_case *k, struct view_consequence *m)
{
    struct view_case_group *out = ARENA_ARRAY(c->arena, struct view_case_group, GROUPS);

    for (size_t g = 0; g < GROUPS; g++) {
        struct view_case_line *lines =
            ARENA_ARRAY(c->arena, struct view_case_line, k->evidence_count + 1);
        size_t n = 0;

        for (size_t i = 0; i < k->evidence_count; i++)
            if ((groups[g].kinds & (1U << k->evidence[i].kind))
                && staff_case_line(c, &k->evidence[i], &lines[n]))
                n++;
        out[g] = (struct view_case_group){ words(LANG_DA, groups[g].name),
                                           words(LANG_DA, groups[g].none), lines, n };
    }
    m->groups = out;
    m->group_count = GROUPS;
}

static const char *rule_of(enum law_cite cite)
{
    return law_citation(cite)->in_words;
}

static const char *day(struct ctx *c, civil_day on)
{
    return format_day(c->arena, LANG_DA, on);
}

static const char *days_of(struct ctx *c, const struct law_case *law)
{
    const struct law_deduction d = law_case_deduction(law);

    if (d.verdict.outcome == LAW_ALLOWED)
        return words_fill(c->arena, LANG_DA, WORD_CASE_DAYS_SHOWN, "days",
                          words_count(c->arena, LANG_DA, WORD_DAYS, d.days, NULL), "from",
                          day(c, law->event_on), "contact", day(c, law->contact_on), "rule",
                          rule_of(d.verdict.cite), "latest", day(c, d.latest_deduction_on), NULL);
    if (d.verdict.outcome == LAW_NOT_YET)
        return words_fill(c->arena, LANG_DA, WORD_CASE_DAYS_WAIT, "rule", rule_of(d.verdict.cite),
                          "latest", day(c, d.latest_deduction_on), NULL);
    return words_fill(c->arena, LANG_DA, WORD_CASE_DAYS_NONE, "why",
                      reason_with_cite(c->arena, d.verdict.reason, d.verdict.cite), NULL);
}

static enum word excuse_word(enum law_reason excuse)
{
    return excuse == LAW_REASON_EXCUSED_OUTAGE     ? WORD_CASE_ALERT_OUTAGE
           : excuse == LAW_REASON_EXCUSED_NO_SLOTS ? WORD_CASE_ALERT_NO_SLOTS
                                                   : WORD_CASE_ALERT_ABSENCE;
}

static void show_alerts(struct ctx *c, const struct staff_case *k, struct view_consequence *m)
{
    const struct law_deduction d = law_case_deduction(&k->law);
    const char **alerts = ARENA_ARRAY(c->arena, const char *, ALERTS);
    size_t n = 0;

    if (k->file.decided_utc)
        return;
    if (k->law.no_times_unanswered)
        alerts[n++] = words(LANG_DA, WORD_CASE_ALERT_NO_TIMES);
    if (k->law.excuse != LAW_REASON_NONE)
        alerts[n++] = words(LANG_DA, excuse_word(k->law.excuse));
    if (!k->law.is_guided)
        alerts[n++] = words_fill(c->arena, LANG_DA, WORD_CASE_ALERT_GUIDANCE, "rule",
                                 rule_of(LAS_35_1), NULL);
    if (c->today > d.latest_deduction_on)
        alerts[n++] = words_fill(c->arena, LANG_DA, WORD_CASE_ALERT_BAR, "date",
                                 day(c, d.latest_deduction_on), "rule", rule_of(LAS_35_3), NULL);
    if (k->law.answered_since)
        alerts[n++] =
            words_fill(c->arena, LANG_DA, WORD_CASE_ANSWERED_SINCE, "rule", rule_of(FVL_24), NULL);
    m->alerts = alerts;
    m->alert_count = n;
}

/* ---- the explanation ---- */

static const char *how_of(struct ctx *c, const struct store_case_answer *a)
{
    const enum word how = text_same(a->source, "phone")    ? WORD_REVOKE_BY_PHONE
                          : text_same(a->source, "letter") ? WORD_REVOKE_BY_LETTER
                                                           : WORD_REVOKE_AT_OFFICE;

    if (!a->recorded_by)
        return words(LANG_DA, WORD_REVOKE_BY_CITIZEN);
    return words_fill(c->arena, LANG_DA, WORD_REVOKE_NOTED, "how", words(LANG_DA, how), "name",
                      a->recorded_by, NULL);
}

static void show_answers(struct ctx *c, const struct staff_case *k, struct view_consequence *m)
{
    struct view_case_answer *answers =
        ARENA_ARRAY(c->arena, struct view_case_answer, k->answer_count + 1);

    for (size_t i = 0; i < k->answer_count; i++)
        answers[i] = (struct view_case_answer){ k->answers[i].at_utc, how_of(c, &k->answers[i]),
                                                k->answers[i].text };
    m->answers = answers;
    m->answer_count = k->answer_count;
    m->is_asked = k->file.letter != NULL;
    m->letter = k->file.letter;
    m->asked_on = k->law.asked_available_on;
    m->has_more_time = k->law.comment_until != CIVIL_NONE;
    m->answer_until = m->has_more_time && k->law.comment_until > k->law.answer_until
                          ? k->law.comment_until
                          : k->law.answer_until;
    m->decide_from = law_case_decide_from(&k->law);
    if (k->law.ground == LAW_CASE_GROUND_UNSET)
        return;
    m->ground =
        words(LANG_DA, k->law.ground == LAW_CASE_GROUND_YES ? WORD_RIGHT_YES : WORD_RIGHT_NO);
    m->ground_text = k->law.ground_text;
    m->heard_by = k->file.heard_by;
}

/* ---- the forms ---- */

static struct view_case_form form_of(struct ctx *c)
{
    return (struct view_case_form){ auth_csrf_token(c->arena, &c->who, PATH_CASE),
                                    auth_submission_new(c->arena) };
}

static const char *with_rule(struct ctx *c, enum word word, enum law_cite cite)
{
    return words_fill(c->arena, LANG_DA, word, "rule", rule_of(cite), NULL);
}

static void show_ask(struct ctx *c, const struct staff_case *k, struct view_consequence *m)
{
    const struct decision_facts f = right_letter(c, &k->p, DECISION_NO_CONSEQUENCE);
    const civil_day until = law_hearing_until(f.available_on, 0, c->settings);

    m->may_ask = true;
    m->ask = form_of(c);
    m->until = staff_date(c, "svar-senest", words(LANG_DA, WORD_CASE_ASK_UNTIL),
                          words_fill(c->arena, LANG_DA, WORD_CASE_ASK_UNTIL_HINT, "date",
                                     day(c, until), "rule", rule_of(FVL_19), NULL),
                          until);
    m->question = right_area(c, "spoergsmaal", WORD_CASE_ASK_QUESTION,
                             words(LANG_DA, WORD_CASE_ASK_QUESTION_HINT), 3, NULL);
}

static void show_hear(struct ctx *c, const struct staff_case *k, struct view_consequence *m)
{
    m->may_note = true;
    m->note_form = form_of(c);
    m->time = form_of(c);
    m->source = right_heard_choices(c);
    m->said = right_area(c, "sagde", WORD_REVOKE_SAID, NULL, 3, NULL);
    m->more = staff_date(c, "mere", words(LANG_DA, WORD_REVOKE_MORE), NULL, CIVIL_NONE);
    m->is_running = c->today < m->decide_from;
    m->may_hear = k->file.state == LAW_CASE_REASON_ASKED || k->law.answered_since;
    m->hear = form_of(c);
    m->ground_yes =
        right_yes_no(c, "grund", WORD_CASE_GROUND, with_rule(c, WORD_CASE_GROUND_HINT, LAS_13_7));
    m->ground_why = right_area(c, "vurdering", WORD_CASE_GROUND_TEXT, NULL, 4, NULL);
}

static struct view_radio outcomes(struct ctx *c, const struct staff_case *k)
{
    static const struct {
        const char *code;
        enum law_case_outcome outcome;
    } all[OUTCOMES] = { { "ingen", LAW_CASE_NO_CONSEQUENCE },
                        { "ydelse", LAW_CASE_REFERRAL },
                        { "afmeld", LAW_CASE_DEREGISTER },
                        { "begge", LAW_CASE_BOTH } };
    struct view_choice *choices = ARENA_ARRAY(c->arena, struct view_choice, OUTCOMES);
    size_t n = 0;

    for (int i = 0; i < OUTCOMES; i++)
        if (!law_case_deregisters(all[i].outcome) || k->law.kind == LAW_FAILURE_MISSED_DEADLINE)
            choices[n++] = (struct view_choice){ all[i].code, name_case_outcome(all[i].outcome),
                                                 page_is(c, "udfald", all[i].code) };
    return (struct view_radio){ "udfald", words(LANG_DA, WORD_CASE_OUTCOME),
                                words(LANG_DA, WORD_CASE_OUTCOME_HINT), choices, n };
}

/* P-11: shown beside the choice, never chosen for anybody. */
static const char *suggested(struct ctx *c, const struct staff_case *k)
{
    const struct law_deduction d = law_case_deduction(&k->law);
    const bool may_refer = k->law.ground == LAW_CASE_GROUND_NO && k->law.excuse == LAW_REASON_NONE
                           && !k->law.no_times_unanswered && d.verdict.outcome != LAW_REFUSED
                           && c->today <= d.latest_deduction_on;

    if (c->settings->consequence_mode != LAW_CONSEQUENCE_CASE_WITH_PROPOSAL)
        return NULL;
    return words_fill(c->arena, LANG_DA, WORD_CASE_SUGGESTED, "outcome",
                      name_case_outcome(may_refer ? LAW_CASE_REFERRAL : LAW_CASE_NO_CONSEQUENCE),
                      NULL);
}

/* Contact again: as the deadline has it, else the day of the first answer. */
static civil_day contact_of(const struct staff_case *k)
{
    if (k->file.contact_restored_on != CIVIL_NONE)
        return k->file.contact_restored_on;
    return k->answer_count > 0 ? law_clock_local(k->answers[0].at_utc).day : CIVIL_NONE;
}

static void show_propose(struct ctx *c, const struct staff_case *k, struct view_consequence *m)
{
    m->may_propose = true;
    m->propose = form_of(c);
    m->outcome = outcomes(c, k);
    m->both_reason = right_area(c, "begge-grund", WORD_CASE_BOTH_REASON, NULL, 3, NULL);
    m->is_activity_ready = k->law.is_activity_ready;
    m->contact_tried = right_area(c, "forsoeg", WORD_CASE_CONTACT_TRIED,
                                  with_rule(c, WORD_CASE_CONTACT_TRIED_HINT, LAS_35_7), 3, NULL);
    m->contact =
        staff_date(c, "kontakt", words(LANG_DA, WORD_CASE_CONTACT_ON), NULL, contact_of(k));
    m->suggested = suggested(c, k);
}

bool staff_case_may_decide(const struct ctx *c, const struct staff_case *k)
{
    const struct law_case_step step =
        law_case_step(k->file.state, LAW_CASE_DECIDE, &k->law, c->today, c->settings);

    for (size_t i = 0; i < step.issues.count; i++)
        if (step.issues.at[i].field == LAW_FIELD_APPROVED_BY)
            return false;
    return true;
}

static void show_proposal(struct ctx *c, const struct staff_case *k, struct view_consequence *m)
{
    const bool needs_two = law_case_needs_two(k->law.outcome);
    const struct decision_facts f =
        staff_case_letter(c, k, &k->law, NULL, needs_two ? c->user : NULL);

    m->proposal = decision_text(c->arena, &f).whole;
    m->proposed = name_case_outcome(k->law.outcome);
    m->prepared_by = k->file.prepared_by;
    m->prepared_utc = k->file.prepared_utc;
    m->needs_two = needs_two;
    m->may_decide = staff_case_may_decide(c, k);
    m->decide = form_of(c);
    m->back = form_of(c);
}

static void show_decided(struct ctx *c, const struct staff_case *k, struct view_consequence *m)
{
    m->decided = name_case_outcome(k->law.outcome);
    m->decided_by = k->file.decided_by;
    m->decided_utc = k->file.decided_utc;
    m->decision_id = k->file.decision_public_id;
    m->complaint_until = k->file.complaint_until;
    m->may_close = k->file.state == LAW_CASE_NOTIFIED || k->file.state == LAW_CASE_COMPLAINT;
    m->close = form_of(c);
    if (k->file.complaint_text) {
        const bool is_late = k->file.complaint_on > k->file.complaint_until;

        m->complaint = k->file.complaint_text;
        m->complaint_rule = is_late ? with_rule(c, WORD_CASE_COMPLAINT_LATE, BEK861_13)
                                    : words_fill(c->arena, LANG_DA, WORD_CASE_REASSESS_BY, "date",
                                                 day(c, law_reassess_by(k->file.complaint_on)),
                                                 "rule", rule_of(BEK861_11), NULL);
    }
    m->may_complain = k->file.state == LAW_CASE_NOTIFIED;
    m->complain = form_of(c);
    m->complaint_on =
        staff_date(c, "klage", words(LANG_DA, WORD_CASE_COMPLAINT_ON), NULL, c->today);
    m->complaint_text = right_area(c, "klage-tekst", WORD_CASE_COMPLAINT_TEXT, NULL, 3, NULL);
}

static void show_step(struct ctx *c, const struct staff_case *k, struct view_consequence *m)
{
    const bool is_asked = k->file.state == LAW_CASE_REASON_ASKED || k->file.state == LAW_CASE_HEARD;

    if (k->file.decided_utc) {
        show_decided(c, k, m);
        return;
    }
    if (k->file.prepared_utc) {
        show_proposal(c, k, m);
        return;
    }
    m->reason = right_area(c, "begrundelse", WORD_CASE_REASON,
                           words(LANG_DA, WORD_CASE_REASON_HINT), 4, NULL);
    if (k->file.state == LAW_CASE_OPENED)
        show_ask(c, k, m);
    if (is_asked)
        show_hear(c, k, m);
    if (k->file.state == LAW_CASE_HEARD) {
        show_propose(c, k, m);
    } else {
        m->may_drop = true;
        m->drop = form_of(c);
    }
}

enum http_status staff_case_show(struct ctx *c, const struct staff_case *k, const char *stop,
                                 const char *stopped, enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_CONSEQUENCE, FRAME_NAV_FIND);
    struct view_consequence *m = ARENA_NEW(c->arena, struct view_consequence);
    struct law_case law = k->law;

    *m = (struct view_consequence){
        .head = staff_head_of(&k->p),
        .id = k->file.public_id,
        .version = k->file.version,
        .state = name_case(k->file.state),
        .what = words_fill(c->arena, LANG_DA,
                           k->law.kind == LAW_FAILURE_NO_SHOW ? WORD_CASE_WHAT_STAYED
                                                              : WORD_CASE_WHAT_LATE,
                           "date", day(c, k->law.event_on), NULL),
        .note = k->file.note,
        .stop = stop,
        .stopped = stopped,
        .errors = &c->errors,
    };
    if (law.contact_on == CIVIL_NONE && !k->file.prepared_utc)
        law.contact_on = contact_of(k);
    m->days = days_of(c, &law);
    show_alerts(c, k, m);
    show_evidence(c, k, m);
    show_answers(c, k, m);
    show_step(c, k, m);
    fill_consequence(v, m);
    return page_send(c, v, status);
}

enum http_status page_case(struct ctx *c)
{
    struct staff_case k;
    const enum http_status status = staff_case_open(c, &k);

    if (status != HTTP_OK)
        return status;
    c->record.detail = law_case_code(k.file.state);
    return staff_case_show(c, &k, NULL, NULL, HTTP_OK);
}

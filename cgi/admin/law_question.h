/* One question of `jobsamtale law`: typed reading of its keys, and the answer under way. The first
 * fault is kept and wins over the answer. Everything lives in the arena of the line. */
#ifndef CGI_ADMIN_LAW_QUESTION_H
#define CGI_ADMIN_LAW_QUESTION_H

#include "base/arena.h"
#include "law/clock.h"
#include "law/period.h"
#include "law/settings.h"
#include "law/verdict.h"

#include <jansson.h>
#include <stdbool.h>

struct question {
    struct arena *a;
    json_t *asked;            /* the object that was read; owned by the loop */
    json_t *answer;           /* the object under way; owned by the loop */
    json_t *cites, *readings; /* its lists, borrowed */
    struct law_settings settings;
    const char *error; /* null: none yet */
    const char *key;   /* the key it belongs to */
};

/** Notes a fault, unless there is one already. */
void question_fail(struct question *q, const char *key, const char *error);

/* Reading. An absent or null key gives the fallback; a wrong type or an impossible date is a fault.
 */
civil_day question_day(struct question *q, const char *key);
/** The same for a key the rule cannot do without. */
civil_day question_day_needed(struct question *q, const char *key);
bool question_bool(struct question *q, const char *key, bool fallback);
/** A whole number within the bounds. */
int question_int(struct question *q, const char *key, int low, int high, int fallback);
/** Null when absent. */
const char *question_text(struct question *q, const char *key);
/** A local moment "YYYY-MM-DDTHH:MM" that the rule cannot do without; false on a fault. */
bool question_local(struct question *q, const char *key, struct law_local *out);
/** A list of days. */
const civil_day *question_days(struct question *q, const char *key, size_t *count);
/** A list of objects whose members are all days; `names` are the members allowed, up to three. Each
 * row of the result holds three days in that order, CIVIL_NONE where one is missing. */
const civil_day (*question_rows(struct question *q, const char *key, const char *const names[3],
                                size_t *count))[3];
/** A list of periods {from, to}; a period needs its `from` unless `open_start`. */
struct law_period *question_periods(struct question *q, const char *key, bool open_start,
                                    size_t *count);
/** Parses a local moment; false when it is none, or a clock change skips it. */
bool question_parse_local(const char *text, struct law_local *out);

/* Answering. */
void answer_day(struct question *q, const char *key, civil_day day); /* null for none */
void answer_bool(struct question *q, const char *key, bool value);
void answer_int(struct question *q, const char *key, int value);
void answer_text(struct question *q, const char *key, const char *text); /* null for NULL */
void answer_utc(struct question *q, const char *key, int64_t utc);
void answer_local(struct question *q, const char *key, struct law_local at);
void answer_periods(struct question *q, const char *key, const struct law_period *p, size_t count);
/** Adds a paragraph, or a reading, once; none is not added. */
void answer_cite(struct question *q, enum law_cite cite);
void answer_reading(struct question *q, enum law_reading reading);
/** Paragraph and reading of a verdict. */
void answer_verdict(struct question *q, const struct law_verdict *verdict);

/* The rules: each reads its keys and fills in the answer. */
typedef void law_rule_fn(struct question *q);
law_rule_fn rule_takeover, rule_contract_due, rule_readiness_due, rule_programme_age, rule_rule_set,
    rule_follow_up, rule_booking_deadline, rule_rebook_until, rule_closes, rule_outage,
    rule_selfbooking_status, rule_deregistration, rule_deduction_days, rule_complaint_until,
    rule_hearing_until, rule_letter_received, rule_reassess_by, rule_family_tests,
    rule_offer_limits, rule_workday, rule_cpr;

#endif

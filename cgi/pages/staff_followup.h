/* S06, shared by its files: the facts of § 20, stk. 1, put together, and what counts. */
#ifndef CGI_PAGES_STAFF_FOLLOWUP_H
#define CGI_PAGES_STAFF_FOLLOWUP_H

#include "law/followup.h"
#include "pages/ctx.h"
#include "store/followup.h"
#include "store/person.h"

/** The rows of one person, and the question that the law room answers. */
struct followup_case {
    struct store_flow_row *rows; /* by day */
    size_t count;
    struct law_follow_up_facts facts;
    enum law_rule_set contract_set; /* as concluded; NONE without a contract */
};

/** Reads and puts together; one statement. */
must_check enum err followup_load(struct ctx *c, const struct store_person *p,
                                  struct followup_case *out);
/** Whether the row is a contact or a talk that took place (a booked one is not, yet). */
bool followup_is_held(const struct store_flow_row *row);
/** Whether a contact or talk counts as a follow-up (ALLOWED), and why. */
struct law_verdict followup_counts(const struct followup_case *f, const struct store_flow_row *row);

/** Names of channels and of the forms of guidelines, as they are chosen. */
struct followup_choice {
    const char *value;
    unsigned code; /* enum law_channel, or enum law_guideline_form */
    enum word name;
};
enum { FOLLOWUP_CHANNELS = 7 };
extern const struct followup_choice followup_channels[FOLLOWUP_CHANNELS];
extern const struct followup_choice followup_forms[LAW_GUIDELINE_FORMS];
const char *followup_channel_name(enum law_channel channel);
/** "telefon, brev" of a set. */
const char *followup_form_names(struct arena *a, unsigned set);

/** What stands in `name` as its day: CIVIL_NONE, and a mistake, when it is missing or no day. */
civil_day followup_day(struct ctx *c, const char *name, bool is_required);

#endif

/* Who must book themselves on a day, and until when (law.md 3.1, IL § 20, stk. 4-5). */
#ifndef LAW_SELFBOOKING_H
#define LAW_SELFBOOKING_H

#include "law/period.h"
#include "law/settings.h"
#include "law/verdict.h"

enum law_selfbook_status {
    LAW_SELFBOOK_UNSET = 0,
    LAW_SELFBOOK_NOT_COVERED,        /* no contract, or it ended */
    LAW_SELFBOOK_REVOKED,            /* the right was taken away: summons */
    LAW_SELFBOOK_EXEMPT,             /* released from the duty: summons */
    LAW_SELFBOOK_PAUSED,             /* an absence that withdraws deadlines */
    LAW_SELFBOOK_OBLIGED,            /* must book; may get a deadline */
    LAW_SELFBOOK_OBLIGED_NOT_GUIDED, /* must book, but guidance comes first */
    LAW_SELFBOOK_VOLUNTARY,          /* not in scope; may book if the municipality allows */
    LAW_SELFBOOK__COUNT
};

enum law_readiness { LAW_READINESS_UNSET = 0, LAW_JOB_READY, LAW_ACTIVITY_READY };

/** From `from` on the person counts as `result`; UNSET: not assessed from then on. */
struct law_readiness_step {
    civil_day from;
    enum law_readiness result;
};

/** What decides the status. Lists need no order; periods may overlap. */
struct law_selfbook_facts {
    const struct law_readiness_step *readiness; /* none: not assessed */
    size_t readiness_count;
    bool manifestly_unable; /* recorded: manifestly unable to take part in a company-based offer */
    civil_day taken_on;
    const struct law_period *benefit;
    size_t benefit_count;
    civil_day guided_on; /* first guidance on self-booking; CIVIL_NONE: none */
    const struct law_period *exemptions;
    size_t exemption_count;
    const struct law_period *revocations;
    size_t revocation_count;
    const struct law_period *absences; /* only those that withdraw deadlines (law/absence.h) */
    size_t absence_count;
    civil_day contract_from; /* CIVIL_NONE: no contract */
    civil_day contract_to;   /* last day covered; CIVIL_NONE: runs */
};

struct law_selfbook {
    enum law_selfbook_status status;
    civil_day until;               /* last day of this status; CIVIL_NONE: open */
    enum law_selfbook_status next; /* status of the day after; UNSET when open */
    bool is_exempt, is_revoked;    /* both facts are shown, whichever decides (G10) */
    civil_day exempt_until; /* last day of the merged exemption of the day; NONE: open or none */
    civil_day revoked_until;
    struct law_verdict
        verdict; /* reason and paragraph; outcome ALLOWED where booking is possible */
};

/** The status of the person on `on`. First match of 3.1 wins. Total: every input has a status. */
struct law_selfbook law_selfbook_status(const struct law_selfbook_facts *facts, civil_day on,
                                        const struct law_settings *settings);
/** The earliest deadline that may be issued with availability on `on`; CIVIL_NONE where none may
 * be: the person is not obliged that day, or does not stay so through the deadline (G03). */
civil_day law_selfbook_earliest_deadline(const struct law_selfbook_facts *facts, civil_day on,
                                         const struct law_settings *settings);
/** Whether the person counts as in scope of the duty that day (readiness and P-20 alone). The
 * verdict's reason is JOB_READY, DEEMED_JOB_READY, ACTIVITY_READY or OUT_OF_SCOPE. */
struct law_verdict law_selfbook_scope_on(const struct law_selfbook_facts *facts, civil_day on,
                                         const struct law_settings *settings);
/** The identifier of a status ("obliged_not_guided"). */
const char *law_selfbook_code(enum law_selfbook_status status);

#endif

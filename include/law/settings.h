/* What a municipality may set, P-01 to P-28 (law.md 3.9): defaults, bounds and where they are from.
 */
#ifndef LAW_SETTINGS_H
#define LAW_SETTINGS_H

#include "law/workday.h"

enum {
    LAW_SETTINGS_LIST_MAX = 8,
    LAW_SETTINGS_LABEL_SIZE = 64,
    LAW_BOOKING_FLOOR_DAYS = 8, /* BEK 1216/2023 § 44, stk. 1: "mindst 8 dage" */
};

/** P-11: whether a consequence case opens with or without a proposed outcome. */
enum law_consequence_mode {
    LAW_CONSEQUENCE_MODE_UNSET = 0,
    LAW_CONSEQUENCE_CASE,
    LAW_CONSEQUENCE_CASE_WITH_PROPOSAL
};

/** P-20: who must book. */
enum law_selfbook_scope {
    LAW_SCOPE_UNSET = 0,
    LAW_SCOPE_JOB_READY_ONLY,
    LAW_SCOPE_JOB_READY_AND_ACTIVITY_READY
};

/** A short list of day counts, as given (P-06, P-07). */
struct law_day_list {
    uint8_t count;
    uint8_t days[LAW_SETTINGS_LIST_MAX];
};

struct law_settings {
    int booking_deadline_days;          /* P-01, calendar days, >= 8 */
    int interview_after_deadline_days;  /* P-02, calendar days */
    bool deadline_on_working_days_only; /* P-03 */
    int rebook_cutoff_days;             /* P-04, calendar days at the same wall clock */
    bool allow_rebook_after_deadline;   /* P-05 */
    struct law_day_list reminder_days_before_deadline;  /* P-06 */
    struct law_day_list reminder_days_before_interview; /* P-07 */
    int booking_lead_hours;                             /* P-08, elapsed hours */
    int min_open_slots_at_issue;                        /* P-09 */
    int max_future_bookings;                            /* P-10, fixed at 1 */
    enum law_consequence_mode consequence_mode;         /* P-11 */
    int letter_presumption_working_days;                /* P-12 */
    int hearing_days;                                   /* P-13, calendar days */
    int outage_minutes;                                 /* P-14 */
    int reregistration_interview_days;                  /* P-15, fixed at 10 */
    int reregistration_lapse_months;                    /* P-16, fixed at 3 */
    int exemption_review_months;                        /* P-17 */
    int revocation_review_months;                       /* P-18 */
    int summons_min_notice_days;                        /* P-19, calendar days */
    enum law_selfbook_scope selfbook_scope;             /* P-20 */
    bool first_interview_by_summons;                    /* P-21 */
    struct law_closing_days closing_days;               /* P-22 */
    int complaint_days;                                 /* P-23, fixed at 28 */
    int language_notice_days;                           /* P-24 */
    int leave_follow_up_tolerance_days;                 /* P-25 */
    bool allow_voluntary_booking;                       /* P-26 */
    char label_jobcentre[LAW_SETTINGS_LABEL_SIZE];      /* P-27, UTF-8 */
    int move_follow_up_months;                          /* P-28 */
};

/** One row of the table of settings, for the config file, `help` and the documents. */
struct law_setting_row {
    const char *number;        /* "P-01" */
    const char *key;           /* "booking_deadline_days" */
    const char *default_value; /* as one would write it in the config file */
    const char *bounds;        /* in English, "8 or more" */
    const char *source;        /* paragraph, or "choice" */
    bool is_fixed;             /* only the default is accepted */
};

/** The settings of section 3.9 with all defaults. */
struct law_settings law_settings_default(void);
/** Sets one setting by its name from text. Numbers are decimal; yes/no settings take yes, no, true,
 * false, ja, nej; lists are comma separated ("5,1"; closing days "05-06,24-12,31-12", day-month).
 * False for an unknown key or a value outside the bounds: then `why` (if not NULL) points at a
 * constant English sentence and nothing has changed. */
bool law_settings_set(struct law_settings *settings, const char *key, const char *value,
                      const char **why);
/** law_settings_set() for readers that know of the settings only where they are: what the config
 * reader offers its other keys to. */
bool law_settings_key(void *settings, const char *key, const char *value, const char **why);
/** All rows in the order P-01 to P-28; `count` gets their number. */
const struct law_setting_row *law_settings_rows(size_t *count);

#endif

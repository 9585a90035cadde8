/* Outages at the end of a deadline (law.md 3.5; BEK 113/2026 § 12; P-14). */
#ifndef LAW_OUTAGE_H
#define LAW_OUTAGE_H

#include "law/clock.h"
#include "law/settings.h"
#include "law/verdict.h"

#define LAW_OUTAGE_RUNNING INT64_MAX

/** Booking was unavailable from `from_utc` until just before `to_utc` (LAW_OUTAGE_RUNNING: still
 * is). */
struct law_outage {
    int64_t from_utc;
    int64_t to_utc;
};

struct law_outage_result {
    struct law_verdict
        verdict; /* ALLOWED with DEADLINE_EXTENDED or NO_OUTAGE; NOT_YET: STILL_DOWN */
    bool is_extended;
    civil_day deadline_on;
    civil_day latest_interview_on;
    int minutes; /* down in the last 24 hours before the first closing, whole minutes */
};

/** Moves a deadline that outages touched: P-14 minutes in total in the last 24 hours before it
 * closes, or any at the closing moment itself. New deadline: the next working day after the
 * deadline, or after the day service returned if later; checked again for the new one. Outages may
 * overlap. */
struct law_outage_result law_outage_extend(civil_day deadline_on, const struct law_outage *outages,
                                           size_t count, const struct law_settings *settings);

#endif

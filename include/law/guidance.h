/* Guidance on self-booking: what must be recorded before a deadline (BEK 1216/2023 § 44, stk. 2).
 */
#ifndef LAW_GUIDANCE_H
#define LAW_GUIDANCE_H

#include "law/verdict.h"

/** The points the guidance must cover. A set. */
enum law_guidance_point {
    LAW_GUIDANCE_HOW_TO_BOOK = 1 << 0,
    LAW_GUIDANCE_DEADLINE = 1 << 1,    /* what the deadline and the latest interview day are */
    LAW_GUIDANCE_CHANGE = 1 << 2,      /* moving, cancelling, afbud */
    LAW_GUIDANCE_CONSEQUENCE = 1 << 3, /* what follows when one does not book or come */
    LAW_GUIDANCE_HELP = 1 << 4,        /* help, exemption, who to call */
    LAW_GUIDANCE_ALL = (1 << 5) - 1
};

struct law_guidance {
    civil_day given_on;
    unsigned points;          /* set of enum law_guidance_point */
    const char *text_version; /* version of the written guidance handed over */
    const char *language;     /* language used: "da", "ar" ... */
};

/** All that is missing. `today` is the day of recording: guidance is not recorded ahead. */
size_t law_guidance_issues(const struct law_guidance *guidance, civil_day today,
                           struct law_issues *out);
/** May a deadline be made available on `on` with guidance first given on `guided_on`? The same day
 * is in time (E07, E08). */
struct law_verdict law_guidance_before(civil_day guided_on, civil_day on);

#endif

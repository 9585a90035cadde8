/* The regimes of follow-up over time: which sentence of § 20, stk. 1, held from when to when. */
#ifndef LAW_REGIME_H
#define LAW_REGIME_H

#include "law/followup.h"

/** Days in a row with one regime for one reason. */
struct law_regime_span {
    struct law_period days;
    enum law_regime regime;
    struct law_verdict verdict; /* why: reason and paragraph */
};

/**
 * The spans of `from` to `until`, in order and without gaps, by the facts known today; the last one
 * ends on `until`. At most `most`: then the oldest are left out. Returns how many there are.
 */
size_t law_regime_spans(const struct law_follow_up_facts *facts, civil_day from, civil_day until,
                        struct law_regime_span *out, size_t most);

#endif

/* The regimes of follow-up over time (law.md 2.1): each day is asked about, so that no change of a
 * fact can be overlooked. Twenty years are some thousand questions without a loop inside. */
#include "law/regime.h"

#include <string.h>

size_t law_regime_spans(const struct law_follow_up_facts *facts, civil_day from, civil_day until,
                        struct law_regime_span *out, size_t most)
{
    size_t count = 0;

    for (civil_day day = from; day <= until && most > 0; day++) {
        enum law_regime regime;
        const struct law_verdict why = law_follow_up_regime(facts, day, &regime);
        const struct law_regime_span *last = count > 0 ? &out[count - 1] : NULL;

        if (last != NULL && last->regime == regime && last->verdict.reason == why.reason
            && last->verdict.cite == why.cite) {
            out[count - 1].days.to = day;
            continue;
        }
        if (count == most)
            memmove(out, out + 1, --count * sizeof *out);
        out[count++] = (struct law_regime_span){ { day, day }, regime, why };
    }
    return count;
}

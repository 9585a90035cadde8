/* Lengths of offers and the tests of spouses (law.md 4.1, 6.10, 6.11). */
#include "law/limits.h"

#include "law/internal.h"

/* A kind of offer: how long in all, one part, and until when after the first start. 0: no limit. */
static const struct {
    const char *code;
    enum law_cite cite;
    int months_in_all, months_a_part, months_to_finish;
} kinds[] = {
    [LAW_OFFER_UNSET] = { "unset", LAW_CITE_NONE, 0, 0, 0 },
    [LAW_OFFER_SPECIAL_COURSE] = { "special_course", BEK252_27_1, 3, 0, 6 },
    [LAW_OFFER_SPECIAL_UPSKILLING] = { "special_upskilling", BEK252_27_1, 3, 0, 6 },
    [LAW_OFFER_PRACTICE_IN_COURSE] = { "practice_in_course", BEK252_25_2, 3, 1, 0 },
    [LAW_OFFER_WAGE_SUBSIDY] = { "wage_subsidy", BEK252_39, 12, 0, 0 },
};

enum { KINDS = sizeof kinds / sizeof *kinds };

const char *law_offer_code(enum law_offer kind)
{
    return kinds[(size_t)kind < KINDS ? kind : LAW_OFFER_UNSET].code;
}

enum law_offer law_offer_from(const char *code)
{
    const char *codes[KINDS];

    for (size_t i = 0; i < KINDS; i++)
        codes[i] = kinds[i].code;
    return (enum law_offer)law_code_find(codes, KINDS, code);
}

/* Days that at least one closed part covers; walks from stretch to stretch, so each day counts
 * once. */
static int days_covered(const struct law_period *parts, size_t count, civil_day first)
{
    civil_day at = first;
    int days = 0;

    for (;;) {
        civil_day until = CIVIL_NONE, next = CIVIL_NONE;

        for (size_t i = 0; i < count; i++) {
            if (parts[i].to == CIVIL_NONE || parts[i].to < at)
                continue;
            if (parts[i].from <= at && (until == CIVIL_NONE || parts[i].to > until))
                until = parts[i].to;
            else if (parts[i].from > at && (next == CIVIL_NONE || parts[i].from < next))
                next = parts[i].from;
        }
        if (until != CIVIL_NONE) {
            days += until - at + 1;
            at = until + 1;
        } else if (next != CIVIL_NONE) {
            at = next;
        } else {
            return days;
        }
    }
}

struct law_offer_answer law_offer_within(enum law_offer kind, const struct law_period *parts,
                                         size_t count)
{
    const size_t row = (size_t)kind < KINDS ? (size_t)kind : LAW_OFFER_UNSET;
    const enum law_cite cite = kinds[row].cite;
    civil_day first = CIVIL_NONE, last = CIVIL_NONE, last_from = CIVIL_NONE;
    enum law_reason reason = LAW_REASON_OFFER_WITHIN;
    struct law_offer_answer out = { .last_day = CIVIL_NONE };

    for (size_t i = 0; i < count; i++) {
        if (parts[i].from == CIVIL_NONE
            || (parts[i].to != CIVIL_NONE && parts[i].to < parts[i].from)) {
            first = CIVIL_NONE;
            break;
        }
        if (first == CIVIL_NONE || parts[i].from < first)
            first = parts[i].from;
        if (parts[i].from > last_from)
            last_from = parts[i].from;
        if (parts[i].to > last)
            last = parts[i].to;
        if (kinds[row].months_a_part > 0
            && parts[i].to > civil_period_last(parts[i].from, kinds[row].months_a_part))
            reason = LAW_REASON_OFFER_PART_TOO_LONG;
    }
    if (first == CIVIL_NONE || row == LAW_OFFER_UNSET) {
        out.verdict = law_refuse(LAW_REASON_OFFER_NO_PARTS, cite);
        return out;
    }
    out.days = days_covered(parts, count, first);
    out.days_allowed = civil_add_months(first, kinds[row].months_in_all) - first;
    if (kinds[row].months_to_finish > 0)
        out.last_day = civil_add_months(first, kinds[row].months_to_finish);
    else if (kinds[row].months_a_part > 0)
        out.last_day = civil_period_last(last_from, kinds[row].months_a_part);
    else
        out.last_day = civil_period_last(first, kinds[row].months_in_all);
    if (reason == LAW_REASON_OFFER_WITHIN && out.days > out.days_allowed)
        reason = LAW_REASON_OFFER_SUM_TOO_LONG;
    if (reason == LAW_REASON_OFFER_WITHIN && last > out.last_day)
        reason = LAW_REASON_OFFER_FINISHED_TOO_LATE;
    out.is_allowed = reason == LAW_REASON_OFFER_WITHIN;
    out.verdict = law_say(out.is_allowed ? LAW_ALLOWED : LAW_REFUSED, reason, cite, out.last_day);
    return out;
}

struct law_family_tests law_family_tests(civil_day registered_on)
{
    const civil_day a1 = civil_add_months(registered_on, 6),
                    a2 = civil_add_months(registered_on, 9);

    return (struct law_family_tests){ a1, civil_add_months(a1, 3), a2, civil_add_months(a2, 3) };
}

struct law_residence_days law_residence_days(civil_day first_permit_on)
{
    return (struct law_residence_days){ civil_add_years(first_permit_on, 8),
                                        civil_add_years(first_permit_on, 4) };
}

/* Group guidelines (law.md 2.2). */
#include "law/guideline.h"

#include "law/internal.h"

struct law_verdict law_guideline_adopt(const struct law_guideline *in, bool decides,
                                       civil_day today)
{
    if (!decides)
        return law_refuse(LAW_REASON_NOT_ENTITLED_TO_DECIDE, IL_20_2);
    if (in->forms == 0 || in->adopted_on == CIVIL_NONE || in->valid.from == CIVIL_NONE)
        return law_refuse(LAW_REASON_FIELD_MISSING, IL_20_2);
    if (in->adopted_on > today)
        return law_refuse(LAW_REASON_DATE_IN_FUTURE, IL_20_2);
    if (in->valid.from < in->adopted_on)
        return law_refuse(LAW_REASON_STARTS_BEFORE_DECISION, IL_20_2);
    if (in->valid.to != CIVIL_NONE && in->valid.to < in->valid.from)
        return law_refuse(LAW_REASON_ENDS_BEFORE_START, IL_20_2);
    return law_say(LAW_ALLOWED, LAW_REASON_NONE, IL_20_2, in->valid.to);
}

bool law_guideline_covers(const struct law_guideline *in, struct law_period tagged, unsigned form,
                          civil_day on)
{
    return (in->forms & form) != 0 && law_period_covers(in->valid, on)
           && law_period_covers(tagged, on);
}

/* Guidance on self-booking (BEK 1216/2023 § 44, stk. 2). */
#include "law/guidance.h"

#include "law/internal.h"

size_t law_guidance_issues(const struct law_guidance *guidance, civil_day today,
                           struct law_issues *out)
{
    out->count = 0;
    if (guidance->given_on == CIVIL_NONE)
        law_issue_add(out, LAW_FIELD_GUIDED_ON, LAW_REASON_FIELD_MISSING, BEK1216_44_2);
    else if (guidance->given_on > today)
        law_issue_add(out, LAW_FIELD_GUIDED_ON, LAW_REASON_DATE_IN_FUTURE, BEK1216_44_2);
    if ((guidance->points & LAW_GUIDANCE_ALL) != LAW_GUIDANCE_ALL)
        law_issue_add(out, LAW_FIELD_POINTS, LAW_REASON_GUIDANCE_INCOMPLETE, BEK1216_44_2);
    if (!law_has_text(guidance->text_version))
        law_issue_add(out, LAW_FIELD_TEXT_VERSION, LAW_REASON_FIELD_MISSING, LAS_35_1);
    if (!law_has_text(guidance->language))
        law_issue_add(out, LAW_FIELD_LANGUAGE, LAW_REASON_FIELD_MISSING, FVL_7);
    return out->count;
}

struct law_verdict law_guidance_before(civil_day guided_on, civil_day on)
{
    if (guided_on == CIVIL_NONE)
        return law_refuse(LAW_REASON_NOT_GUIDED, BEK1216_44_2);
    if (guided_on > on)
        return law_say(LAW_REFUSED, LAW_REASON_GUIDANCE_AFTER_ISSUE, BEK1216_44_2, guided_on);
    return law_say(LAW_ALLOWED, LAW_REASON_GUIDANCE_RECORDED, BEK1216_44_2, CIVIL_NONE);
}

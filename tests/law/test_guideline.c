/* Group guidelines (IL § 20, stk. 2; law.md 2.2, C24). */
#include "law/guideline.h"

#include "dates.h"

int main(void)
{
    const civil_day today = D("2026-03-02");
    const struct {
        const char *name, *adopted, *from, *to;
        unsigned forms;
        bool decides;
        enum law_reason want;
    } adopt[] = {
        { "20-2 adopted today, valid today", "2026-03-02", "2026-03-02", NULL, 3, true,
          LAW_REASON_NONE },
        { "20-2 adopted before, valid from tomorrow", "2026-02-01", "2026-03-03", "2026-03-03", 1,
          true, LAW_REASON_NONE },
        { "20-2 a single caseworker adopts none", "2026-03-02", "2026-03-02", NULL, 3, false,
          LAW_REASON_NOT_ENTITLED_TO_DECIDE },
        { "20-2 no form", "2026-03-02", "2026-03-02", NULL, 0, true, LAW_REASON_FIELD_MISSING },
        { "20-2 no day", NULL, "2026-03-02", NULL, 1, true, LAW_REASON_FIELD_MISSING },
        { "20-2 no first day", "2026-03-02", NULL, NULL, 1, true, LAW_REASON_FIELD_MISSING },
        { "20-2 adopted tomorrow", "2026-03-03", "2026-03-03", NULL, 1, true,
          LAW_REASON_DATE_IN_FUTURE },
        { "20-2 in force before it was adopted", "2026-03-02", "2026-03-01", NULL, 1, true,
          LAW_REASON_STARTS_BEFORE_DECISION },
        { "20-2 ends before it begins", "2026-03-01", "2026-03-10", "2026-03-09", 1, true,
          LAW_REASON_ENDS_BEFORE_START },
    };
    const struct law_guideline g = { D("2026-01-02"),
                                     { D("2026-02-01"), D("2026-06-30") },
                                     LAW_GUIDELINE_PHONE | LAW_GUIDELINE_VIA_STAFF };
    const struct {
        const char *name, *on;
        unsigned form;
        bool want;
    } covers[] = {
        { "20-2 first day of the group", "2026-03-01", LAW_GUIDELINE_PHONE, true },
        { "20-2 the day before", "2026-02-28", LAW_GUIDELINE_PHONE, false },
        { "20-2 last day of the guideline", "2026-06-30", LAW_GUIDELINE_VIA_STAFF, true },
        { "20-2 the day after", "2026-07-01", LAW_GUIDELINE_VIA_STAFF, false },
        { "20-2 another form", "2026-03-01", LAW_GUIDELINE_SMS, false },
        { "20-2 no form", "2026-03-01", 0, false },
    };

    for (size_t i = 0; i < sizeof adopt / sizeof *adopt; i++) {
        const struct law_guideline in = { D(adopt[i].adopted),
                                          { D(adopt[i].from), D(adopt[i].to) },
                                          adopt[i].forms };
        const struct law_verdict v = law_guideline_adopt(&in, adopt[i].decides, today);

        CHECK_INT(adopt[i].name, v.reason, adopt[i].want);
        CHECK_INT(adopt[i].name, v.outcome,
                  adopt[i].want == LAW_REASON_NONE ? LAW_ALLOWED : LAW_REFUSED);
        CHECK_INT(adopt[i].name, v.cite, IL_20_2);
    }
    for (size_t i = 0; i < sizeof covers / sizeof *covers; i++)
        CHECK_INT(covers[i].name,
                  law_guideline_covers(&g, (struct law_period){ D("2026-03-01"), CIVIL_NONE },
                                       covers[i].form, D(covers[i].on)),
                  covers[i].want);
    return CHECK_DONE();
}

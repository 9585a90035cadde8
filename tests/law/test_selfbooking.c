/* Who must book, and until when: 3.1, B04, B05, G01-G03, G09-G14. */
#include "dates.h"
#include "law/selfbooking.h"

enum { MAX = 4 };

/* A case in words; "" is no day. Everybody has a contract from 2026-01-01 unless said otherwise. */
struct person {
    enum law_readiness readiness;
    bool manifestly_unable;
    const char *taken_on, *guided_on;
    const char *benefit[2], *exempt[MAX], *revoked[2], *absent[2], *contract[2];
};

static const struct person job_ready = { LAW_JOB_READY, false,      "2025-10-01",
                                         "2026-01-05",  { "", "" }, { "", "", "", "" },
                                         { "", "" },    { "", "" }, { "2026-01-01", "" } };

static struct law_selfbook ask(const struct person *p, const char *on, bool wide, bool voluntary,
                               civil_day *earliest)
{
    const struct law_readiness_step step = { CIVIL_NONE + 1, p->readiness };
    const struct law_period benefit = { D(p->benefit[0]), D(p->benefit[1]) };
    const struct law_period exempt[2] = { { D(p->exempt[0]), D(p->exempt[1]) },
                                          { D(p->exempt[2]), D(p->exempt[3]) } };
    const struct law_period revoked = { D(p->revoked[0]), D(p->revoked[1]) };
    const struct law_period absent = { D(p->absent[0]), D(p->absent[1]) };
    const bool has_exempt = p->exempt[0][0] != '\0' || p->exempt[1][0] != '\0';
    const struct law_selfbook_facts facts = {
        .readiness = &step,
        .readiness_count = p->readiness != LAW_READINESS_UNSET,
        .manifestly_unable = p->manifestly_unable,
        .taken_on = D(p->taken_on),
        .benefit = &benefit,
        .benefit_count = p->benefit[0][0] != '\0',
        .guided_on = D(p->guided_on),
        .exemptions = exempt,
        .exemption_count = (size_t)has_exempt + (p->exempt[2][0] != '\0'),
        .revocations = &revoked,
        .revocation_count = p->revoked[0][0] != '\0',
        .absences = &absent,
        .absence_count = p->absent[0][0] != '\0',
        .contract_from = D(p->contract[0]),
        .contract_to = D(p->contract[1]),
    };
    struct law_settings settings = law_settings_default();

    if (wide)
        settings.selfbook_scope = LAW_SCOPE_JOB_READY_AND_ACTIVITY_READY;
    settings.allow_voluntary_booking = voluntary;
    if (earliest != NULL)
        *earliest = law_selfbook_earliest_deadline(&facts, D(on), &settings);
    return law_selfbook_status(&facts, D(on), &settings);
}

static void check_order(void)
{
    /* every layer at once; peel one off after the other */
    struct person p = { LAW_JOB_READY,
                        false,
                        "2025-10-01",
                        "2026-01-05",
                        { "", "" },
                        { "2026-02-01", "2026-02-28", "", "" },
                        { "2026-02-01", "2026-02-28" },
                        { "2026-02-01", "2026-02-28" },
                        { "2026-01-01", "2026-02-15" } };

    CHECK_INT("3.1 not covered comes first", ask(&p, "2026-02-16", false, true, NULL).status,
              LAW_SELFBOOK_NOT_COVERED);
    CHECK_INT("3.1 then revoked", ask(&p, "2026-02-15", false, true, NULL).status,
              LAW_SELFBOOK_REVOKED);
    p.revoked[0] = "";
    CHECK_INT("3.1 then exempt", ask(&p, "2026-02-15", false, true, NULL).status,
              LAW_SELFBOOK_EXEMPT);
    p.exempt[0] = p.exempt[1] = "";
    CHECK_INT("3.1 then paused", ask(&p, "2026-02-15", false, true, NULL).status,
              LAW_SELFBOOK_PAUSED);
    p.absent[0] = "";
    CHECK_INT("3.1 then obliged", ask(&p, "2026-02-15", false, true, NULL).status,
              LAW_SELFBOOK_OBLIGED);
    CHECK_INT("3.1 the day before guidance", ask(&p, "2026-01-04", false, true, NULL).status,
              LAW_SELFBOOK_OBLIGED_NOT_GUIDED);
    CHECK_INT("3.1 the day of guidance", ask(&p, "2026-01-05", false, true, NULL).status,
              LAW_SELFBOOK_OBLIGED);
    p.readiness = LAW_ACTIVITY_READY;
    CHECK_INT("3.1 else voluntary", ask(&p, "2026-02-15", false, true, NULL).status,
              LAW_SELFBOOK_VOLUNTARY);
    CHECK_INT("P-26 voluntary open", ask(&p, "2026-02-15", false, true, NULL).verdict.outcome,
              LAW_ALLOWED);
    CHECK_INT("P-26 voluntary closed", ask(&p, "2026-02-15", false, false, NULL).verdict.outcome,
              LAW_REFUSED);
    CHECK_INT("G12 the wide scope", ask(&p, "2026-02-15", true, true, NULL).status,
              LAW_SELFBOOK_OBLIGED);
    CHECK_INT("G12 by R-11", ask(&p, "2026-02-15", true, true, NULL).verdict.reading, LAW_R11);
    CHECK_INT("3.1 before the contract", ask(&p, "2025-12-31", false, true, NULL).status,
              LAW_SELFBOOK_NOT_COVERED);
}

static void check_presumption(void)
{
    struct person p = { LAW_READINESS_UNSET,
                        false,
                        "2026-05-01",
                        "2026-05-20",
                        { "2026-05-01", "2026-08-31" },
                        { "", "", "", "" },
                        { "", "" },
                        { "", "" },
                        { "2026-05-01", "" } };

    CHECK_INT("B04 deemed job ready", ask(&p, "2026-06-30", false, true, NULL).status,
              LAW_SELFBOOK_OBLIGED);
    CHECK_INT("B04 reason", ask(&p, "2026-06-30", false, true, NULL).verdict.reason,
              LAW_REASON_DEEMED_JOB_READY);
    CHECK_INT("B04 the last day with benefit", ask(&p, "2026-08-31", false, true, NULL).status,
              LAW_SELFBOOK_OBLIGED);
    CHECK_INT("B04 without benefit", ask(&p, "2026-09-01", false, true, NULL).status,
              LAW_SELFBOOK_VOLUNTARY);
    CHECK_DAY("B04 until", ask(&p, "2026-06-30", false, true, NULL).until, "2026-08-31");
    CHECK_INT("B04 next", ask(&p, "2026-06-30", false, true, NULL).next, LAW_SELFBOOK_VOLUNTARY);
    p.manifestly_unable = true;
    CHECK_INT("B05 narrow scope", ask(&p, "2026-06-30", false, true, NULL).status,
              LAW_SELFBOOK_VOLUNTARY);
    CHECK_INT("B05 wide scope", ask(&p, "2026-06-30", true, true, NULL).status,
              LAW_SELFBOOK_OBLIGED);
}

static void check_periods(void)
{
    struct person p = job_ready;
    struct law_selfbook got;
    civil_day earliest;

    p.exempt[0] = "2026-01-10", p.exempt[1] = "2026-03-31";
    p.exempt[2] = "2026-03-15", p.exempt[3] = "2026-05-31";
    got = ask(&p, "2026-02-01", false, true, &earliest);
    CHECK_INT("G01 exempt", got.status, LAW_SELFBOOK_EXEMPT);
    CHECK_DAY("G01 until", got.until, "2026-05-31");
    CHECK_DAY("G01 merged", got.exempt_until, "2026-05-31");
    CHECK_INT("G01 then obliged", got.next, LAW_SELFBOOK_OBLIGED);
    CHECK_INT("G01 no deadline meanwhile", earliest, CIVIL_NONE);
    got = ask(&p, "2026-06-01", false, true, &earliest);
    CHECK_INT("G01 obliged", got.status, LAW_SELFBOOK_OBLIGED);
    CHECK_INT("G01 open", got.until, CIVIL_NONE);
    CHECK_DAY("G01 earliest deadline", earliest, "2026-06-09");
    p.exempt[0] = "", p.exempt[1] = "2026-04-29", p.exempt[2] = "2026-05-01", p.exempt[3] = "";
    got = ask(&p, "2026-04-30", false, true, &earliest);
    CHECK_INT("G03 obliged one day", got.status, LAW_SELFBOOK_OBLIGED);
    CHECK_DAY("G03 until that day", got.until, "2026-04-30");
    CHECK_INT("G03 no deadline fits", earliest, CIVIL_NONE);
    CHECK_INT("G03 day before", ask(&p, "2026-04-29", false, true, NULL).status,
              LAW_SELFBOOK_EXEMPT);
    CHECK_INT("G03 day after", ask(&p, "2026-05-01", false, true, NULL).status,
              LAW_SELFBOOK_EXEMPT);
    p.exempt[0] = "2026-01-10", p.exempt[1] = "2026-09-30", p.exempt[2] = p.exempt[3] = "";
    p.revoked[0] = "2026-08-01", p.revoked[1] = "2026-10-31";
    got = ask(&p, "2026-08-15", false, true, NULL);
    CHECK_INT("G10 revoked decides", got.status, LAW_SELFBOOK_REVOKED);
    CHECK("G10 both facts are shown", got.is_exempt && got.is_revoked);
    CHECK_DAY("G10 exempt until", got.exempt_until, "2026-09-30");
    CHECK_DAY("G10 revoked until", got.revoked_until, "2026-10-31");
    CHECK_DAY("G10 through", got.until, "2026-10-31");
    CHECK_INT("G10 then obliged", got.next, LAW_SELFBOOK_OBLIGED);
    CHECK_INT("G10 before the revocation", ask(&p, "2026-07-31", false, true, NULL).next,
              LAW_SELFBOOK_REVOKED);
    p = job_ready;
    p.revoked[0] = "2026-06-10", p.revoked[1] = "";
    got = ask(&p, "2026-06-10", false, true, NULL);
    CHECK_INT("G09 revoked from that day", got.status, LAW_SELFBOOK_REVOKED);
    CHECK_INT("G09 without an end", got.until, CIVIL_NONE);
    CHECK_INT("G09 refused by 3. pkt.", got.verdict.cite, IL_20_5_3);
    CHECK_INT("G09 the day before", ask(&p, "2026-06-09", false, true, NULL).status,
              LAW_SELFBOOK_OBLIGED);
    p = job_ready;
    p.exempt[0] = "2026-06-10", p.exempt[1] = "2026-08-31";
    (void)ask(&p, "2026-06-01", false, true, &earliest);
    CHECK_DAY("G03 the duty lasts through the deadline", earliest, "2026-06-09");
    p.exempt[0] = "2026-06-09";
    (void)ask(&p, "2026-06-01", false, true, &earliest);
    CHECK_INT("G03 it ends the day before", earliest, CIVIL_NONE);
    p = job_ready;
    p.contract[1] = "2026-05-12";
    CHECK_INT("G14 the contract's last day", ask(&p, "2026-05-12", false, true, NULL).status,
              LAW_SELFBOOK_OBLIGED);
    got = ask(&p, "2026-05-13", false, true, NULL);
    CHECK_INT("G14 after permanent residence", got.status, LAW_SELFBOOK_NOT_COVERED);
    CHECK_INT("G14 by § 19(9)", got.verdict.cite, IL_19_9);
}

/* Readiness that changes: G11, G13. */
static void check_steps(void)
{
    const struct law_readiness_step steps[] = { { D("2026-07-01"), LAW_JOB_READY },
                                                { D("2026-01-01"), LAW_JOB_READY },
                                                { D("2026-04-18"), LAW_ACTIVITY_READY } };
    struct law_selfbook_facts facts = { .readiness = steps,
                                        .readiness_count = 3,
                                        .taken_on = D("2025-10-01"),
                                        .guided_on = D("2026-07-06"),
                                        .contract_from = D("2025-11-01"),
                                        .contract_to = CIVIL_NONE };
    const struct law_settings settings = law_settings_default();
    struct law_selfbook got = law_selfbook_status(&facts, D("2026-04-17"), &settings);

    CHECK_DAY("G11 the duty ends with the change", got.until, "2026-04-17");
    CHECK_INT("G11 then voluntary", got.next, LAW_SELFBOOK_VOLUNTARY);
    CHECK_INT("G13 job ready again, not guided",
              law_selfbook_status(&facts, D("2026-07-01"), &settings).status,
              LAW_SELFBOOK_OBLIGED_NOT_GUIDED);
    CHECK_DAY("G13 guided", law_selfbook_earliest_deadline(&facts, D("2026-07-06"), &settings),
              "2026-07-14");
    CHECK_INT("G13 the day before guidance",
              law_selfbook_earliest_deadline(&facts, D("2026-07-05"), &settings), CIVIL_NONE);
    CHECK_STR("code", law_selfbook_code(LAW_SELFBOOK_OBLIGED_NOT_GUIDED), "obliged_not_guided");
}

/* Readiness and P-20 alone, whatever else is on record. */
static void check_scope(void)
{
    const struct law_period benefit = { D("2026-05-01"), CIVIL_NONE };
    struct law_readiness_step step = { CIVIL_NONE + 1, LAW_READINESS_UNSET };
    struct law_selfbook_facts facts = { .readiness = &step,
                                        .readiness_count = 1,
                                        .taken_on = D("2026-05-01"),
                                        .benefit = &benefit,
                                        .benefit_count = 1 };
    const struct law_settings settings = law_settings_default();
    const civil_day on = D("2026-06-30");

    CHECK_INT("17-1 deemed job ready", law_selfbook_scope_on(&facts, on, &settings).reason,
              LAW_REASON_DEEMED_JOB_READY);
    CHECK_INT("17-1 by its paragraph", law_selfbook_scope_on(&facts, on, &settings).cite, IL_17_1);
    CHECK_INT("17-1 not before the takeover",
              law_selfbook_scope_on(&facts, D("2026-04-30"), &settings).reason,
              LAW_REASON_OUT_OF_SCOPE);
    facts.manifestly_unable = true;
    CHECK_INT("17-1 manifestly unable", law_selfbook_scope_on(&facts, on, &settings).reason,
              LAW_REASON_OUT_OF_SCOPE);
    step.result = LAW_ACTIVITY_READY;
    CHECK_INT("3.1 activity ready", law_selfbook_scope_on(&facts, on, &settings).reason,
              LAW_REASON_OUT_OF_SCOPE);
    step.result = LAW_JOB_READY;
    CHECK_INT("3.1 job ready", law_selfbook_scope_on(&facts, on, &settings).cite, IL_20_4);
}

int main(void)
{
    check_scope();
    check_order();
    check_presumption();
    check_periods();
    check_steps();
    return CHECK_DONE();
}

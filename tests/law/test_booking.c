/* Limits and guards of booking, moving, cancelling: E01-E13, E22-E24, I10-I12. */
#include "dates.h"
#include "law/booking.h"

static struct law_slot slot_at(const char *local)
{
    struct law_slot slot = { .starts_utc = U(local), .is_free = true, .has_interpreter = false };
    const struct law_local at = law_clock_local(slot.starts_utc);

    slot.day = at.day;
    slot.minute = at.minute;
    slot.forms = LAW_FORM_OFFICE | LAW_FORM_PHONE;
    return slot;
}

static void check_days(void)
{
    static const struct {
        const char *name, *available;
        int period;
        const char *earliest, *proposed, *latest_interview;
    } cases[] = {
        { "E01 8 days", "2026-03-02", 8, "2026-03-10", "2026-03-10", "2026-03-17" },
        { "E04 2. påskedag", "2026-03-23", 0, "2026-03-31", "2026-04-07", "2026-04-14" },
        { "E05 Langfredag", "2026-03-26", 8, "2026-04-03", "2026-04-07", "2026-04-14" },
        { "E06 below the floor counts as 8", "2026-03-02", 7, "2026-03-10", "2026-03-10",
          "2026-03-17" },
        { "E21 24 December", "2026-12-10", 14, "2026-12-18", "2026-12-28", "2027-01-04" },
        { "E24 28 days in February", "2026-02-20", 8, "2026-02-28", "2026-03-02", "2026-03-09" },
        { "E24 leap February", "2028-02-20", 8, "2028-02-28", "2028-02-28", "2028-03-06" },
        { "E17 after sickness", "2026-04-27", 8, "2026-05-05", "2026-05-05", "2026-05-12" },
        { "G13", "2026-07-06", 8, "2026-07-14", "2026-07-14", "2026-07-21" },
    };
    struct law_settings settings = law_settings_default();
    civil_day earlier = 0;
    int wrong = 0;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const civil_day proposed =
            law_deadline_proposed(D(cases[i].available), cases[i].period, &settings);

        CHECK_DAY(cases[i].name, law_deadline_earliest(D(cases[i].available)), cases[i].earliest);
        CHECK_DAY(cases[i].name, proposed, cases[i].proposed);
        CHECK_DAY(cases[i].name, law_deadline_latest_interview(proposed, &settings),
                  cases[i].latest_interview);
    }
    CHECK_DAY("T-6 a duty that ends on a Sunday", law_deadline_latest(D("2026-05-31"), &settings),
              "2026-05-29");
    CHECK_INT("an open duty", law_deadline_latest(CIVIL_NONE, &settings), CIVIL_NONE);
    for (civil_day d = D("2020-01-01"); d < D("2040-01-01"); d++) {
        const civil_day proposed = law_deadline_proposed(d, 0, &settings);

        wrong += proposed < law_deadline_earliest(d)
                 || !workday_is(&settings.closing_days, proposed) || proposed < earlier
                 || law_deadline_closes_utc(d) <= law_deadline_closes_utc(d - 1);
        earlier = proposed;
    }
    CHECK_INT("P-01 proposals are lawful working days and never step back", wrong, 0);
    settings.deadline_on_working_days_only = false;
    CHECK_DAY("P-03 off", law_deadline_proposed(D("2026-03-26"), 8, &settings), "2026-04-03");
    CHECK_INT("E02 closes 23:00Z", law_deadline_closes_utc(D("2026-03-10")),
              (int64_t)D("2026-03-10") * 86400 + 23 * 3600);
    CHECK_INT("I10 closes 22:00Z", law_deadline_closes_utc(D("2026-03-29")),
              (int64_t)D("2026-03-29") * 86400 + 22 * 3600);
    CHECK_INT("I11 closes 23:00Z", law_deadline_closes_utc(D("2026-10-25")),
              (int64_t)D("2026-10-25") * 86400 + 23 * 3600);
}

static void check_limits(void)
{
    static const struct {
        const char *name, *deadline, *interview;
        int minute, cutoff;
        const char *day;
        int until_minute;
        bool by_deadline;
    } cases[] = {
        { "E09 cutoff", "2026-05-20", "2026-05-13", 540, -1, "2026-05-12", 540, false },
        { "E10 deadline first", "2026-05-20", "2026-05-26", 540, -1, "2026-05-20", 1439, true },
        { "I12 two calendar days", "", "2026-03-30", 540, 2, "2026-03-28", 540, false },
        { "P-04 none", "", "2026-05-13", 540, 0, "2026-05-13", 540, false },
        { "S-06 the day after the deadline", "2026-05-20", "2026-05-21", 0, -1, "2026-05-20", 0,
          false },
        { "S-06 two days after", "2026-05-20", "2026-05-22", 0, -1, "2026-05-20", 1439, true },
    };
    struct law_settings settings = law_settings_default();
    struct law_limit got;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        got = law_booking_change_limit(D(cases[i].deadline), D(cases[i].interview), cases[i].minute,
                                       cases[i].cutoff, &settings);
        CHECK_DAY(cases[i].name, got.until.day, cases[i].day);
        CHECK_INT(cases[i].name, got.until.minute, cases[i].until_minute);
        CHECK_INT(cases[i].name, got.by_deadline, cases[i].by_deadline);
    }
    got = law_booking_change_limit(CIVIL_NONE, D("2026-03-30"), 540, 2, &settings);
    CHECK_INT("I12 is 08:00Z", got.until_utc, (int64_t)D("2026-03-28") * 86400 + 8 * 3600);
    CHECK_INT("I12 47 elapsed hours", U("2026-03-30 09:00") - got.until_utc, 47 * 3600);
    got = law_booking_change_limit(D("2026-05-20"), D("2026-05-26"), 540, -1, &settings);
    CHECK_INT("E10 ends at midnight", got.until_utc, law_deadline_closes_utc(D("2026-05-20")));
    CHECK_INT("E10 by R-10", got.reading, LAW_R10);
    settings.allow_rebook_after_deadline = true;
    got = law_booking_change_limit(D("2026-05-20"), D("2026-05-26"), 540, -1, &settings);
    CHECK_DAY("P-05 the cutoff alone", got.until.day, "2026-05-25");
    got = law_booking_change_limit(CIVIL_NONE, D("2026-03-30"), 150, 1, &settings);
    CHECK_INT("T-9 a skipped cutoff is the change of the clocks", got.until_utc,
              (int64_t)D("2026-03-29") * 86400 + 3600);
}

static void check_book(void)
{
    const struct law_settings settings = law_settings_default();
    const struct law_booking_facts good = {
        .now_utc = U("2026-03-05 12:00"),
        .status = LAW_SELFBOOK_OBLIGED,
        .state = LAW_DEADLINE_OPEN,
        .deadline_on = D("2026-03-10"),
        .latest_interview_on = CIVIL_NONE,
        .slot = slot_at("2026-03-12 09:00"),
        .form = LAW_FORM_PHONE,
    };
    struct law_booking_facts f = good;
    struct law_settings closed = settings;
    struct law_verdict got = law_may_book(&f, &settings);

    CHECK_INT("S-04 allowed", got.outcome, LAW_ALLOWED);
    CHECK_DAY("S-04 through the deadline", got.last_day, "2026-03-10");
    f.now_utc = law_deadline_closes_utc(f.deadline_on) - 1;
    CHECK_INT("E02 last second", law_may_book(&f, &settings).outcome, LAW_ALLOWED);
    f.now_utc++;
    CHECK_INT("E02 midnight", law_may_book(&f, &settings).reason, LAW_REASON_DEADLINE_PASSED);
    f = good;
    f.slot = slot_at("2026-03-17 15:00");
    CHECK_INT("E02 the last day for the talk", law_may_book(&f, &settings).outcome, LAW_ALLOWED);
    f.slot = slot_at("2026-03-18 09:00");
    got = law_may_book(&f, &settings);
    CHECK_INT("E03 the day after", got.reason, LAW_REASON_SLOT_AFTER_LATEST);
    CHECK_DAY("E03 names the last day", got.last_day, "2026-03-17");
    f.latest_interview_on = D("2026-03-16");
    f.slot = slot_at("2026-03-17 09:00");
    CHECK_INT("P-02 the stored day rules", law_may_book(&f, &settings).reason,
              LAW_REASON_SLOT_AFTER_LATEST);
    f = good;
    f.slot = slot_at("2026-03-06 12:00");
    CHECK_INT("P-08 24 hours are enough", law_may_book(&f, &settings).outcome, LAW_ALLOWED);
    f.now_utc++;
    CHECK_INT("P-08 a second less", law_may_book(&f, &settings).reason, LAW_REASON_SLOT_TOO_SOON);
    f.now_utc = f.slot.starts_utc;
    CHECK_INT("S-04 begun", law_may_book(&f, &settings).reason, LAW_REASON_SLOT_PAST);
    f = good;
    f.slot.is_free = false;
    CHECK_INT("S-04 taken", law_may_book(&f, &settings).reason, LAW_REASON_SLOT_TAKEN);
    f.slot.is_closed = true;
    CHECK_INT("S-04 closed", law_may_book(&f, &settings).reason, LAW_REASON_SLOT_CLOSED);
    f = good;
    f.form = LAW_FORM_VIDEO;
    CHECK_INT("S-04 form", law_may_book(&f, &settings).reason, LAW_REASON_SLOT_FORM_MISSING);
    f = good;
    f.needs_interpreter = true;
    CHECK_INT("G08 interpreter", law_may_book(&f, &settings).reason,
              LAW_REASON_SLOT_NO_INTERPRETER);
    f.slot.has_interpreter = true;
    CHECK_INT("G08 with one", law_may_book(&f, &settings).outcome, LAW_ALLOWED);
    f = good;
    f.has_future_booking = true;
    CHECK_INT("E12 a second booking", law_may_book(&f, &settings).reason,
              LAW_REASON_FUTURE_BOOKING_EXISTS);
    f = good;
    f.status = LAW_SELFBOOK_REVOKED;
    CHECK_INT("G09 revoked", law_may_book(&f, &settings).reason, LAW_REASON_IS_REVOKED);
    f.status = LAW_SELFBOOK_EXEMPT;
    CHECK_INT("3.1 exempt", law_may_book(&f, &settings).reason, LAW_REASON_IS_EXEMPT);
    f.status = LAW_SELFBOOK_NOT_COVERED;
    CHECK_INT("3.1 not covered", law_may_book(&f, &settings).reason, LAW_REASON_NO_CONTRACT);
    f.status = LAW_SELFBOOK_UNSET;
    CHECK_INT("3.1 forgotten", law_may_book(&f, &settings).outcome, LAW_REFUSED);
    closed.allow_voluntary_booking = false;
    f = good;
    f.status = LAW_SELFBOOK_VOLUNTARY;
    f.state = LAW_DEADLINE_NONE;
    f.deadline_on = CIVIL_NONE;
    f.slot = slot_at("2026-06-12 09:00");
    CHECK_INT("P-26 voluntary, any day", law_may_book(&f, &settings).outcome, LAW_ALLOWED);
    CHECK_INT("P-26 switched off", law_may_book(&f, &closed).reason, LAW_REASON_VOLUNTARY_CLOSED);
    f.state = LAW_DEADLINE_CONSEQUENCE_OPEN;
    f.status = LAW_SELFBOOK_OBLIGED;
    CHECK_INT("S-16 after a miss booking is open", law_may_book(&f, &closed).outcome, LAW_ALLOWED);
}

static void check_change(void)
{
    const struct law_settings settings = law_settings_default();
    struct law_settings late = settings;
    const struct law_change_facts e09 = {
        .now_utc = U("2026-05-11 12:00"),
        .status = LAW_SELFBOOK_OBLIGED,
        .deadline_on = D("2026-05-20"),
        .latest_interview_on = CIVIL_NONE,
        .kind = LAW_BOOKING_SELF,
        .interview_on = D("2026-05-13"),
        .interview_minute = 540,
        .interview_utc = U("2026-05-13 09:00"),
        .slot = { .day = CIVIL_NONE },
    };
    struct law_change_facts f = e09;

    CHECK_INT("E09 open", law_may_rebook(&f, &settings).outcome, LAW_ALLOWED);
    f.now_utc = U("2026-05-12 09:00") - 1;
    CHECK_INT("E09 last second", law_may_rebook(&f, &settings).outcome, LAW_ALLOWED);
    CHECK_INT("E22 cancelling too", law_may_cancel(&f, &settings).outcome, LAW_ALLOWED);
    f.now_utc++;
    CHECK_INT("E09 at the limit", law_may_rebook(&f, &settings).reason, LAW_REASON_CUTOFF_PASSED);
    CHECK_INT("S-08 then it is afbud", law_may_cancel(&f, &settings).reason,
              LAW_REASON_AFBUD_RECORDED);
    f.now_utc = f.interview_utc;
    CHECK_INT("S-08 begun", law_may_cancel(&f, &settings).reason, LAW_REASON_INTERVIEW_STARTED);
    CHECK_INT("S-06 begun", law_may_rebook(&f, &settings).reason, LAW_REASON_INTERVIEW_STARTED);
    f = e09;
    f.slot = slot_at("2026-05-27 09:00");
    CHECK_INT("E09 new slot at the latest", law_may_rebook(&f, &settings).outcome, LAW_ALLOWED);
    f.slot = slot_at("2026-05-28 09:00");
    CHECK_INT("E09 a day later", law_may_rebook(&f, &settings).reason,
              LAW_REASON_SLOT_AFTER_LATEST);
    CHECK_INT("E09 by R-10", law_may_rebook(&f, &settings).reading, LAW_R10);
    f.slot = slot_at("2026-05-13 09:00");
    f.slot.is_present = true;
    CHECK_INT("E11 the present one", law_may_rebook(&f, &settings).reason, LAW_REASON_SAME_SLOT);
    f = e09;
    f.interview_on = D("2026-05-26");
    f.interview_utc = U("2026-05-26 09:00");
    f.now_utc = law_deadline_closes_utc(D("2026-05-20")) - 1;
    CHECK_INT("E10 through the deadline", law_may_rebook(&f, &settings).outcome, LAW_ALLOWED);
    f.now_utc++;
    CHECK_INT("E10 a second later", law_may_rebook(&f, &settings).reason,
              LAW_REASON_DEADLINE_PASSED);
    f.now_utc = U("2026-05-25 08:00");
    CHECK_INT("E23 late cancelling is afbud", law_may_cancel(&f, &settings).reason,
              LAW_REASON_AFBUD_RECORDED);
    late.allow_rebook_after_deadline = true;
    f.now_utc = U("2026-05-22 08:00");
    CHECK_INT("P-05 moving after the deadline", law_may_rebook(&f, &late).outcome, LAW_ALLOWED);
    CHECK_INT("P-05 opens no cancelling", law_may_cancel(&f, &late).reason,
              LAW_REASON_AFBUD_RECORDED);
    f = e09;
    f.status = LAW_SELFBOOK_REVOKED;
    CHECK_INT("G09 no moving either", law_may_rebook(&f, &settings).reason, LAW_REASON_IS_REVOKED);
    CHECK_INT("G09 cancelling stays", law_may_cancel(&f, &settings).outcome, LAW_ALLOWED);
    f = e09;
    f.kind = LAW_BOOKING_SUMMONS;
    f.deadline_on = CIVIL_NONE;
    CHECK_INT("3.7 a summons is not moved", law_may_rebook(&f, &settings).reason,
              LAW_REASON_NOT_SELF_BOOKED);
    CHECK_INT("3.7 but afbud is received", law_may_cancel(&f, &settings).reason,
              LAW_REASON_AFBUD_RECORDED);
    f.citizen_may_move = true;
    f.status = LAW_SELFBOOK_EXEMPT;
    CHECK_INT("3.7 unless the letter says so", law_may_rebook(&f, &settings).outcome, LAW_ALLOWED);
    f.interview_on = CIVIL_NONE;
    CHECK_INT("S-06 nothing booked", law_may_rebook(&f, &settings).reason, LAW_REASON_NO_BOOKING);
}

int main(void)
{
    check_days();
    check_limits();
    check_book();
    check_change();
    return CHECK_DONE();
}

/* The settings of 3.9: defaults, bounds, what is fixed. */
#include "dates.h"
#include "law/settings.h"

int main(void)
{
    static const struct {
        const char *name, *key, *value;
        bool is_set;
    } cases[] = {
        { "E06 P-01 below the floor", "booking_deadline_days", "7", false },
        { "P-01 the floor", "booking_deadline_days", "8", true },
        { "P-01 above", "booking_deadline_days", "21", true },
        { "P-01 no number", "booking_deadline_days", "8x", false },
        { "P-01 empty", "booking_deadline_days", "", false },
        { "P-01 negative", "booking_deadline_days", "-8", false },
        { "P-01 too long a number", "booking_deadline_days", "99999999999999999999", false },
        { "P-02 zero", "interview_after_deadline_days", "0", false },
        { "P-02 one", "interview_after_deadline_days", "1", true },
        { "P-02 seven", "interview_after_deadline_days", "7", true },
        { "P-02 eight", "interview_after_deadline_days", "8", false },
        { "P-03 no", "deadline_on_working_days_only", "no", true },
        { "P-03 nej", "deadline_on_working_days_only", "nej", true },
        { "P-03 perhaps", "deadline_on_working_days_only", "perhaps", false },
        { "P-04 zero", "rebook_cutoff_days", "0", true },
        { "P-04 eight", "rebook_cutoff_days", "8", false },
        { "P-06 list", "reminder_days_before_deadline", "4, 1", true },
        { "P-06 none", "reminder_days_before_deadline", "", true },
        { "P-06 too many", "reminder_days_before_deadline", "1,2,3,4,5,6,7,8,9", false },
        { "P-06 too far", "reminder_days_before_deadline", "61", false },
        { "P-08 top", "booking_lead_hours", "72", true },
        { "P-08 above", "booking_lead_hours", "73", false },
        { "P-09 zero", "min_open_slots_at_issue", "0", false },
        { "P-10 fixed", "max_future_bookings", "2", false },
        { "P-10 its default", "max_future_bookings", "1", true },
        { "P-11 proposal", "consequence_mode", "case_with_proposal", true },
        { "P-11 automatic", "consequence_mode", "automatic", false },
        { "P-12 above", "letter_presumption_working_days", "11", false },
        { "P-14 zero", "outage_minutes", "0", false },
        { "P-15 fixed", "reregistration_interview_days", "11", false },
        { "P-16 fixed", "reregistration_lapse_months", "4", false },
        { "P-17 thirteen", "exemption_review_months", "13", false },
        { "P-20 wide", "selfbook_scope", "jobparat_and_aktivitetsparat", true },
        { "P-20 everybody", "selfbook_scope", "alle", false },
        { "P-22 none", "closing_days", "", true },
        { "P-22 one", "closing_days", "01-05", true },
        { "P-22 no such day", "closing_days", "31-06", false },
        { "P-22 wrong way", "closing_days", "12/24", false },
        { "P-23 fixed", "complaint_days", "27", false },
        { "P-27 label", "label_jobcentre", "kommunen", true },
        { "P-27 empty", "label_jobcentre", "", false },
        { "P-28 four", "move_follow_up_months", "4", false },
        { "unknown", "booking_deadline", "9", false },
    };
    const struct law_settings settings = law_settings_default();
    const struct law_setting_row *rows;
    const char *why = NULL;
    size_t count;

    rows = law_settings_rows(&count);
    CHECK_INT("28 settings", count, 28);
    CHECK_INT("P-01", settings.booking_deadline_days, 14);
    CHECK_INT("P-02", settings.interview_after_deadline_days, 7);
    CHECK_INT("P-03", settings.deadline_on_working_days_only, true);
    CHECK_INT("P-04", settings.rebook_cutoff_days, 1);
    CHECK_INT("P-05", settings.allow_rebook_after_deadline, false);
    CHECK_INT("P-06 first", settings.reminder_days_before_deadline.days[0], 5);
    CHECK_INT("P-06 second", settings.reminder_days_before_deadline.days[1], 1);
    CHECK_INT("P-07", settings.reminder_days_before_interview.days[0], 2);
    CHECK_INT("P-08", settings.booking_lead_hours, 24);
    CHECK_INT("P-09", settings.min_open_slots_at_issue, 3);
    CHECK_INT("P-11", settings.consequence_mode, LAW_CONSEQUENCE_CASE);
    CHECK_INT("P-20", settings.selfbook_scope, LAW_SCOPE_JOB_READY_ONLY);
    CHECK_INT("P-21", settings.first_interview_by_summons, true);
    CHECK_INT("P-22", settings.closing_days.count, 3);
    CHECK_STR("P-27", settings.label_jobcentre, "jobcenteret");
    for (size_t i = 0; i < count; i++) {
        struct law_settings again = settings;
        char number[32];

        snprintf(number, sizeof number, "P-%02zu", i + 1);
        CHECK_STR(rows[i].key, rows[i].number, number);
        CHECK(rows[i].key, law_settings_set(&again, rows[i].key, rows[i].default_value, &why));
        CHECK(rows[i].key, memcmp(&again, &settings, sizeof again) == 0);
        CHECK(rows[i].key, rows[i].source[0] != '\0' && rows[i].bounds[0] != '\0');
    }
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct law_settings tried = settings;

        why = NULL;
        CHECK_INT(cases[i].name, law_settings_set(&tried, cases[i].key, cases[i].value, &why),
                  cases[i].is_set);
        CHECK(cases[i].name, cases[i].is_set || (why != NULL && *why != '\0'));
        CHECK(cases[i].name, cases[i].is_set || memcmp(&tried, &settings, sizeof tried) == 0);
    }
    return CHECK_DONE();
}

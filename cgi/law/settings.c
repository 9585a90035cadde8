/* The settings of law.md 3.9: one table says name, default, bounds, source and how to read the
 * text. */
#include "law/settings.h"

#include <string.h>

enum { NUMBER_MAX = 1000000 };

enum kind { KIND_NUMBER, KIND_YES_NO, KIND_DAY_LIST, KIND_CLOSING_DAYS, KIND_LABEL, KIND_CHOICE };

/* How the value of a row is read and where it goes. */
struct reader {
    enum kind kind;
    size_t at; /* offset in struct law_settings */
    int low, high;
    const char *choice[2]; /* KIND_CHOICE: names of the members 1 and 2 */
};

#define AT(member) offsetof(struct law_settings, member)

/* clang-format off */
static const struct law_setting_row rows[] = {
    { "P-01", "booking_deadline_days", "14", "8 or more", "floor BEK 1216/2023 § 44, stk. 1; default choice", false },
    { "P-02", "interview_after_deadline_days", "7", "1-7", "BEK 1216/2023 § 44, stk. 1", false },
    { "P-03", "deadline_on_working_days_only", "yes", "yes or no", "choice", false },
    { "P-04", "rebook_cutoff_days", "1", "0-7", "BEK 1216/2023 § 44, stk. 4", false },
    { "P-05", "allow_rebook_after_deadline", "no", "yes or no", "R-10", false },
    { "P-06", "reminder_days_before_deadline", "5,1", "up to 8 numbers, 0-60", "choice", false },
    { "P-07", "reminder_days_before_interview", "2", "up to 8 numbers, 0-60", "choice", false },
    { "P-08", "booking_lead_hours", "24", "0-72", "choice", false },
    { "P-09", "min_open_slots_at_issue", "3", "1 or more", "BEK 113/2026 § 13; number choice", false },
    { "P-10", "max_future_bookings", "1", "fixed", "national service description", true },
    { "P-11", "consequence_mode", "case", "case or case_with_proposal", "R-09", false },
    { "P-12", "letter_presumption_working_days", "5", "1-10", "choice", false },
    { "P-13", "hearing_days", "14", "1 or more", "FVL § 19; 14 choice", false },
    { "P-14", "outage_minutes", "60", "1-240", "choice", false },
    { "P-15", "reregistration_interview_days", "10", "fixed", "BEK 1216/2023 § 30, stk. 3", true },
    { "P-16", "reregistration_lapse_months", "3", "fixed", "BEK 1216/2023 § 30, stk. 3", true },
    { "P-17", "exemption_review_months", "3", "1-12", "choice, serving IL § 20, stk. 5, 2. pkt.", false },
    { "P-18", "revocation_review_months", "6", "1-12", "choice", false },
    { "P-19", "summons_min_notice_days", "8", "0-30", "modelled on BEK 1297/2016 § 41, stk. 3", false },
    { "P-20", "selfbook_scope", "jobparat_only", "jobparat_only or jobparat_and_aktivitetsparat", "R-11", false },
    { "P-21", "first_interview_by_summons", "yes", "yes or no", "R-12", false },
    { "P-22", "closing_days", "05-06,24-12,31-12", "up to 16 days, day-month", "choice", false },
    { "P-23", "complaint_days", "28", "fixed", "RSL § 67", true },
    { "P-24", "language_notice_days", "14", "1-30", "choice", false },
    { "P-25", "leave_follow_up_tolerance_days", "14", "0-30", "choice", false },
    { "P-26", "allow_voluntary_booking", "yes", "yes or no", "national service pages", false },
    { "P-27", "label_jobcentre", "jobcenteret", "a word of at most 63 bytes", "LOV 1750/2025", false },
    { "P-28", "move_follow_up_months", "1", "1-3", "choice", false },
};

/* In the order of the rows. */
static const struct reader readers[] = {
    { KIND_NUMBER, AT(booking_deadline_days), LAW_BOOKING_FLOOR_DAYS, 365, { NULL, NULL } },
    { KIND_NUMBER, AT(interview_after_deadline_days), 1, 7, { NULL, NULL } },
    { KIND_YES_NO, AT(deadline_on_working_days_only), 0, 0, { NULL, NULL } },
    { KIND_NUMBER, AT(rebook_cutoff_days), 0, 7, { NULL, NULL } },
    { KIND_YES_NO, AT(allow_rebook_after_deadline), 0, 0, { NULL, NULL } },
    { KIND_DAY_LIST, AT(reminder_days_before_deadline), 0, 60, { NULL, NULL } },
    { KIND_DAY_LIST, AT(reminder_days_before_interview), 0, 60, { NULL, NULL } },
    { KIND_NUMBER, AT(booking_lead_hours), 0, 72, { NULL, NULL } },
    { KIND_NUMBER, AT(min_open_slots_at_issue), 1, NUMBER_MAX, { NULL, NULL } },
    { KIND_NUMBER, AT(max_future_bookings), 1, 1, { NULL, NULL } },
    { KIND_CHOICE, AT(consequence_mode), 0, 0, { "case", "case_with_proposal" } },
    { KIND_NUMBER, AT(letter_presumption_working_days), 1, 10, { NULL, NULL } },
    { KIND_NUMBER, AT(hearing_days), 1, 365, { NULL, NULL } },
    { KIND_NUMBER, AT(outage_minutes), 1, 240, { NULL, NULL } },
    { KIND_NUMBER, AT(reregistration_interview_days), 10, 10, { NULL, NULL } },
    { KIND_NUMBER, AT(reregistration_lapse_months), 3, 3, { NULL, NULL } },
    { KIND_NUMBER, AT(exemption_review_months), 1, 12, { NULL, NULL } },
    { KIND_NUMBER, AT(revocation_review_months), 1, 12, { NULL, NULL } },
    { KIND_NUMBER, AT(summons_min_notice_days), 0, 30, { NULL, NULL } },
    { KIND_CHOICE, AT(selfbook_scope), 0, 0, { "jobparat_only", "jobparat_and_aktivitetsparat" } },
    { KIND_YES_NO, AT(first_interview_by_summons), 0, 0, { NULL, NULL } },
    { KIND_CLOSING_DAYS, AT(closing_days), 0, 0, { NULL, NULL } },
    { KIND_NUMBER, AT(complaint_days), 28, 28, { NULL, NULL } },
    { KIND_NUMBER, AT(language_notice_days), 1, 30, { NULL, NULL } },
    { KIND_NUMBER, AT(leave_follow_up_tolerance_days), 0, 30, { NULL, NULL } },
    { KIND_YES_NO, AT(allow_voluntary_booking), 0, 0, { NULL, NULL } },
    { KIND_LABEL, AT(label_jobcentre), 0, 0, { NULL, NULL } },
    { KIND_NUMBER, AT(move_follow_up_months), 1, 3, { NULL, NULL } },
};
/* clang-format on */

_Static_assert(sizeof rows / sizeof *rows == sizeof readers / sizeof *readers,
               "each setting has a reader");

struct law_settings law_settings_default(void)
{
    struct law_settings settings;

    memset(&settings, 0, sizeof settings);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        (void)law_settings_set(&settings, rows[i].key, rows[i].default_value, NULL);
    return settings;
}

const struct law_setting_row *law_settings_rows(size_t *count)
{
    *count = sizeof rows / sizeof *rows;
    return rows;
}

/* A decimal number without sign that ends at `stop` or at the end of the text. */
static bool read_number(const char **text, char stop, int *out)
{
    const char *at = *text;
    int number = 0;

    if (*at < '0' || *at > '9')
        return false;
    for (; *at >= '0' && *at <= '9'; at++) {
        number = number * 10 + (*at - '0');
        if (number > NUMBER_MAX)
            return false;
    }
    if (*at != '\0' && *at != stop)
        return false;
    *text = at;
    *out = number;
    return true;
}

static bool read_yes_no(const char *value, bool *out)
{
    static const struct {
        const char *word;
        bool means;
    } words[] = { { "yes", true }, { "no", false },  { "true", true },
                  { "ja", true },  { "nej", false }, { "false", false } };

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strcmp(value, words[i].word) == 0) {
            *out = words[i].means;
            return true;
        }
    }
    return false;
}

static void skip_comma(const char **text)
{
    if (**text == ',')
        (*text)++;
    while (**text == ' ')
        (*text)++;
}

static bool read_day_list(const char *value, const struct reader *how, struct law_day_list *out)
{
    struct law_day_list list = { 0, { 0 } };
    int days;

    while (*value != '\0') {
        if (list.count == LAW_SETTINGS_LIST_MAX || !read_number(&value, ',', &days)
            || days < how->low || days > how->high)
            return false;
        list.days[list.count++] = (uint8_t)days;
        skip_comma(&value);
    }
    *out = list;
    return true;
}

static bool read_closing_days(const char *value, struct law_closing_days *out)
{
    struct law_closing_days list;
    int day, month;

    memset(&list, 0, sizeof list);
    while (*value != '\0') {
        if (list.count == LAW_CLOSING_DAYS_MAX || !read_number(&value, '-', &day) || *value++ != '-'
            || !read_number(&value, ',', &month) || !civil_valid(2000, month, day))
            return false;
        list.at[list.count].month = (uint8_t)month;
        list.at[list.count++].day = (uint8_t)day;
        skip_comma(&value);
    }
    *out = list;
    return true;
}

static bool read_value(struct law_settings *settings, const struct reader *how, const char *value,
                       const char **why)
{
    void *const to = (char *)settings + how->at;
    const size_t length = strlen(value);
    int number = 0;

    switch (how->kind) {
    case KIND_NUMBER:
        *why = "not a whole number within the bounds";
        if (!read_number(&value, '\0', &number) || number < how->low || number > how->high)
            return false;
        memcpy(to, &number, sizeof number);
        return true;
    case KIND_YES_NO:
        *why = "not yes or no";
        return read_yes_no(value, to);
    case KIND_DAY_LIST:
        *why = "not a list of day counts such as 5,1";
        return read_day_list(value, how, to);
    case KIND_CLOSING_DAYS:
        *why = "not a list of days such as 05-06,24-12";
        return read_closing_days(value, to);
    case KIND_LABEL:
        *why = "empty, or longer than 63 bytes";
        if (length == 0 || length >= LAW_SETTINGS_LABEL_SIZE)
            return false;
        memset(to, 0, LAW_SETTINGS_LABEL_SIZE);
        memcpy(to, value, length);
        return true;
    case KIND_CHOICE:
        *why = "not one of the choices";
        for (int i = 0; i < 2; i++)
            if (strcmp(value, how->choice[i]) == 0)
                number = i + 1;
        if (number == 0)
            return false;
        memcpy(to, &number, sizeof number);
        return true;
    }
    return false;
}

bool law_settings_set(struct law_settings *settings, const char *key, const char *value,
                      const char **why)
{
    const char *reason = "no such setting";
    bool is_set = false;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (strcmp(key, rows[i].key) != 0)
            continue;
        is_set = read_value(settings, &readers[i], value, &reason);
        if (!is_set && rows[i].is_fixed)
            reason = "fixed by law: only the default is accepted";
        if (!is_set && readers[i].at == AT(booking_deadline_days))
            reason = "the law's floor is 8 days (BEK 1216/2023 § 44, stk. 1)";
        break;
    }
    if (!is_set && why != NULL)
        *why = reason;
    return is_set;
}

bool law_settings_key(void *settings, const char *key, const char *value, const char **why)
{
    return law_settings_set(settings, key, value, why);
}

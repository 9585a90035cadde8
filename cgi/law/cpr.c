/* The CPR number (law.md 7.2). */
#include "law/cpr.h"

enum { DIGITS = 10, SUBSTITUTE_DAYS = 60 };

static bool is_separator(char c)
{
    return c == ' ' || c == '-' || c == '.' || c == '\t' || c == '\r' || c == '\n';
}

/* Ten digits into `digits`, skipping what people put between them. */
static enum law_reason read_digits(const char *text, int digits[DIGITS])
{
    int count = 0;

    for (; text != NULL && *text != '\0'; text++) {
        if (is_separator(*text))
            continue;
        if (*text < '0' || *text > '9')
            return LAW_REASON_CPR_NOT_DIGITS;
        if (count == DIGITS)
            return LAW_REASON_CPR_WRONG_LENGTH;
        digits[count++] = *text - '0';
    }
    return count == DIGITS ? LAW_REASON_NONE : LAW_REASON_CPR_WRONG_LENGTH;
}

/* The 7th digit with the year of two digits gives the century. */
static int full_year(int seventh, int year)
{
    if (seventh <= 3)
        return 1900 + year;
    if (seventh == 4 || seventh == 9)
        return (year <= 36 ? 2000 : 1900) + year;
    return (year <= 57 ? 2000 : 1800) + year;
}

static bool passes_modulus(const int digits[DIGITS])
{
    static const int weights[DIGITS] = { 4, 3, 2, 7, 6, 5, 4, 3, 2, 1 };
    int sum = 0;

    for (int i = 0; i < DIGITS; i++)
        sum += digits[i] * weights[i];
    return sum % 11 == 0;
}

struct law_cpr law_cpr_parse(const char *text, civil_day today)
{
    struct law_cpr out = { .born = CIVIL_NONE };
    int digits[DIGITS] = { 0 };
    int day, month, year;

    out.reason = read_digits(text, digits);
    if (out.reason != LAW_REASON_NONE)
        return out;
    out.passes_modulus11 = passes_modulus(digits);
    day = digits[0] * 10 + digits[1];
    month = digits[2] * 10 + digits[3];
    year = full_year(digits[6], digits[4] * 10 + digits[5]);
    out.born = civil_from(year, month, day > SUBSTITUTE_DAYS ? day - SUBSTITUTE_DAYS : day);
    if (out.born == CIVIL_NONE) {
        out.reason = LAW_REASON_CPR_NO_SUCH_DATE;
        return out;
    }
    if (out.born > today) {
        out.reason = LAW_REASON_CPR_BORN_IN_FUTURE;
        return out;
    }
    out.is_valid = true;
    out.is_substitute = day > SUBSTITUTE_DAYS;
    for (int i = 0; i < DIGITS; i++)
        out.digits[i] = (char)('0' + digits[i]);
    if (out.is_substitute)
        out.reason = LAW_REASON_CPR_SUBSTITUTE;
    else
        out.reason = out.passes_modulus11 ? LAW_REASON_CPR_OK : LAW_REASON_CPR_MODULUS_NOTE;
    return out;
}

/* Days, clocks and numbers as text in a person's language (ux.md 6.2): Danish time, Gregorian
 * years, digits 0-9. Every result lives in the arena. */
#ifndef VIEW_FORMAT_H
#define VIEW_FORMAT_H

#include "base/arena.h"
#include "law/civil.h"
#include "view/language.h"

#include <stdint.h>

/** "mandag den 30. november 2026". CIVIL_NONE gives "". */
char *format_day(struct arena *a, enum lang lang, civil_day day);
/** "Mandag den 30. november 2026": for headings. */
char *format_day_heading(struct arena *a, enum lang lang, civil_day day);
/** "mandag den 30. november": only beside a full date. */
char *format_day_short(struct arena *a, enum lang lang, civil_day day);
/** "fredag den 4. december 2026 (om 3 dage)"; also "(i dag)", "(i morgen)", "(i går)", "(for 3 dage
 * siden)". */
char *format_day_distance(struct arena *a, enum lang lang, civil_day day, civil_day today);
/** "30. november 2026": table cells of staff pages. */
char *format_day_plain(struct arena *a, enum lang lang, civil_day day);
/** "2026-11-30", for datetime="". */
char *format_day_iso(struct arena *a, civil_day day);
/** "mandag". */
const char *format_weekday(enum lang lang, civil_day day);
/** "november 2026". */
char *format_month(struct arena *a, enum lang lang, civil_day day);

/** "kl. 10.30", in other languages "10:30". `minute` is minutes since local midnight; 1440 is
 * written 23.59, since limits end then. */
char *format_clock(struct arena *a, enum lang lang, int minute);
/** "10.30": table cells of staff pages. */
char *format_clock_bare(struct arena *a, enum lang lang, int minute);
/** "kl. 10.30-11.00". */
char *format_clock_span(struct arena *a, enum lang lang, int minute, int length_min);
/** "mandag den 30. november 2026 kl. 10.30". */
char *format_moment(struct arena *a, enum lang lang, civil_day day, int minute);
/** "mandag den 30. november kl. 10.30": for aria-label under a heading with the full date. */
char *format_moment_short(struct arena *a, enum lang lang, civil_day day, int minute);
/** The clock after a day that is text already: cheap for many times under one heading. */
char *format_moment_of(struct arena *a, enum lang lang, const char *day, int minute);
/** "2026-11-30T10:30+01:00", for datetime="". A repeated local time is taken as the first. */
char *format_moment_iso(struct arena *a, civil_day day, int minute);
/** The same three for a moment in UTC seconds, shown in Danish time. */
char *format_utc(struct arena *a, enum lang lang, int64_t utc);
char *format_utc_iso(struct arena *a, int64_t utc);
char *format_utc_clock(struct arena *a, enum lang lang, int64_t utc);

/** "30 minutter". */
char *format_minutes(struct arena *a, enum lang lang, int minutes);
/** "8 dage". */
char *format_days(struct arena *a, enum lang lang, int days);
/** "1.234" in Danish, "1,234" in English: counts in running text. */
char *format_number(struct arena *a, enum lang lang, int64_t number);

/** "010190-••••": what stands on pages. `cpr` is ten digits; anything else gives "". */
char *format_cpr_masked(struct arena *a, const char *cpr);
/** "010190-1234": only where the work needs it, and logged (A4). */
char *format_cpr(struct arena *a, const char *cpr);
/** "12 34 56 78" for eight digits, else the text itself. */
char *format_phone(struct arena *a, const char *phone);
/** "+4512345678" for eight digits, else only the digits and a leading plus: after href="tel:. */
char *format_tel(struct arena *a, const char *phone);
/** "K7PQ 3M2X": groups of four. */
char *format_reference(struct arena *a, const char *reference);

#endif

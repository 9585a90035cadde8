/* Typed reading of a question and writing of its answer (law-cli). */
#include "law_question.h"

#include <string.h>

enum { LOCAL_LENGTH = 16, LOCAL_TIME_AT = 11 };

void question_fail(struct question *q, const char *key, const char *error)
{
    if (q->error == NULL) {
        q->error = error;
        q->key = key;
    }
}

/* The value, or null for an absent or null key. */
static json_t *value_of(const struct question *q, const char *key)
{
    json_t *value = json_object_get(q->asked, key);

    return json_is_null(value) ? NULL : value;
}

/* A day out of a JSON value; CIVIL_NONE for null. */
static civil_day day_of(struct question *q, const char *key, const json_t *value)
{
    civil_day day = CIVIL_NONE;

    if (value == NULL || json_is_null(value))
        return CIVIL_NONE;
    if (!json_is_string(value))
        question_fail(q, key, "must be a date YYYY-MM-DD");
    else if (!civil_parse_iso(json_string_value(value), &day))
        question_fail(q, key, "is no date YYYY-MM-DD of the calendar");
    return day;
}

civil_day question_day(struct question *q, const char *key)
{
    return day_of(q, key, value_of(q, key));
}

civil_day question_day_needed(struct question *q, const char *key)
{
    const civil_day day = question_day(q, key);

    if (day == CIVIL_NONE)
        question_fail(q, key, "is needed");
    return day;
}

bool question_bool(struct question *q, const char *key, bool fallback)
{
    const json_t *value = value_of(q, key);

    if (value == NULL)
        return fallback;
    if (!json_is_boolean(value))
        question_fail(q, key, "must be true or false");
    return json_is_true(value);
}

int question_int(struct question *q, const char *key, int low, int high, int fallback)
{
    const json_t *value = value_of(q, key);

    if (value == NULL)
        return fallback;
    if (!json_is_integer(value)) {
        question_fail(q, key, "must be a whole number");
        return fallback;
    }
    if (json_integer_value(value) < low || json_integer_value(value) > high) {
        question_fail(q, key, "is outside its bounds");
        return fallback;
    }
    return (int)json_integer_value(value);
}

const char *question_text(struct question *q, const char *key)
{
    const json_t *value = value_of(q, key);

    if (value != NULL && !json_is_string(value))
        question_fail(q, key, "must be text");
    return json_string_value(value);
}

bool question_parse_local(const char *text, struct law_local *out)
{
    char day[CIVIL_ISO_SIZE];
    const char *time = text + LOCAL_TIME_AT;
    enum law_clock_kind kind;

    if (strlen(text) != LOCAL_LENGTH || text[LOCAL_TIME_AT - 1] != 'T' || time[2] != ':')
        return false;
    for (int i = 0; i < 5; i++)
        if (i != 2 && (time[i] < '0' || time[i] > '9'))
            return false;
    memcpy(day, text, CIVIL_ISO_SIZE - 1);
    day[CIVIL_ISO_SIZE - 1] = '\0';
    out->minute =
        ((time[0] - '0') * 10 + time[1] - '0') * 60 + (time[3] - '0') * 10 + time[4] - '0';
    if (!civil_parse_iso(day, &out->day) || time[3] > '5')
        return false;
    kind = law_clock_utc(out->day, out->minute, NULL);
    return kind == LAW_CLOCK_ONCE || kind == LAW_CLOCK_REPEATED;
}

bool question_local(struct question *q, const char *key, struct law_local *out)
{
    const char *text = question_text(q, key);

    *out = (struct law_local){ CIVIL_NONE, 0 };
    if (text == NULL)
        question_fail(q, key, "is needed");
    else if (!question_parse_local(text, out))
        question_fail(q, key, "is no local moment YYYY-MM-DDTHH:MM that exists in Denmark");
    return q->error == NULL;
}

/* The list under a key; an absent one is empty. */
static json_t *list_of(struct question *q, const char *key)
{
    json_t *value = value_of(q, key);

    if (value != NULL && !json_is_array(value)) {
        question_fail(q, key, "must be a list");
        return NULL;
    }
    return value;
}

const civil_day *question_days(struct question *q, const char *key, size_t *count)
{
    json_t *list = list_of(q, key);
    const size_t size = json_array_size(list);
    civil_day *days = ARENA_ARRAY(q->a, civil_day, size + 1);

    for (size_t i = 0; i < size; i++) {
        days[i] = day_of(q, key, json_array_get(list, i));
        if (days[i] == CIVIL_NONE)
            question_fail(q, key, "holds something else than dates");
    }
    *count = size;
    return days;
}

const civil_day (*question_rows(struct question *q, const char *key, const char *const names[3],
                                size_t *count))[3]
{
    json_t *list = list_of(q, key);
    const size_t size = json_array_size(list);
    civil_day(*rows)[3] = (civil_day(*)[3])arena_alloc_array(q->a, size + 1, sizeof *rows);

    for (size_t i = 0; i < size; i++) {
        json_t *row = json_array_get(list, i), *value;
        const char *name;

        if (!json_is_object(row))
            question_fail(q, key, "must be a list of objects");
        rows[i][0] = rows[i][1] = rows[i][2] = CIVIL_NONE;
        json_object_foreach(row, name, value)
        {
            size_t at = 0;

            while (at < 3 && (names[at] == NULL || strcmp(names[at], name) != 0))
                at++;
            if (at == 3)
                question_fail(q, key, arena_printf(q->a, "holds the unknown key %s", name));
            else
                rows[i][at] = day_of(q, key, value);
        }
    }
    *count = size;
    return (const civil_day(*)[3])rows;
}

struct law_period *question_periods(struct question *q, const char *key, bool open_start,
                                    size_t *count)
{
    static const char *const names[3] = { "from", "to", NULL };
    const civil_day(*rows)[3] = question_rows(q, key, names, count);
    struct law_period *periods = ARENA_ARRAY(q->a, struct law_period, *count + 1);

    for (size_t i = 0; i < *count; i++) {
        periods[i] = (struct law_period){ rows[i][0], rows[i][1] };
        if (!open_start && rows[i][0] == CIVIL_NONE)
            question_fail(q, key, "holds a period without from");
        if (rows[i][1] != CIVIL_NONE && rows[i][1] < rows[i][0])
            question_fail(q, key, "holds a period that ends before it begins");
    }
    return periods;
}

static json_t *json_day(civil_day day)
{
    char text[CIVIL_ISO_SIZE];

    return day == CIVIL_NONE ? json_null() : json_string(civil_format_iso(day, text));
}

static void set(struct question *q, const char *key, json_t *value)
{
    must(json_object_set_new(q->answer, key, value) == 0);
}

void answer_day(struct question *q, const char *key, civil_day day)
{
    set(q, key, json_day(day));
}

void answer_bool(struct question *q, const char *key, bool value)
{
    set(q, key, json_boolean(value));
}

void answer_int(struct question *q, const char *key, int value)
{
    set(q, key, json_integer(value));
}

void answer_text(struct question *q, const char *key, const char *text)
{
    set(q, key, text != NULL ? json_string(text) : json_null());
}

void answer_local(struct question *q, const char *key, struct law_local at)
{
    char day[CIVIL_ISO_SIZE];

    set(q, key,
        json_string(arena_printf(q->a, "%sT%02d:%02d", civil_format_iso(at.day, day),
                                 at.minute / 60, at.minute % 60)));
}

void answer_utc(struct question *q, const char *key, int64_t utc)
{
    const int64_t day = utc / 86400 - (utc % 86400 < 0), second = utc - day * 86400;
    char text[CIVIL_ISO_SIZE];

    set(q, key,
        json_string(arena_printf(q->a, "%sT%02d:%02d:%02dZ", civil_format_iso((civil_day)day, text),
                                 (int)(second / 3600), (int)(second / 60 % 60),
                                 (int)(second % 60))));
}

void answer_periods(struct question *q, const char *key, const struct law_period *p, size_t count)
{
    json_t *list = json_array();

    for (size_t i = 0; i < count; i++)
        must(json_array_append_new(
                 list, json_pack("{s:o,s:o}", "from", json_day(p[i].from), "to", json_day(p[i].to)))
             == 0);
    set(q, key, list);
}

static void add_once(json_t *list, const char *text)
{
    for (size_t i = 0; i < json_array_size(list); i++)
        if (strcmp(json_string_value(json_array_get(list, i)), text) == 0)
            return;
    must(json_array_append_new(list, json_string(text)) == 0);
}

void answer_cite(struct question *q, enum law_cite cite)
{
    if (cite != LAW_CITE_NONE)
        add_once(q->cites, law_citation(cite)->text);
}

void answer_reading(struct question *q, enum law_reading reading)
{
    if (reading != LAW_READING_NONE)
        add_once(q->readings, law_reading_text(reading));
}

void answer_verdict(struct question *q, const struct law_verdict *verdict)
{
    answer_cite(q, verdict->cite);
    answer_reading(q, verdict->reading);
}

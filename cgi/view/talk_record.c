/* The record of a talk as a draft (S10). */
#include "view/talk_record.h"

#include "base/text.h"
#include "record_parts.h"
#include "view/format.h"
#include "view/reasons.h"
#include "view/right_fields.h"

#include "made/notice_items.h"
#include "made/record_saves.h"
#include "made/talk_record.h"
#include "made/talk_record_wait.h"

enum { CHOICES_MOST = 8, AREA_ROWS = 4 };

void record_fill_saves(struct view *v, int section, const struct view_record_save *saves,
                       size_t count)
{
    struct arena *a = view_arena(v);
    struct view *list;

    if (count == 0)
        return;
    list = view_add(v, section);
    for (size_t i = 0; i < count; i++)
        view_set(view_add(list, RECORD_SAVES_SAVE), RECORD_SAVES_SAVE_TEXT,
                 words_fill(a, LANG_DA, WORD_RECORD_SAVED, "n",
                            format_number(a, LANG_DA, saves[i].version), "when",
                            format_utc(a, LANG_DA, saves[i].at_utc), "name", saves[i].who, NULL));
}

void record_fill_items(struct view *v, int section, enum law_rule_set set, unsigned ticked,
                       const struct view_errors *errors)
{
    const unsigned asked = record_items_asked(set);
    struct view *list = view_add(v, section);

    errors_fill_field(list, NOTICE_ITEMS_ITEMS_ERROR, errors,
                      record_fields[LAW_MINUTES_NOTICE_ITEMS].name);
    for (int i = 0; i < RECORD_ITEM_COUNT; i++) {
        struct view *box;

        if (!(asked & record_items[i].item))
            continue;
        box = view_add(list, NOTICE_ITEMS_ITEM);
        view_set(box, NOTICE_ITEMS_ITEM_NAME, record_items[i].name);
        view_set(box, NOTICE_ITEMS_ITEM_TEXT, words(LANG_DA, record_items[i].text));
        view_show(box, NOTICE_ITEMS_ITEM_TICKED, (ticked & record_items[i].item) != 0);
    }
}

/* ---- one field ---- */

static const char *hint_of(const struct record_field *f)
{
    return f->hint == WORD__COUNT ? NULL : words(LANG_DA, f->hint);
}

static void fill_radio_field(struct view *v, const struct record_field *f, const char *value,
                             const struct view_errors *errors)
{
    struct view_choice choices[CHOICES_MOST];

    must(f->choice_count <= CHOICES_MOST);
    for (int i = 0; i < f->choice_count; i++)
        choices[i] = (struct view_choice){ f->choices[i].value, words(LANG_DA, f->choices[i].name),
                                           text_same(f->choices[i].code, value) };
    fill_radio(v, TALK_RECORD_RADIO,
               &(struct view_radio){ .name = f->name,
                                     .legend = words(LANG_DA, f->label),
                                     .hint = hint_of(f),
                                     .choices = choices,
                                     .count = (size_t)f->choice_count },
               errors);
}

static void fill_line(struct view *v, const struct record_field *f, const char *value,
                      const struct view_errors *errors)
{
    struct view *line = view_add(v, TALK_RECORD_LINE);

    view_set(line, TALK_RECORD_LINE_NAME, f->name);
    view_set(line, TALK_RECORD_LINE_LABEL, words(LANG_DA, f->label));
    view_set(line, TALK_RECORD_LINE_HINT, hint_of(f));
    view_set(line, TALK_RECORD_LINE_TEXT, value);
    errors_fill_field(line, TALK_RECORD_LINE_ERROR, errors, f->name);
}

static void fill_language(struct view *v, const struct record_field *f, const char *value,
                          const struct view_errors *errors)
{
    struct view *select = view_add(v, TALK_RECORD_SELECT);

    view_set(select, TALK_RECORD_SELECT_NAME, f->name);
    view_set(select, TALK_RECORD_SELECT_LABEL, words(LANG_DA, f->label));
    errors_fill_field(select, TALK_RECORD_SELECT_ERROR, errors, f->name);
    for (int i = 0; i < STAFF_LANGUAGES; i++) {
        const char *code = staff_language_code(i);
        struct view *option = view_add(select, TALK_RECORD_OPTION);

        view_set(option, TALK_RECORD_OPTION_VALUE, code);
        view_set(option, TALK_RECORD_OPTION_NAME, staff_language_name(code));
        view_show(option, TALK_RECORD_OPTION_CHOSEN, text_same(code, value));
    }
}

static void fill_tick(struct view *v, const struct record_field *f, const char *value)
{
    struct view *tick = view_add(v, TALK_RECORD_TICK);

    view_set(tick, TALK_RECORD_TICK_NAME, f->name);
    view_set(tick, TALK_RECORD_TICK_LABEL, words(LANG_DA, f->label));
    view_show(tick, TALK_RECORD_TICK_CHOSEN, text_same(value, "yes"));
}

static void fill_same(struct view *v, const struct view_talk_record *m)
{
    view_show(view_add(v, TALK_RECORD_SAME), TALK_RECORD_SAME_TICKED, m->is_same);
}

static void fill_field(struct view *section, enum law_minutes_field field,
                       const struct view_talk_record *m)
{
    const struct record_field *f = &record_fields[field];
    const char *value = m->minutes->at[field] ? m->minutes->at[field] : "";
    struct view *v = view_add(section, TALK_RECORD_FIELD);

    switch (f->kind) {
    case RECORD_AREA:
        fill_area(v, TALK_RECORD_AREA,
                  &(struct view_area){ .name = f->name,
                                       .label = words(LANG_DA, f->label),
                                       .hint = hint_of(f),
                                       .rows = AREA_ROWS,
                                       .text = value },
                  m->errors);
        if (field == LAW_MINUTES_SITUATION)
            fill_same(v, m);
        break;
    case RECORD_LINE:
        fill_line(v, f, value, m->errors);
        break;
    case RECORD_RADIO:
        fill_radio_field(v, f, value, m->errors);
        break;
    case RECORD_DATE:
        fill_date_field(v, TALK_RECORD_DATE, &m->dates[field], m->errors);
        break;
    case RECORD_SELECT:
        fill_language(v, f, value, m->errors);
        break;
    case RECORD_TICK:
        fill_tick(v, f, value);
        break;
    case RECORD_ITEMS:
        record_fill_items(v, TALK_RECORD_ITEMS, m->minutes->set, law_minutes_items(m->minutes),
                          m->errors);
        break;
    }
}

/* ---- the page ---- */

static void fill_section(struct view *v, enum record_section which,
                         const struct view_talk_record *m)
{
    const struct record_heading *heading = &record_headings[which];
    struct arena *a = view_arena(v);
    struct view *section = view_add(v, TALK_RECORD_SECTION);
    bool is_asked = false;

    view_set(section, TALK_RECORD_SECTION_TITLE, words(LANG_DA, heading->title));
    for (int i = 0; i < LAW_MINUTES__COUNT; i++) {
        if (record_fields[i].section != which
            || !record_is_asked(m->minutes, (enum law_minutes_field)i))
            continue;
        is_asked = true;
        fill_field(section, (enum law_minutes_field)i, m);
    }
    if (is_asked)
        view_set_optional(section, TALK_RECORD_SECTION_RULE,
                          reason_rule(a, LANG_DA, heading->cite));
    else
        view_set_optional(section, TALK_RECORD_SECTION_NOT,
                          words_fill(a, LANG_DA, WORD_RECORD_NO_BENEFIT, "rule",
                                     law_citation(heading->cite)->in_words, NULL));
}

static void fill_both(struct view *v, const struct view_talk_record *m)
{
    struct arena *a = view_arena(v);
    struct view *list;

    if (m->both_count == 0)
        return;
    list = view_add(v, TALK_RECORD_CONFLICT);
    view_set(list, TALK_RECORD_CONFLICT_HEADING,
             words_fill(a, LANG_DA, WORD_RECORD_CONFLICT, "name", m->saved_by, NULL));
    for (size_t i = 0; i < m->both_count; i++) {
        const struct view_record_both *both = &m->both[i];
        const char *theirs = record_words(a, both->field, both->theirs);
        const char *mine = record_words(a, both->field, both->mine);
        struct view *row = view_add(list, TALK_RECORD_BOTH);

        view_set(row, TALK_RECORD_BOTH_LABEL, words(LANG_DA, record_fields[both->field].label));
        view_set(row, TALK_RECORD_BOTH_NAME, m->saved_by);
        view_set(row, TALK_RECORD_BOTH_THEIRS, theirs ? theirs : words(LANG_DA, WORD_RECORD_EMPTY));
        view_set(row, TALK_RECORD_BOTH_MINE, mine ? mine : words(LANG_DA, WORD_RECORD_EMPTY));
    }
}

/* Where a link to a field leads: the first of its boxes or of its three parts. */
static const char *anchor(struct arena *a, enum law_minutes_field field)
{
    const struct record_field *f = &record_fields[field];

    return f->kind == RECORD_DATE ? arena_printf(a, "%s-dag", f->name) : f->name;
}

static void fill_points(struct view *v, const struct view_talk_record *m)
{
    struct arena *a = view_arena(v);
    struct view *list;

    if (!m->missing)
        return;
    if (m->missing->count == 0) {
        view_show(v, TALK_RECORD_WHOLE, true);
        return;
    }
    list = view_add(v, TALK_RECORD_POINTS);
    for (size_t i = 0; i < m->missing->count; i++) {
        struct view *point = view_add(list, TALK_RECORD_POINT);

        view_set(point, TALK_RECORD_POINT_FIELD, anchor(a, m->missing->at[i].field));
        view_set(point, TALK_RECORD_POINT_TEXT, record_point(a, &m->missing->at[i]));
    }
}

void fill_talk_record(struct view *v, const struct view_talk_record *m)
{
    struct arena *a = view_arena(v);

    fill_talk_head(v, &m->head);
    view_set(v, TALK_RECORD_SHORT, format_day_plain(a, LANG_DA, m->head.day));
    view_set(v, TALK_RECORD_WHEN, format_day(a, LANG_DA, m->head.day));
    view_set(v, TALK_RECORD_TALK, m->head.id);
    view_set(v, TALK_RECORD_STATE,
             m->saved_version == 0
                 ? words(LANG_DA, WORD_RECORD_NOT_BEGUN)
                 : words_fill(a, LANG_DA, WORD_RECORD_DRAFT, "n",
                              format_number(a, LANG_DA, m->saved_version), "when",
                              format_utc(a, LANG_DA, m->saved_utc), "name", m->saved_by, NULL));
    view_set_int(v, TALK_RECORD_VERSION, m->version);
    fill_both(v, m);
    fill_points(v, m);
    for (int i = 0; i < RECORD_SECTION__COUNT; i++)
        fill_section(v, (enum record_section)i, m);
    record_fill_saves(v, TALK_RECORD_SAVES, m->saves, m->save_count);
}

void fill_talk_record_wait(struct view *v, const struct view_talk_record_wait *m)
{
    struct arena *a = view_arena(v);

    fill_talk_head(v, &m->head);
    view_set(v, TALK_RECORD_WAIT_SHORT, format_day_plain(a, LANG_DA, m->head.day));
    view_set(v, TALK_RECORD_WAIT_WHEN, format_moment(a, LANG_DA, m->head.day, m->head.minute));
    view_set(v, TALK_RECORD_WAIT_WHEN_ISO, format_moment_iso(a, m->head.day, m->head.minute));
    view_set(v, TALK_RECORD_WAIT_TALK, m->head.id);
    view_set(v, TALK_RECORD_WAIT_WHY,
             words(LANG_DA, m->is_past       ? WORD_RECORD_WAIT_PAST
                            : m->is_upcoming ? WORD_RECORD_WAIT_UPCOMING
                                             : WORD_RECORD_WAIT_NOT_HELD));
    view_show(v, TALK_RECORD_WAIT_ATTEND, m->is_past);
}

/* The fields of the record of a talk (S10): their names in the form, what they ask and what may be
 * answered. One table for reading, showing and the frozen copy. */
#ifndef VIEW_RECORD_FIELDS_H
#define VIEW_RECORD_FIELDS_H

#include "law/minutes.h"
#include "view/words.h"

enum record_kind {
    RECORD_AREA, /* text of several lines */
    RECORD_LINE, /* text of one */
    RECORD_RADIO,
    RECORD_DATE,
    RECORD_SELECT, /* a language */
    RECORD_TICK,
    RECORD_ITEMS, /* boxes: the items of the notice */
};

enum record_section {
    RECORD_SECTION_ABOUT,
    RECORD_SECTION_SITUATION,
    RECORD_SECTION_COURSE,
    RECORD_SECTION_CHANGES,
    RECORD_SECTION_JOBS,
    RECORD_SECTION_BENEFIT,
    RECORD_SECTION_LANGUAGE,
    RECORD_SECTION_RESIDENCE,
    RECORD_SECTION_NEXT,
    RECORD_SECTION__COUNT
};

/** An answer: what the form sends, what is stored, what is read. */
struct record_choice {
    const char *value, *code;
    enum word name;
};

struct record_field {
    const char *name; /* of the form, Danish ASCII; element id too */
    enum record_section section;
    enum record_kind kind;
    int most; /* characters; AREA and LINE */
    enum word label;
    enum word hint; /* WORD__COUNT: none */
    const struct record_choice *choices;
    int choice_count;
};
extern const struct record_field record_fields[LAW_MINUTES__COUNT];

struct record_heading {
    enum word title;
    enum law_cite cite; /* LAW_CITE_NONE: none */
};
extern const struct record_heading record_headings[RECORD_SECTION__COUNT];

/** Whether the field is asked of this person at all: stk. 7 and 8 of benefit receivers, Jobnet of
 * the job ready. */
bool record_is_asked(const struct law_minutes *minutes, enum law_minutes_field field);

enum { RECORD_ITEM_COUNT = 7 };
/** The box of an item: its name in the form, its bit, its text. */
struct record_item {
    const char *name;
    enum law_notice_item item;
    enum word text;
};
extern const struct record_item record_items[RECORD_ITEM_COUNT];
/** The items that a notice to this person could need: with those of families. */
unsigned record_items_asked(enum law_rule_set set);

/** The civil day of a field's decimal; CIVIL_NONE when it is empty. */
civil_day record_day(const char *value);
/** What was answered, in words for reading; null: nothing. In the arena. */
const char *record_words(struct arena *a, enum law_minutes_field field, const char *value);
/** "Sammensætningen: skal udfyldes (integrationsloven § 20, stk. 3, 3. pkt.)." In the arena. */
const char *record_point(struct arena *a, const struct law_missing *missing);

#endif

/* S10, reading the form: field by field against what it was made from and what was saved since. */
#include "base/text.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "staff_record.h"
#include "view/words.h"

unsigned record_items_typed(struct ctx *c)
{
    unsigned items = 0;

    for (int i = 0; i < RECORD_ITEM_COUNT; i++)
        if (page_is(c, record_items[i].name, "ja"))
            items |= record_items[i].item;
    return items;
}

static const char *read_choice(struct ctx *c, const struct record_field *f)
{
    for (int i = 0; i < f->choice_count; i++)
        if (page_is(c, f->name, f->choices[i].value))
            return f->choices[i].code;
    return "";
}

static const char *read_language(struct ctx *c, const struct record_field *f)
{
    for (int i = 0; i < STAFF_LANGUAGES; i++)
        if (page_is(c, f->name, staff_language_code(i)))
            return staff_language_code(i);
    return "";
}

static const char *read_date(struct ctx *c, const struct record_field *f)
{
    civil_day day;

    if (!page_date(c, f->name, &day) || day == CIVIL_NONE)
        return "";
    return arena_printf(c->arena, "%d", day);
}

/* Empty, and the box says that this is on purpose. */
static const char *read_situation(struct ctx *c, const struct record_field *f, bool *is_same)
{
    const char *same = words(LANG_DA, WORD_RECORD_SAME_TEXT);
    const char *text = page_text(c, f->name, f->most, false, false, WORD_RECORD_EMPTY);

    *is_same = page_is(c, "situation-samme", "ja");
    if (!*is_same || text_same(text, same))
        return *is_same || !text_same(text, same) ? text : "";
    if (!text_is_empty(text)) {
        page_mistake(c, f->name, WORD_RECORD_SAME_BOTH);
        return text;
    }
    return same;
}

static const char *read_field(struct ctx *c, enum law_minutes_field field, bool *is_same)
{
    const struct record_field *f = &record_fields[field];
    unsigned items;

    if (field == LAW_MINUTES_SITUATION)
        return read_situation(c, f, is_same);
    switch (f->kind) {
    case RECORD_AREA:
    case RECORD_LINE:
        return page_text(c, f->name, f->most, f->kind == RECORD_LINE, false, WORD_RECORD_EMPTY);
    case RECORD_DATE:
        return read_date(c, f);
    case RECORD_SELECT:
        return read_language(c, f);
    case RECORD_ITEMS:
        items = record_items_typed(c);
        return items ? arena_printf(c->arena, "%u", items) : "";
    case RECORD_RADIO:
    case RECORD_TICK:
        break;
    }
    return read_choice(c, f);
}

static bool same(const char *a, const char *b)
{
    return text_same(a ? a : "", b ? b : "");
}

static void check_days(struct ctx *c, const struct law_minutes *minutes)
{
    const civil_day by = record_day(minutes->at[LAW_MINUTES_JOBNET_BY]);
    const civil_day next = record_day(minutes->at[LAW_MINUTES_NEXT_ON]);

    if (by != CIVIL_NONE && by < c->today)
        page_mistake(c, "jobnetsenest-dag", WORD_RECORD_PAST_DAY);
    if (next != CIVIL_NONE && next <= minutes->held_on)
        page_mistake(c, "naeste-dag", WORD_RECORD_TOO_EARLY);
}

/* J09: a benefit receiver's talk is on cv or jobs; saying otherwise is refused at once. */
static void check_conversation(struct ctx *c, const struct law_minutes *minutes)
{
    struct law_minutes_missing missing;

    if (!minutes->receives_benefit || !text_same(minutes->at[LAW_MINUTES_CONVERSATION], "general"))
        return;
    (void)law_minutes_missing(minutes, c->today, &missing);
    for (size_t i = 0; i < missing.count; i++)
        if (missing.at[i].field == LAW_MINUTES_CONVERSATION)
            page_mistake_text(c, record_fields[LAW_MINUTES_CONVERSATION].name,
                              record_point(c->arena, &missing.at[i]));
}

/* What the form was made from: what is stored, nothing yet, or an earlier version. */
static enum err load_base(struct ctx *c, const struct record_case *r, int32_t version,
                          const char **base)
{
    for (int i = 0; i < LAW_MINUTES__COUNT; i++)
        base[i] = version == r->stored.version ? r->stored.at[i] : NULL;
    if (version == r->stored.version || version == 0)
        return OK;
    return store_talk_record_version(c->store, c->arena, &c->scope, r->talk.talk.person_id,
                                     r->stored.id, version, c->now_utc, base);
}

enum err record_read(struct ctx *c, const struct record_case *r, struct record_typed *out)
{
    const char *base[LAW_MINUTES__COUNT];
    enum err e;

    *out = (struct record_typed){ .minutes = r->minutes };
    out->both = ARENA_ARRAY(c->arena, struct view_record_both, LAW_MINUTES__COUNT);
    if (!page_number(c, "version", 0, INT32_MAX, &out->version) || out->version > r->stored.version)
        out->version = r->stored.version;
    if ((e = load_base(c, r, out->version, base)) != OK)
        return e;
    for (int i = 0; i < LAW_MINUTES__COUNT; i++) {
        const enum law_minutes_field field = (enum law_minutes_field)i;
        const char *stored = r->stored.at[i];
        const char *mine;

        if (!record_is_asked(&r->minutes, field))
            continue;
        mine = read_field(c, field, &out->is_same);
        if (same(mine, stored) || (same(mine, base[i]) && !same(stored, base[i])))
            continue; /* as it is stored, or changed by another alone */
        out->minutes.at[i] = mine;
        out->is_changed = true;
        if (!same(stored, base[i]))
            out->both[out->both_count++] = (struct view_record_both){
                .field = field, .theirs = stored ? stored : "", .mine = mine
            };
    }
    check_days(c, &out->minutes);
    check_conversation(c, &out->minutes);
    return OK;
}

/* Guidance on self-booking: what was said, when, in which language, and what was handed over. */
#include "pages/staff_guidance.h"

#include "base/text.h"
#include "law/guidance.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "store/person_facts.h"
#include "view/guidance.h"

#include "made/guidance.h"

enum { NOTE_MOST = 2000, SHOWN_MOST = 20 };

static const struct {
    const char *field;
    unsigned point;
    enum word name;
} points[GUIDANCE_POINTS] = {
    { "punkt-booke", LAW_GUIDANCE_HOW_TO_BOOK, WORD_GUIDANCE_POINT_HOW },
    { "punkt-frist", LAW_GUIDANCE_DEADLINE, WORD_GUIDANCE_POINT_DEADLINE },
    { "punkt-flytte", LAW_GUIDANCE_CHANGE, WORD_GUIDANCE_POINT_CHANGE },
    { "punkt-konsekvens", LAW_GUIDANCE_CONSEQUENCE, WORD_GUIDANCE_POINT_CONSEQUENCE },
    { "punkt-hjaelp", LAW_GUIDANCE_HELP, WORD_GUIDANCE_POINT_HELP },
};

static const struct {
    const char *value;
    enum law_form form;
    enum word name;
} channels[] = {
    { "moede", LAW_FORM_OFFICE, WORD_GUIDANCE_BY_OFFICE },
    { "telefon", LAW_FORM_PHONE, WORD_GUIDANCE_BY_PHONE },
    { "video", LAW_FORM_VIDEO, WORD_GUIDANCE_BY_VIDEO },
    { "brev", LAW_FORM_UNSET, WORD_GUIDANCE_BY_LETTER },
};
enum { CHANNELS = sizeof channels / sizeof *channels };

static const char *channel_name(struct ctx *c, enum law_form form)
{
    for (int i = 0; i < CHANNELS; i++)
        if (channels[i].form == form)
            return words(c->lang, channels[i].name);
    return "";
}

static enum err load_before(struct ctx *c, const struct store_person *p, struct view_guidance *m)
{
    struct view_guidance_given *rows;
    struct store_guidance *given;
    size_t count;
    const enum err e =
        store_guidance_list(c->store, c->arena, &c->scope, p->id, c->now_utc, &given, &count);

    if (e != OK)
        return e;
    rows = ARENA_ARRAY(c->arena, struct view_guidance_given, count + 1);
    for (size_t i = 0; i < count && i < SHOWN_MOST; i++)
        rows[m->before_count++] = (struct view_guidance_given){
            .given_on = given[i].law.given_on,
            .how = channel_name(c, given[i].channel),
            .language = given[i].law.language,
            .by_interpreter = given[i].by_interpreter,
            .written = given[i].written,
            .text_version = given[i].law.text_version,
            .note = given[i].note,
            .given_by = given[i].given_by,
        };
    m->before = rows;
    return OK;
}

static enum http_status show(struct ctx *c, const struct store_person *p, enum http_status status)
{
    struct view_guidance *m = ARENA_NEW(c->arena, struct view_guidance);
    const bool is_typed = staff_is_typed(c);
    struct view *v;
    enum err e;

    *m = (struct view_guidance){
        .head = staff_head_of(p),
        .given_on = staff_date(c, "givet", words(c->lang, WORD_GUIDANCE_DAY), NULL, c->today),
        .by_interpreter = page_is(c, "tolk", "ja"),
        .written = page_is(c, "skriftligt", "ja"),
        .has_text = !is_typed || page_is(c, "tekst", GUIDANCE_TEXT_VERSION),
        .note = page_value(c, "note"),
        .errors = &c->errors,
    };
    for (int i = 0; i < CHANNELS; i++)
        m->channels[i] =
            (struct view_choice){ channels[i].value, words(c->lang, channels[i].name),
                                  is_typed ? page_is(c, "kanal", channels[i].value) : i == 0 };
    for (int i = 0; i < STAFF_LANGUAGES; i++) {
        const char *code = staff_language_code(i);

        m->languages[i] =
            (struct view_choice){ code, staff_language_name(code),
                                  is_typed ? page_is(c, "sprog", code)
                                           : text_same(p->language, code) };
    }
    for (int i = 0; i < GUIDANCE_POINTS; i++)
        m->points[i] = (struct view_choice){ points[i].field, words(c->lang, points[i].name),
                                             page_is(c, points[i].field, "ja") };
    if ((e = load_before(c, p, m)) != OK)
        return http_of(e);
    v = page_new(c, TEMPLATE_GUIDANCE, FRAME_NAV_FIND);
    page_form(c, v, PATH_PERSON_GUIDANCE);
    fill_guidance(v, m);
    return page_send(c, v, status);
}

enum http_status page_guidance(struct ctx *c)
{
    struct store_person p;
    const enum http_status status = staff_person_open(c, &p);

    return status == HTTP_OK ? show(c, &p, HTTP_OK) : status;
}

static bool read_channel(struct ctx *c, enum law_form *out)
{
    for (int i = 0; i < CHANNELS; i++) {
        if (page_is(c, "kanal", channels[i].value)) {
            *out = channels[i].form;
            return true;
        }
    }
    page_mistake(c, "kanal", WORD_GUIDANCE_CHANNEL_MISSING);
    return false;
}

static const char *read_language(struct ctx *c)
{
    for (int i = 0; i < STAFF_LANGUAGES; i++)
        if (page_is(c, "sprog", staff_language_code(i)))
            return staff_language_code(i);
    return NULL;
}

/* What the law misses, at its field with its paragraph. */
static void note_issue(struct ctx *c, const struct law_issues *issues, enum law_field law_field,
                       const char *field, enum word missing)
{
    for (size_t i = 0; i < issues->count; i++)
        if (issues->at[i].field == law_field)
            staff_mistake_rule(c, field,
                               issues->at[i].reason == LAW_REASON_DATE_IN_FUTURE
                                   ? WORD_GUIDANCE_DAY_AHEAD
                                   : missing,
                               issues->at[i].cite);
}

static void read_guidance(struct ctx *c, struct store_guidance *out)
{
    struct law_issues issues;

    *out = (struct store_guidance){
        .law.language = read_language(c),
        .law.text_version =
            page_is(c, "tekst", GUIDANCE_TEXT_VERSION) ? GUIDANCE_TEXT_VERSION : NULL,
        .by_interpreter = page_is(c, "tolk", "ja"),
        .written = page_is(c, "skriftligt", "ja"),
    };
    (void)page_date(c, "givet", &out->law.given_on);
    for (int i = 0; i < GUIDANCE_POINTS; i++)
        if (page_is(c, points[i].field, "ja"))
            out->law.points |= points[i].point;
    (void)law_guidance_issues(&out->law, c->today, &issues);
    note_issue(c, &issues, LAW_FIELD_GUIDED_ON, "givet-dag", WORD_GUIDANCE_DAY_MISSING);
    (void)read_channel(c, &out->channel);
    note_issue(c, &issues, LAW_FIELD_LANGUAGE, "sprog", WORD_GUIDANCE_LANGUAGE_MISSING);
    note_issue(c, &issues, LAW_FIELD_POINTS, points[0].field, WORD_GUIDANCE_POINTS_MISSING);
    note_issue(c, &issues, LAW_FIELD_TEXT_VERSION, "tekst", WORD_GUIDANCE_TEXT_MISSING);
    out->note = page_text(c, "note", NOTE_MOST, false, false, WORD_GUIDANCE_POINTS_MISSING);
}

enum http_status page_guidance_save(struct ctx *c)
{
    struct store_guidance given;
    struct store_person p;
    const enum http_status status = staff_person_open(c, &p);
    enum err e;

    if (status != HTTP_OK)
        return status;
    read_guidance(c, &given);
    if (page_has_mistakes(c))
        return show(c, &p, HTTP_UNPROCESSABLE);
    e = store_guidance_add(c->store, c->arena, &c->scope, p.id, c->now_utc, &given);
    return e == OK ? page_go(c, PATH_PERSON, p.public_id, NULL) : http_of(e);
}

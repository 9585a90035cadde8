/* S06, recording: a need, a conversation that was held, and the group of a guideline. */
#include "pages/staff_followup.h"

#include "staff_followup.h"

#include "base/text.h"
#include "made/followup_group.h"
#include "made/followup_need.h"
#include "made/followup_talk.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "view/followup.h"
#include "view/format.h"
#include "view/reasons.h"

enum { WHY_MOST = 1000, NAMES_MOST = 200, WHY_ROWS = 3 };

static struct view_area area(struct ctx *c, const char *name, enum word label)
{
    return (struct view_area){
        .name = name, .label = words(c->lang, label), .rows = WHY_ROWS, .text = page_value(c, name)
    };
}

static enum http_status done(struct ctx *c, const struct store_person *p, enum err e)
{
    return e == OK ? page_go(c, PATH_FOLLOW_UP, p->public_id, NULL) : http_of(e);
}

/* ---- a need ---- */

static enum http_status show_need(struct ctx *c, const struct store_person *p,
                                  enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_FOLLOWUP_NEED, FRAME_NAV_FIND);

    page_form(c, v, PATH_FOLLOW_UP_NEED);
    fill_followup_need(
        v, &(struct view_followup_need){
               .head = staff_head_of(p),
               .wanted_by =
                   staff_date(c, "oensket", words(c->lang, WORD_FLOW_WANTED_BY), NULL, CIVIL_NONE),
               .why = area(c, "grund", WORD_FLOW_NEED_REASON),
               .errors = &c->errors,
           });
    return page_send(c, v, status);
}

enum http_status page_follow_up_need(struct ctx *c)
{
    struct store_person p;
    const enum http_status status = staff_person_open(c, &p);

    return status == HTTP_OK ? show_need(c, &p, HTTP_OK) : status;
}

enum http_status page_follow_up_need_save(struct ctx *c)
{
    struct store_person p;
    const enum http_status status = staff_person_open(c, &p);
    civil_day wanted_by;
    const char *why;

    if (status != HTTP_OK)
        return status;
    wanted_by = followup_day(c, "oensket", true);
    if (wanted_by != CIVIL_NONE && wanted_by < c->today)
        page_mistake(c, "oensket-dag", WORD_FLOW_DAY_PAST);
    why = page_text(c, "grund", WHY_MOST, false, true, WORD_FLOW_NEED_REASON_MISSING);
    if (page_has_mistakes(c))
        return show_need(c, &p, HTTP_UNPROCESSABLE);
    return done(c, &p,
                store_need_add(c->store, &c->scope, p.id, c->now_utc, c->today, wanted_by, why));
}

/* ---- a conversation that was held ---- */

static enum http_status show_talk(struct ctx *c, const struct store_person *p,
                                  enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_FOLLOWUP_TALK, FRAME_NAV_FIND);
    struct view_choice *channels = ARENA_ARRAY(c->arena, struct view_choice, FOLLOWUP_CHANNELS);
    struct view_choice *forms = ARENA_ARRAY(c->arena, struct view_choice, LAW_GUIDELINE_FORMS);
    struct view_area letter = area(c, "brevgrund", WORD_FLOW_LETTER_REASON);

    for (int i = 0; i < FOLLOWUP_CHANNELS; i++)
        channels[i] = (struct view_choice){ followup_channels[i].value,
                                            words(c->lang, followup_channels[i].name),
                                            page_is(c, "kanal", followup_channels[i].value) };
    for (int i = 0; i < LAW_GUIDELINE_FORMS; i++)
        forms[i] =
            (struct view_choice){ followup_forms[i].value, words(c->lang, followup_forms[i].name),
                                  page_is(c, "form", followup_forms[i].value) };
    letter.hint = words(c->lang, WORD_FLOW_LETTER_REASON_HINT);
    page_form(c, v, PATH_FOLLOW_UP_TALK);
    fill_followup_talk(v, &(struct view_followup_talk){
                              .head = staff_head_of(p),
                              .held_on = staff_date(c, "holdt", words(c->lang, WORD_FLOW_HELD_ON),
                                                    NULL, CIVIL_NONE),
                              .channel = { "kanal", words(c->lang, WORD_FLOW_HOW), NULL, channels,
                                           FOLLOWUP_CHANNELS },
                              .form = { "form", words(c->lang, WORD_FLOW_GUIDELINE_FORM), NULL,
                                        forms, LAW_GUIDELINE_FORMS },
                              .letter_reason = letter,
                              .took_part = page_value(c, "deltog"),
                              .errors = &c->errors,
                          });
    return page_send(c, v, status);
}

enum http_status page_follow_up_talk(struct ctx *c)
{
    struct store_person p;
    const enum http_status status = staff_person_open(c, &p);

    return status == HTTP_OK ? show_talk(c, &p, HTTP_OK) : status;
}

static unsigned chosen(struct ctx *c, const char *field, const struct followup_choice *table,
                       int count)
{
    for (int i = 0; i < count; i++)
        if (page_is(c, field, table[i].value))
            return table[i].code;
    return 0;
}

static void mistake_by_law(struct ctx *c, const char *field, enum law_reason reason,
                           enum law_cite cite)
{
    page_mistake_text(c, field, reason_with_cite(c->arena, reason, cite));
}

/* What does not count is recorded all the same, and the plan says why (C24); but a letter needs its
 * reason before it is recorded (C28). */
static void read_talk(struct ctx *c, struct store_held_contact *out)
{
    *out = (struct store_held_contact){ .held_on = followup_day(c, "holdt", true) };
    if (out->held_on != CIVIL_NONE && out->held_on > c->today)
        mistake_by_law(c, "holdt-dag", LAW_REASON_DATE_IN_FUTURE, IL_20_1_8);
    out->channel = (enum law_channel)chosen(c, "kanal", followup_channels, FOLLOWUP_CHANNELS);
    if (out->channel == LAW_CHANNEL_UNSET)
        page_mistake(c, "kanal", WORD_FACT_CHOICE_MISSING);
    if (out->channel == LAW_CHANNEL_LETTER) {
        const struct law_verdict v =
            law_record_counts(LAW_CHANNEL_LETTER, page_value(c, "brevgrund"), false);

        if (v.outcome != LAW_ALLOWED)
            mistake_by_law(c, "brevgrund", v.reason, v.cite);
        out->letter_reason =
            page_text(c, "brevgrund", WHY_MOST, false, false, WORD_FACT_CHOICE_MISSING);
    }
    if (out->channel == LAW_CHANNEL_GUIDELINE_CONTACT) {
        out->guideline_form = chosen(c, "form", followup_forms, LAW_GUIDELINE_FORMS);
        if (out->guideline_form == 0)
            page_mistake(c, "form", WORD_FLOW_FORM_MISSING);
    }
    out->took_part = page_text(c, "deltog", NAMES_MOST, true, false, WORD_FACT_CHOICE_MISSING);
}

enum http_status page_follow_up_talk_save(struct ctx *c)
{
    struct store_held_contact held;
    struct store_person p;
    const enum http_status status = staff_person_open(c, &p);

    if (status != HTTP_OK)
        return status;
    read_talk(c, &held);
    if (page_has_mistakes(c))
        return show_talk(c, &p, HTTP_UNPROCESSABLE);
    c->record.detail = store_contact_code(held.channel);
    return done(c, &p, store_contact_add(c->store, &c->scope, p.id, c->now_utc, &held));
}

/* ---- the group of a guideline ---- */

static bool is_over(const struct ctx *c, const struct store_guideline *g)
{
    return g->law.valid.to != CIVIL_NONE && g->law.valid.to < c->today;
}

static const char *choice_name(struct ctx *c, const struct store_guideline *g)
{
    const char *from = format_day_plain(c->arena, c->lang, g->law.valid.from);
    const char *period =
        g->law.valid.to == CIVIL_NONE
            ? words_fill(c->arena, c->lang, WORD_FLOW_SINCE, "from", from, NULL)
            : words_fill(c->arena, c->lang, WORD_FLOW_FROM_TO, "from", from, "to",
                         format_day_plain(c->arena, c->lang, g->law.valid.to), NULL);

    return words_fill(c->arena, c->lang, WORD_FLOW_GROUP_CHOICE, "title", g->title, "period",
                      period, NULL);
}

static enum http_status show_group(struct ctx *c, const struct store_person *p,
                                   enum http_status status)
{
    struct view_choice *choices;
    struct store_guideline *list;
    size_t count, shown = 0;
    struct view *v;
    const enum err e = store_guideline_list(c->store, c->arena, c->today, &list, &count);

    if (e != OK)
        return http_of(e);
    choices = ARENA_ARRAY(c->arena, struct view_choice, count + 1);
    for (size_t i = 0; i < count; i++)
        if (!is_over(c, &list[i]))
            choices[shown++] =
                (struct view_choice){ list[i].public_id, choice_name(c, &list[i]),
                                      page_is(c, "retningslinje", list[i].public_id) };
    v = page_new(c, TEMPLATE_FOLLOWUP_GROUP, FRAME_NAV_FIND);
    page_form(c, v, PATH_FOLLOW_UP_GROUP);
    fill_followup_group(
        v, &(struct view_followup_group){
               .head = staff_head_of(p),
               .guidelines = choices,
               .guideline_count = shown,
               .from = staff_date(c, "gruppe-fra", words(c->lang, WORD_FLOW_GROUP_FROM), NULL,
                                  c->today),
               .to = staff_date(c, "gruppe-til", words(c->lang, WORD_FACT_TO), NULL, CIVIL_NONE),
               .why = area(c, "grund", WORD_FLOW_GROUP_WHY),
               .errors = &c->errors,
           });
    return page_send(c, v, status);
}

enum http_status page_follow_up_group(struct ctx *c)
{
    struct store_person p;
    const enum http_status status = staff_person_open(c, &p);

    return status == HTTP_OK ? show_group(c, &p, HTTP_OK) : status;
}

enum http_status page_follow_up_group_save(struct ctx *c)
{
    struct store_person p;
    const enum http_status status = staff_person_open(c, &p);
    const char *guideline = page_value(c, "retningslinje"), *why;
    struct law_period days;
    enum err e;

    if (status != HTTP_OK)
        return status;
    if (text_is_empty(guideline))
        page_mistake(c, "retningslinje", WORD_FLOW_GROUP_MISSING);
    days.from = followup_day(c, "gruppe-fra", true);
    days.to = followup_day(c, "gruppe-til", false);
    if (days.to != CIVIL_NONE && days.to < days.from)
        page_mistake(c, "gruppe-til-dag", WORD_FACT_DAY_ORDER);
    why = page_text(c, "grund", WHY_MOST, false, true, WORD_FLOW_GROUP_WHY_MISSING);
    if (page_has_mistakes(c))
        return show_group(c, &p, HTTP_UNPROCESSABLE);
    e = store_tag_add(c->store, &c->scope, p.id, c->now_utc, guideline, days, why);
    if (e == ERR_NOT_FOUND) {
        page_mistake(c, "retningslinje", WORD_FLOW_GROUP_MISSING);
        return show_group(c, &p, HTTP_UNPROCESSABLE);
    }
    return done(c, &p, e);
}

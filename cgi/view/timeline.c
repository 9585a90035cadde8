/* What happened, in words: each kind of line of a person's timeline (S04). */
#include "view/person.h"

#include "base/text.h"
#include "law/clock.h"
#include "law/deadline.h"
#include "view/format.h"
#include "view/names.h"
#include "view/reasons.h"
#include "view/words.h"

#include <string.h>

struct coded {
    const char *code;
    enum word word;
};
#define WORD_OF(table, code, other) word_of((table), sizeof(table) / sizeof *(table), (code), other)

static enum word word_of(const struct coded *table, size_t count, const char *code, enum word other)
{
    for (size_t i = 0; i < count; i++)
        if (text_same(table[i].code, code))
            return table[i].word;
    return other;
}

static const char *say(enum word word)
{
    return words(LANG_DA, word);
}

static enum law_reason reason_from(const char *code)
{
    for (int i = 1; i < LAW_REASON__COUNT; i++)
        if (text_same(law_reason_code((enum law_reason)i), code))
            return (enum law_reason)i;
    return LAW_REASON_NONE;
}

static enum law_cite cite_from(const char *code)
{
    for (int i = 1; i < LAW_CITE__COUNT; i++)
        if (text_same(law_citation((enum law_cite)i)->code, code))
            return (enum law_cite)i;
    return LAW_CITE_NONE;
}

/* `code` is "event>state". */
static void deadline(struct arena *a, const struct view_event *e, struct view_event_text *out)
{
    static const struct coded events[] = {
        { "remind", WORD_EVENT_DEADLINE_REMIND },
        { "no_times", WORD_EVENT_DEADLINE_NO_TIMES },
        { "contact", WORD_EVENT_DEADLINE_CONTACT },
    };
    const char *to = strchr(e->code, '>');
    const char *event = to ? arena_strndup(a, e->code, (size_t)(to - e->code)) : e->code;
    const enum word word = WORD_OF(events, event, WORD_EVENT_DEADLINE);
    const enum law_deadline_state state = law_deadline_state_from(to ? to + 1 : "");

    out->text = word == WORD_EVENT_DEADLINE
                    ? words_fill(a, LANG_DA, word, "state", name_deadline(state), NULL)
                    : say(word);
    out->detail = reason_with_cite(a, reason_from(e->detail), cite_from(e->cite));
    if (!text_is_empty(e->note))
        out->detail = arena_printf(a, "%s %s", out->detail, e->note);
}

static void booking(struct arena *a, const struct view_event *e, struct view_event_text *out)
{
    static const struct coded events[] = {
        { "booked", WORD_EVENT_BOOKING_BOOKED },
        { "moved", WORD_EVENT_BOOKING_MOVED },
        { "moved_by_us", WORD_EVENT_BOOKING_MOVED_BY_US },
        { "cancelled", WORD_EVENT_BOOKING_CANCELLED },
        { "cancelled_late", WORD_EVENT_BOOKING_CANCELLED_LATE },
        { "cancelled_by_us", WORD_EVENT_BOOKING_CANCELLED_BY_US },
        { "held", WORD_EVENT_BOOKING_HELD },
        { "no_show", WORD_EVENT_BOOKING_NO_SHOW },
        { "excused", WORD_EVENT_BOOKING_EXCUSED },
    };

    out->text = words_fill(a, LANG_DA, WORD_OF(events, e->code, WORD_EVENT_BOOKING_BOOKED), "when",
                           format_utc(a, LANG_DA, e->other_utc), NULL);
    out->detail = e->detail;
    if (e->ref_id)
        out->href = arena_printf(a, "/samtaler/%s", e->ref_id);
}

static const char *how(const char *code)
{
    if (text_same(code, "office"))
        return name_form(LANG_DA, LAW_FORM_OFFICE);
    if (text_same(code, "phone"))
        return name_form(LANG_DA, LAW_FORM_PHONE);
    if (text_same(code, "video"))
        return name_form(LANG_DA, LAW_FORM_VIDEO);
    return say(WORD_EVENT_BY_LETTER);
}

static void guidance(struct arena *a, const struct view_event *e, struct view_event_text *out)
{
    out->text = words_fill(a, LANG_DA, WORD_EVENT_GUIDANCE, "how", how(e->code), NULL);
    out->detail = words_fill(a, LANG_DA, WORD_EVENT_GUIDANCE_TEXT, "version", e->detail, NULL);
}

static void decision(struct arena *a, const struct view_event *e, struct view_event_text *out)
{
    static const struct coded kinds[] = {
        { "exemption_granted", WORD_EVENT_DECISION_GRANTED },
        { "exemption_refused", WORD_EVENT_DECISION_REFUSED },
        { "exemption_ended", WORD_EVENT_DECISION_ENDED },
        { "revocation", WORD_EVENT_DECISION_REVOKED },
        { "revocation_lifted", WORD_EVENT_DECISION_LIFTED },
        { "no_consequence", WORD_EVENT_DECISION_NO_CONSEQUENCE },
        { "benefit_referral", WORD_EVENT_DECISION_REFERRED },
        { "deregistration", WORD_EVENT_DECISION_DEREGISTERED },
        { "deregistration_and_referral", WORD_EVENT_DECISION_BOTH },
    };

    out->text = say(WORD_OF(kinds, e->code, WORD_EVENT_DECISION_GRANTED));
    out->detail = e->detail;
    if (e->ref_id)
        out->href = arena_printf(a, "/afgoerelser/%s", e->ref_id);
}

static void message(struct arena *a, const struct view_event *e, struct view_event_text *out)
{
    static const struct coded kinds[] = {
        { "M-0", WORD_EVENT_MESSAGE_GUIDANCE },   { "M-1", WORD_EVENT_MESSAGE_ISSUED },
        { "M-2", WORD_EVENT_MESSAGE_REMINDER },   { "M-3", WORD_EVENT_MESSAGE_RECEIPT },
        { "M-4", WORD_EVENT_MESSAGE_CANCELLED },  { "M-5", WORD_EVENT_MESSAGE_CHANGED_BY_US },
        { "M-6", WORD_EVENT_MESSAGE_FAILURE },    { "M-7", WORD_EVENT_MESSAGE_CHANGED },
        { "M-9", WORD_EVENT_MESSAGE_SUMMONS },    { "M-10", WORD_EVENT_MESSAGE_DECISION },
        { "M-11", WORD_EVENT_MESSAGE_HEARING },   { "M-12", WORD_EVENT_MESSAGE_LANGUAGE },
        { "M-13", WORD_EVENT_MESSAGE_RESIDENCE }, { "M-15", WORD_EVENT_MESSAGE_JOBNET },
        { "M-14", WORD_EVENT_MESSAGE_NO_TIMES },
    };
    static const struct coded channels[] = {
        { "digital_post", WORD_CHANNEL_DIGITAL_POST },
        { "letter", WORD_CHANNEL_LETTER },
        { "portal", WORD_CHANNEL_PORTAL },
        { "sms", WORD_CHANNEL_SMS },
        { "email", WORD_CHANNEL_EMAIL },
    };

    out->text = words_fill(a, LANG_DA, WORD_EVENT_MESSAGE, "kind", e->code, "what",
                           say(WORD_OF(kinds, e->code, WORD_EVENT_MESSAGE_OTHER)), "channel",
                           say(WORD_OF(channels, e->detail, WORD_CHANNEL_PORTAL)), NULL);
}

static const char *answered(struct arena *a, int64_t utc)
{
    return utc ? words_fill(a, LANG_DA, WORD_EVENT_ANSWERED, "when", format_utc(a, LANG_DA, utc),
                            NULL)
               : say(WORD_EVENT_NOT_ANSWERED);
}

static void help(struct arena *a, const struct view_event *e, struct view_event_text *out)
{
    static const struct coded kinds[] = {
        { "exemption", WORD_EVENT_HELP_EXEMPTION },
        { "self_again", WORD_EVENT_HELP_SELF_AGAIN },
        { "code", WORD_EVENT_HELP_CODE },
    };

    out->text = say(WORD_OF(kinds, e->code, WORD_EVENT_HELP));
    out->detail = text_is_empty(e->detail)
                      ? answered(a, e->other_utc)
                      : arena_printf(a, "«%s» %s", e->detail, answered(a, e->other_utc));
}

static void no_times(struct arena *a, const struct view_event *e, struct view_event_text *out)
{
    out->text = words_fill(a, LANG_DA, WORD_EVENT_NO_TIMES, "number", e->code, NULL);
    out->detail = text_is_empty(e->detail)
                      ? answered(a, e->other_utc)
                      : arena_printf(a, "%s: %s", answered(a, e->other_utc), e->detail);
}

static void access(struct arena *a, const struct view_event *e, struct view_event_text *out)
{
    out->text =
        words_fill(a, LANG_DA, WORD_EVENT_ACCESS, "reason", access_reason_name(e->code), NULL);
    out->detail = e->detail;
}

static void consequence(struct arena *a, const struct view_event *e, struct view_event_text *out)
{
    out->text =
        say(text_same(e->code, "no_show") ? WORD_EVENT_CASE_NO_SHOW : WORD_EVENT_CASE_MISSED);
    out->detail = e->detail;
    if (e->ref_id)
        out->href = arena_printf(a, "/sager/%s", e->ref_id);
}

static void record(struct arena *a, const struct view_event *e, struct view_event_text *out)
{
    out->text = say(WORD_EVENT_RECORD_FINISHED);
    if (e->ref_id)
        out->href = arena_printf(a, "/samtaler/%s/referat", e->ref_id);
}

const char *access_reason_name(const char *code)
{
    static const struct coded reasons[] = {
        { "cover", WORD_ACCESS_COVER },
        { "contact", WORD_ACCESS_CONTACT },
        { "handover", WORD_ACCESS_HANDOVER },
        { "check", WORD_ACCESS_CHECK },
    };

    return say(WORD_OF(reasons, code, WORD_ACCESS_OTHER));
}

struct view_event_text event_text(struct arena *a, const struct view_event *e)
{
    static const struct {
        const char *kind;
        void (*write)(struct arena *, const struct view_event *, struct view_event_text *);
    } kinds[] = {
        { "deadline", deadline }, { "booking", booking }, { "guidance", guidance },
        { "decision", decision }, { "message", message }, { "help", help },
        { "no_times", no_times }, { "access", access },   { "case", consequence },
        { "record", record },
    };
    struct view_event_text out = { .text = "", .detail = "" };

    out.who = e->actor_name                    ? e->actor_name
              : text_same(e->actor, "citizen") ? say(WORD_EVENT_WHO_CITIZEN)
                                               : say(WORD_EVENT_WHO_SYSTEM);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (text_same(kinds[i].kind, e->kind)) {
            kinds[i].write(a, e, &out);
            return out;
        }
    }
    out.text = words_fill(a, LANG_DA, WORD_EVENT_OTHER, "kind", e->kind, NULL);
    return out;
}

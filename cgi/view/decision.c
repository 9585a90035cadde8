/* A decision: the stored text, and for its citizen plain words above it. */
#include "view/decision.h"

#include "base/text.h"
#include "law/cites.h"
#include "made/own_decision.h"
#include "made/staff_decision.h"
#include "view/format.h"
#include "view/names.h"
#include "view/reasons.h"
#include "view/words.h"

#include <string.h>

static enum law_cite cite_of(const char *code, size_t length)
{
    for (int cite = LAW_CITE_NONE + 1; cite < LAW_CITE__COUNT; cite++) {
        const char *known = law_citation((enum law_cite)cite)->code;

        if (strlen(known) == length && memcmp(known, code, length) == 0)
            return (enum law_cite)cite;
    }
    return LAW_CITE_NONE;
}

/* The first of the stored codes. */
static enum law_cite first_of(const char *cites)
{
    return cite_of(cites, strcspn(cites, " "));
}

const char *decision_rules(struct arena *a, const char *cites, bool first)
{
    struct text out = text_new(a, 160);
    bool begun = false;

    while (*cites) {
        const size_t length = strcspn(cites, " ");
        const enum law_cite cite = cite_of(cites, length);

        if (cite != LAW_CITE_NONE) {
            text_addf(&out, "%s%s", begun ? ", " : "", law_citation(cite)->in_words);
            begun = true;
            if (first)
                break;
        }
        cites += length;
        cites += strspn(cites, " ");
    }
    return out.bytes;
}

void fill_staff_decision(struct view *v, const struct view_staff_decision *m)
{
    struct arena *a = view_arena(v);

    fill_person_head(v, &m->head);
    view_set(v, STAFF_DECISION_WHAT, m->what);
    view_set(v, STAFF_DECISION_DECIDED, format_day(a, LANG_DA, m->decided_on));
    view_set(v, STAFF_DECISION_AVAILABLE, format_day(a, LANG_DA, m->available_on));
    view_set(v, STAFF_DECISION_COMPLAINT, format_day(a, LANG_DA, m->complaint_until));
    view_set(v, STAFF_DECISION_PREPARED, m->prepared_by);
    view_set_optional(v, STAFF_DECISION_APPROVED, m->approved_by);
    view_set(v, STAFF_DECISION_RULES, decision_rules(a, m->cites, false));
    view_set(v, STAFF_DECISION_LETTER, m->letter);
}

/* ---- the citizen's ---- */

static enum word heading_of(enum decision_kind kind)
{
    switch (kind) {
    case DECISION_GRANTED:
        return WORD_MY_DECISION_GRANTED;
    case DECISION_REFUSED:
        return WORD_MY_DECISION_REFUSED;
    case DECISION_ENDED:
        return WORD_MY_DECISION_ENDED;
    case DECISION_REVOKED:
        return WORD_MY_DECISION_REVOKED;
    case DECISION_NO_CONSEQUENCE:
        return WORD_MY_DECISION_NO_CONSEQUENCE;
    case DECISION_REFERRED:
        return WORD_MY_DECISION_REFERRED;
    case DECISION_DEREGISTERED:
    case DECISION_DEREGISTERED_AND_REFERRED:
        return WORD_MY_DECISION_DEREGISTERED;
    default:
        return WORD_MY_DECISION_LIFTED;
    }
}

const char *decision_heading(enum lang lang, enum decision_kind kind)
{
    return words(lang, heading_of(kind));
}

static void set_day(struct view *v, int section, int text, int iso, civil_day day)
{
    struct view *row;

    if (day == CIVIL_NONE)
        return;
    row = view_add(v, section);
    view_set(row, text, format_day(view_arena(v), view_lang(v), day));
    view_set(row, iso, format_day_iso(view_arena(v), day));
}

static void fill_kind(struct view *v, const struct view_decision *m)
{
    struct view *box;

    switch (m->kind) {
    case DECISION_GRANTED:
        box = view_add(v, OWN_DECISION_GRANTED);
        view_set(box, OWN_DECISION_WHY, name_exemption_plain(view_lang(v), m->basis));
        break;
    case DECISION_REFUSED:
        view_show(v, OWN_DECISION_REFUSED, true);
        break;
    case DECISION_ENDED:
        view_show(v, OWN_DECISION_ENDED, true);
        break;
    case DECISION_REVOKED:
        box = view_add(v, OWN_DECISION_REVOKED);
        view_show(box, OWN_DECISION_OTHERWISE,
                  m->revocation_basis == LAW_REVOCATION_OTHERWISE_THAN_AGREED);
        view_show(box, OWN_DECISION_DEFEATS, m->revocation_basis == LAW_REVOCATION_DEFEATS_CONTACT);
        break;
    case DECISION_NO_CONSEQUENCE:
        view_show(v, OWN_DECISION_NO_CONSEQUENCE, true);
        break;
    case DECISION_REFERRED:
    case DECISION_DEREGISTERED:
    case DECISION_DEREGISTERED_AND_REFERRED:
        view_show(v, OWN_DECISION_DEREGISTERED, m->kind != DECISION_REFERRED);
        view_show(v, OWN_DECISION_REFERRED, m->kind != DECISION_DEREGISTERED);
        break;
    default:
        view_show(v, OWN_DECISION_LIFTED, true);
    }
}

void fill_decision(struct view *v, const struct view_decision *m)
{
    struct arena *a = view_arena(v);
    const enum lang lang = view_lang(v);
    struct view *days;
    const bool is_taken = m->kind == DECISION_GRANTED || m->kind == DECISION_REVOKED;
    const bool is_deregistered =
        m->kind == DECISION_DEREGISTERED || m->kind == DECISION_DEREGISTERED_AND_REFERRED;
    const bool has_days = m->kind != DECISION_REFUSED && m->kind != DECISION_NO_CONSEQUENCE
                          && m->kind != DECISION_REFERRED;

    view_set(v, OWN_DECISION_HEADING, decision_heading(lang, m->kind));
    view_set(v, OWN_DECISION_DECIDED, format_day(a, lang, m->decided_on));
    view_set(v, OWN_DECISION_DECIDED_ISO, format_day_iso(a, m->decided_on));
    view_show(v, OWN_DECISION_CHANGED_LATER, m->is_changed_later);
    fill_kind(v, m);
    days = has_days ? view_add(v, OWN_DECISION_DAYS) : NULL;
    if (is_taken || is_deregistered) {
        set_day(days, OWN_DECISION_FROM, OWN_DECISION_FROM, OWN_DECISION_FROM_ISO, m->from);
        set_day(days, OWN_DECISION_UNTIL, OWN_DECISION_UNTIL, OWN_DECISION_UNTIL_ISO, m->to);
        set_day(days, OWN_DECISION_REVIEW, OWN_DECISION_REVIEW, OWN_DECISION_REVIEW_ISO,
                m->review_on);
    } else if (days) {
        set_day(days, OWN_DECISION_LAST, OWN_DECISION_LAST, OWN_DECISION_LAST_ISO, m->to);
    }
    view_show(v, OWN_DECISION_TALK_STANDS, is_taken);
    view_show(v, OWN_DECISION_ASK_BACK, is_taken && !m->is_changed_later);
    view_set_optional(v, OWN_DECISION_RULE, reason_rule(a, lang, first_of(m->cites)));
    view_set(v, OWN_DECISION_COMPLAINT, format_day(a, lang, m->complaint_until));
    view_set(v, OWN_DECISION_COMPLAINT_ISO, format_day_iso(a, m->complaint_until));
    view_set(v, OWN_DECISION_UNIT_PHONE, format_phone(a, m->unit_phone));
    view_set(v, OWN_DECISION_UNIT_TEL, format_tel(a, m->unit_phone));
    view_set(v, OWN_DECISION_LETTER, m->letter);
}

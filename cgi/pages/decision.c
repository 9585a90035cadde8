/* GET /afgoerelse/{ref}: what was decided about the citizen's right to book, in plain words; below
 * it the text as it was stored. */
#include "view/decision.h"
#include "made/own_decision.h"
#include "pages/own_right.h"
#include "pages/page.h"
#include "store/person.h"
#include "store/right_self.h"
#include "view/why.h"

enum decision_kind own_decision_kind(enum store_decision_kind kind)
{
    switch (kind) {
    case STORE_EXEMPTION_GRANTED:
        return DECISION_GRANTED;
    case STORE_EXEMPTION_REFUSED:
        return DECISION_REFUSED;
    case STORE_EXEMPTION_ENDED:
        return DECISION_ENDED;
    case STORE_REVOKED:
        return DECISION_REVOKED;
    case STORE_REVOCATION_LIFTED:
        return DECISION_LIFTED;
    case STORE_NO_CONSEQUENCE:
        return DECISION_NO_CONSEQUENCE;
    case STORE_REFERRED:
        return DECISION_REFERRED;
    case STORE_DEREGISTERED:
        return DECISION_DEREGISTERED;
    case STORE_DEREGISTERED_AND_REFERRED:
        return DECISION_DEREGISTERED_AND_REFERRED;
    default:
        return DECISION_UNSET;
    }
}

enum http_status page_own_decision(struct ctx *c)
{
    struct store_decision_self d;
    struct store_person p;
    struct view *v;
    enum err e =
        store_decision_self(c->store, c->arena, c->who.person_id, c->today, page_id(c, 0), &d);

    c->record.object_kind = "decision";
    if (e == OK)
        e = store_person_self(c->store, c->arena, c->who.person_id, &p);
    if (e != OK)
        return http_of(e);
    v = page_new(c, TEMPLATE_OWN_DECISION, FRAME_NAV_NONE);
    fill_decision(v, &(struct view_decision){
                         .kind = own_decision_kind(d.kind),
                         .decided_on = d.decided_on,
                         .complaint_until = d.complaint_until,
                         .from = d.from,
                         .to = d.to,
                         .review_on = d.review_on,
                         .is_changed_later = d.is_changed_later,
                         .basis = d.exemption_basis,
                         .revocation_basis = d.revocation_basis,
                         .cites = d.cites,
                         .letter = d.letter,
                         .unit_phone = p.unit_phone,
                     });
    why_link_decision(v, page_id(c, 0));
    return page_send(c, v, HTTP_OK);
}

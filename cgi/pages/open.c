/* C01, C02, C22: what everybody may read. No database, no personal data. */
#include "pages/open.h"

#include "made/accessibility.h"
#include "made/complaint.h"
#include "made/front.h"
#include "made/help.h"
#include "made/privacy.h"
#include "pages/page.h"
#include "view/open.h"

static enum http_status text_page(struct ctx *c, int template)
{
    return page_send(c, page_new(c, template, FRAME_NAV_NONE), HTTP_OK);
}

enum http_status page_front(struct ctx *c)
{
    struct view *v = page_new(c, TEMPLATE_FRONT, FRAME_NAV_NONE);

    fill_front(v, c->who.role == ROLE_CITIZEN);
    return page_send(c, v, HTTP_OK);
}

enum http_status page_help(struct ctx *c)
{
    return text_page(c, TEMPLATE_HELP);
}

enum http_status page_accessibility(struct ctx *c)
{
    return text_page(c, TEMPLATE_ACCESSIBILITY);
}

enum http_status page_privacy(struct ctx *c)
{
    return text_page(c, TEMPLATE_PRIVACY);
}

enum http_status page_complaint(struct ctx *c)
{
    return text_page(c, TEMPLATE_COMPLAINT);
}

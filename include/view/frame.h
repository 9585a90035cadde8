/* What surrounds every page: head, header, footer (ux.md 4). */
#ifndef VIEW_FRAME_H
#define VIEW_FRAME_H

#include "view/view.h"

enum frame_site { FRAME_SITE_UNSET, FRAME_CITIZEN, FRAME_STAFF };

/** The entry of the staff navigation that the page belongs to. */
enum frame_nav {
    FRAME_NAV_NONE,
    FRAME_NAV_TODAY,
    FRAME_NAV_FIND,
    FRAME_NAV_SLOTS,
    FRAME_NAV_CALENDAR,
    FRAME_NAV_ADMINISTRATION
};

struct frame {
    enum frame_site site;
    enum frame_nav nav;
    const char *path; /* this page's address with its query but without sprog: "/book/tid?uge=2" */
    const char *authority;     /* "Eksempel Kommune" */
    const char *phone;         /* eight digits */
    const char *phone_hours;   /* as configured, Danish */
    const char *accessibility; /* address of the statement; null or "": our own page */
    const char *user;          /* name of who is signed in; null: nobody */
    bool is_administrator;     /* opens no cases: has a navigation of its own */
    const char *logout_token;  /* hidden fields of the log-out form; ignored when nobody is in */
    const char *logout_number;
    const char *outage;  /* a sentence in the page's language; null: nothing is wrong */
    const char *css_ltr; /* null: what the build made */
    const char *css_rtl;
    bool session_reminder; /* first page after sign-in: offer more time (ux.md 5.7) */
    int idle_minutes;      /* said with session_reminder */
};

/** Fills {{>TOP}}, {{>HEADER}} and {{>FOOTER}}. Everything in `frame` must live as long as the
 * page. */
void frame_fill(struct view *v, const struct frame *frame, uint32_t offered_languages);

/** Says on top of the page that its form holds what was typed before, and that it is not sent. */
void frame_draft_is_back(struct view *v);

#endif

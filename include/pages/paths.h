/* Every address of the two sites, once (ux.md 3). A pattern is also the name of the form that posts
 * to it. */
#ifndef PAGES_PATHS_H
#define PAGES_PATHS_H

/* {ref} and {id} stand for a public id: 26 characters a-z2-7 (security.md A2). */

/* Open to all, on the citizens' site. */
#define PATH_FRONT         "/"
#define PATH_HELP          "/hjaelp"
#define PATH_ACCESSIBILITY "/tilgaengelighed"
#define PATH_WAS           "/was"
#define PATH_PRIVACY       "/privatliv"
#define PATH_COMPLAINT     "/klage"
#define PATH_RULES         "/regler" /* on both sites */

/* Sign-in, on both sites. */
#define PATH_SIGN_IN       "/log-ind"
#define PATH_NEW_PASSWORD  "/log-ind/ny-kode"
#define PATH_SIGN_IN_AGAIN "/log-ind/igen"
#define PATH_SIGN_OUT      "/log-ud"
#define PATH_SIGNED_OUT    "/logget-ud"

/* The citizen. */
#define PATH_MY_TALKS        "/mine-samtaler"
#define PATH_BOOK            "/book"
#define PATH_BOOK_FORM       "/book/moedeform"
#define PATH_BOOK_TIME       "/book/tid"
#define PATH_BOOK_LANGUAGE   "/book/tolk"
#define PATH_BOOK_SUPPORT    "/book/hensyn"
#define PATH_BOOK_PHONE      "/book/telefon"
#define PATH_BOOK_CHECK      "/book/tjek"
#define PATH_BOOK_NONE       "/book/ingen-tider"
#define PATH_BOOK_NOTICE     "/book/ingen-tider/besked"
#define PATH_BOOK_TAKEN      "/book/optaget"
#define PATH_TALK            "/samtale/{ref}"
#define PATH_TALK_RECEIPT    "/samtale/{ref}/kvittering"
#define PATH_TALK_CALENDAR   "/samtale/{ref}/kalender.ics"
#define PATH_TALK_MOVE       "/samtale/{ref}/flyt"
#define PATH_TALK_MOVE_CHECK "/samtale/{ref}/flyt/tjek"
#define PATH_TALK_CANCEL     "/samtale/{ref}/afbud"
#define PATH_HISTORY         "/tidligere"
#define PATH_MESSAGES        "/beskeder"
#define PATH_MESSAGE         "/beskeder/{ref}"
#define PATH_SETTINGS        "/indstillinger"
#define PATH_CANNOT_BOOK     "/kan-ikke-booke"
#define PATH_DECISION        "/afgoerelse/{ref}"
#define PATH_HEARING         "/hoering/{ref}"
#define PATH_WHY             "/hvorfor/" /* and the name of a subject: view/why.h */
#define PATH_OWN_CASE        "/sag/{ref}"

/* The caseworker. */
#define PATH_TODAY             "/"
#define PATH_TASKS             "/opgaver"
#define PATH_ACCESSES          "/adgange"
#define PATH_PERSONS           "/borgere"
#define PATH_PERSON            "/borgere/{id}"
#define PATH_PERSON_ACCESS     "/borgere/{id}/adgang"
#define PATH_PERSON_CPR        "/borgere/{id}/cpr"
#define PATH_PERSON_CODE       "/borgere/{id}/kode"
#define PATH_PERSON_GUIDANCE   "/borgere/{id}/vejledning"
#define PATH_PERSON_FACTS      "/borgere/{id}/forhold"
#define PATH_NO_TIMES          "/borgere/{id}/ingen-tider"
#define PATH_DEADLINE_NEW      "/borgere/{id}/frist/ny"
#define PATH_DEADLINE_CHECK    "/borgere/{id}/frist/tjek"
#define PATH_DEADLINE_WITHDRAW "/borgere/{id}/frist/tilbage"
#define PATH_TALK_NEW          "/borgere/{id}/samtale/ny"
#define PATH_STAFF_TALK        "/samtaler/{ref}"
#define PATH_STAFF_TALK_MOVE   "/samtaler/{ref}/flyt"
#define PATH_STAFF_TALK_CANCEL "/samtaler/{ref}/aflys"
#define PATH_STAFF_ATTENDANCE  "/samtaler/{ref}/fremmoede"
#define PATH_SELFBOOKING       "/borgere/{id}/selvbooking"
#define PATH_EXEMPT            "/borgere/{id}/selvbooking/undtag"
#define PATH_REVOKE            "/borgere/{id}/selvbooking/fratag"
#define PATH_EXEMPT_CHECK      "/borgere/{id}/selvbooking/undtag/tjek"
#define PATH_EXEMPT_REFUSE     "/borgere/{id}/selvbooking/afslag"
#define PATH_REFUSE_CHECK      "/borgere/{id}/selvbooking/afslag/tjek"
#define PATH_RESTORE           "/borgere/{id}/selvbooking/ophaev"
#define PATH_RESTORE_CHECK     "/borgere/{id}/selvbooking/ophaev/tjek"
#define PATH_STAFF_DECISION    "/afgoerelser/{ref}"
#define PATH_CASE              "/sager/{ref}"
#define PATH_TIMES             "/tider"
#define PATH_TIMES_NEW         "/tider/ny"
#define PATH_TIMES_CHECK       "/tider/ny/tjek"
#define PATH_TIMES_SERIES      "/tider/serie/{id}"
#define PATH_TIMES_CLOSE       "/tider/luk"
#define PATH_CLOSED_DAYS       "/tider/lukkedage"
#define PATH_CLOSED_DAY_REMOVE "/tider/lukkedage/fjern"
#define PATH_TIME              "/tider/{id}"
#define PATH_CALENDAR          "/kalender"
#define PATH_ADMINISTRATION    "/administration"

#endif

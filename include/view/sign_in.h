/* The pages of sign-in and sign-out, of both sites. */
#ifndef VIEW_SIGN_IN_H
#define VIEW_SIGN_IN_H

#include "view/errors.h"
#include "view/view.h"

/** templates/citizen/sign_in.tpl, templates/staff/staff_sign_in.tpl and staff_reauth.tpl. */
struct view_sign_in {
    const char *name;  /* CPR number or user name as it was typed; never the secret */
    const char *go_on; /* local address to go to afterwards; null: none */
    const char *phone; /* eight digits: for a new letter; citizens */
    bool ended;        /* the session ran out: say so */
    const struct view_errors *errors; /* at "cpr" or "bruger", and "kode" */
};
void fill_sign_in(struct view *v, const struct view_sign_in *m);
void fill_staff_sign_in(struct view *v, const struct view_sign_in *m);
void fill_staff_reauth(struct view *v, const struct view_sign_in *m);

/** templates/citizen/new_password.tpl. */
struct view_new_password {
    int minutes;                      /* until the enrolment ends */
    const struct view_errors *errors; /* at "adgangskode" and "igen" */
};
void fill_new_password(struct view *v, const struct view_new_password *m);

/* signed_out.tpl and staff_signed_out.tpl have nothing to fill in. */

#endif

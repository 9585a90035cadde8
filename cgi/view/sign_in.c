/* The pages of sign-in and sign-out. */
#include "view/sign_in.h"

#include "made/new_password.h"
#include "made/sign_in.h"
#include "made/staff_reauth.h"
#include "made/staff_sign_in.h"
#include "view/format.h"

void fill_sign_in(struct view *v, const struct view_sign_in *m)
{
    view_set(v, SIGN_IN_CPR, m->name);
    view_set_optional(v, SIGN_IN_GO_ON, m->go_on);
    view_set(v, SIGN_IN_HELP_PHONE, format_phone(view_arena(v), m->phone));
    view_set(v, SIGN_IN_HELP_TEL, format_tel(view_arena(v), m->phone));
    view_show(v, SIGN_IN_ENDED, m->ended);
    errors_fill_field(v, SIGN_IN_CPR_ERROR, m->errors, "cpr");
    errors_fill_field(v, SIGN_IN_SECRET_ERROR, m->errors, "kode");
}

void fill_staff_sign_in(struct view *v, const struct view_sign_in *m)
{
    view_set(v, STAFF_SIGN_IN_USER_NAME, m->name);
    view_set_optional(v, STAFF_SIGN_IN_GO_ON, m->go_on);
    view_show(v, STAFF_SIGN_IN_ENDED, m->ended);
    errors_fill_field(v, STAFF_SIGN_IN_USER_ERROR, m->errors, "bruger");
    errors_fill_field(v, STAFF_SIGN_IN_SECRET_ERROR, m->errors, "kode");
}

void fill_staff_reauth(struct view *v, const struct view_sign_in *m)
{
    view_set_optional(v, STAFF_REAUTH_GO_ON, m->go_on);
    errors_fill_field(v, STAFF_REAUTH_SECRET_ERROR, m->errors, "kode");
}

void fill_new_password(struct view *v, const struct view_new_password *m)
{
    view_set(v, NEW_PASSWORD_MINUTES, format_minutes(view_arena(v), view_lang(v), m->minutes));
    errors_fill_field(v, NEW_PASSWORD_PASSWORD_ERROR, m->errors, "adgangskode");
    errors_fill_field(v, NEW_PASSWORD_AGAIN_ERROR, m->errors, "igen");
}

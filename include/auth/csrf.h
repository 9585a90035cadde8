/* Tokens in forms (security.md S5, S6). Where a POST comes from is http_is_same_origin()'s. */
#ifndef AUTH_CSRF_H
#define AUTH_CSRF_H

#include "auth/who.h"
#include "base/arena.h"

/** Names of the two hidden fields that every POST form has. */
#define AUTH_FIELD_FORM       "formular"
#define AUTH_FIELD_SUBMISSION "nr"

/** A token for the form `form` (the route row's form name): masked anew at each call, so that
 * compressed pages do not leak it. `who` must have a session or an anonymous cookie. */
char *auth_csrf_token(struct arena *a, const struct auth_who *who, const char *form);

/** Whether `token` was made for this session (or anonymous cookie) and this form. Null, "" and
 * anything malformed: no. Constant time. */
bool auth_csrf_is_valid(const struct auth_who *who, const char *form, const char *token);

/** A submission id for the hidden field `nr`: 16 random bytes, base64url (22 characters). */
char *auth_submission_new(struct arena *a);
/** Whether `nr` has the form of one. */
bool auth_submission_is_valid(const char *nr);

#endif

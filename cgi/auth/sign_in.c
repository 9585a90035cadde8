/* One attempt: count it, compare once, and only then say yes or no (security.md S7-S10).
 *
 * What is slow (the hash) runs between the short transactions. Whatever is wrong with a name or a
 * secret takes the same steps: one count, one run, one audit row. */
#include "auth/sign_in.h"

#include "account.h"
#include "internal.h"

#include "auth/code.h"
#include "auth/session.h"
#include "auth/throttle.h"
#include "store/person.h"
#include "store/person_signin.h"
#include "store/store.h"

#include <string.h>

static const char action_sign_in[] = "sign_in";
static const char action_enrol[] = "password.choose";
static const char action_reauth[] = "sign_in.again";

/* ---- what all ways share ---- */

static enum err commit_or_undo(struct store *s, enum err e)
{
    if (e == OK)
        return store_commit(s);
    store_rollback(s);
    return e;
}

static struct auth_event event_of(const struct auth_attempt *in, const char *action)
{
    return (struct auth_event){
        .site = in->site,
        .role = ROLE_ANYONE,
        .source = in->source,
        .reference = in->reference,
        .action = action,
        .now_utc = in->now_utc,
    };
}

/* Records a no. Known and unknown names write one row each, in a transaction each. */
static enum err denied(struct auth *au, struct arena *a, const struct auth_attempt *in,
                       const char *action, const struct auth_account *account, bool lock_now,
                       const char *why, struct auth_outcome *out)
{
    struct auth_event event = event_of(in, action);
    enum err e = store_begin_write(au->store);

    if (e != OK)
        return e;
    event.person_id = account->person_id;
    event.user_id = account->user_id;
    event.detail = why;
    if (lock_now && account->person_id != 0)
        e = store_person_lock(au->store, a, account->person_id, in->now_utc);
    if (e == OK)
        e = auth_audit(au, &event);
    out->result = SIGN_IN_WRONG;
    return commit_or_undo(au->store, e);
}

/* A session of this account begins, in the caller's write transaction. */
static enum err begin(struct auth *au, const struct auth_attempt *in,
                      const struct auth_account *account, enum auth_role role,
                      enum auth_level level, const char *action, struct auth_outcome *out)
{
    struct auth_event event = event_of(in, action);
    const struct auth_begin begin = {
        .site = in->site,
        .role = role,
        .person_id = account->person_id,
        .user_id = account->user_id,
        .unit_id = account->unit_id,
        .may_see_protected = account->may_see_protected,
        .level = level,
        .idle_s = account->idle_s,
        .language = in->language[0] ? in->language : account->language,
        .old = in->old,
        .created_utc = in->now_utc,
        .now_utc = in->now_utc,
    };
    enum err e = auth_session_begin(au, &begin, &out->cookie, &out->who);

    if (e == OK && in->language[0] && account->person_id != 0)
        e = store_person_set_language(au->store, account->person_id, in->language);
    event.role = role;
    event.person_id = account->person_id;
    event.user_id = account->user_id;
    event.is_done = true;
    out->result = role == ROLE_ENROLLING ? SIGN_IN_ENROL : SIGN_IN_DONE;
    return e == OK ? auth_audit(au, &event) : e;
}

/* ---- name and secret ---- */

/* The password was right. A hash under old parameters is made anew before the transaction. */
static enum err accept(struct auth *au, struct arena *a, const struct auth_attempt *in,
                       const struct auth_account *account, bool is_outdated,
                       struct auth_outcome *out)
{
    char *phc = NULL;
    enum err e;

    if (is_outdated && (e = auth_password_hash(au, a, in->secret, &phc)) != OK)
        return e;
    if ((e = store_begin_write(au->store)) != OK)
        return e;
    e = auth_throttle_success(au, in->site, in->name, in->source);
    if (e == OK && phc)
        e = auth_account_rehash(au, account, phc);
    if (e == OK)
        e = begin(au, in, account, account->role, AUTH_LEVEL_LOW, action_sign_in, out);
    return commit_or_undo(au->store, e);
}

/* What was typed may be the code of a letter. A wrong code is counted and recorded in one
 * transaction, which is committed. */
static enum err try_code(struct auth *au, const struct auth_attempt *in,
                         const struct auth_account *account, const char *code,
                         struct auth_outcome *out)
{
    struct auth_event event = event_of(in, action_sign_in);
    enum err e = store_begin_write(au->store);
    enum err tried;

    if (e != OK)
        return e;
    tried = auth_code_try(au, account->person_id, code, in->now_utc);
    if (tried == OK) {
        e = auth_throttle_success(au, in->site, in->name, in->source);
        if (e == OK)
            e = begin(au, in, account, ROLE_ENROLLING, AUTH_LEVEL_LOW, action_sign_in, out);
        return commit_or_undo(au->store, e);
    }
    if (tried != ERR_CONFLICT && tried != ERR_NOT_FOUND)
        return commit_or_undo(au->store, tried);
    event.person_id = account->person_id;
    event.detail = tried == ERR_CONFLICT ? "wrong_code" : "no_code";
    out->result = SIGN_IN_WRONG;
    return commit_or_undo(au->store, auth_audit(au, &event));
}

static const char *why_not(const struct auth_account *account, enum err found,
                           const struct auth_throttle *throttle)
{
    if (found != OK)
        return "unknown";
    if (account->is_closed)
        return "closed";
    return throttle->is_locked || account->is_locked ? "locked" : "wrong";
}

static enum err waits(struct auth *au, const struct auth_attempt *in, const char *action,
                      int32_t wait_s, struct auth_outcome *out)
{
    struct auth_event event = event_of(in, action);

    event.detail = "wait";
    out->result = SIGN_IN_WAIT;
    out->wait_s = wait_s;
    return auth_audit(au, &event);
}

enum err auth_sign_in(struct auth *au, struct arena *a, const struct auth_attempt *in,
                      struct auth_outcome *out)
{
    struct auth_account account = { 0 };
    struct auth_password_match match;
    struct auth_throttle throttle;
    char code[CODE_CHARACTERS + 1];
    bool usable;
    enum err e, found;

    *out = (struct auth_outcome){ .result = SIGN_IN_UNSET };
    e = auth_throttle_begin(au, in->site, in->name, in->source, in->now_utc, &throttle);
    if (e != OK)
        return e;
    if (throttle.wait_s > 0)
        return waits(au, in, action_sign_in, throttle.wait_s, out);
    found = auth_account_by_name(au, a, in->site, in->name, &account);
    if (found != OK && found != ERR_NOT_FOUND)
        return found;
    usable = found == OK && !throttle.is_locked && !account.is_locked && !account.is_closed;
    e = auth_password_verify(au, usable ? account.phc : NULL, in->secret, &match);
    if (e != OK)
        return e;
    if (match.is_right)
        return accept(au, a, in, &account, match.is_outdated, out);
    if (usable && in->site == AUTH_SITE_CITIZEN && auth_code_normalise(in->secret, code)) {
        e = try_code(au, in, &account, code, out);
        explicit_bzero(code, sizeof code);
        return e;
    }
    return denied(au, a, in, action_sign_in, &account,
                  throttle.failures >= THROTTLE_LOCK_FAILURES && !account.is_locked,
                  why_not(&account, found, &throttle), out);
}

/* ---- who was identified elsewhere ---- */

enum err auth_sign_in_citizen(struct auth *au, struct arena *a,
                              const struct auth_identity *identity, const struct auth_attempt *in,
                              struct auth_outcome *out)
{
    struct auth_account account = { 0 };
    enum err e = auth_account_by_name(au, a, AUTH_SITE_CITIZEN, identity->cpr, &account);

    *out = (struct auth_outcome){ .result = SIGN_IN_UNSET };
    if (e == ERR_NOT_FOUND || (e == OK && account.is_closed))
        return denied(au, a, in, action_sign_in, &account, false, e == OK ? "closed" : "unknown",
                      out);
    if (e != OK || (e = store_begin_write(au->store)) != OK)
        return e;
    e = begin(au, in, &account, ROLE_CITIZEN, identity->level, action_sign_in, out);
    return commit_or_undo(au->store, e);
}

/* ---- a password of one's own ---- */

/* The session may have ended while the hash ran: it is looked at again inside the transaction. */
static enum err enrol(struct auth *au, const struct auth_attempt *in,
                      const struct auth_account *account, const char *phc, struct auth_outcome *out)
{
    struct store_session row;
    enum err e =
        store_session_find(au->store, STORE_SITE_CITIZEN, in->old->session_hash, in->now_utc, &row);

    if (e == ERR_NOT_FOUND || (e == OK && row.role != STORE_SESSION_ENROLLING)) {
        out->result = SIGN_IN_WRONG;
        return OK;
    }
    if (e == OK)
        e = store_person_set_password(au->store, account->person_id, phc, in->now_utc);
    if (e == OK)
        e = store_session_delete_others(au->store, STORE_SITE_CITIZEN, account->person_id, NULL);
    return e == OK ? begin(au, in, account, ROLE_CITIZEN, AUTH_LEVEL_LOW, action_enrol, out) : e;
}

enum err auth_enrol(struct auth *au, struct arena *a, const struct auth_attempt *in,
                    enum auth_password_fault *fault, struct auth_outcome *out)
{
    struct auth_account account = { 0 };
    char *phc;
    enum err e;

    *out = (struct auth_outcome){ .result = SIGN_IN_WRONG };
    *fault = PASSWORD_GOOD;
    if (!in->old || in->old->role != ROLE_ENROLLING)
        return OK;
    e = auth_account_of(au, a, in->old, &account);
    if (e != OK)
        return e == ERR_NOT_FOUND ? OK : e;
    *fault = auth_password_judge(a, in->secret, account.own_names);
    if (*fault != PASSWORD_GOOD)
        return OK;
    if ((e = auth_password_hash(au, a, in->secret, &phc)) != OK)
        return e;
    if ((e = store_begin_write(au->store)) != OK)
        return e;
    return commit_or_undo(au->store, enrol(au, in, &account, phc, out));
}

/* ---- once more ---- */

/* The session goes on under a new id; its time limit stays where it was. */
static enum err renew(struct auth *au, const struct auth_attempt *in,
                      const struct auth_account *account, struct auth_outcome *out)
{
    struct auth_event event = event_of(in, action_reauth);
    const struct auth_begin begin = {
        .site = in->site,
        .role = in->old->role,
        .person_id = account->person_id,
        .user_id = account->user_id,
        .unit_id = account->unit_id,
        .may_see_protected = account->may_see_protected,
        .level = in->old->level,
        .idle_s = in->old->idle_s,
        .language = in->old->language,
        .old = in->old,
        .created_utc = in->old->created_utc,
        .now_utc = in->now_utc,
    };
    enum err e = auth_throttle_success(au, in->site, in->name, in->source);

    if (e == OK)
        e = auth_session_begin(au, &begin, &out->cookie, &out->who);
    event.role = in->old->role;
    event.person_id = account->person_id;
    event.user_id = account->user_id;
    event.is_done = true;
    out->result = SIGN_IN_DONE;
    return e == OK ? auth_audit(au, &event) : e;
}

enum err auth_reauth(struct auth *au, struct arena *a, const struct auth_attempt *in,
                     struct auth_outcome *out)
{
    struct auth_account account = { 0 };
    struct auth_password_match match;
    struct auth_throttle throttle;
    struct auth_attempt own = *in;
    enum err e;

    *out = (struct auth_outcome){ .result = SIGN_IN_WRONG };
    if (!in->old || in->old->role < ROLE_CITIZEN)
        return OK;
    e = auth_account_of(au, a, in->old, &account);
    if (e != OK)
        return e == ERR_NOT_FOUND ? OK : e;
    own.name = account.name;
    e = auth_throttle_begin(au, own.site, own.name, own.source, own.now_utc, &throttle);
    if (e != OK)
        return e;
    if (throttle.wait_s > 0)
        return waits(au, &own, action_reauth, throttle.wait_s, out);
    e = auth_password_verify(au, throttle.is_locked ? NULL : account.phc, own.secret, &match);
    if (e != OK)
        return e;
    if (!match.is_right)
        return denied(au, a, &own, action_reauth, &account, false, "wrong", out);
    if ((e = store_begin_write(au->store)) != OK)
        return e;
    return commit_or_undo(au->store, renew(au, &own, &account, out));
}

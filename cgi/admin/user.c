/* `jobsamtale user`: who may sign in on the intranet. */
#include "internal.h"

#include "auth/auth.h"
#include "auth/password.h"
#include "auth/session.h"
#include "auth/throttle.h"
#include "base/clock.h"
#include "base/secret.h"
#include "base/text.h"
#include "store/audit.h"
#include "store/staff.h"
#include "store/unit.h"

#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

struct call {
    struct arena *arena;
    struct store *store;
    struct config config;
    const char *user_name, *full_name, *role, *unit, *phone, *may_see_protected;
};

static const char usage[] =
    "user: say which\n"
    "  user add       -c FILE --user-name NAME --full-name NAME --unit NAME --role ROLE\n"
    "                 [--phone DIGITS] [--may-see-protected yes|no]\n"
    "                 ROLE: caseworker, team-leader or administrator; phone: 8 digits\n"
    "  user list      -c FILE\n"
    "  user password  -c FILE --user-name NAME\n"
    "  user disable   -c FILE --user-name NAME\n"
    "  user enable    -c FILE --user-name NAME\n"
    "A password is read from the terminal, or as one line from standard input.";

static const char *const role_names[] = {
    [STORE_CASEWORKER] = "caseworker",
    [STORE_TEAM_LEADER] = "team-leader",
    [STORE_ADMINISTRATOR] = "administrator",
};

static enum store_staff_role role_from(const char *name)
{
    for (int r = STORE_CASEWORKER; r <= STORE_ADMINISTRATOR; r++)
        if (text_same(role_names[r], name))
            return (enum store_staff_role)r;
    return STORE_STAFF_ROLE_UNSET;
}

/* One line from standard input; without echo when that is a terminal. Null: nothing came. */
static char *read_secret(struct arena *a, const char *prompt)
{
    char line[PASSWORD_MOST_BYTES + 2];
    struct termios shown, hidden;
    const bool is_terminal = isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &shown) == 0;
    char *secret = NULL;

    if (is_terminal) {
        hidden = shown;
        hidden.c_lflag &= ~(tcflag_t)ECHO;
        (void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
        (void)fprintf(stderr, "%s: ", prompt);
    }
    if (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        secret = arena_strdup(a, line);
    }
    if (is_terminal) {
        (void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
        (void)fputc('\n', stderr);
    }
    explicit_bzero(line, sizeof line);
    return secret;
}

static const char *fault_text(enum auth_password_fault fault)
{
    switch (fault) {
    case PASSWORD_TOO_SHORT:
        return "it must have at least 15 characters";
    case PASSWORD_TOO_LONG:
        return "it is longer than 1024 bytes";
    case PASSWORD_COMMON:
        return "it is among the commonest passwords, or made of a sequence or a repetition";
    default:
        return "it holds the own name, or a word that anybody would try here";
    }
}

static enum err record(struct call *c, const char *action, int64_t staff_id)
{
    return store_audit_add(c->store, &(struct store_audit){
                                         .at_utc = clock_now_utc(),
                                         .site = STORE_AUDIT_COMMAND,
                                         .outcome = STORE_AUDIT_DONE,
                                         .role = "operator",
                                         .staff_id = staff_id,
                                         .source = "",
                                         .action = action,
                                         .object_kind = "user",
                                     });
}

/* Reads a password, judges it and hashes it: nothing is stored yet. False: what is wrong was said.
 */
static bool new_password(struct call *c, const char *full_name, struct auth **auth, char **phc)
{
    uint8_t key[STORE_KEY_BYTES];
    const char *const own[] = { c->user_name, full_name, NULL };
    char *password = read_secret(c->arena, "New password");
    enum auth_password_fault fault;
    enum err e;

    if (!password)
        return admin_fail("no password was given on standard input") == ADMIN_DONE;
    /* no form would take it at sign-in */
    if (!text_is_utf8(password, strlen(password)) || text_has_control(password))
        return admin_fail("the password is refused: it has control characters, or is not UTF-8")
               == ADMIN_DONE;
    if ((fault = auth_password_judge(c->arena, password, own)) != PASSWORD_GOOD)
        return admin_fail("the password is refused: %s", fault_text(fault)) == ADMIN_DONE;
    if (store_server_key(c->config.data_dir, key) != OK)
        return admin_fail("the server key cannot be read") == ADMIN_DONE;
    *auth = auth_open(c->arena, c->store, key, *c->config.certificate != '\0');
    e = auth_password_hash(*auth, c->arena, password, phc);
    explicit_bzero(password, strlen(password));
    return e == OK || admin_fail("the password could not be hashed") == ADMIN_DONE;
}

/* In the caller's transaction. */
static enum err store_password(struct call *c, struct auth *auth, int64_t id, const char *phc)
{
    enum err e = store_staff_set_password(c->store, id, phc, clock_now_utc());

    if (e == OK) /* the way out of a lock (security.md S9) */
        e = auth_throttle_open(auth, AUTH_SITE_STAFF, c->user_name);
    return e == OK ? record(c, "user.password", id) : e;
}

static int set_password(struct call *c, const struct store_staff *staff)
{
    struct auth *auth;
    char *phc;
    enum err e;

    if (!new_password(c, staff->full_name, &auth, &phc))
        return ADMIN_FAILED;
    if ((e = store_begin_write(c->store)) == OK
        && (e = store_password(c, auth, staff->id, phc)) == OK)
        e = store_commit(c->store);
    store_rollback(c->store);
    return e == OK ? ADMIN_DONE : admin_fail("the password could not be stored");
}

/* The user and the password are stored together, or neither is. */
static int add(struct call *c)
{
    struct store_unit unit;
    struct store_staff other, staff = {
        .public_id = secret_public_id(c->arena),
        .user_name = c->user_name,
        .full_name = c->full_name,
        .phone = c->phone ? c->phone : "",
        .role = role_from(c->role),
        .may_see_protected = text_same(c->may_see_protected, "yes"),
    };
    struct auth *auth;
    char *phc;
    int64_t id;
    enum err e;

    if (!c->full_name || !c->unit || !staff.role)
        return admin_fail(
            "user add: needs --full-name, --unit and --role caseworker, team-leader or "
            "administrator");
    if (!admin_is_text("full-name", c->full_name))
        return ADMIN_FAILED;
    if (c->may_see_protected && !staff.may_see_protected && !text_same(c->may_see_protected, "no"))
        return admin_fail("--may-see-protected is yes or no");
    if (store_unit_by_name(c->store, c->arena, c->unit, &unit) != OK)
        return admin_fail("there is no unit '%s'; 'jobsamtale unit list' shows them", c->unit);
    staff.unit_id = unit.id;
    if (store_staff_by_user_name(c->store, c->arena, c->user_name, &other) == OK)
        return admin_fail("user '%s' is there already", c->user_name);
    if (!new_password(c, c->full_name, &auth, &phc))
        return ADMIN_FAILED;
    if ((e = store_begin_write(c->store)) == OK
        && (e = store_staff_add(c->store, &staff, clock_now_utc(), &id)) == OK
        && (e = record(c, "user.add", id)) == OK
        && (e = store_password(c, auth, id, phc)) == OK)
        e = store_commit(c->store);
    store_rollback(c->store);
    if (e == ERR_CONFLICT)
        return admin_fail("a value is out of bounds (user name: 2-40 of a-z 0-9 . _ -; full name: "
                          "1-100 characters; phone: 8 digits)");
    if (e != OK)
        return admin_fail("the user could not be stored");
    printf("user '%s' is made\n", c->user_name);
    return ADMIN_DONE;
}

static int list(struct call *c)
{
    struct store_staff *staff;
    size_t count;

    if (store_staff_list(c->store, c->arena, 0, &staff, &count) != OK)
        return admin_fail("the users could not be read");
    for (size_t i = 0; i < count; i++)
        printf("%-20s %-14s %s%s\n", staff[i].user_name, role_names[staff[i].role],
               staff[i].full_name, staff[i].disabled_utc ? " (disabled)" : "");
    return ADMIN_DONE;
}

static int switch_access(struct call *c, const struct store_staff *staff, bool enable)
{
    enum err e;

    if (enable == (staff->disabled_utc == 0)) {
        printf("user '%s' is %s already\n", c->user_name, enable ? "enabled" : "disabled");
        return ADMIN_DONE;
    }
    if ((e = store_begin_write(c->store)) == OK) {
        e = enable ? store_staff_enable(c->store, staff->id)
                   : store_staff_disable(c->store, staff->id, clock_now_utc());
        if (e == OK && (e = record(c, enable ? "user.enable" : "user.disable", staff->id)) == OK)
            e = store_commit(c->store);
    }
    store_rollback(c->store);
    if (e != OK)
        return admin_fail("the user could not be changed");
    printf("user '%s' is %s\n", c->user_name, enable ? "enabled" : "disabled");
    return ADMIN_DONE;
}

static int run(struct call *c, const char *what)
{
    struct store_staff staff;

    if (text_same(what, "list"))
        return list(c);
    if (!c->user_name)
        return admin_fail("user %s: needs --user-name", what);
    if (text_same(what, "add"))
        return add(c);
    if (store_staff_by_user_name(c->store, c->arena, c->user_name, &staff) != OK)
        return admin_fail("there is no user '%s'", c->user_name);
    if (text_same(what, "password"))
        return set_password(c, &staff);
    return switch_access(c, &staff, text_same(what, "enable"));
}

int admin_user(int argc, char **argv)
{
    static const char *const known[] = { "add", "list", "password", "disable", "enable" };
    struct call c = { 0 };
    const struct admin_option options[] = {
        { "user-name", &c.user_name },
        { "full-name", &c.full_name },
        { "role", &c.role },
        { "unit", &c.unit },
        { "phone", &c.phone },
        { "may-see-protected", &c.may_see_protected },
        { 0 },
    };
    bool is_known = false;
    const char *path;
    int status = ADMIN_FAILED;

    for (size_t i = 0; argc > 1 && i < sizeof known / sizeof *known; i++)
        is_known |= strcmp(argv[1], known[i]) == 0;
    if (!is_known || !admin_options(argc - 1, argv + 1, options, &path)) {
        (void)admin_fail("%s", usage);
        return ADMIN_USAGE;
    }
    c.arena = arena_new();
    if (admin_open(c.arena, path, &c.config, &c.store))
        status = run(&c, argv[1]);
    arena_free(c.arena);
    return status;
}

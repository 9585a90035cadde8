/* One flat `key = value` file, read once. An unknown key, a bad value or a key given twice stops
 * the start. */
#ifndef BASE_CONFIG_H
#define BASE_CONFIG_H

#include "base/arena.h"
#include "base/err.h"

#include <stdbool.h>
#include <stdint.h>

/** The settings of the program itself; the municipality's legal settings (P-01 ...) are
 * law_settings. */
struct config {
    const char *municipality;      /* "Eksempel Kommune": the authority on every page */
    const char *phone;             /* 8 digits: the person to call, on every page */
    const char *phone_hours;       /* Danish text: "mandag-fredag kl. 9-14" */
    const char *accessibility_url; /* footer link to the statement made with the agency's tool;
                                      empty: our own page */
    const char *data_dir;          /* database, locks, spool, keys; 0700 */
    const char *audit_dir;         /* audit key and exported heads; closed to page workers; 0700 */
    const char *run_dir;           /* sockets, pid and lock file */
    const char *template_dir;      /* build/templates: one folder a language */
    const char *static_dir;        /* build/static: hashed names and manifest */
    const char *languages;         /* "da,en,ar": languages offered to citizens, Danish first */
    const char *listen;            /* address nginx listens on: 127.0.0.1 */
    const char *certificate; /* empty: plain HTTP on loopback, cookies without __Host- and Secure */
    const char *certificate_key;
    const char *citizen_host; /* server names; others get 421 */
    const char *staff_host;
    const char *shared_addresses; /* many people behind one address: higher limits (W3); or empty */
    const char *log_form;         /* "json" or "plain" */
    const char *web_server; /* user whose processes may connect to the sockets; empty: our own */
    int32_t citizen_port;
    int32_t staff_port;
    int32_t workers; /* page workers a pool, >= 1 */
    int32_t requests_per_worker;
    bool production; /* refuses a shifted clock, plain HTTP and demo data */
    bool two_users;  /* the sites run as two system users of one group, which shares data_dir */
    bool sandbox; /* Landlock and seccomp; false only where the kernel lacks them or sanitizers run
                   */
};

/** One line of `config_keys`: the README's table of settings and `jobsamtale config` are made from
 * it. */
struct config_key {
    const char *name;
    const char *fallback; /* as it would stand in the file */
    const char *help;     /* one English sentence */
};
extern const struct config_key config_keys[];
extern const int config_key_count;

/** What was wrong: "file:line: key: reason" in `message`. */
struct config_problem {
    char message[300];
};

/** Offered each key that the table lacks; returns false and sets `*why` to refuse it. */
typedef bool config_other(void *arg, const char *key, const char *value, const char **why);

/** Reads `path` (null: all fallbacks). Strings live in `a`. ERR_INVALID with `problem` filled in at
 * the first fault. */
must_check enum err config_load(struct arena *a, const char *path, config_other *other, void *arg,
                                struct config *out, struct config_problem *problem);

#endif

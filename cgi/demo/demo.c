/* `jobsamtale demo`: a municipality with a year behind it. Everything is stored through the same
 * functions as in the service, each step at the moment when it would have happened. */
#include "demo.h"
#include "internal.h"

#include "admin/admin.h"
#include "auth/auth.h"
#include "auth/password.h"
#include "base/clock.h"
#include "base/config.h"
#include "base/log.h"
#include "store/unit.h"
#include "view/letter.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CITIZENS = 400 };

static void make_all(struct demo *d, int citizens)
{
    demo_ok(store_begin_write(d->store), "begin");
    demo_make_staff(d);
    demo_ok(store_commit(d->store), "commit");
    printf("Citizens (password: %s)\n", DEMO_PASSWORD);
    for (int n = 0; n < citizens; n++) {
        demo_ok(store_begin_write(d->store), "begin");
        demo_make_citizen(d, n < (int)demo_login_count ? &demo_logins[n] : NULL, n);
        demo_ok(store_commit(d->store), "commit");
        arena_reset(d->arena);
    }
    demo_ok(store_begin_write(d->store), "begin");
    demo_offer_times(d);
    demo_ok(store_commit(d->store), "commit");
    printf("Staff (password: %s)\n", DEMO_PASSWORD);
    for (size_t i = 0; i < demo_user_count; i++)
        printf("  %-9s %-18s %s\n", demo_users[i].user_name, demo_users[i].full_name,
               demo_units[demo_users[i].unit].name);
}

static bool open_demo(struct demo *d, const char *path)
{
    struct config config;
    struct store_unit *units;
    uint8_t key[STORE_KEY_BYTES];
    size_t count;
    char *phc;

    if (!admin_config(d->life, path, &config, &d->settings))
        return false;
    if (config.production) {
        (void)fprintf(stderr, "jobsamtale: demo data are refused in production\n");
        return false;
    }
    if (store_open(d->life, config.data_dir, STORE_ADMIN, &d->store) != OK
        || store_server_key(config.data_dir, key) != OK
        || store_unit_list(d->store, d->life, &units, &count) != OK) {
        (void)fprintf(stderr, "jobsamtale: the database cannot be opened; run 'migrate' first\n");
        return false;
    }
    if (count > 0) {
        (void)fprintf(stderr,
                      "jobsamtale: there is data already; demo data need an empty database\n");
        return false;
    }
    d->address = letter_service_address(d->life, &config);
    d->authority = config.municipality;
    d->auth = auth_open(d->life, d->store, key, false);
    demo_ok(auth_password_hash(d->auth, d->life, DEMO_PASSWORD, &phc), "password hash");
    d->phc = phc;
    return true;
}

int demo_main(int argc, char **argv)
{
    struct arena *life = arena_new();
    struct demo *d = ARENA_NEW(life, struct demo);
    const char *path = NULL;
    int citizens = CITIZENS, status = 1;

    for (int i = 1; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "-c") == 0)
            path = argv[i + 1];
        else if (strcmp(argv[i], "--citizens") == 0)
            citizens = atoi(argv[i + 1]);
        else
            return 2;
    }
    log_start(LOG_FORM_PLAIN, LOG_WARNING);
    d->life = life;
    d->arena = arena_new();
    d->random = 0x9e3779b97f4a7c15U;
    d->now_utc = clock_now_utc();
    d->today = law_clock_local(d->now_utc).day;
    if (open_demo(d, path)) {
        make_all(d, citizens);
        status = 0;
    }
    arena_free(d->arena);
    arena_free(life);
    return status;
}

/* What `jobsamtale serve` runs in its processes: templates once, then a database handle for each.
 */
#include "program.h"

#include "auth/auth.h"
#include "auth/session.h"
#include "base/clock.h"
#include "base/log.h"
#include "law/clock.h"
#include "pages/dispatch.h"
#include "pages/route.h"
#include "store/journal.h"
#include "store/maintenance.h"
#include "store/outage.h"
#include "sweep.h"

#include <signal.h>
#include <string.h>

enum {
    HEARTBEAT_S = 15,
    HEAD_S = 5 * 60,
    PURGE_S = 60 * 60,
    CHECKPOINT_BYTES = 4 * 1024 * 1024,
    CHECK_MINUTE = 3 * 60, /* of the night, local */
};

/* ---- loaded once, before the fork ---- */

struct loaded {
    struct arena *life;
    const struct law_settings *settings;
    struct views *views;
};

static void *new_settings(struct arena *life)
{
    struct law_settings *settings = ARENA_NEW(life, struct law_settings);

    *settings = law_settings_default();
    return settings;
}

static void *load(struct arena *life, const struct config *config, void *settings)
{
    struct loaded *l = ARENA_NEW(life, struct loaded);
    struct view_problem problem;
    uint32_t offered;

    l->settings = settings;
    if (!routes_are_sound())
        return NULL;
    if (!language_list(config->languages, &offered)) {
        log_event(LOG_WARNING, "language-without-catalogue",
                  LOG_TEXT("languages", config->languages));
        return NULL;
    }
    if (views_open(life, &view_names, config->template_dir, offered, &l->views, &problem) != OK) {
        log_event(LOG_ERROR, "templates-refused", LOG_TEXT("why", problem.message));
        return NULL;
    }
    return l;
}

/* ---- opened in each process ---- */

struct opened {
    struct site_parts parts;
    uint8_t audit_key[STORE_KEY_BYTES]; /* the maintenance process alone */
    const char *heads_path;
    struct auth_clock clock;
    int64_t heartbeat_utc, head_utc, purge_utc;
    civil_day swept_on, checked_on;
    bool is_paused; /* the store failed in this tick */
};

static enum store_role store_role_for(enum pool pool)
{
    static const enum store_role roles[POOL__COUNT] = {
        [POOL_CITIZEN] = STORE_CITIZEN,
        [POOL_STAFF] = STORE_STAFF,
        [POOL_CITIZEN_SIGN_IN] = STORE_SIGNIN_CITIZEN,
        [POOL_STAFF_SIGN_IN] = STORE_SIGNIN_STAFF,
        [POOL_MAINTENANCE] = STORE_MAINTENANCE,
    };

    must(roles[pool]);
    return roles[pool];
}

static void *open_parts(const struct worker *w)
{
    const struct loaded *l = w->loaded;
    struct opened *o = ARENA_NEW(w->life, struct opened);
    uint8_t key[STORE_KEY_BYTES];

    o->parts = (struct site_parts){
        .site = w->pool == POOL_STAFF || w->pool == POOL_STAFF_SIGN_IN ? AUTH_SITE_STAFF
                                                                       : AUTH_SITE_CITIZEN,
        .is_sign_in_pool = w->pool == POOL_CITIZEN_SIGN_IN || w->pool == POOL_STAFF_SIGN_IN,
        .config = w->config,
        .settings = l->settings,
        .views = l->views,
    };
    o->swept_on = o->checked_on = CIVIL_NONE;
    if (store_open(w->life, w->config->data_dir, store_role_for(w->pool), &o->parts.store) != OK)
        return NULL;
    if (w->pool == POOL_MAINTENANCE) {
        o->heads_path = arena_printf(w->life, "%s/heads", w->config->audit_dir);
        return store_audit_key(w->config->audit_dir, o->audit_key) == OK ? o : NULL;
    }
    if (store_server_key(w->config->data_dir, key) != OK)
        return NULL;
    o->parts.auth = auth_open(w->life, o->parts.store, key, *w->config->certificate != '\0');
    explicit_bzero(key, sizeof key);
    return o;
}

static void answer(struct worker *w, struct arena *a, const struct http_request *req,
                   struct http_response *res)
{
    const struct opened *o = w->opened;

    dispatch(&o->parts, a, req, res);
    if (store_is_broken(o->parts.store))
        (void)raise(SIGTERM); /* D8: this answer goes out, then another worker takes over */
}

/* ---- maintenance: each second ---- */

static void report(struct opened *o, const char *what, enum err e)
{
    if (e == OK || e == ERR_BUSY)
        return;
    o->is_paused = true;
    log_event(LOG_ERROR, "maintenance-failed", LOG_TEXT("what", what), LOG_NUMBER("err", e));
}

static enum err beat(struct store *s, int64_t now_utc)
{
    int64_t gap_s;
    enum err e = store_begin_write(s);

    if (e != OK)
        return e;
    if ((e = store_heartbeat(s, now_utc, &gap_s)) != OK) {
        store_rollback(s);
        return e;
    }
    if ((e = store_commit(s)) == OK && gap_s > 0)
        log_event(LOG_WARNING, "outage-found", LOG_NUMBER("seconds", gap_s));
    return e;
}

static void sweep(struct opened *o, struct arena *a, int64_t now_utc)
{
    const civil_day today = law_clock_local(now_utc).day;
    const struct sweep_house house = { .settings = o->parts.settings,
                                       .authority = o->parts.config->municipality,
                                       .languages = views_languages(o->parts.views) };
    int done = 0, day_done = 0;

    report(o, "sweep", sweep_closed(o->parts.store, a, &house, now_utc, &done));
    if (o->swept_on != today && !o->is_paused) {
        report(o, "sweep-day", sweep_day(o->parts.store, &house, now_utc, &day_done));
        if (!o->is_paused)
            o->swept_on = today;
    }
    if (done + day_done > 0)
        log_event(LOG_INFO, "deadlines-swept", LOG_NUMBER("steps", done + day_done));
}

static void check_at_night(struct opened *o, int64_t now_utc)
{
    const struct law_local local = law_clock_local(now_utc);
    int64_t faults = 0;

    if (o->checked_on == CIVIL_NONE)
        o->checked_on = local.day;
    if (o->checked_on == local.day || local.minute < CHECK_MINUTE)
        return;
    o->checked_on = local.day;
    report(o, "check", store_check(o->parts.store, &faults));
    log_event(faults ? LOG_ERROR : LOG_INFO, "database-checked", LOG_NUMBER("faults", faults));
}

/* Limits of sessions are wall time: after a step back, whoever was signed in signs in again (R11).
 */
static void watch_clock(struct opened *o, int64_t now_utc)
{
    bool stepped;

    report(o, "clock",
           auth_session_watch_clock(o->parts.store, &o->clock, now_utc, clock_monotonic_ms(),
                                    &stepped));
    if (stepped)
        log_event(LOG_WARNING, "clock-stepped-back", LOG_NUMBER("now_utc", now_utc));
}

/* Outages first, then the journal (evidence), then the deadlines that depend on both. */
static void tick(struct worker *w, struct arena *a)
{
    struct opened *o = w->opened;
    struct store *s = o->parts.store;
    const int64_t now_utc = clock_now_utc();
    struct store_journal_result journal;
    int64_t deleted;

    o->is_paused = false;
    if (!clock_is_shifted())
        watch_clock(o, now_utc);
    if (now_utc - o->heartbeat_utc >= HEARTBEAT_S || now_utc < o->heartbeat_utc) {
        report(o, "heartbeat", beat(s, now_utc));
        o->heartbeat_utc = now_utc;
    }
    report(o, "journal", store_journal_ingest(s, now_utc, &journal));
    if (!o->is_paused)
        sweep(o, a, now_utc);
    if (now_utc - o->head_utc >= HEAD_S) {
        report(o, "audit-head", store_audit_export_head(s, o->audit_key, o->heads_path, now_utc));
        o->head_utc = now_utc;
    }
    if (now_utc - o->purge_utc >= PURGE_S) {
        report(o, "purge", store_purge(s, &store_retention_default, now_utc, &deleted));
        o->purge_utc = now_utc;
    }
    report(o, "checkpoint", store_checkpoint(s, CHECKPOINT_BYTES, NULL));
    check_at_night(o, now_utc);
    must(!store_is_broken(s));
}

const struct serve_program jobsamtale = {
    .other_key = law_settings_key,
    .new_settings = new_settings,
    .load = load,
    .open = open_parts,
    .answer = answer,
    .tick = tick,
};

/* `jobsamtale migrate`: the database, made or brought up to date. */
#include "internal.h"

#include "base/log.h"

#include <stdio.h>

static enum err migrate(const struct config *config, int *applied)
{
    return config->two_users ? store_migrate_shared(config->data_dir, applied)
                             : store_migrate(config->data_dir, applied);
}

int admin_migrate(int argc, char **argv)
{
    struct arena *a = arena_new();
    struct law_settings settings;
    struct config config;
    const char *path;
    int applied, status = ADMIN_USAGE;

    log_start(LOG_FORM_PLAIN, LOG_WARNING);
    if (admin_options(argc, argv, NULL, &path)) {
        status = ADMIN_FAILED;
        if (!admin_config(a, path, &config, &settings)) {
            /* said already */
        } else if (migrate(&config, &applied) != OK
                   || store_audit_folder(a, config.audit_dir) != OK) {
            (void)admin_fail("the database in %s, or the audit key in %s, could not be made",
                             config.data_dir, config.audit_dir);
        } else {
            printf("%d migrations applied; the database is up to date\n", applied);
            status = ADMIN_DONE;
        }
    }
    arena_free(a);
    return status;
}

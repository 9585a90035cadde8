/* `jobsamtale audit verify`: whether the audit log is whole (security.md L3). */
#include "internal.h"

#include "store/audit.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int verify(struct arena *a, const char *path)
{
    uint8_t key[STORE_KEY_BYTES];
    struct store_audit_report report;
    struct config config;
    struct store *store;
    const char *heads;

    if (!admin_open(a, path, &config, &store))
        return ADMIN_FAILED;
    if (store_audit_key(config.audit_dir, key) != OK)
        return admin_fail("the audit key in %s cannot be read", config.audit_dir);
    heads = arena_printf(a, "%s/heads", config.audit_dir);
    if (access(heads, R_OK) != 0) {
        printf("no head was exported yet: a cut tail would go unseen\n");
        heads = NULL;
    }
    if (store_audit_verify(store, key, heads, &report) != OK)
        return admin_fail("the audit log could not be checked");
    printf("%" PRId64 " rows checked, %" PRId64 " exported heads compared\n", report.rows,
           report.heads);
    if (!report.sound)
        return admin_fail("row %" PRId64 " is wrong: %s", report.bad_sequence, report.why);
    printf("the audit log is whole\n");
    return ADMIN_DONE;
}

int admin_audit(int argc, char **argv)
{
    struct arena *a;
    const char *path;
    int status;

    if (argc < 2 || strcmp(argv[1], "verify") != 0) {
        (void)admin_fail("audit: say 'audit verify -c FILE'");
        return ADMIN_USAGE;
    }
    if (!admin_options(argc - 1, argv + 1, NULL, &path))
        return ADMIN_USAGE;
    a = arena_new();
    status = verify(a, path);
    arena_free(a);
    return status;
}

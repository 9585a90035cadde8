/* `jobsamtale unit`: the units whose caseworkers share cases. */
#include "internal.h"

#include "base/secret.h"
#include "store/unit.h"

#include <stdio.h>
#include <string.h>

static const char usage[] = "unit: say which\n"
                            "  unit add   -c FILE --name NAME --phone DIGITS --place ADDRESS\n"
                            "             phone: 8 digits; place: where its talks are held\n"
                            "  unit list  -c FILE";

static int add(struct store *store, const struct store_unit *unit)
{
    int64_t id;
    enum err e;

    if (!admin_is_text("name", unit->name) || !admin_is_text("place", unit->place))
        return ADMIN_FAILED;
    e = store_begin_write(store);
    if (e == OK && (e = store_unit_add(store, unit, &id)) == OK)
        e = store_commit(store);
    store_rollback(store);
    if (e == ERR_CONFLICT)
        return admin_fail(
            "a unit '%s' is there already, or a value is too long; the phone has 8 digits",
            unit->name);
    if (e != OK)
        return admin_fail("the unit could not be stored");
    printf("unit '%s' is made\n", unit->name);
    return ADMIN_DONE;
}

static int list(struct arena *a, struct store *store)
{
    struct store_unit *units;
    size_t count;

    if (store_unit_list(store, a, &units, &count) != OK)
        return admin_fail("the units could not be read");
    for (size_t i = 0; i < count; i++)
        printf("%-30s %-9s %s\n", units[i].name, units[i].phone, units[i].place);
    return ADMIN_DONE;
}

int admin_unit(int argc, char **argv)
{
    struct store_unit unit = { 0 };
    const struct admin_option options[] = {
        { "name", &unit.name }, { "phone", &unit.phone }, { "place", &unit.place }, { 0 }
    };
    const bool adds = argc > 1 && strcmp(argv[1], "add") == 0;
    const bool lists = argc > 1 && strcmp(argv[1], "list") == 0;
    struct arena *a;
    struct config config;
    struct store *store;
    const char *path;
    int status = ADMIN_FAILED;

    if (!(adds || lists) || !admin_options(argc - 1, argv + 1, options, &path)
        || (adds && !(unit.name && unit.phone && unit.place))) {
        (void)admin_fail("%s", usage);
        return ADMIN_USAGE;
    }
    a = arena_new();
    unit.public_id = secret_public_id(a);
    if (admin_open(a, path, &config, &store))
        status = adds ? add(store, &unit) : list(a, store);
    arena_free(a);
    return status;
}

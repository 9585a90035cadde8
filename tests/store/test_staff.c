/* Units and staff users. */
#include "store/fixture.h"

#include "store/staff.h"
#include "store/unit.h"

static void units(struct store *s, struct arena *a, int64_t *nord)
{
    struct store_unit in = {
        .public_id = secret_public_id(a), .name = "Nord", .phone = "12345678", .place = "Rådhuset 1"
    };
    struct store_unit got, *all;
    size_t count;
    int64_t id;

    CHECK_INT("added", store_unit_add(s, &in, nord), OK);
    in.public_id = secret_public_id(a);
    CHECK_INT("the name is taken", store_unit_add(s, &in, &id), ERR_CONFLICT);
    in.name = "Syd";
    in.phone = "1234567x";
    CHECK_INT("no phone", store_unit_add(s, &in, &id), ERR_CONFLICT);
    in.phone = "87654321";
    in.public_id = "tooshort";
    CHECK_INT("A2 no public id", store_unit_add(s, &in, &id), ERR_CONFLICT);
    in.public_id = secret_public_id(a);
    CHECK_INT("another", store_unit_add(s, &in, &id), OK);
    CHECK_INT("by id", store_unit_get(s, a, *nord, &got), OK);
    CHECK_STR("its name", got.name, "Nord");
    CHECK_STR("its place", got.place, "Rådhuset 1");
    CHECK_INT("by name", store_unit_by_name(s, a, "Syd", &got), OK);
    CHECK_INT("its id", got.id, id);
    CHECK_INT("none", store_unit_by_name(s, a, "Vest", &got), ERR_NOT_FOUND);
    CHECK_INT("list", store_unit_list(s, a, &all, &count), OK);
    CHECK("by name", count == 2 && strcmp(all[0].name, "Nord") == 0);
}

static int64_t add(struct store *s, struct arena *a, const char *user_name, const char *full_name,
                   int64_t unit_id, enum err want)
{
    const struct store_staff in = { .unit_id = unit_id,
                                    .public_id = secret_public_id(a),
                                    .user_name = user_name,
                                    .full_name = full_name,
                                    .phone = "11223344",
                                    .role = STORE_CASEWORKER };
    int64_t id = 0;

    CHECK_INT(user_name, store_staff_add(s, &in, FIXTURE_NOW, &id), want);
    return id;
}

static void staff(struct store *s, struct arena *a, int64_t unit)
{
    enum { MANY = 40 };
    static const char phc[] = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA";
    struct store_staff got, *all;
    enum store_staff_role role;
    const char *name, *phone, *stored = NULL;
    int64_t ann = add(s, a, "ann", "Ann Prøve", unit, OK), id;
    size_t count;

    (void)add(s, a, "ann", "Another Ann", unit, ERR_CONFLICT);
    (void)add(s, a, "Ann2", "Capitals", unit, ERR_CONFLICT);
    (void)add(s, a, "a b", "Space", unit, ERR_CONFLICT);
    (void)add(s, a, "nounit", "No Unit", 77, ERR_CONFLICT);
    (void)add(s, a, "noname", "", unit, ERR_CONFLICT);

    CHECK_INT("by name", store_staff_by_user_name(s, a, "ann", &got), OK);
    CHECK_INT("id", got.id, ann);
    CHECK_STR("full name", got.full_name, "Ann Prøve");
    CHECK_INT("role", got.role, STORE_CASEWORKER);
    CHECK("enabled", got.disabled_utc == 0 && !got.may_see_protected);
    CHECK_INT("by public id", store_staff_by_public_id(s, a, got.public_id, &got), OK);
    CHECK_INT("same", got.id, ann);
    CHECK_INT("AC13 a name like SQL", store_staff_by_user_name(s, a, "' OR 1=1 --", &got),
              ERR_NOT_FOUND);
    CHECK_INT("name for citizens", store_staff_name(s, a, ann, &name, &phone), OK);
    CHECK_STR("name", name, "Ann Prøve");
    CHECK_STR("phone", phone, "11223344");

    CHECK_INT("no password yet", store_staff_password(s, a, "ann", &id, &role, &stored), OK);
    CHECK("null", !stored);
    CHECK_INT("password", store_staff_set_password(s, ann, phc, 5), OK);
    CHECK_INT("stored", store_staff_password(s, a, "ann", &id, &role, &stored), OK);
    CHECK_STR("as it was", stored, phc);
    CHECK("whose", id == ann && role == STORE_CASEWORKER);
    CHECK_INT("unknown", store_staff_password(s, a, "nobody", &id, &role, &stored), ERR_NOT_FOUND);
    CHECK_INT("disabled", store_staff_disable(s, ann, 9), OK);
    CHECK_INT("disabled twice", store_staff_disable(s, ann, 10), ERR_NOT_FOUND);
    CHECK_INT("AC19 no sign-in", store_staff_password(s, a, "ann", &id, &role, &stored),
              ERR_NOT_FOUND);
    CHECK_INT("still read", store_staff_get(s, a, ann, &got), OK);
    CHECK_INT("since", got.disabled_utc, 9);
    CHECK_INT("nobody", store_staff_set_role(s, 77, STORE_TEAM_LEADER), ERR_NOT_FOUND);
    CHECK_INT("no such unit", store_staff_set_unit(s, ann, 77), ERR_CONFLICT);

    for (int i = 0; i < MANY; i++)
        (void)add(s, a, arena_printf(a, "user%02d", i), arena_printf(a, "User %02d", i), unit, OK);
    CHECK_INT("all", store_staff_list(s, a, 0, &all, &count), OK);
    CHECK_INT("count", count, MANY + 1);
    CHECK_STR("in order", all[0].full_name, "User 00");
    CHECK_STR("disabled last", all[MANY].full_name, "Ann Prøve");
    CHECK_INT("of a unit", store_staff_list(s, a, unit, &all, &count), OK);
    CHECK_INT("count", count, MANY + 1);
    CHECK_INT("of another", store_staff_list(s, a, unit + 1, &all, &count), OK);
    CHECK_INT("none", count, 0);
}

int main(void)
{
    struct arena *a = arena_new();
    struct store *s;
    int64_t unit = 0;

    if (store_open_memory(a, STORE_ADMIN, &s) != OK)
        return 2;
    CHECK_INT("begin", store_begin_write(s), OK);
    units(s, a, &unit);
    staff(s, a, unit);
    CHECK_INT("commit", store_commit(s), OK);
    arena_free(a);
    return CHECK_DONE();
}

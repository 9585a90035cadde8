/* Units, users and times of the demo. */
#include "internal.h"

#include "base/secret.h"
#include "law/workday.h"
#include "store/slot_admin.h"
#include "store/unit.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    GRID = 9,          /* times a day */
    GRID_MINUTE = 510, /* 08.30 */
    GRID_STEP = 45,
    LENGTH_MIN = 30,
};

void demo_ok(enum err e, const char *what)
{
    if (e == OK)
        return;
    (void)fprintf(stderr, "jobsamtale: demo: %s failed (%d)\n", what, e);
    exit(1);
}

/* xorshift, seeded with a constant. */
int demo_below(struct demo *d, int limit)
{
    d->random ^= d->random << 13;
    d->random ^= d->random >> 7;
    d->random ^= d->random << 17;
    return (int)(d->random % (uint64_t)limit);
}

int64_t demo_at(civil_day day, int minute)
{
    int64_t utc;

    (void)law_clock_utc(day, minute, &utc);
    return utc;
}

bool demo_is_workday(const struct demo *d, civil_day day)
{
    return workday_is(&d->settings.closing_days, day);
}

/* ---- staff and times ---- */

void demo_make_staff(struct demo *d)
{
    for (size_t i = 0; i < demo_unit_count; i++) {
        const struct store_unit unit = { .public_id = secret_public_id(d->life),
                                         .name = demo_units[i].name,
                                         .phone = demo_units[i].phone,
                                         .place = demo_units[i].place };

        demo_ok(store_unit_add(d->store, &unit, &d->units[i]), "unit");
    }
    must(demo_user_count <= USERS_MAX);
    for (size_t i = 0; i < demo_user_count; i++) {
        const struct demo_user *u = &demo_users[i];
        const struct store_staff staff = {
            .unit_id = d->units[u->unit],
            .public_id = secret_public_id(d->life),
            .user_name = u->user_name,
            .full_name = u->full_name,
            .phone = arena_printf(d->life, "102030%02d", 41 + (int)i),
            .role = u->role,
            .may_see_protected = u->may_see_protected,
        };

        demo_ok(
            store_staff_add(d->store, &staff, demo_at(d->today - DAYS_BACK, MORNING), &d->users[i]),
            "user");
        demo_ok(store_staff_set_password(d->store, d->users[i], d->phc, d->now_utc), "password");
    }
}

struct store_scope demo_scope_of(const struct demo *d, int user)
{
    return (struct store_scope){ .user_id = d->users[user],
                                 .unit_id = d->units[demo_users[user].unit] };
}

static bool is_grid_used(const struct demo *d, int user, civil_day day, int k)
{
    return (d->used[user][day - d->today + DAYS_BACK] >> k & 1) != 0;
}

/* A time of the grid; it must not exist yet. */
static int64_t make_slot(struct demo *d, int user, civil_day day, int k, bool is_offered,
                         struct law_slot *out)
{
    const struct store_scope scope = demo_scope_of(d, user);
    const int minute = GRID_MINUTE + k * GRID_STEP;
    const struct store_slot_new slot = {
        .user_id = d->users[user],
        .day = day,
        .minute = minute,
        .starts_utc = demo_at(day, minute),
        .length_min = LENGTH_MIN,
        .place = demo_units[demo_users[user].unit].place,
        .forms = LAW_FORM_OFFICE | LAW_FORM_PHONE | (k % 3 == 0 ? LAW_FORM_VIDEO : 0U),
        .interpreter_language = k == 2   ? "arabisk"
                                : k == 5 ? "tigrinya"
                                         : NULL,
        .is_offered = is_offered,
    };
    const char *public_id;
    int64_t id;

    must(!is_grid_used(d, user, day, k));
    d->used[user][day - d->today + DAYS_BACK] |= (uint16_t)(1U << k);
    demo_ok(store_slot_add(d->store, d->arena, &scope, &slot, &id, &public_id), "time");
    if (out)
        *out = (struct law_slot){ .day = day,
                                  .minute = minute,
                                  .starts_utc = slot.starts_utc,
                                  .is_free = true,
                                  .forms = slot.forms,
                                  .has_interpreter = slot.interpreter_language != NULL };
    return id;
}

/* A time on or after `day` that nobody has made yet: for talks of the past and for what is booked.
 */
int64_t demo_make_slot_from(struct demo *d, int user, civil_day day, bool is_offered,
                            struct law_slot *out)
{
    for (;; day++) {
        const int first = demo_below(d, GRID);

        if (!demo_is_workday(d, day))
            continue;
        for (int i = 0; i < GRID; i++) {
            const int k = (first + i) % GRID;

            if (k != 4 && !is_grid_used(d, user, day, k))
                return make_slot(d, user, day, k, is_offered, out);
        }
    }
}

/* Eight weeks ahead, most of each caseworker's week. What the citizens took before stays theirs. */
void demo_offer_times(struct demo *d)
{
    for (int user = 0; user < (int)demo_user_count; user++) {
        if (demo_users[user].role == STORE_ADMINISTRATOR)
            continue;
        for (civil_day day = d->today; day < d->today + DAYS_AHEAD; day++) {
            if (!demo_is_workday(d, day) || (day + user) % 5 == 0)
                continue;
            for (int k = 0; k < GRID; k++)
                if (k != 4 && (k + user) % 4 != 3 && !is_grid_used(d, user, day, k))
                    (void)make_slot(d, user, day, k, true, NULL);
        }
        arena_reset(d->arena);
    }
}

/* Many processes press the same time at once: one gets it, the others hear a conflict, and nothing
 * else. On a real file, with the application's lock. */
#include "fixture.h"

#include "law/clock.h"
#include "store/booking.h"
#include "store/person.h"
#include "store/slot_admin.h"

enum { CLIENTS = 50, NOW = FIXTURE_NOW };

static int64_t make_citizen(struct arena *a, struct store *s, int i)
{
    const struct store_person_new in = { .cpr = arena_printf(a, "15027260%02d", i),
                                         .cpr_kind = STORE_CPR_REAL,
                                         .given_names = "Cy",
                                         .family_name = "Prøve",
                                         .born_on = civil_from(1872, 2, 15),
                                         .language = "da",
                                         .unit_id = 1,
                                         .caseworker_id = 1,
                                         .taken_on = CIVIL_NONE,
                                         .goals_met_on = CIVIL_NONE,
                                         .created_utc = NOW };
    int64_t id = 0;

    CHECK_INT("a citizen", store_person_add(s, a, &in, &id), OK);
    return id;
}

/* The exit code says what the client heard. */
static int client(const char *dir, int64_t person, int64_t slot, int start_fd)
{
    struct arena *a = arena_new();
    struct store *s = fixture_open(a, dir, STORE_CITIZEN);
    const struct store_booking_new in = { .person_id = person,
                                          .slot_id = slot,
                                          .kind = LAW_BOOKING_SELF,
                                          .form = LAW_FORM_OFFICE,
                                          .now_utc = NOW };
    struct store_booked booked;
    char c;
    enum err e;

    (void)!read(start_fd, &c, 1); /* until all are ready */
    if ((e = store_begin_write(s)) != OK)
        return (int)e;
    e = store_booking_take(s, a, &in, &booked);
    if (e != OK) {
        store_rollback(s);
        return (int)e;
    }
    return (int)store_commit(s);
}

int main(void)
{
    struct arena *a = arena_new();
    const char *dir = fixture_migrated(a);
    struct store *s = fixture_open(a, dir, STORE_ADMIN);
    const struct store_scope scope = { 1, 1 };
    struct store_slot_new new = { .user_id = 1,
                                  .day = law_clock_local(NOW).day + 5,
                                  .minute = 600,
                                  .length_min = 30,
                                  .place = "Rådhuset 1",
                                  .forms = 7,
                                  .is_offered = true };
    int64_t people[CLIENTS], slot = 0;
    int won = 0, conflicts = 0, others = 0, start[2];
    const char *public_id;
    pid_t children[CLIENTS];

    fixture_people(s);
    CHECK_INT("begin", store_begin_write(s), OK);
    for (int i = 0; i < CLIENTS; i++)
        people[i] = make_citizen(a, s, i);
    (void)law_clock_utc(new.day, new.minute, &new.starts_utc);
    CHECK_INT("a time", store_slot_add(s, a, &scope, &new, &slot, &public_id), OK);
    CHECK_INT("commit", store_commit(s), OK);
    CHECK_INT("pipe", pipe(start), 0);
    for (int i = 0; i < CLIENTS; i++)
        if ((children[i] = fork()) == 0) {
            (void)close(start[1]);
            _exit(client(dir, people[i], slot, start[0]));
        }
    (void)close(start[1]); /* all read the end of the pipe at once */
    for (int i = 0; i < CLIENTS; i++) {
        int status = 0;

        (void)waitpid(children[i], &status, 0);
        won += WIFEXITED(status) && WEXITSTATUS(status) == OK;
        conflicts += WIFEXITED(status) && WEXITSTATUS(status) == ERR_CONFLICT;
        others += !WIFEXITED(status)
                  || (WEXITSTATUS(status) != OK && WEXITSTATUS(status) != ERR_CONFLICT);
    }
    CHECK_INT("D6 one of fifty gets the time", won, 1);
    CHECK_INT("D6 the others hear a conflict", conflicts, CLIENTS - 1);
    CHECK_INT("D6 and nothing else", others, 0);
    CHECK_INT("D6 one booking", fixture_number(s, "SELECT count(*) FROM booking"), 1);
    fixture_remove(a, dir);
    arena_free(a);
    return CHECK_DONE();
}

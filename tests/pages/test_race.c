/* AC2: fifty citizens press «Book tiden» for one time at once, each from a process of its own
 * against one database file. One gets it, forty-nine are told, and nothing is half done. */
#include "check.h"
#include "harness.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CLIENTS = 50 };

#define MONDAY civil_from(2026, 3, 2)

/* Everything is answered; only the press is missing. */
static void ready(struct world *w, int64_t person, int64_t slot)
{
    world_sql(w,
              "INSERT INTO booking_choice (person_id, form, slot_id, interpreter_answered,"
              "   needs_answered, updated_utc) VALUES (?, 'office', ?, 1, 1, ?)",
              person, slot, world_now());
}

/* Waits for the starting gun, presses, and ends with the status less 200 (it must fit a byte). */
static _Noreturn void client(struct visitor *v, const struct answer *page, int gun)
{
    char unused;
    struct answer a;

    world_reopen(v->w);
    if (read(gun, &unused, 1) != 0) /* the pipe closes */
        _exit(1);
    a = post_from(v, PATH_BOOK_CHECK, page, NULL);
    if (a.status == 409 && !strstr(a.body, "En anden har lige taget tiden."))
        _exit(2);
    _exit(a.status >= 300 && a.status < 450 ? a.status - 200 : 3);
}

static void race(struct world *w)
{
    const int64_t slot = world_slot(w, w->mette, MONDAY + 8, 540, LAW_FORM_OFFICE);
    int statuses[256] = { 0 };
    int gun[2];

    for (int i = 0; i < 8; i++) /* so that C15 has something to offer */
        world_slot(w, w->mette, MONDAY + 9, 540 + 30 * i, LAW_FORM_OFFICE);
    if (pipe(gun) != 0)
        abort();
    fflush(NULL);
    for (int i = 0; i < CLIENTS; i++) {
        const int64_t person = world_obliged(w, &(struct world_person){ 0 });
        struct visitor v = world_citizen(w, person);
        struct answer page;
        pid_t child;

        world_deadline(w, person, MONDAY - 4, civil_from(2026, 3, 13));
        ready(w, person, slot);
        page = get(&v, PATH_BOOK_CHECK);
        CHECK_INT("each sees the time as free", page.status, 200);
        child = fork();
        if (child < 0)
            abort();
        if (child == 0) {
            close(gun[1]);
            client(&v, &page, gun[0]);
        }
    }
    close(gun[0]);
    close(gun[1]);
    for (int i = 0; i < CLIENTS; i++) {
        int status;

        if (wait(&status) < 0)
            abort();
        statuses[WIFEXITED(status) ? WEXITSTATUS(status) : 255]++;
    }
    CHECK_INT("AC2 one gets the time", statuses[303 - 200], 1);
    CHECK_INT("AC2 forty-nine are told that it is taken", statuses[409 - 200], CLIENTS - 1);
    for (int i = 0; i < 256; i++)
        if (statuses[i] && i != 303 - 200 && i != 409 - 200)
            fprintf(stderr, "    %d clients ended with %d\n", statuses[i], i);
    CHECK_INT("one booking of it",
              world_number(w, "SELECT count(*) FROM booking WHERE slot_id = ?", slot), 1);
    CHECK_INT("one deadline is booked",
              world_number(w, "SELECT count(*) FROM deadline WHERE state = 'booked' AND id > ?", 0),
              1);
    CHECK_INT("the others are as they were",
              world_number(w, "SELECT count(*) FROM deadline WHERE state = 'open' AND id > ?", 0),
              CLIENTS - 1);
    CHECK_INT("one booking is in the audit log",
              world_number(w,
                           "SELECT count(*) FROM audit_log WHERE action = 'booking.book'"
                           "   AND sequence > ?",
                           0),
              1);
}

int main(void)
{
    struct world *w = world_open();

    race(w);
    world_close(w);
    return CHECK_DONE();
}

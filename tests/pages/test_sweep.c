/* What the passing of days does to booking deadlines, on a real database: S-12 to S-15, 3.4, 3.5
 * (law.md). */
#include "check.h"
#include "harness.h"

#include "law/clock.h"
#include "store/deadline.h"
#include "store/outage.h"
#include "store/slot.h"
#include "sweep.h"
#include "view/language.h"

#include <string.h>

enum { NINE = 9 * 60 };

static const char *state_of(struct world *w, int64_t deadline)
{
    return world_text(w, "SELECT state FROM deadline WHERE id = ?", deadline);
}

static struct sweep_house house_of(struct world *w)
{
    return (struct sweep_house){ .settings = &w->settings,
                                 .authority = "Nordby Kommune",
                                 .languages = LANG_BIT(LANG_DA) | LANG_BIT(LANG_AR) };
}

static int sweep_now(struct world *w)
{
    const struct sweep_house house = house_of(w);
    int done = 0;

    CHECK_INT("sweeps", sweep_closed(w->admin, w->arena, &house, world_now(), &done), OK);
    return done;
}

static int64_t last_event(struct world *w, int64_t deadline, const char *column)
{
    return strcmp(column, "at") == 0 ? world_number(
               w, "SELECT at_utc FROM deadline_event WHERE deadline_id = ? AND event = 'midnight'",
               deadline)
                                     : world_number(w,
                                                    "SELECT recorded_utc FROM deadline_event WHERE "
                                                    "deadline_id = ? AND event = 'midnight'",
                                                    deadline);
}

static int64_t must_book(struct world *w, int64_t *person)
{
    *person = world_obliged(w, &(struct world_person){ 0 });
    return world_deadline(w, *person, civil_from(2026, 3, 2), civil_from(2026, 3, 16));
}

static void midnight(struct world *w)
{
    int64_t person;
    const int64_t d = must_book(w, &person);

    world_at(w, civil_from(2026, 3, 16), 1439);
    (void)sweep_now(w);
    CHECK_STR("S-12 the last minute is in time", state_of(w, d), "open");
    world_at(w, civil_from(2026, 3, 17), 0);
    CHECK_INT("S-12 local midnight", sweep_now(w), 1);
    CHECK_STR("S-14 a case is opened, nothing is decided", state_of(w, d), "consequence_open");
    CHECK_INT("S-14 one case",
              world_number(w, "SELECT count(*) FROM consequence_case WHERE deadline_id = ?", d), 1);
    CHECK_INT("S-12 the right moment", last_event(w, d, "at"),
              law_clock_day_start_utc(civil_from(2026, 3, 17)));
    CHECK_INT("done once", sweep_now(w), 0);
    CHECK("L1 the sweep is in the audit log",
          world_number(
              w, "SELECT count(*) FROM audit_log WHERE action = 'deadline.sweep' AND person_id = ?",
              person)
              >= 1);
}

static void program_was_down(struct world *w)
{
    int64_t person;
    const int64_t d = must_book(w, &person);

    world_at(w, civil_from(2026, 3, 19), NINE);
    (void)sweep_now(w);
    CHECK_INT("S-12 on the next start, with the right moment", last_event(w, d, "at"),
              law_clock_day_start_utc(civil_from(2026, 3, 17)));
    CHECK_INT("S-12 and when it was written down", last_event(w, d, "recorded"), world_now());
}

static void no_times(struct world *w)
{
    int64_t person;
    const int64_t d = must_book(w, &person);

    CHECK_INT("begin", store_begin_write(w->admin), OK);
    for (civil_day day = civil_from(2026, 3, 14); day <= civil_from(2026, 3, 16); day++)
        CHECK_INT("search",
                  store_search_add(w->admin, person, law_clock_day_start_utc(day) + 36000, day,
                                   civil_from(2026, 3, 23), 0),
                  OK);
    CHECK_INT("commit", store_commit(w->admin), OK);
    world_at(w, civil_from(2026, 3, 17), 1);
    (void)sweep_now(w);
    CHECK_STR("E18 S-13 excused on evidence", state_of(w, d), "excused");
    CHECK_INT("E18 no case",
              world_number(w, "SELECT count(*) FROM consequence_case WHERE deadline_id = ?", d), 0);
    CHECK_INT(
        "S-13 a new deadline is owed",
        world_number(w, "SELECT count(*) FROM task WHERE person_id = ? AND kind = 'new_deadline'",
                     person),
        1);
}

static int due_count(struct world *w)
{
    struct store_deadline_due *due;
    size_t count;

    CHECK_INT("due", store_deadline_due(w->admin, w->arena, world_now(), 200, &due, &count), OK);
    return (int)count;
}

static void unanswered(struct world *w)
{
    int64_t person;
    const int64_t d = must_book(w, &person);
    struct store_no_times record = { .from_day = civil_from(2026, 3, 3),
                                     .to_day = civil_from(2026, 3, 23),
                                     .form = LAW_FORM_OFFICE };

    CHECK_INT("begin", store_begin_write(w->admin), OK);
    CHECK_INT("record",
              store_no_times_add(w->admin, w->arena, person, d, world_now(), world_today(), &record,
                                 &record),
              OK);
    CHECK_INT("commit", store_commit(w->admin), OK);
    world_at(w, civil_from(2026, 3, 17), 1);
    CHECK_INT("S-12 missed", sweep_now(w), 1);
    CHECK_STR("2 no consequence while a record waits for its answer", state_of(w, d), "missed");
    CHECK_INT("and it does not come again each second", sweep_now(w), 0);
    CHECK_INT("2 judged on its evidence for an hour", due_count(w), 1);
    world_at(w, civil_from(2026, 3, 17), 120);
    CHECK_INT("2 then it stands in nobody's way", due_count(w), 0);
    world_sql(
        w,
        "UPDATE no_times SET answered_utc = at_utc + 60, answer = 'Der var tider', offered = 1,"
        " answered_by = ?"
        " WHERE person_id = ?",
        w->mette, person);
    CHECK_INT("S-14 after the answer", sweep_now(w), 1);
    CHECK_STR("S-14 opened", state_of(w, d), "consequence_open");
}

static void outage(struct world *w)
{
    int64_t person;
    const int64_t d = must_book(w, &person);
    const int64_t evening = law_clock_day_start_utc(civil_from(2026, 3, 16)) + 20 * 3600;
    const struct store_outage down = {
        .from_utc = evening, .to_utc = evening + 5400, .kind = STORE_OUTAGE_FOUND, .note = ""
    };

    CHECK_INT("begin", store_begin_write(w->admin), OK);
    CHECK_INT("outage", store_outage_add(w->admin, &down, world_now()), OK);
    CHECK_INT("commit", store_commit(w->admin), OK);
    world_at(w, civil_from(2026, 3, 17), 1);
    (void)sweep_now(w);
    CHECK_STR("E19 not missed", state_of(w, d), "open");
    CHECK_INT("E19 the next working day",
              world_number(w, "SELECT deadline_on FROM deadline WHERE id = ?", d),
              civil_from(2026, 3, 17));
    CHECK_INT("E19 the talk a week later",
              world_number(w, "SELECT latest_on FROM deadline WHERE id = ?", d),
              civil_from(2026, 3, 24));
    world_at(w, civil_from(2026, 3, 18), 1);
    (void)sweep_now(w);
    CHECK_STR("then it is missed", state_of(w, d), "consequence_open");
}

static void withdrawn(struct world *w)
{
    int64_t person, other;
    const int64_t d = must_book(w, &person), kept = must_book(w, &other);
    const struct sweep_house house = house_of(w);
    int done = 0;

    (void)world_exemption(w, person, civil_from(2026, 3, 10), CIVIL_NONE);
    world_at(w, civil_from(2026, 3, 9), NINE);
    CHECK_INT("day", sweep_day(w->admin, &house, world_now(), &done), OK);
    CHECK_STR("S-15 not before its day", state_of(w, d), "open");
    world_at(w, civil_from(2026, 3, 10), 1);
    CHECK_INT("day", sweep_day(w->admin, &house, world_now(), &done), OK);
    CHECK_STR("S-15 G04 withdrawn on the day it begins", state_of(w, d), "withdrawn");
    CHECK_STR("S-15 nobody else's", state_of(w, kept), "open");
}

static void exempt_on_the_last_day(struct world *w)
{
    int64_t person;
    const int64_t d = must_book(w, &person);

    (void)world_exemption(w, person, civil_from(2026, 3, 16), CIVIL_NONE);
    world_at(w, civil_from(2026, 3, 20), NINE);
    (void)sweep_now(w);
    CHECK_STR("G04 who was exempt on the last day has missed nothing", state_of(w, d), "withdrawn");
}

/* ---- what the citizen is told (3.8) ---- */

static int64_t told(struct world *w, int64_t person, const char *kind)
{
    return world_number(w,
                        arena_printf(w->arena,
                                     "SELECT count(*) FROM message WHERE person_id = ?"
                                     " AND kind = '%s' AND available_utc IS NULL",
                                     kind),
                        person);
}

static const char *letter(struct world *w, int64_t person)
{
    const char *text = world_text(
        w, "SELECT text FROM message WHERE person_id = ? ORDER BY id DESC LIMIT 1", person);

    return text ? text : "";
}

/* The maintenance process itself, with its own rights. */
static void told_of_a_miss(struct world *w)
{
    struct sweep_house house = house_of(w);
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Omar", .language = "ar" });
    const int64_t d = world_deadline(w, p, civil_from(2026, 3, 2), civil_from(2026, 3, 16));
    struct store *maintenance;
    const char *text;
    int done;

    CHECK_INT("opens", store_open(w->arena, w->dir, STORE_MAINTENANCE, &maintenance), OK);
    world_at(w, civil_from(2026, 3, 17), 0);
    CHECK_INT("sweeps", sweep_closed(maintenance, w->arena, &house, world_now(), &done), OK);
    CHECK_STR("S-14", state_of(w, d), "consequence_open");
    CHECK_INT("S-14 M-6 at once, with the step", told(w, p, "M-6"), 1);
    CHECK_INT("3.8 about which deadline",
              world_number(w, "SELECT deadline_id FROM message WHERE person_id = ?", p), d);
    CHECK_STR("3.8 in which language",
              world_text(w, "SELECT language FROM message WHERE person_id = ?", p), "ar");
    text = letter(w, p);
    CHECK("5.6 Danish below", strstr(text, "\n\n---\n\nHej Omar"));
    CHECK("S-14 what was missed", strstr(text, "Du skulle booke senest mandag den 16. marts 2026."));
    CHECK("S-14 what may follow", strstr(text, "Du kan få færre penge."));
    CHECK("2 nothing is decided yet", strstr(text, "før vi beslutter noget"));
    CHECK("S-14 by which paragraph", strstr(text, "§ 35, stk. 3"));
    CHECK("3.8 who", strstr(text, "Nordby Kommune"));
    (void)sweep_now(w);
    CHECK_INT("M-6 once", told(w, p, "M-6"), 1);
}

static void told_by_letter(struct world *w)
{
    int64_t p;

    (void)must_book(w, &p);
    world_sql(w, "UPDATE person SET digital_post = 0 WHERE id = ?", p);
    world_at(w, civil_from(2026, 3, 17), 0);
    (void)sweep_now(w);
    CHECK_STR("3.8 the channel",
              world_text(w, "SELECT channel FROM message WHERE person_id = ?", p), "letter");
    CHECK("5.6 Danish once", strncmp(letter(w, p), "Hej ", 4) == 0 && !strstr(letter(w, p), "---"));
}

static void told_of_the_rest(struct world *w)
{
    struct sweep_house house = house_of(w);
    const int64_t evening = law_clock_day_start_utc(civil_from(2026, 3, 16)) + 20 * 3600;
    int64_t excused, exempt, moved;
    int done;

    (void)must_book(w, &excused);
    (void)must_book(w, &exempt);
    (void)world_exemption(w, exempt, civil_from(2026, 3, 10), CIVIL_NONE);
    world_at(w, civil_from(2026, 3, 10), 1);
    CHECK_INT("day", sweep_day(w->admin, &house, world_now(), &done), OK);
    CHECK_INT("S-15 M-7", told(w, exempt, "M-7"), 1);
    CHECK("S-15 it counts no more", strstr(letter(w, exempt), "Det gælder ikke mere."));
    CHECK("S-15 what comes", strstr(letter(w, exempt), "Du får et nyt brev fra os."));
    CHECK_INT("begin", store_begin_write(w->admin), OK);
    CHECK_INT("search",
              store_search_add(w->admin, excused, evening - 7200, civil_from(2026, 3, 16),
                               civil_from(2026, 3, 23), 0),
              OK);
    CHECK_INT("commit", store_commit(w->admin), OK);
    world_at(w, civil_from(2026, 3, 17), 1);
    (void)sweep_now(w);
    CHECK_INT("S-13 M-7", told(w, excused, "M-7"), 1);
    CHECK_INT("S-13 no M-6", told(w, excused, "M-6"), 0);
    CHECK("S-13 why", strstr(letter(w, excused), "Der var ingen ledige tider."));

    world_at(w, civil_from(2026, 3, 2), NINE);
    (void)must_book(w, &moved);
    CHECK_INT("begin", store_begin_write(w->admin), OK);
    CHECK_INT("outage",
              store_outage_add(w->admin,
                               &(struct store_outage){ .from_utc = evening,
                                                       .to_utc = evening + 5400,
                                                       .kind = STORE_OUTAGE_FOUND,
                                                       .note = "" },
                               world_now()),
              OK);
    CHECK_INT("commit", store_commit(w->admin), OK);
    world_at(w, civil_from(2026, 3, 17), 1);
    (void)sweep_now(w);
    CHECK_INT("3.5 M-7", told(w, moved, "M-7"), 1);
    CHECK("3.5 the new day", strstr(letter(w, moved), "Book senest tirsdag den 17. marts 2026."));
}

/* 3.8: told and done, or neither. */
static void told_or_not_done(struct world *w)
{
    const struct sweep_house house = house_of(w);
    int64_t person;
    const int64_t d = must_book(w, &person);
    int done;

    world_sql(w,
              "CREATE TRIGGER no_message BEFORE INSERT ON message"
              " BEGIN SELECT raise(ABORT, 'full'); END",
              0);
    world_at(w, civil_from(2026, 3, 17), 1);
    CHECK("fails", sweep_closed(w->admin, w->arena, &house, world_now(), &done) != OK || done == 0);
    CHECK_STR("3.8 no step without its message", state_of(w, d), "open");
    world_sql(w, "DROP TRIGGER no_message", 0);
    CHECK_INT("then it goes", sweep_now(w), 1);
}

int main(void)
{
    static void (*const tests[])(struct world *) = {
        midnight, program_was_down, no_times, unanswered, outage, withdrawn, exempt_on_the_last_day,
        told_of_a_miss, told_by_letter, told_of_the_rest, told_or_not_done
    };

    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        struct world *w = world_open();

        tests[i](w);
        world_close(w);
    }
    return CHECK_DONE();
}

/* The record of a talk: versions, two who edit at once, the lock, additions, and who may read it.
 */
#include "domain.h"
#include "store/internal.h"
#include "store/talk_record.h"

#include <string.h>

/* A talk of the person, held this morning. */
static int64_t held_talk(struct town *t, int64_t person)
{
    const int64_t slot = town_slot(t, &t->scope, t->anna, t->today - 3, 540, NULL);
    const struct store_booking_new in = { .person_id = person,
                                          .slot_id = slot,
                                          .kind = LAW_BOOKING_SUMMONS,
                                          .form = LAW_FORM_OFFICE,
                                          .subject = "Opfølgning",
                                          .booked_by = t->anna,
                                          .now_utc = t->now - 10 * 86400 };
    struct store_booked booked = { .id = 0 };

    DO(store_booking_take(t->s, t->a, &in, &booked));
    return booked.id;
}

static void end_held(struct town *t, int64_t person, int64_t booking)
{
    DO(store_booking_end(t->s,
                         &(struct store_booking_change){ .booking_id = booking,
                                                         .person_id = person,
                                                         .changed_by = t->anna,
                                                         .reason = "",
                                                         .now_utc = t->now },
                         STORE_HELD));
}

static void whole(const char **at)
{
    memset(at, 0, LAW_MINUTES__COUNT * sizeof *at);
    at[LAW_MINUTES_CHANNEL] = "office";
    at[LAW_MINUTES_SITUATION] = "Ingen ændring.";
    at[LAW_MINUTES_KEPT_BY_AUTHORITY] = "Tilbud givet";
    at[LAW_MINUTES_KEPT_BY_CITIZEN] = "Har deltaget";
    at[LAW_MINUTES_FOLLOWED] = "yes";
    at[LAW_MINUTES_COURSE] = "Praktik";
    at[LAW_MINUTES_OUTCOME] = "Bedre dansk";
    at[LAW_MINUTES_CONTENT] = at[LAW_MINUTES_COMPOSITION] = at[LAW_MINUTES_GOALS] = "no";
}

static void test_life(void)
{
    struct town t = town_new();
    const int64_t talk = held_talk(&t, t.person);
    const char *at[LAW_MINUTES__COUNT] = { NULL }, *before[LAW_MINUTES__COUNT];
    struct store_talk_finish finish = { .held_on = t.today - 3,
                                        .set = LAW_PAR20_2026,
                                        .regime = "as_needed" };
    struct store_talk_addition *additions;
    struct store_own_record own;
    struct store_talk_record r;
    struct store_talk_save *saves;
    size_t count;
    int64_t id = 0;

    CHECK_INT("S-10 not before it was held",
              store_talk_record_begin(t.s, &t.scope, t.person, talk, t.now, &id), ERR_CONFLICT);
    end_held(&t, t.person, talk);
    CHECK_INT("A2 not another person's talk",
              store_talk_record_begin(t.s, &t.scope, t.second, talk, t.now, &id), ERR_CONFLICT);
    DO(store_talk_record_begin(t.s, &t.scope, t.person, talk, t.now, &id));
    CHECK_INT("one record a talk",
              store_talk_record_begin(t.s, &t.bo_scope, t.person, talk, t.now, &id), ERR_CONFLICT);
    at[LAW_MINUTES_SITUATION] = "Flyttet hjemmefra";
    at[LAW_MINUTES_JOBNET_ON] = "20700";
    DO(store_talk_record_save(t.s, &t.scope, id, 0, t.now, at));
    at[LAW_MINUTES_COURSE] = "Praktik i tre uger";
    CHECK_INT("two at once: the second finds out",
              store_talk_record_save(t.s, &t.bo_scope, id, 0, t.now, at), ERR_CONFLICT);
    DO(store_talk_record_save(t.s, &t.bo_scope, id, 1, t.now + 60, at));
    DO(store_talk_record_get(t.s, t.a, &t.scope, t.person, talk, t.now, &r));
    CHECK_INT("the newest version", r.version, 2);
    CHECK_STR("its fields", r.at[LAW_MINUTES_COURSE], "Praktik i tre uger");
    CHECK_STR("a day comes back as it was", r.at[LAW_MINUTES_JOBNET_ON], "20700");
    CHECK("an empty field is null", r.at[LAW_MINUTES_OUTCOME] == NULL);
    CHECK_STR("who saved it", r.saved_by, "bo");
    DO(store_talk_record_version(t.s, t.a, &t.scope, t.person, id, 1, t.now, before));
    CHECK("the one before is kept",
          before[LAW_MINUTES_COURSE] == NULL && before[LAW_MINUTES_SITUATION] != NULL);
    DO(store_talk_record_saves(t.s, t.a, &t.scope, t.person, id, t.now, &saves, &count));
    CHECK_INT("both are listed", count, 2);
    CHECK_INT("the newest first", saves[0].version, 2);

    CHECK_INT("J08 points missing: the schema says so too",
              store_talk_record_finish(t.s, &t.scope, id, 2, t.now, &finish), ERR_CONFLICT);
    CHECK_INT("a draft is edited, not added to",
              store_talk_addition_add(t.s, &t.scope, id, t.now, "Rettelse"), ERR_CONFLICT);
    CHECK_INT("the citizen sees no draft", store_talk_record_own(t.s, t.a, t.person, talk, &own),
              ERR_NOT_FOUND);
    whole(at);
    at[LAW_MINUTES_AGREED] = "Du søger to job om ugen.";
    at[LAW_MINUTES_NEXT_ON] = "20790";
    DO(store_talk_record_save(t.s, &t.scope, id, 2, t.now + 120, at));
    finish.receives_benefit = true;
    CHECK_INT("J09 a benefit receiver's record needs more",
              store_talk_record_finish(t.s, &t.scope, id, 3, t.now + 180, &finish), ERR_CONFLICT);
    finish.receives_benefit = false;
    CHECK_INT("only the version that was checked",
              store_talk_record_finish(t.s, &t.scope, id, 2, t.now + 180, &finish), ERR_CONFLICT);
    DO(store_talk_record_finish(t.s, &t.scope, id, 3, t.now + 180, &finish));
    DO(store_talk_record_get(t.s, t.a, &t.scope, t.person, talk, t.now, &r));
    CHECK("finished", r.finished_utc == t.now + 180 && r.held_on == t.today - 3);
    CHECK_STR("the regime of the moment", r.regime, "as_needed");
    CHECK_INT("the rule set", r.set, LAW_PAR20_2026);
    CHECK_INT("locked: no version", store_talk_record_save(t.s, &t.scope, id, 3, t.now + 240, at),
              ERR_CONFLICT);
    CHECK_INT("locked: not finished twice",
              store_talk_record_finish(t.s, &t.scope, id, 3, t.now + 240, &finish), ERR_CONFLICT);
    DO(store_talk_addition_add(t.s, &t.bo_scope, id, t.now + 300, "Det var praktik i fire uger."));
    DO(store_talk_addition_list(t.s, t.a, &t.scope, t.person, id, t.now, &additions, &count));
    CHECK_INT("a correction is added", count, 1);
    CHECK_STR("by whom", additions[0].added_by, "bo");
    DO(store_talk_record_own(t.s, t.a, t.person, talk, &own));
    CHECK_STR("the citizen reads what was agreed", own.agreed, "Du søger to job om ugen.");
    CHECK_INT("and when the next is", own.next_on, 20790);
    CHECK_INT("A1 only their own", store_talk_record_own(t.s, t.a, t.second, talk, &own),
              ERR_NOT_FOUND);
    CHECK_INT("A2 another unit sees nothing",
              store_talk_record_get(t.s, t.a, &t.far_scope, t.person, talk, t.now, &r),
              ERR_NOT_FOUND);
    DO(store_talk_addition_list(t.s, t.a, &t.far_scope, t.person, id, t.now, &additions, &count));
    CHECK_INT("A2 nor its additions", count, 0);
    town_end(&t);
}

static void test_follow(void)
{
    struct town t = town_new();
    const int64_t talk = held_talk(&t, t.person);
    const struct store_talk_notice given = { .items = 7,
                                             .by_interpreter = true,
                                             .text_version = "M-12/2026-1" };
    const char *at[LAW_MINUTES__COUNT];
    struct store_talk_record r;
    int64_t id = 0;

    end_held(&t, t.person, talk);
    DO(store_talk_record_begin(t.s, &t.scope, t.person, talk, t.now, &id));
    whole(at);
    DO(store_talk_record_save(t.s, &t.scope, id, 0, t.now, at));
    DO(store_talk_notice_open(t.s, id, t.person, t.today, t.today + 14));
    DO(store_talk_record_get(t.s, t.a, &t.scope, t.person, talk, t.now, &r));
    CHECK_INT("J02 owed by", r.notice.due_on, t.today + 14);
    CHECK_INT("J02 not given yet", r.notice.given_utc, 0);
    DO(store_talk_notice_give(t.s, &t.bo_scope, id, t.now + 60, &given));
    CHECK_INT("given once", store_talk_notice_give(t.s, &t.scope, id, t.now + 90, &given),
              ERR_CONFLICT);
    DO(store_talk_referral_open(t.s, &t.scope, id, t.person, t.now, "Hele referatet"));
    CHECK_INT("20-8 handed over once",
              store_talk_referral_open(t.s, &t.scope, id, t.person, t.now, "Et andet"),
              ERR_CONFLICT);
    DO(store_talk_record_get(t.s, t.a, &t.scope, t.person, talk, t.now, &r));
    CHECK_STR("by whom", r.notice.given_by, "bo");
    CHECK_INT("which items", r.notice.items, 7);
    CHECK("through an interpreter", r.notice.by_interpreter && !r.notice.is_family);
    CHECK_STR("20-8 the copy as it was", r.referral, "Hele referatet");
    town_end(&t);
}

/* The schema alone, with no function of ours between. */
static void test_schema(void)
{
    static const char *const refused[] = {
        "UPDATE talk_record_version SET situation = 'x'",
        "DELETE FROM talk_record_version",
        "DELETE FROM talk_record",
        "UPDATE talk_record SET begun_by = 2",
        "UPDATE talk_record SET version = 5",
        "UPDATE talk_record_addition SET text = 'x'",
        "DELETE FROM talk_record_addition",
        "UPDATE talk_referral SET copy = 'x'",
        "DELETE FROM talk_referral",
    };
    struct town t = town_new();
    const int64_t talk = held_talk(&t, t.person);
    struct store_talk_finish finish = { .held_on = t.today - 3,
                                        .set = LAW_PAR20_2026,
                                        .regime = "as_needed" };
    const char *at[LAW_MINUTES__COUNT];
    int64_t id = 0;

    end_held(&t, t.person, talk);
    DO(store_talk_record_begin(t.s, &t.scope, t.person, talk, t.now, &id));
    whole(at);
    DO(store_talk_record_save(t.s, &t.scope, id, 0, t.now, at));
    DO(store_talk_record_finish(t.s, &t.scope, id, 1, t.now, &finish));
    DO(store_talk_addition_add(t.s, &t.scope, id, t.now, "Rettelse"));
    DO(store_talk_referral_open(t.s, &t.scope, id, t.person, t.now, "Kopi"));
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        char *error = NULL;

        (void)sqlite3_set_authorizer(t.s->db, NULL, NULL);
        CHECK(refused[i], sqlite3_exec(t.s->db, refused[i], NULL, NULL, &error) != SQLITE_OK);
        sqlite3_free(error);
    }
    town_end(&t);
}

int main(void)
{
    test_life();
    test_follow();
    test_schema();
    return CHECK_DONE();
}

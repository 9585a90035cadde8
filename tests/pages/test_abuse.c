/* The abuse cases of the security rules on the pages that exist. Where they are proved:
 *
 *   AC1  another's id            test_access.c (every row), here (ids in fields)
 *   AC2  two get one time        test_race.c, test_booking.c, store/test_booking_race.c
 *   AC3  one takes many          here, test_booking.c (E12)
 *   AC4  no reason to look       test_access.c, test_staff_persons.c, here (the grant ends)
 *   AC5  foreign forms           test_badinput.c (every form), auth/test_csrf.c
 *   AC6  planted session         here, auth/test_cookie.c, auth/test_session.c
 *   AC7  who is known            test_signin.c, auth/test_sign_in.c
 *   AC8  markup, stored          here (every text column, every page), typed: test_badinput.c
 *   AC9  lines smuggled          here (calendar), test_badinput.c (headers), http/test_response.c
 *   AC10 {{...}}                 here, test_badinput.c
 *   AC11 paths                   here, test_access.c, http/test_nginx.py
 *   AC12 bytes                   test_badinput.c (every field), here (query, cookie)
 *   AC13 twice, wrong place      test_badinput.c (every field), here (query for body)
 *   AC14 bodies                  test_badinput.c, http/test_serve.py, service/test_faults.py
 *   AC15 codes                   auth/test_code.c, test_signin.c, store/test_signin.c
 *   AC16 line breaks in a log    here (journal, audit log), base/test_log.c
 *   AC17 steps again             here (every form sent twice), test_booking.c, test_talk.c
 *   AC18 decisions changed       here
 *   AC19 disabled staff          auth/test_session.c, store/test_staff.c
 */
#include "attack.h"
#include "crawl.h"

#include <stdio.h>

static struct arena *notes(const struct stage *s)
{
    return s->w->arena;
}

/* Whether a raw statement fails: a trigger, a key or a check says no. */
static bool db_refuses(struct world *w, const char *sql)
{
    return sqlite3_exec(w->db, sql, NULL, NULL, NULL) == SQLITE_CONSTRAINT;
}

/* ---- AC1, AC3, AC13: ids in fields ---- */

static struct answer press(struct visitor *v, const char *pattern, const char *path, const char *id)
{
    return post_exact(v, path,
                      attack_body(v, pattern, arena_printf(v->w->arena, "tid.%s=kl.", id)));
}

static void times_of_others(struct stage *s)
{
    struct world *w = s->w;
    const int64_t person = world_obliged(w, &(struct world_person){ .phone = "12345678" });
    struct visitor v = world_citizen(w, person);
    const civil_day day = ATTACK_TODAY + 7;
    const struct {
        const char *name;
        int64_t slot;
        const char *then; /* what makes it nobody's */
    } cases[] = {
        { "another unit's", world_slot(w, w->ole, day, 900, 1), NULL },
        { "made for one summons", world_slot(w, w->mette, day, 960, 1),
          "UPDATE slot SET offered = 0 WHERE id = ?" },
        { "closed", world_slot(w, w->mette, day, 1000, 1),
          "UPDATE slot SET closed_utc = 1 WHERE id = ?" },
        { "one that has been", world_slot(w, w->mette, ATTACK_TODAY - 3, 600, 1), NULL },
        { "after the latest day", world_slot(w, w->mette, ATTACK_TODAY + 60, 600, 1), NULL },
        { "another's talk",
          world_number(w, "SELECT slot_id FROM booking WHERE person_id = ? AND state = 'booked'",
                       s->person[NEIGHBOUR]),
          NULL },
    };
    const char *own;
    struct answer a;

    world_deadline(w, person, ATTACK_TODAY - 4, ATTACK_TODAY + 11);
    own = world_public_id(w, "slot", world_slot(w, w->mette, day, 780, 1));
    post_exact(&v, PATH_BOOK_FORM, attack_body(&v, PATH_BOOK_FORM, "moedeform=fremmoede"));
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (cases[i].then)
            world_sql_(w, cases[i].then, (const int64_t[]){ cases[i].slot });
        a = press(&v, PATH_BOOK_TIME, PATH_BOOK_TIME, world_public_id(w, "slot", cases[i].slot));
        if (!CHECK(
                arena_printf(notes(s), "AC1 a time that is %s is not held", cases[i].name),
                a.status >= 400 && a.status < 500
                    && world_number(w, "SELECT count(*) FROM slot_hold WHERE person_id = ?", person)
                           == 0))
            fprintf(stderr, "    got %d %s\n", a.status, a.location ? a.location : "");
    }
    a = press(&v, PATH_BOOK_TIME, PATH_BOOK_TIME, ATTACK_UNKNOWN);
    CHECK("AC1 nor one that is not there", a.status >= 400 && a.status < 500);
    a = post_exact(&v, arena_printf(notes(s), "%s?tid.%s=x", PATH_BOOK_TIME, own),
                   attack_body(&v, PATH_BOOK_TIME, ""));
    CHECK("AC13 a time in the query holds nothing",
          world_number(w, "SELECT count(*) FROM slot_hold WHERE person_id = ?", person) == 0);
    a = press(&v, PATH_BOOK_TIME, PATH_BOOK_TIME, own);
    CHECK_INT("the own one is", a.status, 303);
    for (int i = 0; i < 5; i++)
        press(&v, PATH_BOOK_TIME, PATH_BOOK_TIME,
              world_public_id(w, "slot", world_slot(w, w->mette, day + 3, 540 + 30 * i, 1)));
    CHECK_INT("AC3 one hold a person",
              world_number(w, "SELECT count(*) FROM slot_hold WHERE person_id = ?", person), 1);
    CHECK(
        "AC3 one future booking a person, by the database",
        db_refuses(w, arena_printf(notes(s),
                                   "INSERT INTO booking (public_id, reference, person_id, slot_id,"
                                   " user_id, starts_utc, kind, form, state, takes_slot, uid,"
                                   " booked_utc, updated_utc) SELECT 'bbbbbbbbbbbbbbbbbbbbbbbbbb',"
                                   " 'ABCDEFGH', person_id, (SELECT id FROM slot WHERE public_id ="
                                   " '%s'), user_id, starts_utc, kind, form, 'booked', 1, uid,"
                                   " booked_utc, updated_utc FROM booking"
                                   " WHERE person_id = %lld AND state = 'booked'",
                                   own, (long long)s->person[OWN])));
    /* moving: another's talk, by an own time */
    a = press(&v, PATH_TALK_MOVE, attack_path(s, PATH_TALK_MOVE, s->id[OBJ_TALK][NEIGHBOUR]), own);
    CHECK_INT("AC1 another's talk is not moved", a.status, 404);
}

/* ---- AC4: a reason ends ---- */

static void reasons_end(struct stage *s)
{
    struct world *w = s->w;
    struct visitor ole = world_staff(w, w->ole);
    const char *path = attack_path(s, PATH_PERSON, s->id[OBJ_PERSON][NEIGHBOUR]);
    const int64_t now = world_now();

    world_sql(w,
              "INSERT INTO access_grant (user_id, person_id, reason_code, granted_utc, until_utc)"
              " VALUES (?1, ?2, 'vikar', ?3, ?3 + 28800)",
              w->ole, s->person[NEIGHBOUR], now);
    CHECK_INT("AC4 with a reason", get(&ole, path).status, 200);
    CHECK_INT("AC4 not to others of the unit",
              get(&ole, attack_path(s, PATH_PERSON, s->id[OBJ_PERSON][OWN])).status, 303);
    world_at_utc(w, now + 28801);
    ole = world_staff(w, w->ole);
    CHECK_INT("AC4 eight hours later no more", get(&ole, path).status, 303);
    world_sql(w,
              "INSERT INTO access_grant (user_id, person_id, reason_code, granted_utc, until_utc)"
              " VALUES (?1, ?2, 'vikar', ?3, ?3 + 28800)",
              w->ole, s->person[PROTECTED], world_now());
    CHECK("AC4 a reason does not open a protected person",
          get(&ole, attack_path(s, PATH_PERSON, s->id[OBJ_PERSON][PROTECTED])).status != 200);
    world_at_utc(w, now);
}

/* ---- AC6, AC11, AC12: cookies, paths, queries ---- */

static void planted(struct stage *s)
{
    struct world *w = s->w;
    struct visitor v = world_stranger(w, AUTH_SITE_CITIZEN);
    struct auth_cookie cookie = { .language = "da", .kind = AUTH_COOKIE_SESSION };
    const char *chosen;
    static const char *const odd[] = {
        "da.s.",
        "da.s.AAAA",
        ".a.",
        "da.a.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "xx.s.%00",
        "....",
        "da.s.=cmd",
        "ar-rtl-x.s.",
        "da.q.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    };

    secret_random(cookie.token, sizeof cookie.token);
    chosen = auth_cookie_write(w->arena, &cookie);
    snprintf(v.cookie, sizeof v.cookie, "%s", chosen);
    CHECK_INT("AC6 a made-up session opens nothing", get(&v, PATH_MY_TALKS).status, 303);
    get(&v, PATH_SIGN_IN);
    CHECK("AC6 and is not taken over", !text_same(v.cookie, chosen));
    CHECK_INT("AC6 nor stored",
              world_number(w,
                           "SELECT count(*) FROM session WHERE person_id IS NULL"
                           " AND staff_id IS NULL AND id > ?",
                           0),
              0);
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        v = world_stranger(w, AUTH_SITE_CITIZEN);
        snprintf(v.cookie, sizeof v.cookie, "%s", odd[i]);
        CHECK_INT(arena_printf(notes(s), "AC12 cookie '%s': the front page", odd[i]),
                  get(&v, PATH_FRONT).status, 200);
        snprintf(v.cookie, sizeof v.cookie, "%s", odd[i]);
        CHECK_INT(arena_printf(notes(s), "AC12 cookie '%s': nobody", odd[i]),
                  get(&v, PATH_MY_TALKS).status, 303);
    }
}

static void odd_addresses(struct stage *s)
{
    static const struct {
        const char *path;
        int want;
    } cases[] = {
        { "/../../etc/passwd", 404 },
        { "//evil.example/", 404 },
        { "/book/", 404 },
        { "/BOOK", 404 },
        { "/book//tid", 404 },
        { "/samtale/", 404 },
        { "/.git/config", 404 },
        { "/mine-samtaler\t", 400 },
        { "/mine-samtaler\xFF", 400 },
        { "/book/tid?fra=%00", 400 },
        { "/book/tid?fra=%FF", 400 },
        { "/book/tid?fra=%zz", 400 },
        { "/book/tid?fra=2026-03-09&fra=2026-03-10", 400 },
        { "/book/tid?fra=2026-02-30", 0 },
        { "/book/tid?fra=99999-99-99", 0 },
        { "/book/tid?fra=-1", 0 },
        { "/book/tid?fra=%27%3BDROP%20TABLE%20person", 0 },
        { "/book/tid?fra=<zq7>", 0 },
        { "/mine-samtaler?sprog=xx", 0 },
        { "/mine-samtaler?sprog=%3Czq7%3E", 0 },
        { "/mine-samtaler?x=%0D%0ASet-Cookie:zq7=1", 0 },
        { "/log-ind?videre=https://evil.example/zq7", 0 },
        { "/log-ind?videre=/%5Cevil.example", 0 },
    };
    struct visitor v = stage_asker(s, CITIZEN, AUTH_SITE_CITIZEN);

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct answer a = get(&v, cases[i].path);

        if (cases[i].want)
            CHECK_INT(cases[i].path, a.status, cases[i].want);
        else
            CHECK(cases[i].path, a.status < 400);
        CHECK(arena_printf(notes(s), "%s: nothing of it comes back", cases[i].path),
              !has(&a, "<zq7") && !strstr(a.headers, "zq7=")
                  && !(a.location && strstr(a.location, "evil")));
    }
}

/* ---- AC17: each form sent twice ---- */

static void twice(struct crawl *c, const struct found_form *f)
{
    struct visitor v = *f->who;
    struct world *w = c->s->w;
    const char *body = crawl_body(&v, f, NULL, NULL), *label;
    struct answer one, two;
    uint64_t between_them;

    if (f->route->role == ROLE_ANYONE || (f->route->flags & ROUTE_OWN_TRANSACTIONS))
        return; /* no account: sign-in and sign-out are their own */
    label = arena_printf(w->arena, "%s %s", f->route->site == AUTH_SITE_STAFF ? "staff" : "citizen",
                         f->route->pattern);
    stage_pool(c->s, f->route);
    one = post_exact(&v, f->action, body);
    between_them = attack_print(w);
    two = post_exact(&v, f->action, body);
    if (one.status != 303)
        return;
    CHECK_INT(arena_printf(w->arena, "AC17 %s again: the first result", label), two.status, 303);
    CHECK_STR(arena_printf(w->arena, "AC17 %s again: the same address", label), two.location,
              one.location);
    CHECK(arena_printf(w->arena, "AC17 %s again: nothing happens", label),
          attack_print(w) == between_them);
}

/* ---- AC8, AC10: stored markup ---- */

/* Columns that hold codes, keys and numbers of ours: no person writes into them. */
static bool is_code(const char *table, const char *column)
{
    static const char *const tables[] = { "session",        "submission",   "draft",
                                          "audit_log",      "audit_bridge", "journal_file",
                                          "schema_version", "login_code",   "signin_failure",
                                          "signin_source" };
    static const char *const columns[] = {
        "public_id", "cpr",          "language",    "text_version", "rule_set",
        "cites",     "number",       "event",       "from_state",   "to_state",
        "cite",      "rule",         "reference",   "uid",          "kind",
        "word",      "password_phc", "reason_code", "why",          "template_version",
        "user_name", "state",        "actor",       "code",
    };

    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        if (text_same(table, tables[i]))
            return true;
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
        if (text_same(column, columns[i]))
            return true;
    return text_same(table, "deadline_event") && text_same(column, "reason");
}

static int poison_all(struct world *w)
{
    sqlite3_stmt *q = NULL;
    int changed = 0;

    must(sqlite3_prepare_v2(w->db,
                            "SELECT 'DROP TRIGGER ' || name FROM sqlite_schema"
                            " WHERE type = 'trigger'",
                            -1, &q, NULL)
         == SQLITE_OK);
    while (sqlite3_step(q) == SQLITE_ROW) {
        const char *sql = arena_strdup(w->arena, (const char *)sqlite3_column_text(q, 0));

        sqlite3_reset(q);
        world_sql(w, sql, 0);
    }
    sqlite3_finalize(q);
    must(sqlite3_prepare_v2(w->db,
                            "SELECT t.name, c.name FROM sqlite_schema t,"
                            " pragma_table_info(t.name) c WHERE t.type = 'table'"
                            " AND t.name NOT LIKE 'sqlite_%' AND c.type = 'TEXT'",
                            -1, &q, NULL)
         == SQLITE_OK);
    while (sqlite3_step(q) == SQLITE_ROW) {
        const char *table = (const char *)sqlite3_column_text(q, 0);
        const char *column = (const char *)sqlite3_column_text(q, 1);
        const char *sql = arena_printf(
            w->arena,
            "UPDATE OR IGNORE %s SET %s = CASE WHEN length(%s) > 24 THEN '%s%s' ELSE '%s'"
            " END WHERE %s IS NOT NULL",
            table, column, column, "<zq7 a=\"b\">''{{", "<zq7><zq7><zq7>", "<zq7 a=\"b\">''{{",
            column);

        if (!is_code(table, column) && sqlite3_exec(w->db, sql, NULL, NULL, NULL) == SQLITE_OK)
            changed += sqlite3_changes(w->db) > 0;
    }
    sqlite3_finalize(q);
    return changed;
}

static int poisoned_pages;

static void look_for_markup(struct crawl *c, struct visitor *v, const char *path,
                            const struct answer *page)
{
    (void)v;
    if (strstr(path, ".ics"))
        return; /* no markup there: calendar_lines() */
    CHECK(arena_printf(c->s->w->arena, "AC8 no stored markup on %s", path), !has(page, "<zq7"));
    if (page->status == 200 && has(page, "&lt;zq7 a=")) {
        poisoned_pages++;
        CHECK(arena_printf(c->s->w->arena, "AC10 braces stay braces on %s", path), has(page, "{{"));
    }
}

static void stored_markup(struct stage *s, struct crawl *c)
{
    const int changed = poison_all(s->w);

    s->w->citizen = s->pages[0];
    s->w->staff = s->pages[1];
    CHECK("AC8 there is markup in many columns", changed > 20);
    crawl_pages(c, look_for_markup);
    CHECK("AC8 and on many pages", poisoned_pages > 20);
    for (int i = 0; i < c->cast_count; i++)
        if (c->cast[i].site == AUTH_SITE_CITIZEN)
            snprintf(c->cast[i].language, sizeof c->cast[i].language, "ar");
    crawl_pages(c, look_for_markup);
}

/* ---- AC9: lines in the calendar ---- */

static void calendar_lines(struct stage *s)
{
    struct world *w = s->w;
    struct visitor v = stage_asker(s, CITIZEN, AUTH_SITE_CITIZEN);
    const char *path = attack_path(s, PATH_TALK_CALENDAR, s->id[OBJ_TALK][OWN]);
    struct answer a;
    int longest = 0, length = 0;

    world_sql(w,
              "UPDATE slot SET place = 'Sal 1' || char(13, 10) || 'ATTENDEE:mailto:x@evil.example'"
              "   || char(10) || 'BEGIN:VALARM; , \\n' || 'æøå æøå æøå æøå æøå æøå æøå æøå æøå æøå'"
              " WHERE id = (SELECT slot_id FROM booking WHERE person_id = ? AND state = 'booked')",
              s->person[OWN]);
    a = get(&v, path);
    CHECK_INT("AC9 the calendar file", a.status, 200);
    CHECK("AC9 no line of theirs", !has(&a, "\nATTENDEE") && !has(&a, "\nBEGIN:VALARM"));
    CHECK_INT("AC9 one event", times(&a, "BEGIN:VEVENT"), 1);
    for (const char *p = a.body; *p; p++) {
        length = *p == '\n' ? 0 : length + 1;
        longest = length > longest ? length : longest;
        if (*p == '\n')
            CHECK("O6 lines end with CR LF", p > a.body && p[-1] == '\r');
    }
    CHECK("O6 folded at 75 octets", longest <= 76);
    CHECK(
        "A4 no CPR number in it",
        !has(&a, world_text(w, "SELECT substr(cpr, 7) FROM person WHERE id = ?", s->person[OWN])));
}

/* ---- AC16: what is logged ---- */

static void one_line_each(struct stage *s)
{
    struct visitor v = stage_asker(s, CITIZEN, AUTH_SITE_CITIZEN);
    FILE *f;
    char line[4096];
    int bad = 0, lines = 0;

    get(&v, arena_printf(notes(s), "/samtale/%s?x=%%0A%%7B%%22action%%22:%%22forged%%22%%7D",
                         s->id[OBJ_TALK][OWN]));
    post_exact(&v, PATH_TALK_CANCEL, "grund=a%0A%7B%22action%22%3A%22forged%22%7D");
    f = fopen(arena_printf(notes(s), "%s/journal/current", s->w->dir), "r");
    if (!CHECK("AC16 there is a journal", f != NULL))
        return;
    while (fgets(line, sizeof line, f)) {
        if (*line == '\n')
            continue;
        lines++;
        bad += *line != '{' || !strstr(line, "}\n") || strstr(line, "forged") != NULL;
    }
    (void)fclose(f);
    CHECK("AC16 the journal has lines", lines > 0);
    CHECK_INT("AC16 each is one whole record of ours", bad, 0);
    CHECK_INT("AC16 nor is one in the audit log",
              world_number(s->w,
                           "SELECT count(*) FROM audit_log WHERE action = 'forged'"
                           " AND sequence > ?",
                           0),
              0);
}

/* ---- AC18: decisions ---- */

static void decisions_stay(struct stage *s)
{
    static const struct {
        const char *name, *sql;
    } cases[] = {
        { "its facts", "UPDATE decision SET facts = 'Noget andet'" },
        { "its day", "UPDATE decision SET decided_on = decided_on - 10" },
        { "who approved it", "UPDATE decision SET approved_by = prepared_by" },
        { "itself", "DELETE FROM decision" },
        { "by replacing it", "INSERT OR REPLACE INTO decision SELECT * FROM decision" },
        { "the exemption behind it", "DELETE FROM exemption" },
        { "the exemption's period", "UPDATE exemption SET from_day = from_day - 100" },
        { "a revocation", "DELETE FROM revocation" },
        { "a step left out", "UPDATE revocation SET state = 'decided' WHERE state = 'hearing'" },
        { "a deadline's history", "UPDATE deadline_event SET at_utc = at_utc - 86400" },
        { "a deadline's history, removed", "DELETE FROM deadline_event" },
        { "a deadline's state alone", "UPDATE deadline SET state = 'withdrawn'" },
        { "a guidance", "DELETE FROM guidance" },
        { "an audit row", "UPDATE audit_log SET action = 'nothing'" },
        { "an audit row, removed", "DELETE FROM audit_log" },
    };

    world_sql(s->w, "PRAGMA recursive_triggers = ON", 0); /* as every connection of the store */
    world_exemption(s->w, s->person[OWN], ATTACK_TODAY - 900, ATTACK_TODAY - 880);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK(arena_printf(notes(s), "AC18 nobody changes %s", cases[i].name),
              db_refuses(s->w, cases[i].sql));
    CHECK("A5 the author does not approve",
          db_refuses(s->w, "INSERT INTO decision (public_id, person_id, kind, result, cites, facts,"
                           " complaint, letter, decided_on, decided_utc, available_on,"
                           " complaint_until, prepared_by, approved_by) SELECT"
                           " 'cccccccccccccccccccccccccc', person_id, 'revocation', result, cites,"
                           " facts, complaint, letter, decided_on, decided_utc, available_on,"
                           " complaint_until, prepared_by, prepared_by FROM decision LIMIT 1"));
}

int main(void)
{
    struct stage *s = stage_open();
    struct crawl *c;

    planted(s);
    odd_addresses(s);
    times_of_others(s);
    reasons_end(s);
    one_line_each(s);
    decisions_stay(s);
    c = crawl_open(s);
    crawl_pages(c, crawl_page);
    calendar_lines(s);
    for (int i = 0; i < c->form_count; i++)
        twice(c, &c->form[i]);
    stored_markup(s, c);
    world_close(s->w);
    return CHECK_DONE();
}

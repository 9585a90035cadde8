/* All that the citizens' processes can read, column by column (security.md A6). A right that is
 * given shows itself here, and asks its reviewer: which page says this to the citizen? */
#include "store/fixture.h"

enum { ROLES = 2 };
static const enum store_role roles[ROLES] = { STORE_CITIZEN, STORE_SIGNIN_CITIZEN };

/* clang-format off */
static const struct {
    const char *table;
    const char *columns[ROLES]; /* as in the schema; null: none */
} open_to[] = {
    { "absence",
      { "person_id kind from_day to_day approved voided_utc",
        NULL } },
    { "audit_bridge",
      { "through_sequence hash",
        "through_sequence hash" } },
    { "audit_log",
      { "sequence hash",
        "sequence hash" } },
    { "benefit",
      { "person_id from_day to_day voided_utc",
        NULL } },
    { "booking",
      { "id public_id reference person_id slot_id user_id starts_utc deadline_id kind form "
        "interpreter_language needs phone subject may_move reason state ended_utc sequence uid "
        "moved_utc previous_utc change_reason booked_utc updated_utc",
        NULL } },
    { "booking_choice",
      { "person_id booking_id form slot_id interpreter_answered interpreter_language "
        "needs_answered needs phone",
        NULL } },
    { "booking_event",
      { "booking_id",
        NULL } },
    { "case_answer",
      { "id case_id at_utc source text",
        NULL } },
    { "consequence_case",
      { "id public_id person_id kind booking_id event_on opened_utc state version asked_letter "
        "answer_until comment_until effective_on decision_id",
        NULL } },
    { "contract",
      { "person_id concluded_on ended_on rule_set voided_utc",
        NULL } },
    { "deadline",
      { "id public_id person_id state deadline_on latest_on available_on forms contact_restored_on",
        NULL } },
    { "deadline_event",
      { "deadline_id reason",
        NULL } },
    { "decision",
      { "id public_id person_id kind cites letter decided_on decided_utc available_on "
        "complaint_until",
        NULL } },
    { "draft",
      { "account path body saved_utc",
        "account path body saved_utc" } },
    { "exemption",
      { "person_id basis from_day to_day review_on decision_id end_decision_id",
        NULL } },
    { "guidance",
      { "person_id given_on written voided_utc",
        NULL } },
    { "hearing_answer",
      { "id revocation_id at_utc source text",
        NULL } },
    { "help_request",
      { "id public_id person_id kind text phone at_utc answered_utc answered_by answer",
        NULL } },
    { "login_code",
      { NULL,
        "id person_id salt hash made_by created_utc expires_utc tries used_utc replaced_utc" } },
    { "message",
      { "id public_id person_id kind subject text language template_version channel deadline_id "
        "booking_id decision_id queued_utc available_utc failed_utc",
        NULL } },
    { "no_times",
      { "id number person_id at_utc from_day to_day form notice_utc answered_utc answer",
        NULL } },
    { "outage",
      { "id from_utc to_utc kind note made_by",
        NULL } },
    { "person",
      { "id public_id cpr cpr_kind given_names family_name born_on protected language phone email "
        "address digital_post outside_portal reminders unit_id caseworker_id interpreter_language "
        "taken_on is_refugee ukraine_act manifestly_unable goals_met_on idle_s "
        "password_changed_utc locked_utc closed_on closed_why version",
        "id public_id cpr cpr_kind given_names family_name born_on protected language phone email "
        "address digital_post outside_portal reminders unit_id caseworker_id interpreter_language "
        "taken_on is_refugee ukraine_act manifestly_unable goals_met_on idle_s password_phc "
        "password_changed_utc locked_utc closed_on closed_why version created_utc" } },
    { "readiness",
      { "person_id from_day result voided_utc",
        NULL } },
    { "revocation",
      { "id public_id person_id state version basis hearing_letter hearing_available_on "
        "hearing_until comment_until from_day to_day review_on decision_id end_decision_id",
        NULL } },
    { "revocation_booking",
      { "booking_id",
        NULL } },
    { "schema_version",
      { "number name sha256 applied_utc",
        "number name sha256 applied_utc" } },
    { "session",
      { "id token_hash site role person_id staff_id level created_utc seen_utc reauth_utc "
        "expires_utc idle_s",
        "id token_hash site role person_id staff_id level created_utc seen_utc reauth_utc "
        "expires_utc idle_s" } },
    { "signin_failure",
      { NULL,
        "site account_key source_key failures last_utc next_try_utc" } },
    { "signin_source",
      { NULL,
        "site source_key minute tries" } },
    { "slot",
      { "id public_id user_id unit_id day minute starts_utc length_min place forms "
        "interpreter_language offered taken closed_utc",
        NULL } },
    { "slot_hold",
      { "slot_id person_id until_utc",
        NULL } },
    { "staff_user",
      { "id full_name unit_id phone",
        "id full_name unit_id phone" } },
    { "submission",
      { "account nr location",
        "account nr location" } },
    { "talk_record",
      { "id person_id booking_id version finished_utc",
        NULL } },
    { "talk_record_version",
      { "record_id version agreed next_on",
        NULL } },
    { "task",
      { "kind person_id ref_id done_utc",
        "kind person_id ref_id done_utc" } },
    { "unit",
      { "id public_id name phone place",
        "id public_id name phone place" } },
}; /* clang-format on */

/* The columns of a table that a role may read, each with a space before it. */
static const char *readable(struct arena *a, struct store *s, const char *table,
                            enum store_role role)
{
    const char *list = "";
    sqlite3_stmt *q = NULL;

    CHECK_INT("A6 the schema is read",
              sqlite3_prepare_v2(s->db, "SELECT name FROM pragma_table_info(?1) ORDER BY cid", -1,
                                 &q, NULL),
              SQLITE_OK);
    (void)sqlite3_bind_text(q, 1, table, -1, SQLITE_STATIC);
    while (sqlite3_step(q) == SQLITE_ROW) {
        const char *column = (const char *)sqlite3_column_text(q, 0);

        if (store_has_right(role, STORE_READ, table, column))
            list = arena_printf(a, "%s %s", list, column);
    }
    (void)sqlite3_finalize(q);
    return list;
}

/* What the table above says of it. */
static const char *said(struct arena *a, const char *table, int role)
{
    for (size_t i = 0; i < sizeof open_to / sizeof *open_to; i++)
        if (strcmp(open_to[i].table, table) == 0 && open_to[i].columns[role])
            return arena_printf(a, " %s", open_to[i].columns[role]);
    return "";
}

int main(void)
{
    struct arena *a = arena_new();
    struct store *s = NULL;
    sqlite3_stmt *q = NULL;
    size_t listed = 0;

    CHECK_INT("opens", store_open_memory(a, STORE_ADMIN, &s), OK);
    s->checking = true; /* no role may read the schema */
    CHECK_INT("A6 the tables are found",
              sqlite3_prepare_v2(s->db, "SELECT name FROM sqlite_schema WHERE type = 'table'", -1,
                                 &q, NULL),
              SQLITE_OK);
    while (sqlite3_step(q) == SQLITE_ROW) {
        const char *table = arena_strdup(a, (const char *)sqlite3_column_text(q, 0));

        for (int i = 0; i < ROLES; i++)
            CHECK_STR(arena_printf(a, "A6 %s, %s", table, i ? "sign-in" : "pages"),
                      readable(a, s, table, roles[i]), said(a, table, i));
        for (size_t i = 0; i < sizeof open_to / sizeof *open_to; i++)
            listed += strcmp(open_to[i].table, table) == 0;
    }
    (void)sqlite3_finalize(q);
    CHECK_INT("A6 every listed table exists", listed, sizeof open_to / sizeof *open_to);
    arena_free(a);
    return CHECK_DONE();
}

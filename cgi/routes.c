/* The route table of both sites: whoever wants to know what exists, and for whom, reads it here. */
#include "pages/route.h"

#include "base/log.h"
#include "base/text.h"
#include "pages/handlers.h"
#include "pages/paths.h"

#include <string.h>

#define CITIZEN_SITE AUTH_SITE_CITIZEN
#define STAFF_SITE   AUTH_SITE_STAFF
#define ANYONE       ROLE_ANYONE
#define ENROLLING    ROLE_ENROLLING
#define CITIZEN      ROLE_CITIZEN
#define STAFF        ROLE_CASEWORKER
#define LEADER       ROLE_TEAM_LEADER
#define ADMIN        ROLE_ADMINISTRATOR
#define SIGN_IN      (ROUTE_SIGN_IN_POOL | ROUTE_OWN_TRANSACTIONS | ROUTE_NO_DRAFT)
#define OWN          ROUTE_OWN_TRANSACTIONS
#define CHECKS       ROUTE_CHECKS
#define GET          HTTP_GET, FORM_NONE
#define POST         HTTP_POST, FORM_TOKEN

/* Zero is UNSET in each column; start-up refuses it, and a POST without FORM_TOKEN. */
/* clang-format off */
#define ROW(site_, method_and_form, pattern_, role_, record_, flags_, action_, handler_) \
    ROW_(site_, method_and_form, pattern_, role_, record_, flags_, action_, handler_)
#define ROW_(site_, method_, form_, pattern_, role_, record_, flags_, action_, handler_) \
    { .site = site_, .method = method_, .pattern = pattern_, .role = role_, .form = form_, \
      .record = RECORD_##record_, .flags = flags_, .action = action_, .handler = handler_ }

const struct route routes[] = {
    /* sign-in and sign-out */
    ROW(CITIZEN_SITE, GET,  PATH_SIGN_IN,       ANYONE,    NOTHING, 0,              "sign_in.page",         page_sign_in),
    ROW(CITIZEN_SITE, POST, PATH_SIGN_IN,       ANYONE,    SIGN,    SIGN_IN,        "sign_in",              page_sign_in_send),
    ROW(CITIZEN_SITE, GET,  PATH_NEW_PASSWORD,  ENROLLING, NOTHING, 0,              "password.choose.page", page_new_password),
    ROW(CITIZEN_SITE, POST, PATH_NEW_PASSWORD,  ENROLLING, SIGN,    SIGN_IN,        "password.choose",      page_new_password_send),
    ROW(CITIZEN_SITE, POST, PATH_SIGN_OUT,      ANYONE,    SIGN,    ROUTE_NO_DRAFT, "sign_out",             page_sign_out), /* also who is choosing a password */
    ROW(CITIZEN_SITE, GET,  PATH_SIGNED_OUT,    ANYONE,    NOTHING, 0,              "signed_out.page",      page_signed_out),
    ROW(STAFF_SITE,   GET,  PATH_SIGN_IN,       ANYONE,    NOTHING, 0,              "sign_in.page",         page_staff_sign_in),
    ROW(STAFF_SITE,   POST, PATH_SIGN_IN,       ANYONE,    SIGN,    SIGN_IN,        "sign_in",              page_staff_sign_in_send),
    ROW(STAFF_SITE,   GET,  PATH_SIGN_IN_AGAIN, STAFF,     NOTHING, 0,              "sign_in.again.page",   page_staff_reauth),
    ROW(STAFF_SITE,   POST, PATH_SIGN_IN_AGAIN, STAFF,     SIGN,    SIGN_IN,        "sign_in.again",        page_staff_reauth_send),
    ROW(STAFF_SITE,   POST, PATH_SIGN_OUT,      ANYONE,    SIGN,    ROUTE_NO_DRAFT, "sign_out",             page_sign_out), /* administrators too */
    ROW(STAFF_SITE,   GET,  PATH_SIGNED_OUT,    ANYONE,    NOTHING, 0,              "signed_out.page",      page_staff_signed_out),
    /* Open to all. */
    ROW(CITIZEN_SITE, GET,  PATH_FRONT,         ANYONE, NOTHING, 0, "page.front",         page_front),
    ROW(CITIZEN_SITE, GET,  PATH_HELP,          ANYONE, NOTHING, 0, "page.help",          page_help),
    ROW(CITIZEN_SITE, GET,  PATH_ACCESSIBILITY, ANYONE, NOTHING, 0, "page.accessibility", page_accessibility),
    ROW(CITIZEN_SITE, GET,  PATH_WAS,           ANYONE, NOTHING, 0, "page.accessibility", page_accessibility),
    ROW(CITIZEN_SITE, GET,  PATH_PRIVACY,       ANYONE, NOTHING, 0, "page.privacy",       page_privacy),
    ROW(CITIZEN_SITE, GET,  PATH_COMPLAINT,     ANYONE, NOTHING, 0, "page.complaint",     page_complaint),
    ROW(CITIZEN_SITE, GET,  PATH_RULES,         ANYONE, NOTHING, 0, "page.rules",         page_rules),
    ROW(STAFF_SITE,   GET,  PATH_RULES,         ANYONE, NOTHING, 0, "page.rules",         page_rules),
    /* The citizen's talks: C04 to C16. */
    ROW(CITIZEN_SITE, GET,  PATH_MY_TALKS,        CITIZEN, VIEW,   0,   "deadline.view",      page_my_talks),
    ROW(CITIZEN_SITE, GET,  PATH_BOOK,            CITIZEN, VIEW,   0,   "booking.begin",      page_book),
    ROW(CITIZEN_SITE, GET,  PATH_BOOK_FORM,       CITIZEN, VIEW,   0,   "booking.form.view",  page_book_form),
    ROW(CITIZEN_SITE, POST, PATH_BOOK_FORM,       CITIZEN, CHANGE, 0,   "booking.form",       page_book_form_save),
    ROW(CITIZEN_SITE, GET,  PATH_BOOK_TIME,       CITIZEN, SEARCH, OWN, "slot.search",        page_book_time),
    ROW(CITIZEN_SITE, POST, PATH_BOOK_TIME,       CITIZEN, CHANGE, 0,   "slot.hold",          page_book_time_hold),
    ROW(CITIZEN_SITE, GET,  PATH_BOOK_LANGUAGE,   CITIZEN, VIEW,   0,   "booking.interpreter.view", page_book_language),
    ROW(CITIZEN_SITE, POST, PATH_BOOK_LANGUAGE,   CITIZEN, CHANGE, 0,   "booking.interpreter", page_book_language_save),
    ROW(CITIZEN_SITE, GET,  PATH_BOOK_SUPPORT,    CITIZEN, VIEW,   0,   "booking.needs.view", page_book_support),
    ROW(CITIZEN_SITE, POST, PATH_BOOK_SUPPORT,    CITIZEN, CHANGE, 0,   "booking.needs",      page_book_support_save),
    ROW(CITIZEN_SITE, GET,  PATH_BOOK_PHONE,      CITIZEN, VIEW,   0,   "booking.phone.view", page_book_phone),
    ROW(CITIZEN_SITE, POST, PATH_BOOK_PHONE,      CITIZEN, CHANGE, 0,   "booking.phone",      page_book_phone_save),
    ROW(CITIZEN_SITE, GET,  PATH_BOOK_CHECK,      CITIZEN, VIEW,   0,   "booking.check",      page_book_check),
    ROW(CITIZEN_SITE, POST, PATH_BOOK_CHECK,      CITIZEN, CHANGE, 0,   "booking.book",       page_book_now),
    ROW(CITIZEN_SITE, GET,  PATH_BOOK_NONE,       CITIZEN, VIEW,   0,   "no_times.view",      page_book_none),
    ROW(CITIZEN_SITE, POST, PATH_BOOK_NOTICE,     CITIZEN, CHANGE, 0,   "no_times.notice",    page_book_notice),
    ROW(CITIZEN_SITE, GET,  PATH_BOOK_TAKEN,      CITIZEN, SEARCH, 0,   "slot.nearest",       page_book_taken),
    ROW(CITIZEN_SITE, GET,  PATH_TALK,            CITIZEN, VIEW,   0,   "booking.view",       page_talk),
    ROW(CITIZEN_SITE, GET,  PATH_TALK_RECEIPT,    CITIZEN, VIEW,   0,   "booking.receipt",    page_talk_receipt),
    ROW(CITIZEN_SITE, GET,  PATH_TALK_CALENDAR,   CITIZEN, VIEW,   0,   "booking.calendar",   page_talk_calendar),
    ROW(CITIZEN_SITE, GET,  PATH_TALK_MOVE,       CITIZEN, SEARCH, 0,   "booking.move.search", page_talk_move),
    ROW(CITIZEN_SITE, POST, PATH_TALK_MOVE,       CITIZEN, CHANGE, 0,   "booking.move.hold",  page_talk_move_hold),
    ROW(CITIZEN_SITE, GET,  PATH_TALK_MOVE_CHECK, CITIZEN, VIEW,   0,   "booking.move.check", page_talk_move_check),
    ROW(CITIZEN_SITE, POST, PATH_TALK_MOVE_CHECK, CITIZEN, CHANGE, 0,   "booking.move",       page_talk_move_now),
    ROW(CITIZEN_SITE, GET,  PATH_TALK_CANCEL,     CITIZEN, VIEW,   0,   "booking.cancel.check", page_talk_cancel),
    ROW(CITIZEN_SITE, POST, PATH_TALK_CANCEL,     CITIZEN, CHANGE, 0,   "booking.cancel",     page_talk_cancel_now),
    /* The caseworker: one person. */
    ROW(STAFF_SITE, GET,  PATH_TODAY,         STAFF,  VIEW,   0,              "today.view",      page_today),
    ROW(STAFF_SITE, GET,  PATH_TASKS,         STAFF,  VIEW,   0,              "tasks.view",      page_tasks),
    ROW(STAFF_SITE, POST, PATH_TASKS,         STAFF,  CHANGE, 0,              "task.done",       page_tasks_tick),
    ROW(STAFF_SITE, GET,  PATH_ACCESSES,      LEADER, VIEW,   0,              "access.list",     page_accesses),
    ROW(STAFF_SITE, POST, PATH_ACCESSES,      LEADER, CHANGE, 0,              "access.seen",     page_accesses_seen),
    ROW(STAFF_SITE, GET,  PATH_PERSONS,       STAFF, SEARCH, 0,              "person.search.page", page_persons),
    ROW(STAFF_SITE, POST, PATH_PERSONS,       STAFF, CHANGE, ROUTE_NO_DRAFT, "person.search",   page_persons_search),
    ROW(STAFF_SITE, GET,  PATH_PERSON_ACCESS, STAFF, VIEW,   0,              "person.access.page", page_person_access),
    ROW(STAFF_SITE, POST, PATH_PERSON_ACCESS, STAFF, CHANGE, 0,              "person.access",   page_person_access_save),
    ROW(STAFF_SITE, GET,  PATH_PERSON,     STAFF, VIEW,   0,              "person.view",     page_person),
    ROW(STAFF_SITE, GET,  PATH_PERSON_CPR, STAFF, VIEW,   0,              "person.cpr.page", page_person_cpr),
    ROW(STAFF_SITE, POST, PATH_PERSON_CPR, STAFF, CHANGE, ROUTE_NO_DRAFT, "person.cpr",      page_person_cpr_show),
    ROW(STAFF_SITE, GET,  PATH_PERSON_GUIDANCE, STAFF, VIEW,   0, "guidance.page",   page_guidance),
    ROW(STAFF_SITE, POST, PATH_PERSON_GUIDANCE, STAFF, CHANGE, 0, "guidance.record", page_guidance_save),
    ROW(STAFF_SITE, GET,  PATH_PERSON_CODE,     STAFF, VIEW,   0, "code.page",       page_code),
    ROW(STAFF_SITE, POST, PATH_PERSON_CODE,     STAFF, CHANGE, ROUTE_NO_DRAFT, "code.make", page_code_make),
    ROW(STAFF_SITE, GET,  PATH_PERSON_FACTS,    STAFF, VIEW,   0, "facts.view",      page_facts),
    ROW(STAFF_SITE, POST, PATH_PERSON_FACTS,    STAFF, CHANGE, 0, "facts.change",    page_facts_save),
    /* Follow-up after § 20: S06, and the guidelines of stk. 2. */
    ROW(STAFF_SITE, GET,  PATH_FOLLOW_UP,       STAFF,  VIEW,    0, "follow_up.view",      page_follow_up),
    ROW(STAFF_SITE, POST, PATH_FOLLOW_UP,       STAFF,  CHANGE,  0, "follow_up.void",      page_follow_up_void),
    ROW(STAFF_SITE, GET,  PATH_FOLLOW_UP_NEED,  STAFF,  VIEW,    0, "follow_up.need.page", page_follow_up_need),
    ROW(STAFF_SITE, POST, PATH_FOLLOW_UP_NEED,  STAFF,  CHANGE,  0, "follow_up.need",      page_follow_up_need_save),
    ROW(STAFF_SITE, GET,  PATH_FOLLOW_UP_TALK,  STAFF,  VIEW,    0, "follow_up.talk.page", page_follow_up_talk),
    ROW(STAFF_SITE, POST, PATH_FOLLOW_UP_TALK,  STAFF,  CHANGE,  0, "follow_up.talk",      page_follow_up_talk_save),
    ROW(STAFF_SITE, GET,  PATH_FOLLOW_UP_GROUP, STAFF,  VIEW,    0, "follow_up.group.page", page_follow_up_group),
    ROW(STAFF_SITE, POST, PATH_FOLLOW_UP_GROUP, STAFF,  CHANGE,  0, "follow_up.group",     page_follow_up_group_save),
    ROW(STAFF_SITE, GET,  PATH_GUIDELINES,      STAFF,  NOTHING, 0, "guideline.list",      page_guidelines),
    ROW(STAFF_SITE, POST, PATH_GUIDELINES,      LEADER, CHANGE,  0, "guideline.adopt",     page_guideline_adopt),
    ROW(STAFF_SITE, POST, PATH_GUIDELINE_END,   LEADER, CHANGE,  0, "guideline.end",       page_guideline_end),
    ROW(STAFF_SITE, GET,  PATH_NO_TIMES,        STAFF, VIEW,   0, "no_times.list",   page_staff_no_times),
    ROW(STAFF_SITE, POST, PATH_NO_TIMES,        STAFF, CHANGE, 0, "no_times.answer", page_staff_no_times_answer),
    ROW(STAFF_SITE, GET,  PATH_DEADLINE_NEW,    STAFF, VIEW,   0, "deadline.new",    page_deadline_new),
    ROW(STAFF_SITE, POST, PATH_DEADLINE_NEW,    STAFF, CHANGE, 0, "deadline.draft",  page_deadline_draft),
    ROW(STAFF_SITE, GET,  PATH_DEADLINE_CHECK,  STAFF, VIEW,   0, "deadline.check",  page_deadline_check),
    ROW(STAFF_SITE, POST, PATH_DEADLINE_CHECK,  STAFF, CHANGE, 0, "deadline.issue",  page_deadline_issue),
    ROW(STAFF_SITE, GET,  PATH_DEADLINE_WITHDRAW, STAFF, VIEW, 0, "deadline.withdraw.page", page_deadline_withdraw),
    ROW(STAFF_SITE, POST, PATH_DEADLINE_WITHDRAW, STAFF, CHANGE, 0, "deadline.withdraw", page_deadline_withdraw_now),
    /* Times of caseworkers: S13. */
    ROW(STAFF_SITE,   GET,  PATH_TIMES_NEW,       STAFF,   NOTHING, 0,  "times.offer.page",   page_times_new),
    ROW(STAFF_SITE,   POST, PATH_TIMES_NEW,       STAFF,   CHANGE, 0,   "times.offer.draft",  page_times_new_save),
    ROW(STAFF_SITE,   GET,  PATH_TIMES_CHECK,     STAFF,   VIEW,   0,   "times.offer.check",  page_times_check),
    ROW(STAFF_SITE,   POST, PATH_TIMES_CHECK,     STAFF,   CHANGE, CHECKS, "times.offer",     page_times_make),
    ROW(STAFF_SITE,   GET,  PATH_TIMES_SERIES,    STAFF,   VIEW,   0,   "times.series.view",  page_times_series),
    ROW(STAFF_SITE,   GET,  PATH_TIMES,           STAFF,   VIEW,   0,   "times.view",         page_times),
    ROW(STAFF_SITE,   GET,  PATH_CALENDAR,        STAFF,   VIEW,   0,   "calendar.view",      page_calendar),
    ROW(STAFF_SITE,   GET,  PATH_TIME,            STAFF,   VIEW,   0,   "times.one",          page_time),
    ROW(STAFF_SITE,   POST, PATH_TIME,            STAFF,   CHANGE, 0,   "times.change",       page_time_change),
    ROW(STAFF_SITE,   GET,  PATH_TIMES_CLOSE,     STAFF,   VIEW,   0,   "times.close.page",   page_times_close),
    ROW(STAFF_SITE,   POST, PATH_TIMES_CLOSE,     STAFF,   CHANGE, 0,   "times.close",        page_times_close_now),
    ROW(STAFF_SITE,   GET,  PATH_CLOSED_DAYS,     STAFF,   VIEW,   0,   "closed_days.view",   page_closed_days),
    ROW(STAFF_SITE,   POST, PATH_CLOSED_DAYS,     LEADER,  CHANGE, 0,   "closed_days.draft",  page_closed_day_add),
    ROW(STAFF_SITE,   GET,  PATH_CLOSED_DAY_CHECK, LEADER, VIEW,   0,   "closed_days.check",  page_closed_day_check),
    ROW(STAFF_SITE,   POST, PATH_CLOSED_DAY_CHECK, LEADER, CHANGE, CHECKS, "closed_days.add", page_closed_day_close),
    ROW(STAFF_SITE,   POST, PATH_CLOSED_DAY_REMOVE, LEADER, CHANGE, 0,  "closed_days.remove", page_closed_day_remove),
    ROW(STAFF_SITE,   GET,  PATH_TALK_NEW,        STAFF,   VIEW,   0,   "booking.new.page",   page_talk_new),
    ROW(STAFF_SITE,   POST, PATH_TALK_NEW,        STAFF,   CHANGE, 0,   "booking.new",        page_talk_new_save),
    /* One talk, its changes and its end: S09. */
    ROW(STAFF_SITE,   GET,  PATH_STAFF_TALK,        STAFF, VIEW,   0,   "booking.view",       page_staff_talk),
    ROW(STAFF_SITE,   GET,  PATH_STAFF_TALK_MOVE,   STAFF, VIEW,   0,   "booking.move.page",  page_staff_talk_move),
    ROW(STAFF_SITE,   POST, PATH_STAFF_TALK_MOVE,   STAFF, CHANGE, 0,   "booking.move.by_us", page_staff_talk_move_now),
    ROW(STAFF_SITE,   GET,  PATH_STAFF_TALK_CANCEL, STAFF, VIEW,   0,   "booking.cancel.page", page_staff_talk_cancel),
    ROW(STAFF_SITE,   POST, PATH_STAFF_TALK_CANCEL, STAFF, CHANGE, 0,   "booking.cancel.by_us", page_staff_talk_cancel_now),
    ROW(STAFF_SITE,   GET,  PATH_STAFF_ATTENDANCE,  STAFF, VIEW,   0,   "attendance.page",    page_staff_attendance),
    ROW(STAFF_SITE,   POST, PATH_STAFF_ATTENDANCE,  STAFF, CHANGE, 0,   "attendance.record",  page_staff_attendance_save),
    ROW(STAFF_SITE,   GET,  PATH_STAFF_RECORD,      STAFF, VIEW,   0,   "record.view",        page_record),
    ROW(STAFF_SITE,   POST, PATH_STAFF_RECORD,      STAFF, CHANGE, 0,   "record.save",        page_record_save),
    /* The caseworker: the right to self-book (S11). */
    ROW(STAFF_SITE, GET,  PATH_SELFBOOKING,    STAFF, VIEW,   0, "right.view",          page_selfbooking),
    ROW(STAFF_SITE, POST, PATH_SELFBOOKING,    STAFF, CHANGE, 0, "right.reply",         page_selfbooking_reply),
    ROW(STAFF_SITE, GET,  PATH_EXEMPT,         STAFF, VIEW,   0, "exemption.page",      page_exempt),
    ROW(STAFF_SITE, POST, PATH_EXEMPT,         STAFF, CHANGE, 0, "exemption.draft",     page_exempt_send),
    ROW(STAFF_SITE, GET,  PATH_EXEMPT_CHECK,   STAFF, VIEW,   0, "exemption.check",     page_exempt_check),
    ROW(STAFF_SITE, POST, PATH_EXEMPT_CHECK,   STAFF, CHANGE, CHECKS, "exemption.grant",     page_exempt_now),
    ROW(STAFF_SITE, GET,  PATH_EXEMPT_REFUSE,  STAFF, VIEW,   0, "exemption.refuse.page", page_exempt_refuse),
    ROW(STAFF_SITE, POST, PATH_EXEMPT_REFUSE,  STAFF, CHANGE, 0, "exemption.refuse.draft", page_exempt_refuse_send),
    ROW(STAFF_SITE, GET,  PATH_REFUSE_CHECK,   STAFF, VIEW,   0, "exemption.refuse.check", page_refuse_check),
    ROW(STAFF_SITE, POST, PATH_REFUSE_CHECK,   STAFF, CHANGE, CHECKS, "exemption.refuse",    page_refuse_now),
    ROW(STAFF_SITE, GET,  PATH_RESTORE,        STAFF, VIEW,   0, "right.restore.page",  page_restore),
    ROW(STAFF_SITE, POST, PATH_RESTORE,        STAFF, CHANGE, 0, "right.restore.draft", page_restore_send),
    ROW(STAFF_SITE, GET,  PATH_RESTORE_CHECK,  STAFF, VIEW,   0, "right.restore.check", page_restore_check),
    ROW(STAFF_SITE, POST, PATH_RESTORE_CHECK,  STAFF, CHANGE, CHECKS, "right.restore",       page_restore_now),
    ROW(STAFF_SITE, GET,  PATH_STAFF_DECISION, STAFF, VIEW,   0, "decision.view",       page_staff_decision),
    /* What may follow a missed deadline or a no-show. */
    ROW(STAFF_SITE, GET,  PATH_CASE,           STAFF, VIEW,   0, "case.page",           page_case),
    ROW(STAFF_SITE, POST, PATH_CASE,           STAFF, CHANGE, 0, "case.step",           page_case_do),
    /* The administrator: S17. */
    ROW(STAFF_SITE, GET,  PATH_ADMINISTRATION, ADMIN, VIEW,   0, "administration.view", page_administration),
    ROW(STAFF_SITE, GET,  PATH_OUTAGES,        ADMIN, VIEW,   0, "outage.list",         page_outages),
    ROW(STAFF_SITE, POST, PATH_OUTAGES,        ADMIN, CHANGE, 0, "outage.add",          page_outages_add),
    /* The citizen: the right to book, what is past, settings. */
    ROW(CITIZEN_SITE, GET,  PATH_CANNOT_BOOK, ANYONE,  VIEW,   0, "help.view",    page_cannot_book),
    ROW(CITIZEN_SITE, POST, PATH_CANNOT_BOOK, CITIZEN, CHANGE, 0, "help.ask",     page_cannot_book_send),
    ROW(CITIZEN_SITE, GET,  PATH_DECISION,    CITIZEN, VIEW,   0, "decision.view", page_own_decision),
    ROW(STAFF_SITE, GET,  PATH_REVOKE,         STAFF, VIEW,   0, "revocation.page",     page_revoke),
    ROW(STAFF_SITE, POST, PATH_REVOKE,         STAFF, CHANGE, 0, "revocation.step",     page_revoke_do),
    ROW(CITIZEN_SITE, GET,  PATH_HEARING,     CITIZEN, VIEW,   0, "hearing.view", page_hearing),
    /* Why a date, a duty or a refusal stands there: one page, a row a subject. */
    ROW(CITIZEN_SITE, GET,  PATH_WHY "pligt",             CITIZEN, VIEW, 0, "why.view", page_why),
    ROW(CITIZEN_SITE, GET,  PATH_WHY "frist",             CITIZEN, VIEW, 0, "why.view", page_why),
    ROW(CITIZEN_SITE, GET,  PATH_WHY "flytte",            CITIZEN, VIEW, 0, "why.view", page_why),
    ROW(CITIZEN_SITE, GET,  PATH_WHY "en-tid",            CITIZEN, VIEW, 0, "why.view", page_why),
    ROW(CITIZEN_SITE, GET,  PATH_WHY "indkaldelse",       CITIZEN, VIEW, 0, "why.view", page_why),
    ROW(CITIZEN_SITE, GET,  PATH_WHY "undtagelse",        CITIZEN, VIEW, 0, "why.view", page_why),
    ROW(CITIZEN_SITE, GET,  PATH_WHY "retten-til-at-booke",CITIZEN, VIEW, 0, "why.view", page_why),
    ROW(CITIZEN_SITE, GET,  PATH_WHY "faerre-penge",      CITIZEN, VIEW, 0, "why.view", page_why),
    ROW(CITIZEN_SITE, GET,  PATH_WHY "ingen-tider",       CITIZEN, VIEW, 0, "why.view", page_why),
    ROW(CITIZEN_SITE, GET,  PATH_WHY "fravaer",           CITIZEN, VIEW, 0, "why.view", page_why),
    ROW(CITIZEN_SITE, GET,  PATH_WHY "moedeform",         CITIZEN, VIEW, 0, "why.view", page_why),
    ROW(CITIZEN_SITE, GET,  PATH_WHY "hoering",           CITIZEN, VIEW, 0, "why.view", page_why),
    ROW(CITIZEN_SITE, GET,  PATH_WHY "klage",             CITIZEN, VIEW, 0, "why.view", page_why),
    ROW(CITIZEN_SITE, POST, PATH_HEARING,     CITIZEN, CHANGE, 0, "hearing.answer", page_hearing_send),
    ROW(CITIZEN_SITE, GET,  PATH_OWN_CASE,    CITIZEN, VIEW,   0, "case.view",     page_own_case),
    ROW(CITIZEN_SITE, POST, PATH_OWN_CASE,    CITIZEN, CHANGE, 0, "case.answer",   page_own_case_send),
    ROW(CITIZEN_SITE, GET,  PATH_HISTORY,     CITIZEN, VIEW,   0, "history.view", page_history),
    ROW(CITIZEN_SITE, GET,  PATH_MESSAGES,    CITIZEN, VIEW,   0, "message.list", page_messages),
    ROW(CITIZEN_SITE, GET,  PATH_MESSAGE,     CITIZEN, VIEW,   0, "message.view", page_message),
    ROW(CITIZEN_SITE, GET,  PATH_SETTINGS,    CITIZEN, VIEW,   0, "settings.view", page_settings),
    ROW(CITIZEN_SITE, POST, PATH_SETTINGS,    CITIZEN, CHANGE, 0, "settings.save", page_settings_save),
};
/* clang-format on */
const size_t route_count = sizeof routes / sizeof *routes;

static bool is_id_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7');
}

/* Whether `path` fits `pattern`; takes out the ids. */
static bool fits(const char *pattern, const char *path, struct route_ids *ids)
{
    ids->count = 0;
    while (*pattern && *path) {
        if (*pattern == '{') {
            char *id;

            must(ids->count < ROUTE_IDS_MAX);
            id = ids->id[ids->count++];
            for (int i = 0; i < 26; i++, path++) {
                if (!is_id_char(*path))
                    return false;
                id[i] = *path;
            }
            id[26] = '\0';
            pattern = strchr(pattern, '}');
            must(pattern);
            pattern++;
        } else if (*pattern++ != *path++) {
            return false;
        }
    }
    return *pattern == *path;
}

const struct route *route_find(enum auth_site site, enum http_method method, const char *path,
                               struct route_ids *ids, char allow[ROUTE_ALLOW_BYTES])
{
    bool can_get = false, can_post = false;

    allow[0] = '\0';
    if (method == HTTP_HEAD)
        method = HTTP_GET;
    for (size_t i = 0; i < route_count; i++) {
        if (routes[i].site != site || !fits(routes[i].pattern, path, ids))
            continue;
        if (routes[i].method == method)
            return &routes[i];
        can_get |= routes[i].method == HTTP_GET;
        can_post |= routes[i].method == HTTP_POST;
    }
    ids->count = 0;
    if (can_get || can_post)
        strcpy(allow, can_get && can_post ? "GET, HEAD, POST" : can_get ? "GET, HEAD" : "POST");
    return NULL;
}

bool route_is_page(enum auth_site site, const char *path)
{
    struct route_ids ids;
    char allow[ROUTE_ALLOW_BYTES];

    return route_find(site, HTTP_GET, path, &ids, allow) != NULL;
}

static bool is_sound(const struct route *r)
{
    if (!r->site || !r->method || !r->pattern || !r->role || !r->form || !r->record || !r->action
        || !r->handler)
        return false;
    if ((r->method == HTTP_POST) != (r->form == FORM_TOKEN))
        return false;
    if (r->method == HTTP_GET && r->record == RECORD_CHANGE)
        return false;
    for (const struct route *other = routes; other < r; other++)
        if (other->site == r->site && other->method == r->method
            && text_same(other->pattern, r->pattern))
            return false;
    return true;
}

bool routes_are_sound(void)
{
    bool sound = true;

    for (size_t i = 0; i < route_count; i++) {
        if (!is_sound(&routes[i])) {
            log_event(LOG_ERROR, "route-table-fault", LOG_NUMBER("row", (int64_t)i),
                      LOG_TEXT("pattern", routes[i].pattern));
            sound = false;
        }
    }
    return sound;
}

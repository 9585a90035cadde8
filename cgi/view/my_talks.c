/* C04: where the citizen stands. */
#include "view/my_talks.h"

#include "base/err.h"
#include "made/my_talks.h"
#include "view/format.h"
#include "view/names.h"
#include "view/reasons.h"
#include "view/why.h"

/* The section of each state. */
static const int section[] = {
    [MY_TALKS_IS_MUST_BOOK] = MY_TALKS_MUST_BOOK,
    [MY_TALKS_IS_BOOKED] = MY_TALKS_BOOKED,
    [MY_TALKS_IS_SUMMONED] = MY_TALKS_SUMMONED,
    [MY_TALKS_IS_LATE] = MY_TALKS_LATE,
    [MY_TALKS_IS_JUST_OVER] = MY_TALKS_JUST_OVER,
    [MY_TALKS_IS_STAYED_AWAY] = MY_TALKS_STAYED_AWAY,
    [MY_TALKS_IS_AFBUD] = MY_TALKS_AFBUD,
    [MY_TALKS_IS_EXCUSED] = MY_TALKS_EXCUSED,
    [MY_TALKS_IS_REVOKED] = MY_TALKS_REVOKED,
    [MY_TALKS_IS_EXEMPT] = MY_TALKS_EXEMPT,
    [MY_TALKS_IS_FIRST_TALK] = MY_TALKS_OTHER_BOOKS,
    [MY_TALKS_IS_NOT_GUIDED] = MY_TALKS_OTHER_BOOKS,
    [MY_TALKS_IS_NOT_IN_SCOPE] = MY_TALKS_OTHER_BOOKS,
    [MY_TALKS_IS_PAUSED] = MY_TALKS_PAUSED,
    [MY_TALKS_IS_MAY_BOOK] = MY_TALKS_MAY_BOOK,
    [MY_TALKS_IS_NOTHING] = MY_TALKS_NOTHING,
};

static void set_day(struct view *v, int text, int iso, civil_day day)
{
    view_set(v, text, format_day(view_arena(v), view_lang(v), day));
    view_set(v, iso, format_day_iso(view_arena(v), day));
}

static void fill_talk(struct view *v, const struct view_my_talks *m)
{
    view_set(v, MY_TALKS_TALK, m->talk);
    view_set(v, MY_TALKS_WHEN, format_moment(view_arena(v), view_lang(v), m->day, m->minute));
    view_set(v, MY_TALKS_WHEN_ISO, format_moment_iso(view_arena(v), m->day, m->minute));
    view_set(v, MY_TALKS_FORM, name_form(view_lang(v), m->form));
    view_set(v, MY_TALKS_CASEWORKER, m->caseworker);
    view_show(v, MY_TALKS_MAY_MOVE, m->may_move);
    view_show(v, MY_TALKS_RIGHT_AFTER_TALK, m->right_is_gone);
    view_show(v, MY_TALKS_EXEMPT_AFTER_TALK, m->right_is_gone && !m->right_is_revoked);
    view_show(v, MY_TALKS_REVOKED_AFTER_TALK, m->right_is_revoked);
    view_show(v, MY_TALKS_MISSED_BEFORE_TALK, m->missed_before);
}

static void fill_deadline(struct view *v, const struct view_my_talks *m)
{
    const bool must_book = m->state == MY_TALKS_IS_MUST_BOOK;

    view_set(v, MY_TALKS_DEADLINE,
             must_book ? format_day_distance(view_arena(v), view_lang(v), m->deadline_on, m->today)
                       : format_day(view_arena(v), view_lang(v), m->deadline_on));
    view_set(v, MY_TALKS_DEADLINE_ISO, format_day_iso(view_arena(v), m->deadline_on));
    set_day(v, MY_TALKS_LATEST, MY_TALKS_LATEST_ISO, m->latest_on);
    view_show(v, MY_TALKS_OUTAGE_MOVED, must_book && m->outage_moved);
    view_show(v, MY_TALKS_WITHDRAWN, m->withdrawn);
    view_show(v, MY_TALKS_LATE_MAY_BOOK, m->may_book);
    view_show(v, MY_TALKS_LATE_BOOK_HELPS, m->may_book && m->book_helps);
    view_show(v, MY_TALKS_LATE_RESTORED, m->is_restored);
}

static void fill_right(struct view *v, const struct view_my_talks *m)
{
    view_set(v, MY_TALKS_WHY, name_exemption_plain(view_lang(v), m->basis));
    if (m->review_on != CIVIL_NONE && (m->until == CIVIL_NONE || m->review_on <= m->until))
        set_day(view_add(v, MY_TALKS_REVIEW), MY_TALKS_REVIEW, MY_TALKS_REVIEW_ISO, m->review_on);
    view_set_optional(v, MY_TALKS_DECISION, m->decision);
    if (m->until != CIVIL_NONE)
        set_day(view_add(v, MY_TALKS_UNTIL), MY_TALKS_UNTIL, MY_TALKS_UNTIL_ISO, m->until);
    view_show(v, MY_TALKS_FIRST_TALK, m->state == MY_TALKS_IS_FIRST_TALK);
    view_show(v, MY_TALKS_NOT_GUIDED, m->state == MY_TALKS_IS_NOT_GUIDED);
    view_show(v, MY_TALKS_NOT_IN_SCOPE, m->state == MY_TALKS_IS_NOT_IN_SCOPE);
}

void fill_my_talks(struct view *v, const struct view_my_talks *m)
{
    must(m->state != MY_TALKS_STATE_UNSET);
    view_show(v, section[m->state], true);
    if (m->state == MY_TALKS_IS_BOOKED || m->state == MY_TALKS_IS_SUMMONED)
        fill_talk(v, m);
    if (m->deadline_on != CIVIL_NONE)
        fill_deadline(v, m);
    fill_right(v, m);
    view_show(v, MY_TALKS_NO_TIMES, m->no_times);
    view_show(v, MY_TALKS_NO_TIMES_ANSWERED, m->no_times_answered);
    if (m->hearing_until != CIVIL_NONE) {
        struct view *hearing = view_add(v, MY_TALKS_HEARING);

        set_day(hearing, MY_TALKS_HEARING_UNTIL, MY_TALKS_HEARING_UNTIL_ISO, m->hearing_until);
        if (m->hearing)
            view_set(view_add(hearing, MY_TALKS_HEARING_LINK), MY_TALKS_HEARING_ID, m->hearing);
    }
    if (m->case_id) {
        struct view *box = view_add(v, MY_TALKS_ASKED);

        set_day(box, MY_TALKS_ASKED_UNTIL, MY_TALKS_ASKED_UNTIL_ISO, m->case_until);
        view_set(box, MY_TALKS_CASE_ID, m->case_id);
    }
    view_set_optional(v, MY_TALKS_CASE_DECISION, m->case_decision);
    view_set_optional(v, MY_TALKS_RULE, reason_rule(view_arena(v), view_lang(v), m->rule));
    why_link(v, m->state == MY_TALKS_IS_MUST_BOOK ? WHY_DEADLINE : why_of(m->rule));
}

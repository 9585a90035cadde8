/* S10: the record of one talk, as a draft, finished, and not yet possible. */
#ifndef VIEW_TALK_RECORD_H
#define VIEW_TALK_RECORD_H

#include "law/minutes.h"
#include "view/record_fields.h"
#include "view/staff_talk.h"

/** A field that two people wrote differently. */
struct view_record_both {
    enum law_minutes_field field;
    const char *theirs, *mine; /* values; "" empty */
};
struct view_record_save {
    int version;
    const char *who;
    int64_t at_utc;
};

/** templates/staff/talk_record.tpl: the draft. */
struct view_talk_record {
    struct view_staff_talk_head head;
    const struct law_minutes *minutes; /* as typed, or as saved */
    int version;                       /* the form was made from; 0: not begun */
    int saved_version;
    const char *saved_by;
    int64_t saved_utc;
    bool is_same;                                     /* the box «Ingen ændring» */
    struct view_date_field dates[LAW_MINUTES__COUNT]; /* of the fields that are dates */
    const struct law_minutes_missing *missing;        /* null: not said here */
    const struct view_record_both *both;              /* none: nobody saved meanwhile */
    size_t both_count;
    const struct view_record_save *saves;
    size_t save_count;
    const struct view_errors *errors;
};
void fill_talk_record(struct view *v, const struct view_talk_record *m);

struct view_record_addition {
    const char *text, *who;
    int64_t at_utc;
};
struct view_record_letter {
    const char *subject, *kind, *text;
    int64_t queued_utc;
};
/** templates/staff/talk_record_done.tpl: finished and locked. */
struct view_talk_record_done {
    struct view_staff_talk_head head;
    const struct law_minutes *minutes;
    const char *finished_by;
    int64_t finished_utc;
    const char *regime; /* law_regime_code() */
    struct law_minutes_follow follow;
    /* the notice of stk. 9; due CIVIL_NONE: none is owed */
    civil_day notice_due;
    int64_t notice_given_utc;
    const char *notice_given_by;
    bool notice_by_interpreter;
    /* the form that gives it, as typed */
    unsigned typed_items;
    bool typed_family, typed_interpreter;
    const char *referral; /* the frozen copy; null: none */
    const struct view_record_letter *letters;
    size_t letter_count;
    const struct view_record_addition *additions;
    size_t addition_count;
    const char *added;                   /* as typed */
    const struct view_record_both *lost; /* typed on a draft that was finished meanwhile */
    size_t lost_count;
    const struct view_record_save *saves;
    size_t save_count;
    const struct view_errors *errors;
};
void fill_talk_record_done(struct view *v, const struct view_talk_record_done *m);
/** templates/staff/talk_record_wait.tpl */
struct view_talk_record_wait {
    struct view_staff_talk_head head;
    bool is_past; /* attendance can be recorded */
    bool is_upcoming;
};
void fill_talk_record_wait(struct view *v, const struct view_talk_record_wait *m);

/** The frozen copy (IL § 20, stk. 8): the record and all it rests on. */
struct record_copy_guidance {
    civil_day given_on;
    const char *version, *language, *by;
    bool written;
};
struct record_copy_message {
    int64_t at_utc;
    const char *subject, *kind;
};
struct record_copy {
    const char *name, *cpr; /* masked */
    civil_day day;
    int minute;
    const char *caseworker;
    const char *made_by;
    int64_t made_utc;
    const struct law_minutes *minutes;
    civil_day contract_on; /* CIVIL_NONE: none */
    const char *rule_set;
    const struct record_copy_guidance *guidance;
    size_t guidance_count;
    const struct record_copy_message *messages;
    size_t message_count;
};
char *record_copy_text(struct arena *a, const struct record_copy *m);

#endif

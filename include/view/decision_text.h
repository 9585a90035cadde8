/* The text of a decision and of a hearing letter, in Danish, with all parts of law.md 5.1. Written
 * once, when it is decided; what is stored is never made again. */
#ifndef VIEW_DECISION_TEXT_H
#define VIEW_DECISION_TEXT_H

#include "base/arena.h"
#include "law/case.h"
#include "law/decision.h"
#include "law/exemption.h"
#include "law/revocation.h"

enum decision_kind {
    DECISION_UNSET,
    DECISION_GRANTED,
    DECISION_REFUSED,
    DECISION_ENDED,
    DECISION_REVOKED,
    DECISION_LIFTED,
    /* what a consequence case ends with */
    DECISION_NO_CONSEQUENCE,
    DECISION_REFERRED,
    DECISION_DEREGISTERED,
    DECISION_DEREGISTERED_AND_REFERRED,
};

/** What a letter of a consequence case says besides. */
struct decision_case {
    const struct law_case *law;
    struct law_deregistration deregistration; /* of the kinds that deregister */
    const char *question;                     /* of the caseworker, in the letter that asks; null */
    const char *const *evidence;              /* one line each */
    size_t evidence_count;
};

/** A booking that the facts of a revocation speak of. */
struct decision_event {
    civil_day day;
    int minute;
    const char *what; /* its state, in words */
};

/** All that the text says. Texts may be null where the kind has no use for them. */
struct decision_facts {
    enum decision_kind kind;
    /* sender and addressee */
    const char *authority, *jobcentre, *unit, *place, *phone;
    const char *name, *address;
    const char *caseworker, *caseworker_phone;
    const char *prepared_by, *approved_by; /* approved_by null: one person decided */
    bool by_letter;                        /* not connected to Digital Post */
    civil_day decided_on, available_on, complaint_until;
    /* what is decided */
    const struct law_exemption *exemption;   /* GRANTED */
    const struct law_revocation *revocation; /* REVOKED, and the hearing letter */
    const struct decision_case *consequence; /* the kinds of a consequence case */
    enum law_exemption_basis basis;          /* REFUSED, ENDED */
    civil_day last;                          /* ENDED, LIFTED: the last day it holds */
    const char *facts, *weight;
    const char *agreed; /* revocation */
    const struct decision_event *events;
    size_t event_count;
    /* hearing */
    const char *const *answers; /* revocation: what the citizen said */
    size_t answer_count;
    bool is_unfavourable;  /* against the citizen's wish */
    civil_day heard_until; /* others: heard until then; CIVIL_NONE: not */
    const char *heard_answer;
    enum law_hearing_exception exception;
    const char *exception_reason;
};

/** The parts and the whole. All in the arena. */
struct decision_text {
    const char *title, *result, *rules, *weight, *facts, *hearing, *complaint;
    const char *cites; /* codes, separated by spaces */
    const char *whole;
};
struct decision_text decision_text(struct arena *a, const struct decision_facts *f);

/** The hearing letter before a revocation: the facts, what is intended, the rules, the last day to
 * answer, how, and that a decision follows anyway (5.3). `decided_on` and `available_on` are its
 * days; `revocation->hearing_until` the last day to answer. */
const char *hearing_text(struct arena *a, const struct decision_facts *f);

/** The letter that asks for a reason in a consequence case: what happened, what is on record, what
 * may follow and by which rules, the last day to answer, how, and that a decision follows anyway. Its
 * days are those of `consequence->law`. */
const char *reason_asked_text(struct arena *a, const struct decision_facts *f);

/** "Det er åbenbart ubetænkeligt ...". "" for none. */
const char *hearing_exception_name(enum law_hearing_exception exception);

#endif

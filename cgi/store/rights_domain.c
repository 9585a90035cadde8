/* What each role may do with the tables of the domain (security.md A6): what is not listed is
 * refused. The core's tables are in rights.c; triggers do what the schema demands.
 *
 * Citizens' workers name each column: a new one is closed to them until it is written here, and
 * tests/store/test_citizen_reads.c says all that is open. Of contracts, guidance, absences and
 * readiness they read the days that a verdict about the citizen's own booking needs, and no text
 * but the letters that were sent to this very citizen. */
#include "internal.h"

#define ALL_BUT_PASSWORD                                                                           \
    "id public_id cpr cpr_kind given_names family_name born_on protected language phone email "    \
    "address digital_post outside_portal reminders unit_id caseworker_id interpreter_language "    \
    "taken_on is_refugee ukraine_act manifestly_unable goals_met_on idle_s password_changed_utc "  \
    "locked_utc closed_on closed_why version"
#define FACTS_OF_STAFF                                                                             \
    "taken_on is_refugee ukraine_act manifestly_unable goals_met_on digital_post outside_portal "  \
    "interpreter_language version locked_utc closed_on closed_why caseworker_id unit_id"
#define TALK                                                                                       \
    "id public_id reference uid sequence person_id slot_id user_id starts_utc deadline_id kind "   \
    "form interpreter_language needs phone subject may_move reason state moved_utc previous_utc "  \
    "change_reason booked_utc updated_utc ended_utc"
/* Moving and cancelling; never whose talk it is, nor its number. */
#define TALK_CHANGED                                                                               \
    "slot_id user_id starts_utc form interpreter_language needs phone state takes_slot ended_utc " \
    "sequence moved_utc previous_utc changed_by change_reason updated_utc"
#define OFFERED_TIME                                                                               \
    "id public_id user_id unit_id day minute starts_utc length_min place forms "                   \
    "interpreter_language offered taken closed_utc"
#define NO_TIME "id number person_id at_utc from_day to_day form notice_utc answered_utc answer"
#define SENT                                                                                       \
    "id public_id person_id kind subject text language template_version channel deadline_id "      \
    "booking_id decision_id queued_utc available_utc failed_utc"
#define ASKED "id public_id person_id kind text phone at_utc answered_utc answered_by answer"
#define HELD STORE_READ | STORE_INSERT | STORE_DELETE
#define KEPT STORE_READ | STORE_CHANGE
#define ADDED STORE_READ | STORE_INSERT

#define CITIZEN STORE_FOR_CITIZEN_PAGES
#define STAFF   STORE_FOR_STAFF_PAGES
#define MAINT   STORE_FOR(STORE_MAINTENANCE)
#define ADMIN   STORE_FOR(STORE_ADMIN)
#define SIGN_IN STORE_FOR(STORE_SIGNIN_CITIZEN)

/* clang-format off */
const struct store_right store_rights_domain[] = {
    { "person",           ALL_BUT_PASSWORD,                            STORE_READ,   CITIZEN | STAFF | MAINT },
    { "person",           "language phone email reminders idle_s version", STORE_UPDATE, CITIZEN | SIGN_IN },
    { "person",           FACTS_OF_STAFF,                              STORE_UPDATE, STAFF             },
    { "person",           NULL,                                        STORE_READ,   SIGN_IN | ADMIN   },
    { "person",           "password_phc password_changed_utc locked_utc", STORE_UPDATE, SIGN_IN        },
    { "person",           NULL,                                        KEPT,         ADMIN             },
    /* a session may refer to a person: SQLite looks */
    { "person",           "id",                                        STORE_READ,   STORE_FOR(STORE_SIGNIN_STAFF) },
    { "person_name_word", NULL,                                        STORE_READ,   STAFF             },
    { "person_name_word", NULL,                                        ADDED,        ADMIN             },
    { "access_grant",     NULL,                                        KEPT,         STAFF | ADMIN     },

    { "readiness",        "person_id from_day result voided_utc",      STORE_READ,   CITIZEN           },
    { "benefit",          "person_id from_day to_day voided_utc",      STORE_READ,   CITIZEN           },
    { "guidance",         "person_id given_on written voided_utc",     STORE_READ,   CITIZEN           },
    { "absence",          "person_id from_day to_day kind approved voided_utc", STORE_READ, CITIZEN    },
    { "contract",         "person_id concluded_on ended_on rule_set voided_utc", STORE_READ, CITIZEN   },
    { "readiness",        NULL,                                        KEPT,         STAFF | ADMIN     },
    { "benefit",          NULL,                                        KEPT,         STAFF | ADMIN     },
    { "guidance",         NULL,                                        KEPT,         STAFF | ADMIN     },
    { "absence",          NULL,                                        KEPT,         STAFF | ADMIN     },
    { "contract",         NULL,                                        KEPT,         STAFF | ADMIN     },
    { "occupation",       NULL,                                        KEPT,         STAFF | ADMIN     },
    { "hindrance",        NULL,                                        KEPT,         STAFF | ADMIN     },
    /* follow-up: of no use to the citizen's own booking, and so closed to that site */
    { "not_entitled",     NULL,                                        KEPT,         STAFF | ADMIN     },
    { "contract_migration", NULL,                                      KEPT,         STAFF | ADMIN     },
    { "follow_up_need",   NULL,                                        ADDED,        STAFF | ADMIN     },
    { "follow_up_need",   "voided_utc",                                STORE_UPDATE, STAFF | ADMIN     },
    { "contact",          NULL,                                        ADDED,        STAFF | ADMIN     },
    { "contact",          "voided_utc",                                STORE_UPDATE, STAFF | ADMIN     },
    { "group_guideline",  NULL,                                        ADDED,        STAFF | ADMIN     },
    { "group_guideline",  "valid_to ended_by ended_utc",               STORE_UPDATE, STAFF | ADMIN     },
    { "guideline_tag",    NULL,                                        KEPT,         STAFF | ADMIN     },
    { "readiness",        NULL,                                        STORE_READ,   MAINT             },
    { "benefit",          NULL,                                        STORE_READ,   MAINT             },
    { "guidance",         NULL,                                        STORE_READ,   MAINT             },
    { "absence",          NULL,                                        STORE_READ,   MAINT             },
    { "contract",         NULL,                                        STORE_READ,   MAINT             },

    { "slot",             OFFERED_TIME,                                STORE_READ,   CITIZEN           },
    { "slot",             NULL,                                        STORE_READ,   STAFF | MAINT | ADMIN },
    { "slot",             "closed_utc",                                STORE_UPDATE, STAFF | ADMIN     },
    { "slot",             NULL,                                        STORE_INSERT, STAFF | ADMIN     },
    { "slot_series",      NULL,                                        ADDED,        STAFF | ADMIN     },
    { "slot_series_skip", NULL,                                        ADDED,        STAFF | ADMIN     },
    { "closed_day",       NULL,                                        STORE_ALL,    STAFF | ADMIN     },
    { "slot_hold",        "slot_id person_id until_utc",               HELD,         CITIZEN           },
    { "slot_hold",        NULL,                                        STORE_ALL,    STAFF | MAINT | ADMIN },
    { "slot_search",      NULL,                                        STORE_INSERT, CITIZEN           },
    { "slot_search",      NULL,                                        ADDED,        STAFF | MAINT | ADMIN },
    { "no_times",         NO_TIME,                                     ADDED,        CITIZEN           },
    { "no_times",         NULL,                                        ADDED,        STAFF | MAINT | ADMIN },
    { "no_times",         "notice_utc",                                STORE_UPDATE, CITIZEN | ADMIN   },
    { "no_times",         "answered_utc answered_by answer offered",   STORE_UPDATE, STAFF | ADMIN     },

    { "deadline",         "id public_id person_id state deadline_on latest_on available_on forms contact_restored_on",
                                                                       STORE_READ,   CITIZEN           },
    { "deadline",         NULL,                                        STORE_ALL,    STAFF | ADMIN     },
    { "deadline",         NULL,                                        STORE_READ,   MAINT             },
    { "deadline_event",   NULL,                                        STORE_INSERT, CITIZEN           },
    { "deadline_event",   "deadline_id reason",                        STORE_READ,   CITIZEN           },
    { "deadline_event",   NULL,                                        ADDED,        STAFF | MAINT | ADMIN },
    { "booking",          TALK,                                        ADDED,        CITIZEN           },
    { "booking",          TALK_CHANGED,                                STORE_UPDATE, CITIZEN           },
    { "booking",          NULL,                                        KEPT,         STAFF | ADMIN     },
    { "booking",          NULL,                                        STORE_READ,   MAINT             },
    /* that no row refers to a booking before it is there: SQLite looks, the page does not */
    { "booking_event",    "booking_id",                                STORE_READ,   CITIZEN           },
    { "revocation_booking", "booking_id",                              STORE_READ,   CITIZEN           },
    { "consequence_case", "id public_id person_id kind booking_id event_on opened_utc state asked_letter "
                          "answer_until comment_until decision_id effective_on version",
                                                                       STORE_READ,   CITIZEN           },
    /* FVL § 21: the citizen asks for time to comment */
    { "consequence_case", "comment_until version",                     STORE_UPDATE, CITIZEN           },
    { "case_answer",      "id case_id at_utc source text",             ADDED,        CITIZEN           },
    { "booking_event",    NULL,                                        ADDED,        STAFF | ADMIN     },
    { "booking_choice",   "person_id booking_id form slot_id interpreter_answered "
                          "interpreter_language needs_answered needs phone",
                                                                       HELD,         CITIZEN           },
    { "booking_choice",   NULL,                                        STORE_UPDATE, CITIZEN           },
    { "booking_choice",   NULL,                                        STORE_ALL,    STAFF | MAINT | ADMIN },
    { "consequence_case", NULL,                                        ADDED,        MAINT             },
    { "consequence_case", NULL,                                        KEPT,         STAFF | ADMIN     },
    { "case_answer",      NULL,                                        ADDED,        STAFF | ADMIN     },

    /* What the citizen was told: the letter and its days. Not result, facts, considerations, hearing
     * and complaint, the parts it was made from; nor who prepared and approved it. */
    { "decision",         "id public_id person_id kind cites letter decided_on decided_utc available_on "
                          "complaint_until",
                                                                       STORE_READ,   CITIZEN           },
    { "decision",         NULL,                                        ADDED,        STAFF | ADMIN     },
    { "decision",         "id public_id",                              STORE_READ,   MAINT             },
    { "exemption",        "person_id from_day to_day basis review_on decision_id end_decision_id",
                                                                       STORE_READ,   CITIZEN           },
    { "exemption",        NULL,                                        KEPT,         STAFF | ADMIN     },
    { "exemption",        NULL,                                        STORE_READ,   MAINT             },
    /* the letter that hears the citizen; not facts, agreed, answer_weighed, assessment, dropped_why */
    { "revocation",       "id public_id person_id state from_day to_day basis review_on hearing_letter "
                          "hearing_available_on hearing_until comment_until decision_id "
                          "end_decision_id version",
                                                                       STORE_READ,   CITIZEN           },
    /* FVL § 21: the citizen asks for time to comment */
    { "revocation",       "comment_until version",                     STORE_UPDATE, CITIZEN           },
    { "revocation",       NULL,                                        KEPT,         STAFF | ADMIN     },
    { "revocation",       NULL,                                        STORE_READ,   MAINT             },
    { "revocation_booking", NULL,                                      STORE_ALL,    STAFF | ADMIN     },
    { "hearing_answer",   "id revocation_id at_utc source text",       ADDED,        CITIZEN           },
    { "hearing_answer",   NULL,                                        ADDED,        STAFF | ADMIN     },

    /* of the finished record of the citizen's own talk: that it is there, and what was agreed */
    { "talk_record",      "id person_id booking_id version finished_utc", STORE_READ, CITIZEN          },
    { "talk_record_version", "record_id version agreed next_on",       STORE_READ,   CITIZEN           },
    { "talk_record",      NULL,                                        KEPT,         STAFF | ADMIN     },
    { "talk_record_version", NULL,                                     ADDED,        STAFF | ADMIN     },
    { "talk_record_addition", NULL,                                    ADDED,        STAFF | ADMIN     },
    { "talk_notice",      NULL,                                        KEPT,         STAFF | ADMIN     },
    { "talk_referral",    NULL,                                        ADDED,        STAFF | ADMIN     },

    { "help_request",     ASKED,                                       ADDED,        CITIZEN           },
    { "help_request",     NULL,                                        ADDED,        STAFF | ADMIN     },
    { "help_request",     NULL,                                        STORE_READ,   MAINT             },
    { "help_request",     "answered_utc answered_by answer",           STORE_UPDATE, STAFF | ADMIN     },
    { "message",          SENT,                                        ADDED,        CITIZEN           },
    { "message",          NULL,                                        ADDED,        STAFF | MAINT | ADMIN },
    { "message",          "available_utc failed_utc",                  STORE_UPDATE, MAINT | ADMIN     },
    { "task",             "person_id kind ref_id done_utc",            ADDED,        CITIZEN | SIGN_IN },
    { "task",             "done_utc done_by",                          STORE_UPDATE, SIGN_IN           },
    { "task",             NULL,                                        KEPT,         STAFF | MAINT | ADMIN },
};
/* clang-format on */
const int store_rights_domain_count = sizeof store_rights_domain / sizeof *store_rights_domain;

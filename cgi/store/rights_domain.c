/* What each role may do with the tables of the domain (security.md A6): what is not listed is
 * refused. The core's tables are in rights.c. Citizens' workers see of decisions, exemptions and
 * revocations only what the citizen's own pages say; triggers do what the schema demands. */
#include "internal.h"

#define ALL_BUT_PASSWORD                                                                           \
    "id public_id cpr cpr_kind given_names family_name born_on protected language phone email "    \
    "address digital_post outside_portal reminders unit_id caseworker_id interpreter_language "    \
    "taken_on is_refugee ukraine_act manifestly_unable goals_met_on idle_s password_changed_utc "  \
    "locked_utc closed_on closed_why version created_utc"
#define FACTS_OF_STAFF                                                                             \
    "taken_on is_refugee ukraine_act manifestly_unable goals_met_on digital_post outside_portal "  \
    "interpreter_language version locked_utc closed_on closed_why caseworker_id unit_id"
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
    { "person",           "id",                                        STORE_READ,   STORE_FOR(STORE_SIGNIN_STAFF) }, /* the session's reference */
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
    { "readiness",        NULL,                                        STORE_READ,   MAINT             },
    { "benefit",          NULL,                                        STORE_READ,   MAINT             },
    { "guidance",         NULL,                                        STORE_READ,   MAINT             },
    { "absence",          NULL,                                        STORE_READ,   MAINT             },
    { "contract",         NULL,                                        STORE_READ,   MAINT             },

    { "slot",             NULL,                                        STORE_READ,   CITIZEN | STAFF | MAINT | ADMIN },
    { "slot",             "closed_utc",                                STORE_UPDATE, STAFF | ADMIN     },
    { "slot",             NULL,                                        STORE_INSERT, STAFF | ADMIN     },
    { "slot_series",      NULL,                                        ADDED,        STAFF | ADMIN     },
    { "slot_series_skip", NULL,                                        ADDED,        STAFF | ADMIN     },
    { "closed_day",       NULL,                                        STORE_ALL,    STAFF | ADMIN     },
    { "slot_hold",        NULL,                                        STORE_ALL,    CITIZEN | STAFF | MAINT | ADMIN },
    { "slot_search",      NULL,                                        STORE_INSERT, CITIZEN           },
    { "slot_search",      NULL,                                        ADDED,        STAFF | MAINT | ADMIN },
    { "no_times",         NULL,                                        ADDED,        CITIZEN | STAFF | MAINT | ADMIN },
    { "no_times",         "notice_utc",                                STORE_UPDATE, CITIZEN | ADMIN   },
    { "no_times",         "answered_utc answered_by answer",           STORE_UPDATE, STAFF | ADMIN     },

    { "deadline",         "id public_id person_id state deadline_on latest_on available_on closes_utc forms contact_restored_on",
                                                                       STORE_READ,   CITIZEN           },
    { "deadline",         NULL,                                        STORE_ALL,    STAFF | ADMIN     },
    { "deadline",         NULL,                                        STORE_READ,   MAINT             },
    { "deadline_event",   NULL,                                        STORE_INSERT, CITIZEN           },
    { "deadline_event",   "deadline_id reason",                        STORE_READ,   CITIZEN           },
    { "deadline_event",   NULL,                                        ADDED,        STAFF | MAINT | ADMIN },
    { "booking",          NULL,                                        KEPT,         CITIZEN | STAFF | ADMIN },
    { "booking",          NULL,                                        STORE_READ,   MAINT             },
    /* that no row refers to a booking before it is there: SQLite looks, the page does not */
    { "booking_event",    "booking_id",                                STORE_READ,   CITIZEN           },
    { "revocation_booking", "booking_id",                              STORE_READ,   CITIZEN           },
    { "consequence_case", "booking_id",                                STORE_READ,   CITIZEN           },
    { "booking_event",    NULL,                                        ADDED,        STAFF | ADMIN     },
    { "booking_choice",   NULL,                                        STORE_ALL,    CITIZEN | STAFF | MAINT | ADMIN },
    { "consequence_case", NULL,                                        ADDED,        STAFF | MAINT | ADMIN },

    /* what the citizen was told: the letter and its days, not how it was weighed */
    { "decision",         "id public_id person_id kind cites letter decided_on decided_utc available_on complaint_until",
                                                                       STORE_READ,   CITIZEN           },
    { "decision",         NULL,                                        ADDED,        STAFF | ADMIN     },
    { "decision",         "id public_id",                              STORE_READ,   MAINT             },
    { "exemption",        "person_id from_day to_day basis review_on decision_id end_decision_id",
                                                                       STORE_READ,   CITIZEN           },
    { "exemption",        NULL,                                        KEPT,         STAFF | ADMIN     },
    { "exemption",        NULL,                                        STORE_READ,   MAINT             },
    { "revocation",       "id public_id person_id state from_day to_day basis review_on hearing_letter hearing_available_on "
                          "hearing_until comment_until decision_id end_decision_id version",
                                                                       STORE_READ,   CITIZEN           },
    { "revocation",       "comment_until version",                     STORE_UPDATE, CITIZEN           }, /* FVL § 21 */
    { "revocation",       NULL,                                        KEPT,         STAFF | ADMIN     },
    { "revocation",       NULL,                                        STORE_READ,   MAINT             },
    { "revocation_booking", NULL,                                      STORE_ALL,    STAFF | ADMIN     },
    { "hearing_answer",   "id revocation_id at_utc source text",       ADDED,        CITIZEN           },
    { "hearing_answer",   NULL,                                        ADDED,        STAFF | ADMIN     },

    { "help_request",     NULL,                                        ADDED,        CITIZEN | STAFF | ADMIN },
    { "help_request",     NULL,                                        STORE_READ,   MAINT             },
    { "help_request",     "answered_utc answered_by answer",           STORE_UPDATE, STAFF | ADMIN     },
    { "message",          NULL,                                        ADDED,        CITIZEN | STAFF | MAINT | ADMIN },
    { "message",          "available_utc failed_utc",                  STORE_UPDATE, MAINT | ADMIN     },
    { "task",             "person_id kind ref_id done_utc",            ADDED,        CITIZEN | SIGN_IN },
    { "task",             "done_utc done_by",                          STORE_UPDATE, SIGN_IN           },
    { "task",             NULL,                                        KEPT,         STAFF | MAINT | ADMIN },
};
/* clang-format on */
const int store_rights_domain_count = sizeof store_rights_domain / sizeof *store_rights_domain;

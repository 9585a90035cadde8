/* What each role may do with the core's tables (security.md A6). What is not listed is refused: no
 * role may update the audit log, and only the maintenance process may cut it, behind a bridge. */
#include "internal.h"

/* What a citizen's page may know of a caseworker: to name, call and refer to. */
#define STAFF_PUBLIC "id full_name phone unit_id"
#define STAFF_ALL_BUT_PASSWORD                                                                     \
    STAFF_PUBLIC " public_id user_name role may_see_protected created_utc disabled_utc "           \
    "password_changed_utc"

/* clang-format off */
const struct store_right store_rights_core[] = {
    { "schema_version", NULL,                     STORE_READ,                  STORE_FOR_ALL                },

    { "unit",           NULL,                     STORE_READ,                  STORE_FOR_ALL                },
    { "unit",           NULL,                     STORE_CHANGE,                STORE_FOR(STORE_ADMIN)       },

    { "staff_user",     STAFF_PUBLIC,             STORE_READ,                  STORE_FOR_ALL                },
    { "staff_user",     STAFF_ALL_BUT_PASSWORD,   STORE_READ,                  STORE_FOR_STAFF_PAGES | STORE_FOR_BACK },
    { "staff_user",     NULL,                     STORE_READ,                  STORE_FOR(STORE_SIGNIN_STAFF) },
    { "staff_user",     "password_phc password_changed_utc", STORE_UPDATE,     STORE_FOR(STORE_SIGNIN_STAFF) },
    { "staff_user",     NULL,                     STORE_READ | STORE_CHANGE,   STORE_FOR(STORE_ADMIN)       },

    /* whose session it is never changes */
    { "session",        NULL,                     STORE_READ | STORE_INSERT | STORE_DELETE, STORE_FOR_ALL   },
    { "session",        "seen_utc idle_s",        STORE_UPDATE,                STORE_FOR_ALL                },

    { "login_code",     NULL,                     STORE_READ | STORE_UPDATE,   STORE_FOR(STORE_SIGNIN_CITIZEN) },
    { "login_code",     "id person_id made_by created_utc expires_utc tries used_utc replaced_utc",
                                                  STORE_READ | STORE_INSERT,   STORE_FOR_STAFF_PAGES        },
    { "login_code",     "replaced_utc",           STORE_UPDATE,                STORE_FOR_STAFF_PAGES        },
    { "login_code",     NULL,                     STORE_ALL,                   STORE_FOR_BACK               },

    { "signin_failure", NULL,                     STORE_ALL,                   STORE_FOR_SIGNIN | STORE_FOR_BACK },
    { "signin_failure", NULL,                     STORE_READ | STORE_DELETE,   STORE_FOR_STAFF_PAGES        },
    { "signin_source",  NULL,                     STORE_ALL,                   STORE_FOR_SIGNIN | STORE_FOR_BACK },
    { "signin_source",  NULL,                     STORE_READ,                  STORE_FOR_STAFF_PAGES        },

    { "submission",     "account nr location",    STORE_READ | STORE_INSERT,   STORE_FOR_ALL                },
    { "submission",     NULL,                     STORE_READ | STORE_DELETE,   STORE_FOR_BACK               },
    { "draft",          NULL,                     STORE_READ | STORE_INSERT | STORE_DELETE, STORE_FOR_ALL   },
    { "draft",          "body saved_utc",         STORE_UPDATE,                STORE_FOR_ALL                },

    { "audit_log",      "sequence hash",          STORE_READ | STORE_INSERT,   STORE_FOR_ALL                },
    { "audit_log",      NULL,                     STORE_READ,                  STORE_FOR_STAFF_PAGES | STORE_FOR_BACK },
    { "audit_log",      NULL,                     STORE_DELETE,                STORE_FOR(STORE_MAINTENANCE) },
    { "audit_bridge",   "through_sequence hash",  STORE_READ,                  STORE_FOR_ALL                },
    { "audit_bridge",   NULL,                     STORE_READ,                  STORE_FOR_BACK               },
    { "audit_bridge",   NULL,                     STORE_INSERT,                STORE_FOR(STORE_MAINTENANCE) },
    { "journal_file",   NULL,                     STORE_ALL,                   STORE_FOR_BACK               },
    /* out of the journal */
    { "slot_search",    NULL,                     STORE_INSERT,                STORE_FOR_BACK               },

    { "heartbeat",      NULL,                     STORE_READ | STORE_CHANGE,   STORE_FOR_BACK               },
    { "outage",         "id from_utc to_utc kind note made_by",
                                                  STORE_READ,                  STORE_FOR_PAGES | STORE_FOR_BACK },
    { "outage",         NULL,                     STORE_INSERT,                STORE_FOR_STAFF_PAGES | STORE_FOR_BACK },
};
/* clang-format on */
const int store_rights_core_count = sizeof store_rights_core / sizeof *store_rights_core;

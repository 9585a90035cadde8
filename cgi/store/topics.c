/* Every topic of the store: store_open() prepares the statements of all of them. */
#include "internal.h"

/* Core. */
extern const struct store_topic store_audit_topic;
extern const struct store_topic store_audit_verify_topic;
extern const struct store_topic store_code_topic;
extern const struct store_topic store_draft_topic;
extern const struct store_topic store_journal_topic;
extern const struct store_topic store_maintenance_topic;
extern const struct store_topic store_outage_topic;
extern const struct store_topic store_session_topic;
extern const struct store_topic store_signin_topic;
extern const struct store_topic store_staff_topic;
extern const struct store_topic store_submission_topic;
extern const struct store_topic store_unit_topic;

const struct store_topic *const store_topics[] = {
    &store_audit_topic, &store_audit_verify_topic,      &store_code_topic,       &store_draft_topic,   &store_journal_topic,
    &store_maintenance_topic, &store_outage_topic,     &store_session_topic, &store_signin_topic,
    &store_staff_topic,       &store_submission_topic, &store_unit_topic,
};
const int store_topic_count = sizeof store_topics / sizeof *store_topics;

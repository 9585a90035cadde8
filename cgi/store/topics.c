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

/* Domain. */
extern const struct store_topic store_access_topic;
extern const struct store_topic store_booking_topic;
extern const struct store_topic store_booking_read_topic;
extern const struct store_topic store_case_topic;
extern const struct store_topic store_case_read_topic;
extern const struct store_topic store_deadline_topic;
extern const struct store_topic store_decision_topic;
extern const struct store_topic store_facts_topic;
extern const struct store_topic store_flow_topic;
extern const struct store_topic store_guideline_topic;
extern const struct store_topic store_help_topic;
extern const struct store_topic store_hold_topic;
extern const struct store_topic store_keep_topic;
extern const struct store_topic store_message_topic;
extern const struct store_topic store_person_topic;
extern const struct store_topic store_person_search_topic;
extern const struct store_topic store_person_signin_topic;
extern const struct store_topic store_revocation_topic;
extern const struct store_topic store_revocation_read_topic;
extern const struct store_topic store_right_self_topic;
extern const struct store_topic store_situation_topic;
extern const struct store_topic store_slot_topic;
extern const struct store_topic store_slot_admin_topic;
extern const struct store_topic store_sweep_topic;
extern const struct store_topic store_talk_record_topic;
extern const struct store_topic store_task_topic;
extern const struct store_topic store_timeline_topic;
extern const struct store_topic store_week_topic;

const struct store_topic *const store_topics[] = {
    &store_audit_topic,
    &store_audit_verify_topic,
    &store_code_topic,
    &store_draft_topic,
    &store_journal_topic,
    &store_maintenance_topic,
    &store_outage_topic,
    &store_session_topic,
    &store_signin_topic,
    &store_staff_topic,
    &store_submission_topic,
    &store_unit_topic,
    &store_access_topic,
    &store_booking_topic,
    &store_booking_read_topic,
    &store_case_topic,
    &store_case_read_topic,
    &store_deadline_topic,
    &store_decision_topic,
    &store_facts_topic,
    &store_flow_topic,
    &store_guideline_topic,
    &store_help_topic,
    &store_hold_topic,
    &store_keep_topic,
    &store_message_topic,
    &store_person_topic,
    &store_person_search_topic,
    &store_person_signin_topic,
    &store_revocation_topic,
    &store_revocation_read_topic,
    &store_right_self_topic,
    &store_situation_topic,
    &store_slot_topic,
    &store_slot_admin_topic,
    &store_sweep_topic,
    &store_talk_record_topic,
    &store_task_topic,
    &store_timeline_topic,
    &store_week_topic,
};
const int store_topic_count = sizeof store_topics / sizeof *store_topics;

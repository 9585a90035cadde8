/* Why the law answers as it does. One list: the name, its identifier, and what it means, so that the
 * view can write its Danish sentence. The list only grows; identifiers stand in stored rows. */
#ifndef LAW_REASON_H
#define LAW_REASON_H

/* clang-format off */
#define LAW_REASON_LIST(X)                                                                          \
    /* statuses of a person on a day (3.1) */                                                       \
    X(NO_CONTRACT, "no_contract", "no integration contract covers the day")                         \
    X(CONTRACT_ENDED, "contract_ended", "the contract ended (permanent residence)")                 \
    X(IS_REVOKED, "is_revoked", "the right to book was taken away for that day")                    \
    X(IS_EXEMPT, "is_exempt", "the person is exempt; the jobcentre books")                          \
    X(IS_PAUSED, "is_paused", "a recorded absence covers the day")                                  \
    X(NOT_GUIDED, "not_guided", "no guidance on self-booking is recorded yet")                      \
    X(JOB_READY, "job_ready", "assessed as job ready")                                              \
    X(DEEMED_JOB_READY, "deemed_job_ready", "not assessed yet, therefore deemed job ready (IL 17(1))") \
    X(ACTIVITY_READY, "activity_ready", "activity ready, and the municipality covers that group")   \
    X(OUT_OF_SCOPE, "out_of_scope", "not in the group that must book; booking is voluntary")        \
    X(VOLUNTARY_CLOSED, "voluntary_closed", "not in the group that must book, and voluntary booking is switched off") \
    /* issuing a deadline (S-01) */                                                                 \
    X(DEADLINE_ISSUED, "deadline_issued", "the deadline may be issued")                             \
    X(STATUS_NOT_OBLIGED, "status_not_obliged", "only obliged persons get a deadline; summon instead") \
    X(GUIDANCE_AFTER_ISSUE, "guidance_after_issue", "the guidance recorded is later than the issue") \
    X(DEADLINE_TOO_SOON, "deadline_too_soon", "fewer than 8 days after the day it is made available") \
    X(DEADLINE_NOT_WORKDAY, "deadline_not_workday", "the deadline is no working day, and the municipality wants working days") \
    X(DEADLINE_BEFORE_TODAY, "deadline_before_today", "it would be made available on a day that is over") \
    X(TOO_FEW_SLOTS, "too_few_slots", "fewer free times than the setting demands up to the latest interview day") \
    X(OTHER_DEADLINE_OPEN, "other_deadline_open", "another deadline of the person is open")         \
    X(FUTURE_BOOKING_EXISTS, "future_booking_exists", "the person already has a future conversation; move that one") \
    X(FIRST_BY_SUMMONS, "first_by_summons", "the first conversation is by summons")                 \
    X(DUTY_ENDS_FIRST, "duty_ends_first", "the duty to book ends before the deadline would")        \
    X(INTERVIEW_TOO_LATE_SETTING, "interview_too_late_setting", "the latest interview day lies more than a week after the deadline") \
    /* booking, moving, cancelling (S-04 to S-09) */                                                \
    X(BOOKING_ALLOWED, "booking_allowed", "the time may be booked")                                 \
    X(REBOOKING_ALLOWED, "rebooking_allowed", "the booking may be moved")                           \
    X(CANCELLING_ALLOWED, "cancelling_allowed", "the booking may be cancelled; the deadline runs on") \
    X(DEADLINE_PASSED, "deadline_passed", "the deadline's last day is over")                        \
    X(CUTOFF_PASSED, "cutoff_passed", "the limit for moving and cancelling before the conversation is over") \
    X(SLOT_TAKEN, "slot_taken", "the time is not free any more")                                    \
    X(SLOT_CLOSED, "slot_closed", "the time was closed by the authority")                           \
    X(SLOT_AFTER_LATEST, "slot_after_latest", "the time lies after the latest interview day")       \
    X(SLOT_TOO_SOON, "slot_too_soon", "the time begins sooner than the lead time allows")           \
    X(SLOT_PAST, "slot_past", "the time has begun or is over")                                      \
    X(SLOT_FORM_MISSING, "slot_form_missing", "the time does not offer the form that was chosen")   \
    X(SLOT_NO_INTERPRETER, "slot_no_interpreter", "the time has no interpreter, and one is needed")  \
    X(SAME_SLOT, "same_slot", "the new time is the one already booked")                             \
    X(NO_BOOKING, "no_booking", "there is no booking to move or cancel")                            \
    X(INTERVIEW_STARTED, "interview_started", "the conversation has begun or is over")              \
    X(NOT_SELF_BOOKED, "not_self_booked", "the conversation was fixed by the authority and may not be moved by the citizen") \
    X(AFBUD_RECORDED, "afbud_recorded", "too late to cancel freely: recorded as afbud, a caseworker decides") \
    X(AFBUD_REASON_MISSING, "afbud_reason_missing", "a late afbud needs its reason")                \
    X(AUTHORITY_CANCELLED, "authority_cancelled", "the authority cancelled; enough time is left, the deadline runs on") \
    X(AUTHORITY_CANCELLED_NEW_DEADLINE, "authority_cancelled_new_deadline", "the authority cancelled and too little time is left: a new deadline of at least 8 days or a summons, never a miss") \
    X(AUTHORITY_MOVED, "authority_moved", "the authority moved the conversation")                   \
    X(CONTACT_RESTORED, "contact_restored", "contact after a miss is recorded; it ends the count of days") \
    /* the deadline's other events */                                                               \
    X(REMINDER_DUE, "reminder_due", "a reminder is to be sent today")                               \
    X(REMINDER_NOT_DUE, "reminder_not_due", "today is no reminder day")                             \
    X(NO_TIMES_LOGGED, "no_times_logged", "a search without free times is on record")               \
    X(HELD_IN_FUTURE, "held_in_future", "a conversation cannot be recorded as held before its day") \
    X(HELD_RECORDED, "held_recorded", "the conversation was held")                                  \
    X(ABSENT_TOO_EARLY, "absent_too_early", "the time has not passed yet")                          \
    X(ABSENT_CONFIRMED, "absent_confirmed", "a caseworker confirmed that the person did not come")  \
    X(NEEDS_CASEWORKER, "needs_caseworker", "only a caseworker may record this; nothing is decided automatically") \
    X(DEADLINE_RUNNING, "deadline_running", "the deadline's last day is not over yet")              \
    X(DEADLINE_MISSED, "deadline_missed", "nothing was booked by the end of the deadline's last day") \
    X(DEADLINE_EXTENDED, "deadline_extended", "an outage at the end moved the deadline")            \
    X(SERVICE_STILL_DOWN, "service_still_down", "booking is still unavailable; the new deadline is set when it returns") \
    X(NO_OUTAGE, "no_outage", "no outage touched the last 24 hours for long enough")                \
    X(EXCUSED_NO_SLOTS, "excused_no_slots", "the person searched and no time was free")             \
    X(EXCUSED_AUTHORITY_FAULT, "excused_authority_fault", "the authority's own fault")              \
    X(EXCUSED_ABSENCE, "excused_absence", "a recorded absence covered the deadline")                \
    X(EXCUSED_OUTAGE, "excused_outage", "booking was unavailable at the end")                       \
    X(EXCUSE_UNFOUNDED, "excuse_unfounded", "no ground to excuse was given")                        \
    X(EXCUSE_EXISTS, "excuse_exists", "a ground to excuse is on record: no consequence case may open") \
    X(NO_TIMES_UNANSWERED, "no_times_unanswered", "a record of missing times is unanswered: no consequence may follow") \
    X(CONSEQUENCE_OPENED, "consequence_opened", "a consequence case is opened; a caseworker decides") \
    X(WITHDRAWN_EXEMPTION, "withdrawn_exemption", "withdrawn because an exemption took effect")     \
    X(WITHDRAWN_REVOCATION, "withdrawn_revocation", "withdrawn because the right to book was taken away") \
    X(WITHDRAWN_ABSENCE, "withdrawn_absence", "withdrawn because of an absence")                    \
    X(WITHDRAWN_SCOPE, "withdrawn_scope", "withdrawn because the person is no longer in the group that must book") \
    X(WITHDRAWN_CONTRACT_ENDED, "withdrawn_contract_ended", "withdrawn because the contract ended") \
    X(WITHDRAWN_BY_AUTHORITY, "withdrawn_by_authority", "a caseworker took the open deadline back")  \
    X(WITHDRAWAL_UNFOUNDED, "withdrawal_unfounded", "none of the grounds to withdraw was given")    \
    X(CASE_DECIDED, "case_decided", "the consequence case was decided")                             \
    X(DEADLINE_CLOSED, "deadline_closed", "what was to follow is made; the deadline is closed")     \
    X(WRONG_STATE, "wrong_state", "the event does not belong to the state the deadline is in")      \
    /* missing times (3.4) and outages (3.5) */                                                     \
    X(NO_SEARCHES, "no_searches", "no search is on record in the last three days")                  \
    X(TIMES_WERE_SHOWN, "times_were_shown", "a search in the last three days showed free times")    \
    X(OFFERED_AFTERWARDS, "offered_afterwards", "the person was offered times afterwards")          \
    /* forms in general */                                                                          \
    X(FIELD_MISSING, "field_missing", "the field must be filled")                                   \
    X(TEXT_TOO_SHORT, "text_too_short", "too short to say what happened in this case")              \
    X(TEXT_REPEATS_LAW, "text_repeats_law", "only repeats the paragraph or the template; own words are needed") \
    X(ENDS_BEFORE_START, "ends_before_start", "the last day lies before the first")                 \
    X(PERIOD_OVERLAPS, "period_overlaps", "a period of the same kind covers one of the days already") \
    X(DATE_IN_FUTURE, "date_in_future", "the day has not come yet")                                 \
    X(DATE_IN_PAST, "date_in_past", "the day is over")                                              \
    X(BEFORE_TAKEOVER, "before_takeover", "lies before the municipality took over")                 \
    /* exemption (2.5) */                                                                           \
    X(EXEMPTION_COMPLETE, "exemption_complete", "all that this basis demands is there")             \
    X(BASIS_MISSING, "basis_missing", "a basis must be chosen")                                     \
    X(SUPPORT_PLAN_MISSING, "support_plan_missing", "what help, by whom and by when must be stated") \
    X(REVIEW_MISSING, "review_missing", "a review date is needed")                                  \
    X(REVIEW_TOO_LATE, "review_too_late", "the review date lies later than the setting allows")     \
    X(REVIEW_TOO_EARLY, "review_too_early", "the review date must lie after the first day")         \
    X(NEEDS_REQUEST, "needs_request", "this basis needs a request from the citizen; use section 20(5) instead") \
    X(NEEDS_ACCEPTANCE, "needs_acceptance", "the citizen does not want this exemption")             \
    X(ABILITY_NOT_STATED, "ability_not_stated", "neither language nor IT was recorded as insufficient") \
    X(REQUEST_AFTER_START, "request_after_start", "the exemption begins before it was asked for")   \
    /* revocation (2.5, 5.2) */                                                                     \
    X(REVOCATION_STEP_DONE, "revocation_step_done", "the step may be taken")                        \
    X(STEP_OUT_OF_ORDER, "step_out_of_order", "the step before is not done")                        \
    X(EVENTS_MISSING, "events_missing", "at least one concrete event is needed")                    \
    X(HEARING_MISSING, "hearing_missing", "the citizen has not been heard")                         \
    X(HEARING_RUNNING, "hearing_running", "the time to answer is not over")                         \
    X(HEARING_TOO_SHORT, "hearing_too_short", "the time to answer is shorter than the setting")     \
    X(SAME_PERSON, "same_person", "the one who approves must be another than the one who prepared")  \
    X(NOT_ENTITLED_TO_DECIDE, "not_entitled_to_decide", "only one who decides for the municipal council may approve") \
    X(STARTS_BEFORE_DECISION, "starts_before_decision", "it may not take effect before it is decided") \
    X(ASSESSMENT_MISSING, "assessment_missing", "the individual assessment is missing")             \
    X(NOT_IN_FORCE, "not_in_force", "there is nothing in force to end")                             \
    X(HEARING_NOT_WEIGHED, "hearing_not_weighed", "what the citizen answered must be weighed in the assessment") \
    /* hearing and decisions (5) */                                                                 \
    X(DECISION_COMPLETE, "decision_complete", "all parts of the decision are there")                \
    X(REASONS_NOT_NEEDED, "reasons_not_needed", "the citizen got exactly what was asked for")       \
    X(HEARING_NOT_NEEDED, "hearing_not_needed", "no hearing is needed for these facts")             \
    X(HEARING_EXCEPTED, "hearing_excepted", "an exception to hearing was chosen with its reason")   \
    X(WITHIN_LIMIT, "within_limit", "within the time limit")                                        \
    X(AFTER_LIMIT, "after_limit", "after the time limit; it is registered and sent on with a remark") \
    /* summons (3.7) and absence (3.6) */                                                           \
    X(SUMMONS_COMPLETE, "summons_complete", "the summons may be sent")                              \
    X(NOTICE_TOO_SHORT, "notice_too_short", "less notice than the setting; a reason is needed")     \
    X(CHILDCARE_KNOWN, "childcare_known", "a childcare problem is known that weekday: confirm or move") \
    X(HEALTH_KNOWN, "health_known", "a health problem is known: confirm or move")                   \
    X(NOT_A_WORKDAY, "not_a_workday", "the day is no working day")                                  \
    X(HOLIDAY_RIGHT, "holiday_right", "told two weeks before and nothing is fixed: a right")        \
    X(HOLIDAY_NEEDS_APPROVAL, "holiday_needs_approval", "shorter notice, or something is fixed: needs approval") \
    X(ABSENCE_WITHDRAWS, "absence_withdraws", "the absence covers the deadline day and withdraws the deadline") \
    X(ABSENCE_TO_WEIGH, "absence_to_weigh", "the absence is a ground to weigh, it does not withdraw the deadline") \
    /* guidance */                                                                                  \
    X(GUIDANCE_RECORDED, "guidance_recorded", "guidance is on record")                              \
    X(GUIDANCE_INCOMPLETE, "guidance_incomplete", "a point of the guidance was not given")          \
    /* CPR */                                                                                       \
    X(CPR_OK, "cpr_ok", "a possible number")                                                        \
    X(CPR_SUBSTITUTE, "cpr_substitute", "a substitute number (day + 60)")                           \
    X(CPR_MODULUS_NOTE, "cpr_modulus_note", "fails modulus 11, which is allowed since 2007: a note only") \
    X(CPR_WRONG_LENGTH, "cpr_wrong_length", "not ten digits")                                       \
    X(CPR_NOT_DIGITS, "cpr_not_digits", "holds something else than digits")                         \
    X(CPR_NO_SUCH_DATE, "cpr_no_such_date", "its first six digits are no date")                     \
    X(CPR_BORN_IN_FUTURE, "cpr_born_in_future", "the birth lies in the future")                     \
    /* takeover, contract, assessment, follow-up and later rules */                                 \
    X(TAKEOVER_FIRST_OF_MONTH, "takeover_first_of_month", "the first of the month after the first whole month") \
    X(TAKEOVER_NEXT_WEEKDAY, "takeover_next_weekday", "that first is a weekend or holiday: the next weekday") \
    X(LIMIT_COMPUTED, "limit_computed", "the last lawful day follows from the rule")                \
    X(EARLY_CONTRACT, "early_contract", "a refugee's contract may be concluded before the takeover") \
    X(EARLY_ONLY_REFUGEES, "early_only_refugees", "only refugees may conclude before the takeover") \
    X(ADULT, "adult", "18 or more at takeover: programme and contract")                             \
    X(NOT_ADULT, "not_adult", "under 18 at takeover: no adult programme")                           \
    X(EDUCATION_ORDER_POSSIBLE, "education_order_possible", "under 25: an education order is possible") \
    X(EDUCATION_ORDER_TOO_OLD, "education_order_too_old", "25 or more, or under 18: no education order") \
    X(RULE_SET_FOUND, "rule_set_found", "the day the contract was concluded decides the rule set")  \
    X(RULE_SET_UKRAINE, "rule_set_ukraine", "permit under the Ukraine special act: the 2020 set stays") \
    X(RULE_SET_TOO_OLD, "rule_set_too_old", "concluded before 1 April 2006: another order governs, not supported") \
    X(GOALS_MET, "goals_met", "the goals of the contract are met")                                  \
    X(ON_LEAVE, "on_leave", "on leave under barselsloven")                                          \
    X(WORK_WITHOUT_BENEFIT, "work_without_benefit", "ordinary work or education, and no benefit")   \
    X(NOT_ENTITLED_TO_BENEFIT, "not_entitled_to_benefit", "covered by IL 16(4)")                    \
    X(NOT_ASSESSED, "not_assessed", "the readiness assessment is not completed")                    \
    X(WINDOW_OPEN, "window_open", "inside the window after the assessment; more follow-ups are due") \
    X(ENOUGH_HELD, "enough_held", "the follow-ups of the window are held")                          \
    X(WINDOW_CLOSED, "window_closed", "the window closed with too few follow-ups")                  \
    X(WINDOW_OVER, "window_over", "the window is over; follow-up as needed")                        \
    X(INTERVAL_RUNNING, "interval_running", "the next follow-up is due by the interval of the rule set") \
    X(INTERVAL_BREACHED, "interval_breached", "the interval passed without a follow-up")            \
    X(MUST_BOOK_AT_REREGISTRATION, "must_book_at_reregistration", "must book when registering again; interview within ten days") \
    X(CONDITION_LAPSED, "condition_lapsed", "three months have passed: no booking condition")       \
    X(DAYS_PROPOSED, "days_proposed", "days of deduction that may be proposed")                     \
    X(NO_WRITTEN_GUIDANCE, "no_written_guidance", "no written guidance on duties: no deduction may be proposed") \
    X(NO_CONTACT_YET, "no_contact_yet", "contact is not restored; the count still runs")            \
    X(CONTACT_NOT_TRIED, "contact_not_tried", "activity ready: personal contact must be tried first") \
    X(OFFER_WITHIN, "offer_within", "within the length that is allowed")                            \
    X(OFFER_PART_TOO_LONG, "offer_part_too_long", "one part is longer than allowed")                \
    X(OFFER_SUM_TOO_LONG, "offer_sum_too_long", "the parts together are longer than allowed")       \
    X(OFFER_FINISHED_TOO_LATE, "offer_finished_too_late", "not finished within the months after the start") \
    X(OFFER_NO_PARTS, "offer_no_parts", "no part was given, or one without both its days")          \
    X(DATE_UNKNOWN, "date_unknown", "a day the rule needs was not given")                           \
    X(EXACTLY_ONE, "exactly_one", "exactly one must be chosen")                                     \
    X(OUT_OF_RANGE, "out_of_range", "not among the values of the form")                             \
    X(SIGNATURE_MISSING, "signature_missing", "a signature, another acceptance or the reason is needed") \
    X(NOT_SAME_DAY, "not_same_day", "not signed on the day of the contract; a reason is needed")    \
    X(NEEDS_ENDORSEMENT, "needs_endorsement", "a concluded contract changes by endorsement with both signatures") \
    X(STILL_DRAFT, "still_draft", "not concluded yet, may be edited")                               \
    X(NO_SUSPENSION, "no_suspension", "a complaint leaves the decision in force")                   \
    X(AUTHORITY_RESTORES, "authority_restores", "our own mistake: the authority restores the registration") \
    X(COUNTS_AS_FOLLOW_UP, "counts_as_follow_up", "the contact counts as a follow-up")              \
    X(LETTER_NEEDS_REASON, "letter_needs_reason", "a follow-up by letter needs a reason")           \
    X(NO_GUIDELINE, "no_guideline", "no group guideline allows this contact as a follow-up")        \
    X(NOT_A_CONVERSATION, "not_a_conversation", "a contact, but no follow-up")                      \
    X(WRONG_CONVERSATION, "wrong_conversation", "benefit receivers have a cv or job conversation")  \
    X(NOTICE_GIVEN, "notice_given", "all items of the notice were explained")                       \
    X(NOTICE_ITEM_MISSING, "notice_item_missing", "an item of the notice was not explained")        \
    X(RESIDENCE_INFO_GIVEN, "residence_info_given", "informed about permanent residence")           \
    X(RESIDENCE_INFO_MISSING, "residence_info_missing", "the information on permanent residence must be given first") \
    /* the consequence case (3.3) */                                                                \
    X(CASE_STEP_DONE, "case_step_done", "the step of the case may be taken") \
    X(GROUND_ACCEPTED, "ground_accepted", "no ground was rejected: only without a reasonable ground may anything follow") \
    X(TIME_BAR_OVER, "time_bar_over", "three whole calendar months have passed since the event") \
    X(SEPARATE_REASON_MISSING, "separate_reason_missing", "referral and deregistration together need a reason of their own") \
    X(DEREGISTER_NEEDS_DEADLINE, "deregister_needs_deadline", "only a missed booking deadline can lead to deregistration")

#define LAW_FIELD_LIST(X)                                                                           \
    X(BASIS, "basis")                                                                               \
    X(FACTS, "facts")                                                                               \
    X(FROM, "from")                                                                                 \
    X(TO, "to")                                                                                     \
    X(REVIEW_ON, "review_on")                                                                       \
    X(SUPPORT_WHAT, "support_what")                                                                 \
    X(SUPPORT_WHO, "support_who")                                                                   \
    X(SUPPORT_BY, "support_by")                                                                     \
    X(REQUESTED_ON, "requested_on")                                                                 \
    X(CITIZEN_ACCEPTS, "citizen_accepts")                                                           \
    X(ABILITY, "ability")                                                                           \
    X(EVENTS, "events")                                                                             \
    X(HEARING_AVAILABLE_ON, "hearing_available_on")                                                 \
    X(HEARING_UNTIL, "hearing_until")                                                               \
    X(HEARING_TEXT, "hearing_text")                                                                 \
    X(ASSESSMENT, "assessment")                                                                     \
    X(ANSWER_WEIGHED, "answer_weighed")                                                             \
    X(APPROVED_BY, "approved_by")                                                                   \
    X(STEP, "step")                                                                                 \
    X(INTERVIEW_ON, "interview_on")                                                                 \
    X(INTERVIEW_MINUTE, "interview_minute")                                                         \
    X(LENGTH, "length")                                                                             \
    X(FORM, "form")                                                                                 \
    X(PLACE, "place")                                                                               \
    X(SUBJECT, "subject")                                                                           \
    X(CASEWORKER, "caseworker")                                                                     \
    X(SHORT_NOTICE_REASON, "short_notice_reason")                                                   \
    X(ATTENDANCE_REASON, "attendance_reason")                                                       \
    X(CONFIRM, "confirm")                                                                           \
    X(GUIDED_ON, "guided_on")                                                                       \
    X(TEXT_VERSION, "text_version")                                                                 \
    X(LANGUAGE, "language")                                                                         \
    X(POINTS, "points")                                                                             \
    X(ABSENCE_KIND, "absence_kind")                                                                 \
    X(NOTIFIED_ON, "notified_on")                                                                   \
    X(DEADLINE_ON, "deadline_on")                                                                   \
    X(AVAILABLE_ON, "available_on")                                                                 \
    X(RESULT, "result")                                                                             \
    X(RULES, "rules")                                                                               \
    X(CONSIDERATIONS, "considerations")                                                             \
    X(HEARING, "hearing")                                                                           \
    X(COMPLAINT_GUIDANCE, "complaint_guidance")                                                     \
    X(DECIDED_BY, "decided_by")                                                                     \
    X(STATUS, "status")                                                                             \
    X(SLOTS, "slots")                                                                               \
    X(RESIDENCE_BASIS, "residence_basis")                                                           \
    X(OVERALL_ASSESSMENT, "overall_assessment_on")                                                  \
    X(MAIN_GOAL, "main_goal")                                                                       \
    X(SUB_GOALS, "sub_goals")                                                                       \
    X(DANISH_REASON, "danish_not_offered_reason")                                                   \
    X(DANISH_TRACK, "danish_track")                                                                 \
    X(DANISH_MODULE, "danish_module")                                                               \
    X(OFFERS_REASON, "offers_not_given_reason")                                                     \
    X(ACTIVITIES_NOW, "activities_now")                                                             \
    X(CLARIFICATION_METHOD, "clarification_method")                                                 \
    X(CLARIFICATION_DUE, "clarification_due_on")                                                    \
    X(POSTPONEMENT, "postponement_statement")                                                       \
    X(PARTICIPATION_EXPECTED, "participation_expected_on")                                          \
    X(PROGRAMME_PLAN, "programme_plan_when_possible")                                               \
    X(FOLLOW_UP_BY, "follow_up_by")                                                                 \
    X(AUTHORITY_SIGNATURE, "authority_signature")                                                   \
    X(CITIZEN_SIGNATURE, "participant_signature")                                                   \
    X(DECLARATION, "citizenship_declaration_signed_on")                                             \
    X(HELD_ON, "held_on")                                                                           \
    X(CHANNEL, "channel")                                                                           \
    X(TOPIC_SITUATION, "changes_in_situation_and_needs")                                            \
    X(TOPIC_COURSE, "course_and_outcome")                                                           \
    X(TOPIC_PROGRAMME, "programme_changes")                                                         \
    X(CONVERSATION, "conversation_type")                                                            \
    X(JOB_SEARCH_SUPPORT, "job_search_support_agreed")                                              \
    X(JOBNET_CHECKED, "jobnet_data_checked_on")                                                     \
    X(BENEFIT_CHECKED, "benefit_conditions_checked")                                                \
    X(GROUND, "reasonable_ground")                                                                  \
    X(GROUND_TEXT, "ground_text")                                                                   \
    X(OUTCOME, "outcome")                                                                           \
    X(REASON, "reason")                                                                             \
    X(SEPARATE_REASON, "separate_reason")                                                           \
    X(CONTACT_TRIED, "contact_tried")                                                               \
    X(CONTACT_ON, "contact_on")
/* clang-format on */

#define LAW_REASON_MEMBER(name, code, meaning) LAW_REASON_##name,
enum law_reason { LAW_REASON_NONE = 0, LAW_REASON_LIST(LAW_REASON_MEMBER) LAW_REASON__COUNT };
#undef LAW_REASON_MEMBER

#define LAW_FIELD_MEMBER(name, code) LAW_FIELD_##name,
/** The fields of the forms that the law guards; the page maps them to its own field names. */
enum law_field { LAW_FIELD_NONE = 0, LAW_FIELD_LIST(LAW_FIELD_MEMBER) LAW_FIELD__COUNT };
#undef LAW_FIELD_MEMBER

#endif

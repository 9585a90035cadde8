-- Each booking wrote these, and nothing needs them: submissions are purged by a scan of two days'
-- worth, a caseworker's free times are found by slot_start, and no time is ever deleted.
DROP INDEX submission_at;
DROP INDEX slot_free_own;
DROP INDEX booking_choice_slot;

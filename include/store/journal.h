/* The journal of page views: appended with one write(2) before the page is sent, and read into the
 * audit log by the maintenance process. A durable commit for each view would halve the speed. */
#ifndef STORE_JOURNAL_H
#define STORE_JOURNAL_H

#include "store/audit.h"

/** Records a read or a search; to be called before the page is sent, in or outside a transaction.
 * ERR_STORE: it could not be written, so the page must not be shown (503). */
must_check enum err store_journal_append(struct store *s, const struct store_audit *row);

/** What one ingestion did. */
struct store_journal_result {
    int64_t rows;    /* rows that came into the audit log */
    int64_t damaged; /* lines that could not be read: half lines of a full disk; each is recorded */
    int files;       /* finished and removed */
};

/**
 * Takes the current file away from the workers and reads it, and every file that an earlier run
 * left, into `audit_log` (searches of free times into `slot_search` too). Each line comes in
 * exactly once, whenever the process dies. Own write transactions of at most some hundred rows. For
 * the maintenance process; one at a time.
 */
must_check enum err store_journal_ingest(struct store *s, int64_t now_utc,
                                         struct store_journal_result *out);

#endif

/* One line of the journal: an audit row without its sequence, as a flat JSON object. */
#ifndef CGI_STORE_JOURNAL_LINE_H
#define CGI_STORE_JOURNAL_LINE_H

#include "audit_internal.h"

enum { JOURNAL_LINE_BYTES = 16384 };

/** Writes "\n{...}\n" into `out`; the first line feed parts it from half a line that a full disk
 * may have left. Columns that are NULL are left out. Returns the bytes, 0 when it does not fit. */
size_t journal_line_write(const struct audit_values *row, char out[JOURNAL_LINE_BYTES]);

/** Reads one line (without line feed). Texts live in `a`. False: not a line that we write. */
bool journal_line_read(struct arena *a, const char *line, size_t bytes, struct audit_values *out);

#endif

/* Asking for help or exemption (C21), and messages (C19, S09). */
#ifndef STORE_REQUEST_H
#define STORE_REQUEST_H

#include "store/types.h"

enum store_help_kind {
    STORE_HELP_UNSET,
    STORE_HELP_BOOKING,    /* help to book */
    STORE_HELP_EXEMPTION,  /* wants to be exempt */
    STORE_HELP_SELF_AGAIN, /* exempt or revoked: wants to book alone again */
    STORE_HELP_CODE,       /* wants a new code letter */
};
struct store_help {
    int64_t id;
    const char *public_id;
    enum store_help_kind kind;
    const char *text;  /* "" none */
    const char *phone; /* null: none */
    int64_t at_utc, answered_utc;
    const char *answer; /* null: not answered */
    const char *answered_by;
};
/** Stores the request and the caseworker's task. ERR_CONFLICT: one waits already. */
must_check enum err store_help_add(struct store *s, struct arena *a, int64_t person_id,
                                   civil_day today, int64_t now_utc, const struct store_help *in);
/** The citizen's newest request. ERR_NOT_FOUND: never asked. */
must_check enum err store_help_latest(struct store *s, struct arena *a, int64_t person_id,
                                      struct store_help *out);
/** A person's requests, newest first, for staff. */
must_check enum err store_help_list(struct store *s, struct arena *a,
                                    const struct store_scope *scope, int64_t person_id,
                                    int64_t now_utc, struct store_help **out, size_t *count);
/** ERR_NOT_FOUND: answered already, or not to be seen. The task is done with it. */
must_check enum err store_help_answer(struct store *s, const struct store_scope *scope,
                                      const char *public_id, int64_t now_utc, const char *answer);

/** A message: queued now, sent by the outbox later. The text is never changed. */
struct store_message {
    int64_t id;
    const char *public_id;
    const char *kind; /* "M-1" ... "M-13" (law.md 3.8); "M-14": no-times answered (ux.md 5.6) */
    const char *subject, *text;
    const char *language;
    const char *template_version;
    enum store_channel channel;
    int64_t deadline_id, booking_id, decision_id;  /* 0: none */
    int64_t queued_utc, available_utc, failed_utc; /* 0: not */
};
/** Queues it; STORE_PORTAL is available at once. */
must_check enum err store_message_add(struct store *s, struct arena *a, int64_t person_id,
                                      const struct store_message *in);
/** The citizen's messages, newest first, without texts; and one with its text. */
must_check enum err store_message_list_self(struct store *s, struct arena *a, int64_t person_id,
                                            int32_t offset, int32_t limit,
                                            struct store_message **out, size_t *count,
                                            int32_t *total);
must_check enum err store_message_self(struct store *s, struct arena *a, int64_t person_id,
                                       const char *public_id, struct store_message *out);
/** The messages about one booking, newest first, for S09. */
must_check enum err store_message_of_booking(struct store *s, struct arena *a,
                                             const struct store_scope *scope, int64_t booking_id,
                                             int64_t now_utc, struct store_message **out,
                                             size_t *count);
must_check enum err store_message_get(struct store *s, struct arena *a,
                                      const struct store_scope *scope, const char *public_id,
                                      int64_t now_utc, struct store_message *out);

#endif

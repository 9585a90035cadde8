/* Units of the municipality: whose caseworkers may open which cases without giving a reason. */
#ifndef STORE_UNIT_H
#define STORE_UNIT_H

#include "store/store.h"

struct store_unit {
    int64_t id;
    const char *public_id; /* 26 characters */
    const char *name;      /* 1-100 characters */
    const char *phone;     /* 8 digits */
    const char *place;     /* where its conversations are held; 1-200 characters */
};

/** Adds a unit; `id` of `in` is not read, `public_id` is the caller's (secret_public_id).
 * ERR_CONFLICT: the name is taken, or a field breaks its bounds. In a write transaction. */
must_check enum err store_unit_add(struct store *s, const struct store_unit *in, int64_t *out_id);
/** One unit. ERR_NOT_FOUND. Text lives in `a`. */
must_check enum err store_unit_get(struct store *s, struct arena *a, int64_t id,
                                   struct store_unit *out);
must_check enum err store_unit_by_name(struct store *s, struct arena *a, const char *name,
                                       struct store_unit *out);
/** All units by name; the array and its texts live in `a`. */
must_check enum err store_unit_list(struct store *s, struct arena *a, struct store_unit **out,
                                    size_t *count);

#endif

/* What the files of this room share. */
#ifndef HTTP_INTERNAL_H
#define HTTP_INTERNAL_H

#include "http/request.h"

/** Whether a field stands twice in a set: its name, or null. Names in `lists` may. */
const char *fields_doubled(const struct http_fields *fields, const char *const *lists);

#endif

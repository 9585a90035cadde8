/* What waits for a caseworker: S01, S02, and the team leader's list of other units' look-ups. */
#ifndef VIEW_STAFF_TASKS_H
#define VIEW_STAFF_TASKS_H

#include "law/booking.h"
#include "view/view.h"

#include <stdint.h>

/** What a kind of task is called, by its code ("no_times"); "" for an unknown one. */
const char *task_name(const char *code);

#endif

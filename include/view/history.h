/* C17: talks that are over, and what was decided. */
#ifndef VIEW_HISTORY_H
#define VIEW_HISTORY_H

#include "law/booking.h"
#include "view/decision_text.h"
#include "view/view.h"
#include "view/words.h"

struct view_history_talk {
    const char *id;
    civil_day day;
    int minute;
    enum law_form form;
    const char *with;
    enum word state;
};
struct view_history_decision {
    const char *id;
    enum decision_kind kind;
    civil_day decided_on;
};
struct view_history {
    const struct view_history_talk *talks;
    size_t talk_count;
    int total;
    const char *newer, *older; /* addresses; null: none */
    const struct view_history_decision *decisions;
    size_t decision_count;
};
/** Fills templates/citizen/history.tpl. */
void fill_history(struct view *v, const struct view_history *m);

#endif

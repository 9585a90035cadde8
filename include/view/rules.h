/* The pages of the rules, open to all on both sites: the law beside the software, in Danish. */
#ifndef VIEW_RULES_H
#define VIEW_RULES_H

#include "law/settings.h"
#include "law/statute.h"
#include "view/view.h"

#include <stdbool.h>

/** What is shown: every sentence in a line, one part in full, or one of the two lists. */
enum rules_place {
    RULES_PLACE_OVERVIEW,
    RULES_PLACE_PART,
    RULES_PLACE_READINGS,
    RULES_PLACE_SETTINGS,
};

struct view_rules {
    enum rules_place place;
    enum law_part part; /* PLACE_PART alone */
    bool is_staff;      /* staff/staff_rules.tpl, else citizen/rules.tpl */
    const struct law_settings *settings;
};

/** Fills citizen/rules.tpl or staff/staff_rules.tpl, and {{>RULES_TABLE}} in it. */
void fill_rules(struct view *v, const struct view_rules *m);

#endif

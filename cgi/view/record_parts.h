/* What the draft and the finished record share. */
#ifndef CGI_VIEW_RECORD_PARTS_H
#define CGI_VIEW_RECORD_PARTS_H

#include "view/talk_record.h"

/** {{#X}}{{>RECORD_SAVES}}{{/X}}; nothing when nobody saved. */
void record_fill_saves(struct view *v, int section, const struct view_record_save *saves,
                       size_t count);
/** {{#X}}{{>NOTICE_ITEMS}}{{/X}}: the items that the rule set knows, some of them ticked. */
void record_fill_items(struct view *v, int section, enum law_rule_set set, unsigned ticked,
                       const struct view_errors *errors);

#endif

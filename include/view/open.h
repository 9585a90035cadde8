/* The pages that are open to all (C01, C02, C22): their text stands in the templates. */
#ifndef VIEW_OPEN_H
#define VIEW_OPEN_H

#include "view/view.h"

/** Fills templates/citizen/front.tpl. */
void fill_front(struct view *v, bool is_signed_in);

#endif

/* The pages that are open to all: their text stands in the templates. */
#include "view/open.h"

#include "made/front.h"

void fill_front(struct view *v, bool is_signed_in)
{
    view_show(v, FRONT_WITH_SESSION, is_signed_in);
    view_show(v, FRONT_NO_SESSION, !is_signed_in);
}

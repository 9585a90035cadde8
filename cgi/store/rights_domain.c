/* What each role may do with the tables of the domain (security.md A6): what is not listed is
 * refused. The core's tables are in rights.c. */
#include "internal.h"

const struct store_right store_rights_domain[] = {
    { "person", NULL, STORE_ALL, STORE_FOR_ALL },
};
const int store_rights_domain_count = sizeof store_rights_domain / sizeof *store_rights_domain;

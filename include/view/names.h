/* The names of the law's states and kinds on pages: translated where citizens meet them, Danish
 * where only staff do. All constant. */
#ifndef VIEW_NAMES_H
#define VIEW_NAMES_H

#include "law/absence.h"
#include "law/booking.h"
#include "law/case.h"
#include "law/exemption.h"
#include "law/revocation.h"
#include "law/selfbooking.h"
#include "view/language.h"

/** "på jobcenteret", "på telefon", "på video": how the talk is held, after "Samtalen er ...". */
const char *name_form(enum lang lang, enum law_form form);
/** The same as a heading or a choice: "Mød op på jobcenteret". */
const char *name_form_choice(enum lang lang, enum law_form form);
/** Why the jobcentre books, for the citizen: "Det er svært for dig at booke på dansk." */
const char *name_exemption_plain(enum lang lang, enum law_exemption_basis basis);
/** The basis as staff choose it, with its paragraph. */
const char *name_exemption(enum law_exemption_basis basis);
/** Staff: "skal booke selv", "fritaget" ... */
const char *name_selfbook(enum law_selfbook_status status);
/** Staff: the state of a deadline, "åben", "overskredet" ... */
const char *name_deadline(enum law_deadline_state state);
/** Staff: the step a revocation stands at. */
const char *name_revocation(enum law_revocation_state state);
/** Staff: where a consequence case stands; and what it ended with. */
const char *name_case(enum law_case_state state);
const char *name_case_outcome(enum law_case_outcome outcome);
/** Staff: the basis of a revocation, whole sentence. */
const char *name_revocation_basis(enum law_revocation_basis basis);
/** Staff: the kind of absence. */
const char *name_absence(enum law_absence_kind kind);
/** Staff: "booket af borgeren", "booket af sagsbehandler", "indkaldelse". */
const char *name_booking_kind(enum law_booking_kind kind);

#endif

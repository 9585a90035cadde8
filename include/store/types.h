/* Small things that several topics of the domain share: who acts, what was chosen, how lists page.
 */
#ifndef STORE_TYPES_H
#define STORE_TYPES_H

#include "law/booking.h"
#include "law/civil.h"
#include "store/store.h"

/** Who did something that is recorded. */
enum store_actor_kind { STORE_BY_UNSET, STORE_BY_CITIZEN, STORE_BY_STAFF, STORE_BY_SYSTEM };
struct store_actor {
    enum store_actor_kind kind;
    int64_t id; /* person or staff user; 0 for the system */
};
#define STORE_CITIZEN_ACTS(person_id_)                                                             \
    ((struct store_actor){ .kind = STORE_BY_CITIZEN, .id = (person_id_) })
#define STORE_STAFF_ACTS(user_id_)                                                                 \
    ((struct store_actor){ .kind = STORE_BY_STAFF, .id = (user_id_) })
#define STORE_SYSTEM_ACTS ((struct store_actor){ .kind = STORE_BY_SYSTEM })

/** How something is sent to a citizen. */
enum store_channel {
    STORE_CHANNEL_UNSET,
    STORE_DIGITAL_POST,
    STORE_LETTER,
    STORE_PORTAL, /* on the person's page alone */
    STORE_SMS,
    STORE_EMAIL,
};

/** "office", "phone", "video", and back (LAW_FORM_UNSET for anything else). */
const char *store_form_code(enum law_form form);
enum law_form store_form_from(const char *code);
const char *store_channel_code(enum store_channel channel);
enum store_channel store_channel_from(const char *code);

#endif

/* C20: language, contact data, reminders, time. */
#ifndef VIEW_SETTINGS_H
#define VIEW_SETTINGS_H

#include "view/errors.h"

enum settings_reminders {
    REMIND_NONE,
    REMIND_SMS,
    REMIND_EMAIL,
    REMIND_BOTH,
    REMIND_UNSET,
};
enum { SETTINGS_IDLE_CHOICES = 4 };
/** Minutes that one may choose, shortest first. */
int settings_idle_minutes(int index);

/** What stands, or what was typed. */
struct settings_values {
    const char *language; /* code */
    const char *phone, *email;
    enum settings_reminders reminders;
    int idle_minutes; /* 0: none chosen */
};
struct view_settings {
    bool is_saved;
    int32_t version;
    uint32_t languages; /* offered, as bits */
    struct settings_values values;
    bool is_changed; /* 409: `stored` is what stands now */
    struct settings_values stored;
    const struct view_errors *errors;
};
/** Fills templates/citizen/settings.tpl. */
void fill_settings(struct view *v, const struct view_settings *m);

#endif

/* What the subcommands share: options, the config, an opened store. */
#include "internal.h"

#include "base/log.h"
#include "base/text.h"

#include <stdio.h>
#include <string.h>

static const struct admin_option *find_option(const struct admin_option *options, const char *word)
{
    if (strncmp(word, "--", 2) != 0)
        return NULL;
    for (; options && options->name; options++)
        if (strcmp(options->name, word + 2) == 0)
            return options;
    return NULL;
}

bool admin_options(int argc, char **argv, const struct admin_option *options, const char **config)
{
    *config = NULL;
    for (int i = 1; i < argc; i += 2) {
        const struct admin_option *o = find_option(options, argv[i]);

        if (i + 1 == argc || (!o && strcmp(argv[i], "-c") != 0)) {
            (void)admin_fail(
                "%s: '%s' is not understood, or lacks its value; see 'jobsamtale help'", argv[0],
                argv[i]);
            return false;
        }
        *(o ? o->value : config) = argv[i + 1];
    }
    return true;
}

bool admin_config(struct arena *a, const char *path, struct config *config,
                  struct law_settings *settings)
{
    struct config_problem problem;

    *settings = law_settings_default();
    if (config_load(a, path, law_settings_key, settings, config, &problem) == OK)
        return true;
    (void)admin_fail("%s", problem.message);
    return false;
}

bool admin_open(struct arena *a, const char *path, struct config *config, struct store **store)
{
    struct law_settings settings;

    log_start(LOG_FORM_PLAIN, LOG_WARNING);
    if (!admin_config(a, path, config, &settings))
        return false;
    if (store_open(a, config->data_dir, STORE_ADMIN, store) == OK)
        return true;
    (void)admin_fail("the database in %s cannot be opened; 'jobsamtale migrate' makes it",
                     config->data_dir);
    return false;
}

bool admin_is_text(const char *option, const char *value)
{
    if (!value
        || (text_is_utf8(value, strlen(value)) && !text_has_control(value)
            && !strpbrk(value, "\t\n") && !text_has_direction_override(value)))
        return true;
    (void)admin_fail("--%s is not text of one line in UTF-8 without control characters", option);
    return false;
}

int admin_fail(const char *format, ...)
{
    va_list args;

    va_start(args, format);
    (void)fputs("jobsamtale: ", stderr);
    (void)vfprintf(stderr, format, args);
    (void)fputc('\n', stderr);
    va_end(args);
    return ADMIN_FAILED;
}

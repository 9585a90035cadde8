/* The one program: a table of subcommands. */
#include "admin/admin.h"
#include "commands.h"
#include "demo.h"
#include "program.h"
#include "serve.h"

#include <stdio.h>
#include <string.h>

static int help(int argc, char **argv);

static int serve(int argc, char **argv)
{
    return serve_main(&jobsamtale, argc, argv);
}

/* clang-format off */
static const struct command {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *help;
} commands[] = {
    { "serve",   serve,          "runs the two sites behind the web server, until TERM or INT" },
    { "migrate", admin_migrate,  "makes the data folder and the database, or brings them up to date" },
    { "user",    admin_user,     "adds, lists, disables and enables caseworkers; sets passwords" },
    { "unit",    admin_unit,     "adds and lists the units of the municipality" },
    { "audit",   admin_audit,    "verifies the audit log" },
    { "law",     admin_law,      "answers questions on the rules, one JSON object a line" },
    { "demo",    demo_main,      "fills an empty database with a municipality of made-up people" },
    { "config",  command_config, "lists the settings; writes the web server's config from them" },
    { "help",    help,           "says this" },
}; /* clang-format on */

static int help(int argc, char **argv)
{
    (void)argc;
    (void)argv;
    printf("jobsamtale: citizens book the job conversation, caseworkers offer the times\n\n"
           "usage: jobsamtale COMMAND ...\n\n");
    for (size_t i = 0; i < sizeof(commands) / sizeof(*commands); i++)
        printf("  %-8s %s\n", commands[i].name, commands[i].help);
    printf("\nA command without its arguments says which it takes.\n");
    return 0;
}

int main(int argc, char **argv)
{
    for (size_t i = 0; argc > 1 && i < sizeof(commands) / sizeof(*commands); i++)
        if (strcmp(argv[1], commands[i].name) == 0)
            return commands[i].run(argc - 1, argv + 1);
    if (argc > 1) {
        fprintf(stderr, "jobsamtale: there is no command %s\n", argv[1]);
        help(0, NULL);
        return 2;
    }
    help(0, NULL);
    return 2;
}

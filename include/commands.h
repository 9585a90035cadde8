/* Subcommands that need more than one room below: main.c's table names them. */
#ifndef COMMANDS_H
#define COMMANDS_H

/**
 * `jobsamtale config`: lists every setting, says the value of one, or writes the web server's
 * config from nginx/ and the settings. Returns the exit status.
 */
int command_config(int argc, char **argv);

#endif

/* Demo data: one municipality whose people belong to nobody (law.md 7.2). */
#ifndef DEMO_H
#define DEMO_H

/** `demo -c FILE [--citizens N]`: fills an empty database with units, 12 staff users, 400 citizens
 * in every state that the pages know, and a year of history relative to today; prints the log-ins.
 * Refused in production and when there is data already. Returns the exit status. */
int demo_main(int argc, char **argv);

#endif

/* Roles: what a session has, and what a route asks for. */
#ifndef AUTH_ROLE_H
#define AUTH_ROLE_H

#include <stdbool.h>

/**
 * What a route asks for, and what a session has. A session has exactly one of them; a route names
 * the least it asks for. Zero is refused on both sides.
 */
enum auth_role {
    ROLE_UNSET,
    ROLE_ANYONE,        /* nobody is signed in, or it does not matter */
    ROLE_ENROLLING,     /* a letter code was accepted; may only choose a password */
    ROLE_CITIZEN,       /* a signed-in citizen */
    ROLE_CASEWORKER,    /* all staff */
    ROLE_TEAM_LEADER,   /* decides for kommunalbestyrelsen; may all that a caseworker may */
    ROLE_ADMINISTRATOR, /* users, units, settings; no cases of their own */
};

/** Whether a session of role `has` opens a route that asks for `asks`. ROLE_ENROLLING opens only
 * what asks for exactly it, or for anyone; administrators do not open cases. */
bool auth_role_opens(enum auth_role has, enum auth_role asks);

#endif

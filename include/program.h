/* What `jobsamtale serve` runs in its processes: pages, sign-in, maintenance. */
#ifndef PROGRAM_H
#define PROGRAM_H

#include "serve.h"

extern const struct serve_program jobsamtale;

#endif

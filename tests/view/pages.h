/* Templates of a test's own: written to a scratch folder, opened like real ones. */
#ifndef TESTS_VIEW_PAGES_H
#define TESTS_VIEW_PAGES_H

#include "base/log.h"
#include "view/view.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/** Writes `text` as <dir>/da/<file>. */
static inline void page_write(const char *dir, const char *file, const char *text)
{
    char path[300];
    FILE *f;

    snprintf(path, sizeof path, "%s/da", dir);
    mkdir(path, 0700);
    snprintf(path, sizeof path, "%s/da/%s", dir, file);
    f = fopen(path, "w");
    must(f && fputs(text, f) >= 0 && fclose(f) == 0);
}

/** Removes what page_write wrote. */
static inline void page_remove(const char *dir, const char *file)
{
    char path[300];

    snprintf(path, sizeof path, "%s/da/%s", dir, file);
    unlink(path);
    snprintf(path, sizeof path, "%s/da", dir);
    rmdir(path);
    rmdir(dir);
}

/** stderr goes nowhere until `page_loud`: ctemplate says there what is wrong with a template. */
static inline int page_quiet(void)
{
    const int kept = dup(STDERR_FILENO);

    fflush(stderr);
    must(freopen("/dev/null", "w", stderr) != NULL);
    return kept;
}

static inline void page_loud(int kept)
{
    fflush(stderr);
    must(dup2(kept, STDERR_FILENO) >= 0);
    close(kept);
}

#endif

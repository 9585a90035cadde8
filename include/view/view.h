/* Pages: a template of a language, filled in and rendered. The only window on ctemplate.
 *
 * A page is written in five steps (style.md 5): templates/<site>/slot_list.tpl holds the Danish
 * HTML; the build makes "made/slot_list.h" with TEMPLATE_SLOT_LIST and one handle a marker
 * (SLOT_LIST_WHEN); include/view/slot_list.h has struct view_slot_list, all that the template may
 * know; cgi/view/slot_list.c has fill_slot_list(struct view *, const struct view_slot_list *); the
 * handler calls view_new, frame_fill, fill_slot_list and view_render. */
#ifndef VIEW_VIEW_H
#define VIEW_VIEW_H

#include "base/arena.h"
#include "base/err.h"
#include "base/text.h"
#include "view/language.h"

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus /* no exception of ctemplate leaves the shim */
#define VIEW_NOTHROW noexcept
#else
#define VIEW_NOTHROW
#endif

/** All templates of all languages, loaded once a process. */
struct views;

/** A page that is being filled in, or one repetition of a section in it. Lives until its arena is
 * reset. */
struct view;

struct view_template {
    const char *file;   /* "citizen/slot_list.tpl", below the folder of its language */
    bool is_translated; /* false: there is Danish alone (staff) */
};

/** What the build found in templates/: handles are indexes into `markers`, TEMPLATE_* into
 * `templates`. */
struct view_names {
    const char *const *markers;
    const struct view_template *templates;
    int marker_count;
    int template_count;
};
extern const struct view_names view_names; /* made by the build */

/** What was wrong with the templates: "file: reason". */
struct view_problem {
    char message[300];
};

/**
 * Loads every template of every language in `languages` (bits, see language.h) from `dir`
 * (build/templates). ERR_INVALID with `problem` filled in when one is missing or broken: that must
 * stop the start. `out` lives in `a` and may be shared with processes forked later.
 */
must_check enum err views_open(struct arena *a, const struct view_names *names, const char *dir,
                               uint32_t languages, struct views **out,
                               struct view_problem *problem) VIEW_NOTHROW;

/** The languages that were loaded, as bits. */
uint32_t views_languages(const struct views *views) VIEW_NOTHROW;

/** An empty page. `page` is a TEMPLATE_* handle; a template that has no translation is Danish.
 * The language must be one that was loaded. */
struct view *view_new(struct views *views, struct arena *a, enum lang lang, int page) VIEW_NOTHROW;

/** The language and the arena that the page was begun with; so sections know them too. */
enum lang view_lang(const struct view *v) VIEW_NOTHROW;
struct arena *view_arena(const struct view *v) VIEW_NOTHROW;

/** Puts text in a marker; escaped by where it stands. The text is not copied: it must live as long
 * as the arena. Null counts as "". */
void view_set(struct view *v, int marker, const char *text) VIEW_NOTHROW;
void view_set_int(struct view *v, int marker, int64_t number) VIEW_NOTHROW;

/** Shows a section once, with the markers of `v`, when `shown`; an unset section stays hidden. */
void view_show(struct view *v, int section, bool shown) VIEW_NOTHROW;

/** Shows a section once more and returns the view of that repetition. Markers that are not set in
 * it are looked up in `v`. */
struct view *view_add(struct view *v, int section) VIEW_NOTHROW;

/** view_set in a section of its own, shown only when there is text: for "{{#NOTE}}<p>{{NOTE}}</p>
 * {{/NOTE}}", where section and marker share a name. */
void view_set_optional(struct view *v, int section, const char *text);

/** The hidden fields of one POST form ({{>FORM}}): the token of its form name and its submission
 * number. A page with several forms sets each in a section of its own. */
void view_form(struct view *v, const char *token, const char *number);

/** Appends the page to `out`. False, with `out` as it was, when ctemplate failed: the caller sends
 * a constant 500 page, never half of one (O3). Only for what view_new returned. */
must_check bool view_render(const struct view *v, struct text *out) VIEW_NOTHROW;

#endif

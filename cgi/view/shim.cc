// The only C++ here: ctemplate behind the C functions of view/view.h.
//
// Every template is parsed once, at start, into one frozen cache; marker names are interned once,
// so a page hashes nothing; values are not copied; the page is appended straight to a struct text.
// Nothing throws across these functions: they are noexcept, so out of memory ends the worker
// (style.md 6).
#define _Noreturn [[noreturn]] // base/err.h is C
extern "C" {
#include "base/arena.h"
#include "base/err.h"
#include "base/text.h"
#include "view/view.h"
}
#undef _Noreturn

#include <ctemplate/template_cache.h>
#include <ctemplate/template_dictionary.h>
#include <ctemplate/template_emitter.h>
#include <ctemplate/template_string.h>

#include <cstdio>
#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <vector>

using ctemplate::StaticTemplateString;
using ctemplate::TemplateDictionary;
using ctemplate::TemplateString;

struct views {
    const struct view_names *names;
    uint32_t languages;
    ctemplate::TemplateCache cache;
    std::vector<StaticTemplateString> markers;
    std::vector<std::string> paths;          // "ar/citizen/slot_list.tpl"; what `files` points into
    // By language, then template. Not interned: ctemplate keeps a pointer to each interned name for
    // ever, and these names go with their views when the service is reloaded.
    std::vector<TemplateString> files;
};

struct view {
    TemplateDictionary *dictionary;
    struct arena *arena;
    views *owner;
    int file; // index into owner->files; -1 in a section
    enum lang lang;
};

namespace
{

class TextEmitter final : public ctemplate::ExpandEmitter
{
  public:
    explicit TextEmitter(struct text *out) : out_(out)
    {
    }
    void Emit(char c) override
    {
        text_add_char(out_, c);
    }
    void Emit(const std::string &s) override
    {
        text_add_bytes(out_, s.data(), s.size());
    }
    void Emit(const char *s) override
    {
        text_add(out_, s);
    }
    void Emit(const char *s, size_t bytes) override
    {
        text_add_bytes(out_, s, bytes);
    }

  private:
    struct text *out_;
};

StaticTemplateString interned(const char *name)
{
    StaticTemplateString s = { { name, std::strlen(name), 0 } };
    ctemplate::StaticTemplateStringInitializer registers(&s);

    return s;
}

void close_views(void *what)
{
    delete static_cast<views *>(what);
}

void close_dictionary(void *what)
{
    delete static_cast<TemplateDictionary *>(what);
}

view *section(view *parent, TemplateDictionary *dictionary)
{
    view *v = static_cast<view *>(arena_alloc(parent->arena, sizeof(view)));

    *v = { dictionary, parent->arena, parent->owner, -1, parent->lang };
    return v;
}

const StaticTemplateString &marker_of(const view *v, int marker)
{
    must(marker >= 0 && marker < v->owner->names->marker_count);
    return v->owner->markers[static_cast<size_t>(marker)];
}

// Where the template stands in `files`.
size_t file_index(const views *w, int lang, int file)
{
    return static_cast<size_t>(lang) * static_cast<size_t>(w->names->template_count)
           + static_cast<size_t>(file);
}

bool load(views *w, const char *dir, struct view_problem *problem)
{
    const struct view_names *n = w->names;

    for (int i = 0; i < n->marker_count; i++)
        w->markers.push_back(interned(n->markers[i]));
    for (int lang = 0; lang < LANG__COUNT; lang++)
        for (int i = 0; i < n->template_count; i++)
            w->paths.push_back(std::string(dir) + "/"
                               + languages[n->templates[i].is_translated ? lang : LANG_DA].code
                               + "/" + n->templates[i].file);
    for (const std::string &path : w->paths)
        w->files.push_back(TemplateString(path.data(), path.size()));
    for (int lang = 0; lang < LANG__COUNT; lang++) {
        for (int i = 0; i < n->template_count; i++) {
            const size_t at = file_index(w, lang, i);
            const bool wanted =
                lang == LANG_DA
                || (n->templates[i].is_translated && (w->languages & LANG_BIT(lang)));

            if (wanted && !w->cache.LoadTemplate(w->files[at], ctemplate::STRIP_BLANK_LINES)) {
                std::snprintf(problem->message, sizeof problem->message,
                              "%s: the template is missing or broken", w->paths[at].c_str());
                return false;
            }
        }
    }
    w->cache.Freeze();
    return true;
}

} // namespace

extern "C" {

enum err views_open(struct arena *a, const struct view_names *names, const char *dir,
                    uint32_t language_bits, struct views **out,
                    struct view_problem *problem) noexcept
{
    views *w = new views;

    w->names = names;
    w->languages = language_bits | LANG_BIT(LANG_DA);
    arena_on_reset(a, close_views, w);
    if (!load(w, dir, problem))
        return ERR_INVALID;
    *out = w;
    return OK;
}

uint32_t views_languages(const struct views *w) noexcept
{
    return w->languages;
}

struct view *view_new(struct views *w, struct arena *a, enum lang lang, int file) noexcept
{
    must(file >= 0 && file < w->names->template_count);
    must(w->languages & LANG_BIT(lang));
    view *v = static_cast<view *>(arena_alloc(a, sizeof(view)));
    const enum lang of_page = w->names->templates[file].is_translated ? lang : LANG_DA;
    TemplateDictionary *dictionary = new TemplateDictionary("page");

    arena_on_reset(a, close_dictionary, dictionary);
    *v = { dictionary, a, w, static_cast<int>(file_index(w, of_page, file)), of_page };
    return v;
}

enum lang view_lang(const struct view *v) noexcept
{
    return v->lang;
}

struct arena *view_arena(const struct view *v) noexcept
{
    return v->arena;
}

void view_set(struct view *v, int marker, const char *text) noexcept
{
    const char *s = text ? text : "";

    v->dictionary->SetValueWithoutCopy(marker_of(v, marker), TemplateString(s, std::strlen(s)));
}

void view_set_int(struct view *v, int marker, int64_t number) noexcept
{
    char digits[24];
    const int bytes = std::snprintf(digits, sizeof digits, "%lld", static_cast<long long>(number));

    v->dictionary->SetValue(marker_of(v, marker),
                            TemplateString(digits, static_cast<size_t>(bytes)));
}

void view_show(struct view *v, int marker, bool shown) noexcept
{
    if (shown)
        v->dictionary->ShowSection(marker_of(v, marker));
}

struct view *view_add(struct view *v, int marker) noexcept
{
    return section(v, v->dictionary->AddSectionDictionary(marker_of(v, marker)));
}

bool view_render(const struct view *v, struct text *out) noexcept
{
    must(v->file >= 0);
    TextEmitter emitter(out);
    const size_t before = out->size;

    if (v->owner->cache.ExpandNoLoad(v->owner->files[static_cast<size_t>(v->file)],
                                     ctemplate::STRIP_BLANK_LINES, v->dictionary, nullptr,
                                     &emitter))
        return true;
    out->size = before;
    out->bytes[before] = '\0';
    return false;
}

} // extern "C"

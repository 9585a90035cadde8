/* Finding persons: by all ten digits of the CPR number, or by the beginnings of words of the name.
 */
#include "base/text.h"
#include "domain.h"
#include "store/person.h"

#include <string.h>

/* ?1 user, ?2 unit */
/* clang-format off */
#define HIT                                                                                        \
    "SELECT p.public_id, " SHOWN_NAMES("p") ", substr(p.cpr, 1, 6), un.name, cw.full_name,"        \
    "       p.unit_id = ?2, p.protected, p.closed_on IS NOT NULL"
#define HIT_JOINS " JOIN unit un ON un.id = p.unit_id JOIN staff_user cw ON cw.id = p.caseworker_id"
/* A further word, or none. The end of a range of beginnings is the word and the greatest letter. */
#define ALSO(from, to)                                                                             \
    " AND (" from " IS NULL OR EXISTS (SELECT 1 FROM person_name_word o"                           \
    "   WHERE o.person_id = w.person_id AND o.word >= " from " AND o.word < " to "))"

enum { BY_CPR, BY_NAME, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [BY_CPR] = HIT ", 1 FROM person p" HIT_JOINS " WHERE p.cpr = ?3",
    /* ?3-?10 words and the ends of their ranges, ?11 the most that are counted, ?12 shown */
    [BY_NAME] =
        HIT ", found.total FROM"
        "  (SELECT m.person_id, count(*) OVER () AS total FROM"
        "    (SELECT DISTINCT w.person_id FROM person_name_word w"
        "      WHERE w.word >= ?3 AND w.word < ?4"
        ALSO("?5", "?6") ALSO("?7", "?8") ALSO("?9", "?10")
        "      LIMIT ?11) m) found"
        "  JOIN person p ON p.id = found.person_id" HIT_JOINS
        " ORDER BY p.protected, p.family_name, p.given_names, p.id LIMIT ?12",
}; /* clang-format on */
const struct store_topic store_person_search_topic = { "person_search", sql, SQL__COUNT };

/* The lower case of the Latin letters that names in the CPR register use; others stay. */
static unsigned fold(unsigned c)
{
    if ((c >= 'A' && c <= 'Z') || (c >= 0xc0 && c <= 0xde && c != 0xd7))
        return c + 0x20;
    if ((c >= 0x100 && c <= 0x137) || (c >= 0x14a && c <= 0x177))
        return c | 1U;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e))
        return c + (c & 1U);
    return c;
}

static bool is_between_words(unsigned c)
{
    return c <= ' ' || c == '-' || c == ',' || c == '.' || c == '\'' || c == 0xa0 || c == 0x2019;
}

/* The next code point of well-formed UTF-8 (the parsers see to that, R5). */
static unsigned next_point(const unsigned char **at)
{
    const unsigned char *s = *at;
    int more = s[0] >= 0xf0 ? 3 : s[0] >= 0xe0 ? 2 : s[0] >= 0xc0 ? 1 : 0;
    unsigned c = more == 3 ? s[0] & 0x07U : more == 2 ? s[0] & 0x0fU : more ? s[0] & 0x1fU : s[0];

    for (s++; more > 0 && (*s & 0xc0) == 0x80; more--)
        c = c << 6 | (*s++ & 0x3fU);
    *at = s;
    return c;
}

static void add_point(struct text *t, unsigned c)
{
    if (c < 0x80) {
        text_add_char(t, (char)c);
    } else if (c < 0x800) {
        text_add_char(t, (char)(0xc0 | c >> 6));
        text_add_char(t, (char)(0x80 | (c & 0x3f)));
    } else if (c < 0x10000) {
        text_add_char(t, (char)(0xe0 | c >> 12));
        text_add_char(t, (char)(0x80 | (c >> 6 & 0x3f)));
        text_add_char(t, (char)(0x80 | (c & 0x3f)));
    } else {
        text_add_char(t, (char)(0xf0 | c >> 18));
        text_add_char(t, (char)(0x80 | (c >> 12 & 0x3f)));
        text_add_char(t, (char)(0x80 | (c >> 6 & 0x3f)));
        text_add_char(t, (char)(0x80 | (c & 0x3f)));
    }
}

size_t store_name_words(struct arena *a, const char *text, const char **out, size_t max)
{
    const unsigned char *at = (const unsigned char *)text;
    size_t count = 0;

    while (*at) {
        struct text word = text_new(a, 32);

        while (*at) {
            const unsigned c = next_point(&at);

            if (is_between_words(c))
                break;
            add_point(&word, fold(c));
        }
        if (word.size > 0) {
            if (count < max)
                out[count] = word.bytes;
            count++;
        }
    }
    return count;
}

static enum err read_hits(struct store *s, struct arena *a, sqlite3_stmt *q,
                          struct store_person_hits *out)
{
    struct store_rows rows = { .arena = a, .size = sizeof *out->at };
    enum err e;

    *out = (struct store_person_hits){ .at = NULL };
    while ((e = store_step(s, q)) == OK) {
        *(struct store_person_hit *)store_row_add(&rows) = (struct store_person_hit){
            .public_id = store_text(a, q, 0),
            .given_names = store_text(a, q, 1),
            .family_name = store_text(a, q, 2),
            .cpr_date = store_text(a, q, 3),
            .unit_name = store_text(a, q, 4),
            .caseworker_name = store_text(a, q, 5),
            .is_own_unit = store_bool(q, 6),
            .is_protected = store_bool(q, 7),
            .is_closed = store_bool(q, 8),
        };
        out->total = store_int(q, 9);
    }
    store_release(q);
    out->at = rows.at;
    out->count = rows.count;
    if (out->total > STORE_SEARCH_TOTAL_MAX) {
        out->total = STORE_SEARCH_TOTAL_MAX;
        out->total_is_at_least = true;
    }
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_person_search_cpr(struct store *s, struct arena *a, const struct store_scope *scope,
                                 const char *cpr, struct store_person_hits *out)
{
    sqlite3_stmt *q = store_use(s, &store_person_search_topic, BY_CPR);

    store_bind_int(q, 1, scope->user_id);
    store_bind_int(q, 2, scope->unit_id);
    store_bind_text(q, 3, cpr);
    return read_hits(s, a, q, out);
}

enum err store_person_search_name(struct store *s, struct arena *a, const struct store_scope *scope,
                                  const char *text, struct store_person_hits *out)
{
    const char *words[STORE_SEARCH_WORDS];
    const size_t count = store_name_words(a, text, words, STORE_SEARCH_WORDS);
    size_t longest = 0;
    sqlite3_stmt *q;
    int parameter = 5;

    *out = (struct store_person_hits){ .at = NULL };
    if (count == 0 || count > STORE_SEARCH_WORDS)
        return ERR_INVALID;
    for (size_t i = 0; i < count; i++) {
        if (text_length(words[i]) < 2)
            return ERR_INVALID;
        if (strlen(words[i]) > strlen(words[longest]))
            longest = i;
    }
    q = store_use(s, &store_person_search_topic, BY_NAME);
    store_bind_int(q, 1, scope->user_id);
    store_bind_int(q, 2, scope->unit_id);
    for (size_t i = 0; i < count; i++) { /* the longest word leads: it finds the fewest */
        const int at = i == longest ? 3 : parameter;

        store_bind_text(q, at, words[i]);
        store_bind_text(q, at + 1, arena_printf(a, "%s\xf4\x8f\xbf\xbf", words[i]));
        if (i != longest)
            parameter += 2;
    }
    store_bind_int(q, 11, STORE_SEARCH_TOTAL_MAX + 1);
    store_bind_int(q, 12, STORE_SEARCH_LIMIT);
    return read_hits(s, a, q, out);
}

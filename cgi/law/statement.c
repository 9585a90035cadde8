/* Does a text say what happened in this case, in own words? (law.md 5.2) Words are runs of letters
 * and digits, compared without case; a word of the paragraph or of the suggested text is not an own
 * word. */
#include "law/statement.h"

#include "law/internal.h"

/* § 20, stk. 5 of the act and § 45 of the order: the words that a mere repetition would use. */
static const char paragraphs[] =
    "Jobcenteret kan beslutte, at udlændingen undtages fra kravet om at booke jobsamtaler "
    "digitalt, hvis udlændingens sproglige og it-mæssige forudsætninger ikke er tilstrækkelige "
    "til, at udlændingen kan opfylde kravene. Jobcenteret skal sørge for, at udlændingen hurtigst "
    "muligt bliver i stand til at booke jobsamtaler digitalt. Kommunalbestyrelsen kan efter en "
    "konkret vurdering fratage en person retten til selvbooking, hvis kommunalbestyrelsen "
    "vurderer, at personen booker jobsamtaler på anden måde end aftalt eller på en måde, som "
    "kommunalbestyrelsen vurderer vil medføre, at kontaktforløbet ikke kan gennemføres efter "
    "hensigten. uforholdsmæssigt vanskeligt umuligt meget ringe it-færdigheder betydelige "
    "sproglige barrierer manglende danskkundskaber betydelig fysisk kognitiv eller psykisk "
    "funktionsnedsættelse særlige lokaler tolk borgeren borger personens fritages retten "
    "fratages opfylder kommunen";

/* A word inside a longer text. */
struct word {
    const unsigned char *at;
    size_t bytes;
};

/* Letters and digits of ASCII and every byte of a longer UTF-8 sequence make words: æ, ø, å and the
 * letters of other scripts all do. */
static bool is_word_byte(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c >= 0x80;
}

static bool next_word(const unsigned char **text, struct word *out)
{
    while (**text != '\0' && !is_word_byte(**text))
        (*text)++;
    out->at = *text;
    while (is_word_byte(**text))
        (*text)++;
    out->bytes = (size_t)(*text - out->at);
    return out->bytes > 0;
}

/* Lower case for ASCII, and for the second byte of Æ, Ø, Å and their neighbours (U+00C0-U+00DE). */
static unsigned char lower(const unsigned char *at, size_t i)
{
    if (at[i] >= 'A' && at[i] <= 'Z')
        return (unsigned char)(at[i] + ('a' - 'A'));
    if (i > 0 && at[i - 1] == 0xC3 && at[i] >= 0x80 && at[i] <= 0x9E)
        return (unsigned char)(at[i] + 0x20);
    return at[i];
}

static bool same_word(struct word a, struct word b)
{
    if (a.bytes != b.bytes)
        return false;
    for (size_t i = 0; i < a.bytes; i++)
        if (lower(a.at, i) != lower(b.at, i))
            return false;
    return true;
}

/* Whether the word stands in the text before `end` (NULL: anywhere in it). */
static bool stands_in(struct word word, const char *text, const unsigned char *end)
{
    const unsigned char *at = (const unsigned char *)text;
    struct word other;

    while (at != NULL && next_word(&at, &other)) {
        if (end != NULL && other.at >= end)
            return false;
        if (same_word(word, other))
            return true;
    }
    return false;
}

/* Characters that make words: bytes that do not continue a UTF-8 sequence. */
static size_t word_chars(const char *text)
{
    size_t count = 0;

    for (const unsigned char *at = (const unsigned char *)text; *at != '\0'; at++)
        count += is_word_byte(*at) && (*at & 0xC0) != 0x80;
    return count;
}

enum law_reason law_statement_check(const char *text, const char *template_text)
{
    const unsigned char *at = (const unsigned char *)text;
    struct word word;
    int own = 0;

    if (!law_has_text(text))
        return LAW_REASON_FIELD_MISSING;
    if (word_chars(text) < LAW_STATEMENT_MIN_CHARS)
        return LAW_REASON_TEXT_TOO_SHORT;
    while (own < LAW_STATEMENT_MIN_OWN_WORDS && next_word(&at, &word))
        own += !stands_in(word, paragraphs, NULL) && !stands_in(word, template_text, NULL)
               && !stands_in(word, text, word.at);
    return own < LAW_STATEMENT_MIN_OWN_WORDS ? LAW_REASON_TEXT_REPEATS_LAW : LAW_REASON_NONE;
}

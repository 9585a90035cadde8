"""Reads cgi/view/words*.def; as a script, makes the C tables of words and languages.

    WORD(KEY, "dansk med {navn}", "note to the translator")
    WORD_COUNT(KEY, "om {n} dag", "om {n} dage", "note")    plural forms by the catalogue
    WORD_STAFF(KEY, "kun dansk")                            staff pages: never translated
"""
import glob, os, re, sys
import polib
from tpl import ROOT, write

STRING = r'"(?:[^"\\]|\\.)*"(?:\s*"(?:[^"\\]|\\.)*")*'
WORD = re.compile(r'^WORD(|_COUNT|_STAFF)\((\w+)((?:,\s*' + STRING + r')+)\)', re.M)
PLURAL = re.compile(r'nplurals\s*=\s*([1-6])\s*;\s*plural\s*=\s*([n0-9 ?:()&|=!<>%]+);?\s*$')


def read():
    """[(key, kind, [Danish forms], note, file)]"""
    out = []
    for path in sorted(glob.glob(os.path.join(ROOT, '..', 'cgi', 'view', 'words*.def'))):
        for kind, key, rest in WORD.findall(open(path, encoding='utf-8').read()):
            text = [''.join(s[1:-1] for s in re.findall(r'"(?:[^"\\]|\\.)*"', a)).replace('\\"', '"')
                    for a in re.findall(STRING, rest)]
            count = {'': 1, '_COUNT': 2, '_STAFF': 1}[kind]
            out.append((key, kind, text[:count], ' '.join(text[count:]), os.path.basename(path)))
    return out


def catalogues():
    """{'en': POFile}, in the order in which pages list them (header field X-Order)"""
    every = [(os.path.basename(p)[:-3], polib.pofile(p, wrapwidth=0))
             for p in glob.glob(os.path.join(ROOT, 'po', '*.po'))]
    return dict(sorted(every, key=lambda e: (int(e[1].metadata.get('X-Order', 99)), e[0])))


def plural(catalogue):
    m = PLURAL.match(catalogue.metadata['Plural-Forms'])
    return int(m[1]), m[2].strip()


def braces(text):
    return set(re.findall(r'\{\w+\}', text))


def forms(catalogue, danish):
    """The translated forms of a word, or None where one is missing, fuzzy or has other placeholders."""
    entry = catalogue.find(danish[0])
    if entry is None or entry.obsolete or 'fuzzy' in entry.flags:
        return None
    got = [entry.msgstr] if len(danish) == 1 else [entry.msgstr_plural.get(i, '')
                                                   for i in range(plural(catalogue)[0])]
    free = {'{n}'} if len(danish) > 1 else set()      # a form may say "one" or "two" in words
    ok = all(f and braces(f) | free == braces(danish[-1]) | free for f in got)
    return got if ok else None


def c_string(s):
    return '"' + s.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n') + '"'


def main(out):
    words, cats = read(), catalogues()
    keys = [w[0] for w in words]
    doubles = {k for k in keys if keys.count(k) > 1}
    if doubles:
        sys.exit(f'words.def: defined twice: {", ".join(sorted(doubles))}')
    codes = ['da'] + list(cats)
    write(f'{out}/made/languages.h', '/* Made from templates/po/. */\n#ifndef MADE_LANGUAGES_H\n#define MADE_LANGUAGES_H\n'
          'enum lang {\n' + ''.join(f'    LANG_{c.upper()},\n' for c in codes) + '    LANG__COUNT\n};\n#endif\n')
    write(f'{out}/made/words.h', '/* Made from cgi/view/words*.def. */\n#ifndef MADE_WORDS_H\n#define MADE_WORDS_H\n'
          'enum word {\n' + ''.join(f'    WORD_{k}, /* {w[0]} */\n' for k, _, w, _, _ in words) + '    WORD__COUNT\n};\n#endif\n')
    body = ['/* Made from cgi/view/words*.def and templates/po/. */\n#include "view/language.h"\n#include "view/words.h"\n\n'
            '#include "view/internal.h"\n\n', 'static int plural_da(unsigned long n)\n{\n    return n != 1;\n}\n']
    rows = ['    [LANG_DA] = { "da", "Dansk", "ltr", plural_da },\n']
    for c, cat in cats.items():
        body.append(f'static int plural_{c}(unsigned long n)\n{{\n    return {plural(cat)[1]};\n}}\n')
        rows.append(f'    [LANG_{c.upper()}] = {{ {c_string(c)}, {c_string(cat.metadata["X-Name"])}, '
                    f'{c_string(cat.metadata["X-Direction"])}, plural_{c} }},\n')
    body.append('const struct language languages[LANG__COUNT] = {\n' + ''.join(rows) + '};\n\n')
    body.append('const struct word_forms word_table[LANG__COUNT][WORD__COUNT] = {\n')
    for c in codes:
        body.append(f'    [LANG_{c.upper()}] = {{\n')
        for key, kind, danish, _, _ in words:
            got = danish if c == 'da' or kind == '_STAFF' else forms(cats[c], danish) or danish
            body.append(f'        [WORD_{key}] = {{ {{ ' + ', '.join(map(c_string, got)) + f' }}, {len(got)} }},\n')
        body.append('    },\n')
    body.append('};\n')
    write(f'{out}/words.c', ''.join(body))


if __name__ == '__main__':
    main(sys.argv[1])

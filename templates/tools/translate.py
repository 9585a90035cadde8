"""Makes each language's set of templates: build/templates/<lang>/..., partials put in.

usage: translate.py BUILD/templates
What a catalogue lacks stays Danish, marked as such (ux.md 6.1); check.py fails on it.
"""
import os, re, sys
from messages import convert, same_placeholders
from tpl import PRAGMA, all_files, is_page, is_translated, partial_path, write
from words import catalogues

def translated(text, catalogue):
    known = {e.msgid: e.msgstr for e in catalogue if not e.obsolete and 'fuzzy' not in e.flags}

    def lookup(message, note, where):
        got = known.get(message)
        if got and same_placeholders(message, got) and not (where == 'attribute' and '"' in got):
            return got
        return f'<span lang="da" dir="ltr">{message}</span>' if where == 'text' else message
    return convert(text, lookup)


def assemble(path, texts):
    """The text of a page with its partials in place, without pragmas."""
    body = texts[path].replace(PRAGMA, '', 1)
    return re.sub(r'\{\{>(\w+)\}\}',
                  lambda m: assemble(partial_path(m[1], path, texts), texts).strip('\n'), body)


def main(out):
    files, made = all_files(), set()
    for lang, catalogue in [('da', None)] + list(catalogues().items()):
        texts = {p: translated(t, catalogue) if catalogue else convert(t, lambda m, n, w: m)
                 for p, t in files.items() if not catalogue or is_translated(p)}
        for p in texts:
            if is_page(files[p]):
                write(f'{out}/{lang}/{p}', PRAGMA + assemble(p, texts))
                made.add(os.path.abspath(f'{out}/{lang}/{p}'))
    for folder, _, names in os.walk(out):            # a page that is gone must not linger
        for n in names:
            path = os.path.abspath(os.path.join(folder, n))
            if n.endswith('.tpl') and path not in made:
                os.remove(path)


if __name__ == '__main__':
    main(sys.argv[1])

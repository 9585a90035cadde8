"""Fails on templates and catalogues that are not fit to be shown (`make templates`).

usage: check.py BUILD/templates
"""
import glob, os, re, subprocess, sys
from messages import extract, same_placeholders
from tpl import PRAGMA, ROOT, all_files, is_page, is_translated, markers, name_of, partials
from words import catalogues, forms, read

faults, long = [], []
files = all_files()
code = ''.join(open(p, encoding='utf-8').read()
               for p in glob.glob(os.path.join(ROOT, '..', 'cgi', 'view', '*.c*')))


def fault(where, what):
    faults.append(f'{where}: {what}')


def check_file(path, text):
    plain = re.sub(r'\{\{!.*?\}\}', '', text, flags=re.S)
    for bad, what in ((r':none', 'unescaped marker (O2)'), (r'<script', 'script (O2)'), (r'<style', 'style element (O2)'),
                      (r'\sstyle\s*=', 'style attribute (O2)'), (r'<[^>]*\son[a-z]+\s*=', 'event attribute (O2)'),
                      (r'srcset', 'srcset (O2)'), (r'=\s*\{\{', 'marker in an unquoted attribute (O2)'),
                      (r'<(?:[^>"]|"[^"]*")*\s[a-z-]+=(?!")', 'attribute without double quotes'),
                      (r'\{\{\w*RULES?(?::\w+)?\}\}\.', 'a stop after a paragraph, which may end with one ("pkt."): words_fill writes the sentence'),
                      (r'</?\{\{', 'marker as tag name (O2)'), (r'\splaceholder=', 'placeholder text (ux.md 5.1)'),
                      (r'<[^>]*\srequired[\s>]', 'required: the server checks (ux.md 5.1)')):
        for m in re.finditer(bad, plain):
            fault(f'{path}:{plain[:m.start()].count(chr(10)) + 1}', what)
    if not text.startswith(PRAGMA):
        fault(path, 'the first line is not the AUTOESCAPE pragma (O1)')
    for kind, name in re.findall(r'\{\{([#/]?)([^>!%}][^}]*)\}\}', plain):
        if not re.fullmatch(r'[A-Z][A-Z0-9_]*(:[a-z=_]+)?', name):
            fault(path, f'odd marker {{{{{kind}{name}}}}}')
    stack = []
    for kind, name in re.findall(r'\{\{([#/])(\w+)\}\}', plain):
        if kind == '#':
            stack.append(name)
        elif not stack or stack.pop() != name:
            fault(path, f'section {name} does not nest')
    if stack:
        fault(path, f'section {stack[-1]} is not closed')
    if is_page(text):
        for need in ('<title>', '{{>HEADER}}', '<main id="indhold"', '<h1', '{{>FOOTER}}'):
            if need not in text:
                fault(path, f'a page needs {need}')
        for form in re.findall(r'<form\b.*?</form>', plain, re.S):
            if 'method="post"' in form and '{{>FORM}}' not in form:
                fault(path, 'a POST form without {{>FORM}} (S5)')
    taken = {m for p in partials(path, files) for m in markers(files[p])}
    owners = [name_of(path)] if is_page(text) else [name_of(p) for p in files if not is_page(files[p])]
    for m in markers(text):
        if m not in taken and not any(re.search(rf'\b{o.upper()}_{m}\b', code) for o in owners):
            fault(path, f'nothing in cgi/view sets {{{{{m}}}}}')


def check_length(where, text):
    """At most 12 words a sentence; a date with clock and a marker count as one (ux.md 6.3)."""
    text = re.sub(r'</?\w+>|\{\{?\w+\}?\}', lambda m: '' if m[0][0] == '<' else 'X', text)
    for sentence in re.split(r'(?<=[.!?:])\s', text):
        if len(sentence.split()) > 12:
            long.append(f'{where}: {len(sentence.split())} words: {sentence}')


def check_catalogue(lang, cat):
    for key in ('X-Name', 'X-Direction', 'Plural-Forms'):
        if key not in cat.metadata:
            fault(f'{lang}.po', f'header field {key} is missing')
    for path, text in files.items():
        for message, _ in extract(text) if is_translated(path) else ():
            e = cat.find(message)
            if e is None or not e.msgstr or 'fuzzy' in e.flags or e.obsolete:
                fault(f'{lang}.po', f'not translated ({path}): {message}')
            elif not same_placeholders(message, e.msgstr):
                fault(f'{lang}.po', f'other placeholders than the Danish: {message}')
    for key, kind, danish, _, name in read():
        if kind != '_STAFF' and not forms(cat, danish):
            fault(f'{lang}.po', f'not translated, or other placeholders ({name}, {key}): {danish[0]}')


for path, text in files.items():
    check_file(path, text)
    for message, _ in extract(text) if is_translated(path) else ():
        check_length(path, message)
for key, kind, danish, _, name in read():
    for text in danish if kind != '_STAFF' else ():
        check_length(f'{name}, {key}', text)
for lang, cat in catalogues().items():
    check_catalogue(lang, cat)
built = sorted(glob.glob(os.path.join(sys.argv[1], '*', '**', '*.tpl'), recursive=True))
syntax = subprocess.run(['ctemplate-make_tpl_varnames_h', '-n'] + built, capture_output=True, text=True)
if syntax.returncode or not built:
    fault('ctemplate', syntax.stderr or syntax.stdout or 'no template was built')
print('\n'.join(f'warning: {w}' for w in long) + '\n' * bool(long) + '\n'.join(faults), file=sys.stderr)
print(f'templates: {len(files)} files, {len(catalogues())} catalogues, {len(long)} long sentences, {len(faults)} faults')
sys.exit(bool(faults))

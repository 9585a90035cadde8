"""Reading templates: what the scripts beside this one share.

How to write a page
  templates/citizen/NAME.tpl or templates/staff/NAME.tpl, Danish, the pragma on the first line:
      {{%AUTOESCAPE context="HTML"}}
      {{>TOP}}<title>{{#WITH_ERRORS}}Fejl: {{/WITH_ERRORS}}Vælg en tid – Jobsamtale – {{AUTHORITY}}</title>
      {{>HEADER}}
      <nav aria-label="Tilbage"><a class="back-link" href="/mine-samtaler">Tilbage</a></nav>
      <main id="indhold"> {{>ERRORS}} <h1>Vælg en tid</h1> ... </main>
      {{>FOOTER}}
  `{{>NAME}}` puts templates/NAME.tpl (or one from the page's own folder) in at build time, so a
  request opens one template. NAMEs are unique over all folders: `#include "made/NAME.h"` gives
  TEMPLATE_NAME and a handle NAME_MARKER for each marker of the file itself; markers of partials
  are set by whoever owns the partial. POST forms hold {{>FORM}}; fields with a mistake, see errors.h.

How to translate
  Messages are cut at block elements and at sections ({{#X}} {{/X}}); inline elements stay inside as
  <a>..</a> (<a1>, <a2> when there are several) and {{MARKERS}} as they are: a translator may move
  them, not drop them. So keep a sentence in one piece: no section inside it. Translated attributes:
  aria-label, alt, title, and value of submit buttons. An element with translate="no" is left alone.
      {{! til oversætteren: en kort note, gælder den næste tekst }}
  After writing Danish: `make pot`, then fill in the empty msgstr of templates/po/*.po (or give a
  table to fill_in.py). Strings for C stand in cgi/view/words*.def. What is missing shows in Danish
  with lang="da" and fails `make templates`.
  A new language: `msginit -l xx` on messages.pot, header fields X-Name and X-Direction, translate.
"""
import fcntl, os, re, sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PRAGMA = '{{%AUTOESCAPE context="HTML"}}\n'
INLINE = set('a abbr b bdi bdo br cite code dfn em i kbd q s small span strong sub sup time u'.split())
VOID = set('area base br col embed hr img input link meta source track wbr'.split())
ATTRIBUTES = ('aria-label', 'aria-description', 'alt', 'title')
TOKEN = re.compile(r'\{\{!.*?\}\}|\{\{[#/>%][^}]*\}\}|\{\{[^}]*\}\}|<!--.*?-->|<!?/?[a-zA-Z](?:[^>"]|"[^"]*")*>', re.S)
NOTE = re.compile(r'\{\{!\s*til oversætteren:\s*(.*?)\s*\}\}', re.S)


def lock_catalogues():
    """Held until the script ends: two that write the catalogues at once would lose texts."""
    fcntl.flock(os.open(os.path.join(ROOT, 'po'), os.O_RDONLY), fcntl.LOCK_EX)


def name_of(path):
    return os.path.basename(path)[:-4]


def all_files():
    """Paths below templates/, partials too: {'citizen/slot_list.tpl': text}."""
    out = {}
    for folder, _, names in sorted(os.walk(ROOT)):
        for n in sorted(names):
            if n.endswith('.tpl'):
                path = os.path.relpath(os.path.join(folder, n), ROOT)
                out[path] = open(os.path.join(folder, n), encoding='utf-8').read()
    return out


def is_page(text):
    return '{{>TOP}}' in text


def is_translated(path):
    return not path.startswith('staff/')


def partial_path(name, page, files):
    for p in (os.path.join(os.path.dirname(page), name.lower() + '.tpl'), name.lower() + '.tpl'):
        if p in files:
            return p
    sys.exit(f'templates/{page}: {{{{>{name}}}}}: there is no such template')


def partials(page, files):
    """The partials a file takes in, directly or through others."""
    out = []
    for name in re.findall(r'\{\{>(\w+)\}\}', re.sub(r'\{\{!.*?\}\}', '', files[page], flags=re.S)):
        p = partial_path(name, page, files)
        out += [p] + partials(p, files)
    return out


def markers(text):
    text = re.sub(r'\{\{!.*?\}\}', '', text, flags=re.S)
    return sorted(set(re.findall(r'\{\{#?([A-Z][A-Z0-9_]*)[^}]*\}\}', text)))


def tokens(text):
    """(kind, text): text, var, tag, cut (section, include, pragma), note (comment)."""
    at = 0
    for m in TOKEN.finditer(text):
        if m.start() > at:
            yield 'text', text[at:m.start()]
        t = m.group()
        kind = ('tag' if t[0] == '<' else 'note' if t[2] == '!' else 'cut' if t[2] in '#/>%' else 'var')
        yield kind, t
        at = m.end()
    if at < len(text):
        yield 'text', text[at:]


def tag_name(tag):
    return re.match(r'<!?/?([a-zA-Z0-9-]*)', tag).group(1).lower()


def write(path, text):
    """Writes only what changed, so that nothing is compiled anew in vain."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if not os.path.exists(path) or open(path, encoding='utf-8').read() != text:
        with open(path, 'w', encoding='utf-8') as f:
            f.write(text)

"""Puts translations into the catalogues from a table on standard input, one line a message:

    en <TAB> Danish <TAB> English
    ar <TAB> Danish <TAB> plural form 0 <TAB> form 1 ...        for messages with plural forms
Messages must be known (`make pot` first). Refuses wrong placeholders; changes nothing else.
"""
import os, sys
from messages import same_placeholders
from tpl import ROOT, lock_catalogues
from words import catalogues

lock_catalogues()
cats, bad = catalogues(), 0
for line in sys.stdin:
    if not line.strip() or line.startswith('#'):
        continue
    lang, danish, *forms = [f.strip() for f in line.rstrip('\n').split('\t') if f.strip()]
    entry = cats[lang].find(danish)
    if entry is None or not forms or not all(entry.msgid_plural or same_placeholders(danish, f) for f in forms):
        print(f'{lang}: refused: {danish}', file=sys.stderr)
        bad += 1
    elif entry.msgid_plural:
        entry.msgstr_plural = dict(enumerate(forms))
    else:
        entry.msgstr = forms[0]
for lang, cat in cats.items():
    cat.save(os.path.join(ROOT, 'po', lang + '.po'))
sys.exit(bad > 0)

"""Refreshes templates/po/messages.pot and merges it into the catalogues (`make pot`)."""
import glob, os, subprocess
import polib
from messages import extract
from tpl import ROOT, all_files, is_translated, lock_catalogues
from words import read

lock_catalogues()
entries = {}


def add(msgid, where, note, plural=''):
    e = entries.setdefault((msgid, plural), polib.POEntry(msgid=msgid, msgid_plural=plural))
    if plural:
        e.msgstr_plural = {0: '', 1: ''}
    if (where, '') not in e.occurrences:
        e.occurrences.append((where, ''))
    if note and note not in e.comment.split('\n'):
        e.comment = '\n'.join(filter(None, [e.comment, note]))


for path, text in all_files().items():
    if is_translated(path):
        for message, note in extract(text):
            add(message, 'templates/' + path, note)
for key, kind, danish, note, name in read():
    if kind != '_STAFF':
        add(danish[0], 'cgi/view/' + name, note, danish[1] if len(danish) > 1 else '')
pot = polib.POFile(wrapwidth=0)
pot.metadata = {'Project-Id-Version': 'jobsamtale', 'MIME-Version': '1.0', 'Language': 'da',
                'Content-Type': 'text/plain; charset=UTF-8', 'Content-Transfer-Encoding': '8bit'}
pot.extend(entries.values())
pot.save(os.path.join(ROOT, 'po', 'messages.pot'))
for po in sorted(glob.glob(os.path.join(ROOT, 'po', '*.po'))):
    subprocess.run(['msgmerge', '-q', '--update', '--backup=none', '--no-fuzzy-matching', '--no-wrap',
                    '--add-location=file', po, os.path.join(ROOT, 'po', 'messages.pot')], check=True)

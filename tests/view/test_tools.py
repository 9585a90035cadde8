#!/usr/bin/python3
"""The scripts that make handles and translations: templates/tools/."""
import os, sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(__file__), '..', '..', 'templates', 'tools'))
sys.path.append('/usr/lib/python3/dist-packages')     # polib is Debian's, whichever python runs this
import polib
from messages import convert, extract, same_placeholders
from tpl import markers
from translate import translated
from words import braces, plural

passed = failed = 0


def check(name, got, want):
    global passed, failed
    if got == want:
        passed += 1
    else:
        failed += 1
        print(f'FAILED: {name}\n    got  {got!r}\n    want {want!r}')


def messages(text):
    return [m for m, _ in extract(text)]


check('6.3 whole sentence with inline tags',
      messages('<p>Ring til <a href="tel:{{T}}"><bdi>{{PHONE}}</bdi></a> nu.</p>'),
      ['Ring til <a><bdi>{{PHONE}}</bdi></a> nu.'])
check('what wraps a message is not part of it', messages('<p><a href="/"><b>Tilbage</b></a></p>'), ['Tilbage'])
check('several of a kind are numbered', messages('<p>Se <b>a</b> og <b>b</b></p>'), ['Se <b1>a</b1> og <b2>b</b2>'])
check('cut at sections', messages('<h2>{{#ONE}}En fejl{{/ONE}}{{#MORE}}Flere{{/MORE}}</h2>'), ['En fejl', 'Flere'])
check('markers alone are no message', messages('<p>{{WHEN}} – {{PLACE}}</p>'), [])
check('attributes', messages('<nav aria-label="Tilbage"><img alt="Et kort"></nav>'), ['Tilbage', 'Et kort'])
check('buttons', messages('<input type="submit" value="Book tiden"><input type="text" value="{{X}}">'), ['Book tiden'])
check('a hidden value is no message', messages('<input type="hidden" value="abc">'), [])
check('translate="no"', messages('<nav translate="no" aria-label="Menu"><a href="/">I dag</a></nav><p>Ja tak</p>'), ['Ja tak'])
check('white space is one space', messages('<p>Du skal\n   booke</p>'), ['Du skal booke'])
check('notes', extract('<ul>{{! til oversætteren: et navn }}<li>Hej</li><li>Du</li></ul>'), [('Hej', 'et navn'), ('Du', '')])
check('nothing is lost', convert('<p>  Hej <b>{{X}}</b>,\n du </p>{{#A}} {{/A}}<br>', lambda m, n, w: m),
      '<p>  Hej <b>{{X}}</b>, du </p>{{#A}} {{/A}}<br>')
check('markers', markers('{{#A}}{{B:p}}{{/A}}{{>C}}{{! D {{E}} }}'), ['A', 'B'])

cat = polib.POFile()
cat.append(polib.POEntry(msgid='Se <a>her</a> {{X}}', msgstr='{{X}} <a>here</a>'))
cat.append(polib.POEntry(msgid='Tilbage', msgstr='Back'))
cat.append(polib.POEntry(msgid='Gammel', msgstr='Old', flags=['fuzzy']))
cat.append(polib.POEntry(msgid='Farlig', msgstr='<script>x</script>'))
check('placeholders may move', translated('<p>Se <a href="/h" title="Tilbage">her</a> {{X}}</p>', cat),
      '<p>{{X}} <a href="/h" title="Back">here</a></p>')
check('6.1 missing text is marked Danish', translated('<p>Mangler</p>', cat),
      '<p><span lang="da" dir="ltr">Mangler</span></p>')
check('6.1 but not inside a title', translated('<title>Mangler</title>', cat), '<title>Mangler</title>')
check('6.1 nor in an attribute', translated('<p title="Mangler"></p>', cat), '<p title="Mangler"></p>')
check('6.1 fuzzy counts as missing', 'Gammel' in translated('<p>Gammel</p>', cat), True)
check('AC8 a translation brings no element in', translated('<p>Farlig</p>', cat),
      '<p><span lang="da" dir="ltr">Farlig</span></p>')
check('a lost marker', same_placeholders('Ring {{X}}', 'Call'), False)
check('a foreign marker', same_placeholders('Ring', 'Call {{Y}}'), False)
check('words', braces('om {n} {what}'), {'{n}', '{what}'})
cat.metadata = {'Plural-Forms': 'nplurals=2; plural=n != 1;'}
check('plural rule', plural(cat), (2, 'n != 1'))
print(f'{passed} passed, {failed} failed')
sys.exit(failed > 0)

"""Puts the law beside the software: sentence, rule, tests and pages (`make law`).

usage: proof.py PRINT_STATUTE [--faults]      --faults: only what is wrong, and the sum

The table is cgi/law/statute.c. A test belongs to a sentence when the name of its case begins with an
id of the row ("C01 ..."). A page belongs to it when its handler reaches a rule of the row, names the
citation, or shows a template that names the paragraph. Fails on a sentence of § 20 that is missing,
on one with neither rule nor reason, on a rule or an id without a test, and on a citation that nobody
has checked.
"""
import glob, re, subprocess, sys, textwrap

# The sentences of § 20, stk. 1-10; a stk. of one sentence has no number of its own.
SENTENCES = {1: 9, 2: 1, 3: 3, 4: 1, 5: 3, 6: 1, 7: 3, 8: 1, 9: 1, 10: 1}
# What stk. 6 brings in: the rules on self-booking, exemption, summons and deregistration (law.md 2.6).
BROUGHT_IN = ('LAB_39_10 LAB_33 LAB_34_2 LAB_35 BEK1216_26 BEK1216_27_2 BEK1216_30_1 BEK1216_30_3 BEK1216_44_1 '
              'BEK1216_44_2 BEK1216_44_3 BEK1216_44_4 BEK1216_45_1_1 BEK1216_45_1_2 BEK1216_45_1_3 BEK1216_45_2 '
              'BEK1216_46_1 BEK1216_46_2 BEK1216_49_1 BEK1216_49_3').split()
FIELDS = 'part code text checked says machine person reason tests settings readings rules'.split()


def read(path):
    return open(path, encoding='utf-8').read()


def table(lines):
    """The sentences as dictionaries, the citations with the day they were checked, the readings in words."""
    rows, citations, readings = [], {}, {}
    for kind, *fields in (line.split('\t') for line in lines):
        if kind == 'sentence':
            row = dict(zip(FIELDS, ('' if f == '-' else f for f in fields)))
            for name in ('tests', 'readings', 'rules'):
                row[name] = row[name].split()
            rows.append(row)
        elif kind == 'reading':
            readings[fields[0]] = fields[1:]
        else:
            citations[fields[0]] = '' if fields[2] == '-' else fields[2]
    return rows, citations, readings


def too_long(text):
    """Sentences of more than 12 words, a paragraph counted as one (ux.md 6.3): citizens read them on /regler."""
    text = re.sub(r'§+ ?\d+ ?[a-z]?(?:, stk\. \d+)?(?:, \d+\. pkt\.)?', 'X', text)
    return [s for s in re.split(r'[.!?:;](?:\s|$)', text) if len(s.split()) > 12]


def wanted():
    out = [f'IL_20_{stk}' + (f'_{n + 1}' if count > 1 else '') for stk, count in SENTENCES.items() for n in range(count)]
    return out + BROUGHT_IN


def faults(rows, citations, tests):
    """All that is wrong. `tests`: {file: text}."""
    out = []
    have = [r['code'] for r in rows]
    out += [f'{code}: no row for this sentence' for code in wanted() if code not in have]
    out += [f'{code}: two rows' for code in sorted({c for c in have if have.count(c) > 1})]
    out += [f'{code}: the citation was never checked' for code, day in citations.items() if not day]
    calls = {path: set(re.findall(r'\b(law_\w+)\(', text)) for path, text in tests.items()}
    for r in rows:
        where = r['code']
        if not r['says']:
            out.append(f'{where}: what does the sentence say?')
        if bool(r['rules']) == bool(r['reason']):
            out.append(f'{where}: ' + ('a rule, and a reason for having none' if r['rules'] else 'neither rule nor reason'))
        if r['rules'] and not r['tests']:
            out.append(f'{where}: a rule without a test')
        out += [f'{where}: too long: {s}' for key in ('says', 'machine', 'person', 'reason') for s in too_long(r[key])]
        if r['rules'] and not r['machine']:
            out.append(f'{where}: what does the machine work out?')
        for f in r['rules']:
            if not any(f in called for called in calls.values()):
                out.append(f'{where}: no test calls {f}')
        for name in r['tests']:
            files = [path for path in tests if cases(tests[path], name)]
            if not files:
                out.append(f'{where}: no test is called {name}')
            elif not any(calls[path] & set(r['rules']) for path in files):
                out.append(f'{where}: the tests called {name} ask none of its rules')
    return out


def cases(text, name):
    """Lines of a test file with a case whose name begins with an id."""
    return [text[:m.start()].count('\n') + 1 for m in re.finditer(rf'"{re.escape(name)}[ "]', text)]


def functions(paths):
    """{(file, name): body}; a function's brace stands at the beginning of a line."""
    out = {}
    for path in paths:
        for m in re.finditer(r'^(?!typedef)\w[^\n;{}#]*?\b(\w+)\((?:[^;{}]*)\)\n\{\n(.*?)^\}', read(path), re.M | re.S):
            out[path, m[1]] = m[2]
    return out


def reach(bodies, start):
    """Every identifier in the functions that `start` leads to."""
    files = {}
    for path, name in bodies:
        files.setdefault(name, []).append(path)
    seen, words, todo = set(), set(), [start]
    while todo:
        here = todo.pop()
        if here in seen:
            continue
        seen.add(here)
        found = set(re.findall(r'\b[A-Za-z_]\w+\b', bodies[here]))
        words |= found
        for name in found & files.keys():
            todo.append((here[0], name) if (here[0], name) in bodies else (files[name][0], name))
    return words


def pages():
    """{address: (identifiers its handler reaches, text of its templates)}."""
    bodies = functions(glob.glob('cgi/pages/*.c') + glob.glob('cgi/view/*.c') + glob.glob('cgi/law/*.c'))
    paths = dict(re.findall(r'#define (PATH_\w+)\s+"([^"]*)"', read('include/pages/paths.h')))
    templates = {re.sub(r'.*/|\.tpl', '', p).upper(): read(p) for p in glob.glob('templates/*/*.tpl')}
    out = {}
    for site, path, handler in re.findall(r'ROW\((\w+)_SITE,\s*\w+,\s*(PATH_\w+),.*?(\w+)\)', read('cgi/routes.c')):
        start = [key for key in bodies if key[1] == handler]
        words = reach(bodies, start[0]) if start else set()
        text = ''.join(templates.get(w[9:], '') for w in words if w.startswith('TEMPLATE_'))
        address = paths[path] + ('' if site == 'CITIZEN' else ' (intranet)')
        old = out.get(address, (set(), ''))
        out[address] = (old[0] | words, old[1] + text)
    return out


def pages_of(row, all_pages):
    paragraph = row['text'].split('§', 1)[-1].strip()
    return [a for a, (words, text) in all_pages.items()
            if row['code'] in words or words & set(row['rules']) or re.search(rf'§ {re.escape(paragraph)}\b', text)]


def show(rows, tests, all_pages):
    part = ''
    for r in rows:
        if r['part'] != part:
            part = r['part']
            print(f'\n== {part}')
        print(f'\n{r["text"]}  (checked {r["checked"]})')
        found = [f'{name} {path[6:]}:{",".join(map(str, cases(text, name)))}'
                 for name in r['tests'] for path, text in tests.items() if cases(text, name)]
        for label, text in (('law', r['says']), ('machine', r['machine']), ('person', r['person']),
                            ('no rule', r['reason']), ('rules', ' '.join(r['rules'])),
                            ('reading', ' '.join(r['readings'])), ('setting', r['settings']),
                            ('tests', '; '.join(found)), ('pages', ' · '.join(pages_of(r, all_pages)))):
            if text:
                print(textwrap.fill(text, 118, initial_indent=f'  {label:8} ', subsequent_indent=' ' * 11,
                                    break_long_words=False, break_on_hyphens=False))


def main():
    lines = subprocess.run([sys.argv[1]], capture_output=True, text=True, check=True).stdout.splitlines()
    rows, citations, readings = table(lines)
    tests = {p: read(p) for p in sorted(glob.glob('tests/law/test_*.c'))}
    if '--faults' not in sys.argv:
        show(rows, tests, pages())
    wrong = faults(rows, citations, tests)
    wrong += [f'{name}: too long: {s}' for name, texts in readings.items() for text in texts for s in too_long(text)]
    for line in wrong:
        print(line, file=sys.stderr)
    rules = {f for r in rows for f in r['rules']}
    print(f'law: {len(rows)} sentences, {len(rules)} rules, {sum(bool(r["reason"]) for r in rows)} without a rule, '
          f'{len(citations)} citations, {len(wrong)} faults')
    sys.exit(bool(wrong))


if __name__ == '__main__':
    main()

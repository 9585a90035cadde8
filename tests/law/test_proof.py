#!/usr/bin/python3
"""`make law` finds what is wrong: proof.py on a small table, and on tables with one thing taken out."""
import os, sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(__file__))
import proof

passed = failed = 0


def check(name, holds):
    global passed, failed
    passed += bool(holds)
    failed += not holds
    if not holds:
        print(f'FAILED: {name}')


TESTS = {'tests/law/test_a.c': 'CHECK("C01 one", law_a(1));\n', 'tests/law/test_b.c': '\n{ "C02", 3 }, law_b(2)\n'}


def row(code, **changes):
    return dict(dict(part='p', code=code, text=code, checked='2026-02-28', says='s', machine='m', person='', reason='',
                     tests=['C01'], settings='', readings=[], rules=['law_a']), **changes)


def found(change=lambda rows: None, citations=None):
    rows = [row(code) for code in proof.wanted()]
    change(rows)
    return proof.faults(rows, citations or {'IL_20_4': '2026-02-28'}, TESTS)


check('stk. 1 has nine sentences, stk. 7 three', {'IL_20_1_9', 'IL_20_7_3', 'IL_20_10'} <= set(proof.wanted()))
check('a whole table has no fault', found() == [])
check('a sentence is missing', found(lambda r: r.pop(0)) == ['IL_20_1_1: no row for this sentence'])
check('neither rule nor reason', 'neither rule nor reason' in found(lambda r: r[0].update(rules=[], tests=[]))[0])
check('a reason will do', found(lambda r: r[0].update(rules=[], tests=[], machine='', reason='why')) == [])
check('both', found(lambda r: r[0].update(reason='why')) == ['IL_20_1_1: a rule, and a reason for having none'])
check('no test', found(lambda r: r[0].update(tests=[])) == ['IL_20_1_1: a rule without a test'])
check('a test that is not there', found(lambda r: r[0].update(tests=['C99'])) == ['IL_20_1_1: no test is called C99'])
check('no part of a name', found(lambda r: r[0].update(tests=['C0'])) == ['IL_20_1_1: no test is called C0'])
check('a rule that no test calls', 'IL_20_1_1: no test calls law_c' in found(lambda r: r[0].update(rules=['law_a', 'law_c'])))
check('a test of something else',
      found(lambda r: r[0].update(tests=['C02'])) == ['IL_20_1_1: the tests called C02 ask none of its rules'])
check('never checked', found(citations={'DPL_10': ''}) == ['DPL_10: the citation was never checked'])
check('a sentence of thirteen words', found(lambda r: r[0].update(says='ord ' * 12 + 'ord.')) != [])
check('a paragraph is one word', proof.too_long('ord ' * 11 + '§ 20, stk. 5. Her er mere.') == [])
check('the line of a case', proof.cases(TESTS['tests/law/test_b.c'], 'C02') == [2])
rows, citations, readings = proof.table(['sentence\tp\tIL_20_4\tt\t-\ts\t-\t-\twhy\t-\t-\tR-11 \t', 'citation\tDPL_10\tt\t-',
                                         'reading\tR-11\tdoubt\tchoice'])
check('a reading in words', readings == {'R-11': ['doubt', 'choice']})
check('a line read', rows[0]['reason'] == 'why' and rows[0]['machine'] == '' and rows[0]['readings'] == ['R-11'])
check('a day that is missing', citations == {'DPL_10': ''})
bodies = {('a.c', 'page_x'): 'helper();', ('a.c', 'helper'): 'law_a(IL_20_4);', ('b.c', 'helper'): 'law_b();'}
check('a page reaches what its own file calls', {'law_a', 'IL_20_4'} <= proof.reach(bodies, ('a.c', 'page_x')))
check('and not the helper of another', 'law_b' not in proof.reach(bodies, ('a.c', 'page_x')))
everything = proof.pages()
check('a page that shows the duty', '/mine-samtaler' in proof.pages_of(
    dict(code='IL_20_4', text='IL § 20, stk. 4', rules=[]), everything))
check('a page that names the paragraph', '/klage' in proof.pages_of(
    dict(code='NONE', text='IL § 53, stk. 2', rules=[]), everything))
print(f'{passed} passed, {failed} failed')
sys.exit(1 if failed or not passed else 0)

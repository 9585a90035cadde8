"""Cuts a template into messages and puts translated ones back (rules: tpl.py)."""
import re
from tpl import ATTRIBUTES, INLINE, NOTE, VOID, tag_name, tokens

LETTER = re.compile(r'[^\W\d_]')
PLACEHOLDER = re.compile(r'</?[a-z]+\d*>|\{\{[^}]*\}\}')
ATTRIBUTE = re.compile(r'(\s(?:' + '|'.join(ATTRIBUTES) + r')=")([^"]*)(")')
VALUE = re.compile(r'(\svalue=")([^"]*)(")')


def has_words(s):
    return LETTER.search(re.sub(r'&\w+;', '', PLACEHOLDER.sub('', s))) is not None


def same_placeholders(msgid, msgstr):
    return (sorted(PLACEHOLDER.findall(msgid)) == sorted(PLACEHOLDER.findall(msgstr))
            and '<' not in PLACEHOLDER.sub('', msgstr) and '{{' not in PLACEHOLDER.sub('', msgstr))


def convert(text, lookup):
    """The template with each message replaced by lookup(message, note, where); where is 'text',
    'attribute' or 'plain' (title, option: no elements allowed inside)."""
    out, run, state = [], [], {'note': '', 'inside': '', 'keep': None, 'depth': 0}

    def ask(message, where):
        note, state['note'] = state['note'], ''
        return lookup(message, note, where)

    def attributes(tag):
        one = lambda m: m[1] + (ask(m[2], 'attribute') if has_words(m[2]) else m[2]) + m[3]
        tag = ATTRIBUTE.sub(one, tag)
        if re.match(r'<input\s', tag) and re.search(r'\stype="(submit|button)"', tag):
            tag = VALUE.sub(one, tag)
        return tag

    def pairs():
        """Index of each inline tag's partner in the run, or None."""
        stack, partner = [], {}
        for i, (kind, t) in enumerate(run):
            if kind != 'tag' or tag_name(t) in VOID:
                continue
            if t[1] != '/':
                stack.append(i)
            elif stack and tag_name(run[stack[-1]][1]) == tag_name(t):
                j = stack.pop()
                partner[i], partner[j] = j, i
        return partner

    def flush():
        partner, lo, hi = pairs(), 0, len(run)
        edge = lambda i: run[i][0] == 'tag' or not run[i][1].strip()
        while True:                      # what wraps or borders the message is not part of it
            if lo < hi and edge(lo) and (lo not in partner or partner[lo] >= hi):
                lo += 1
            elif lo < hi and edge(hi - 1) and (hi - 1 not in partner or partner[hi - 1] < lo):
                hi -= 1
            elif lo < hi and run[lo][0] == 'tag' and partner.get(lo) == hi - 1:
                lo, hi = lo + 1, hi - 1
            else:
                break
        opens = [tag_name(t) for k, t in run[lo:hi] if k == 'tag' and t[1] != '/']
        message, original, number, seen = '', {}, {}, {}
        for i in range(lo, hi):
            kind, t = run[i]
            if kind == 'tag':
                name = tag_name(t)
                if t[1] != '/':
                    seen[name] = seen.get(name, 0) + 1
                    number[i] = number[partner.get(i)] = seen[name] if opens.count(name) > 1 else ''
                short = f'<{"/" if t[1] == "/" else ""}{name}{number.get(i, "")}>'
                original[short] = t
                t = short
            message += t
        body = message.strip()
        if has_words(body):
            start = message[:len(message) - len(message.lstrip())]
            end = message[len(message.rstrip()):]
            body = re.sub(r'\s+', ' ', body)
            where = 'plain' if state['inside'] else 'text'
            body = ask(body, where)
            original = {k: attributes(v) for k, v in original.items()}
            body = re.sub(r'</?[a-z]+\d*>', lambda m: original.get(m[0], m[0]), body)
            middle = start + body + end
        else:
            middle = ''.join(attributes(t) if k == 'tag' else t for k, t in run[lo:hi])
        out.extend(attributes(t) if k == 'tag' else t for k, t in run[:lo])
        out.append(middle)
        out.extend(attributes(t) if k == 'tag' else t for k, t in run[hi:])
        run.clear()

    for kind, t in tokens(text):
        name = tag_name(t) if kind == 'tag' else ''
        if state['keep']:                # inside translate="no"
            state['depth'] += (name == state['keep']) * (-1 if t.startswith('</') else 1)
            if kind != 'note':
                out.append(t)
            if state['depth'] == 0:
                state['keep'] = None
        elif kind == 'tag' and 'translate="no"' in t:
            flush()
            out.append(t)
            if name not in VOID:
                state['keep'], state['depth'] = name, 1
        elif kind == 'note':
            m = NOTE.match(t)
            state['note'] = re.sub(r'\s+', ' ', m[1]) if m else state['note']
        elif kind in ('text', 'var') or name in INLINE:
            run.append((kind, t))
        else:
            flush()
            out.append(attributes(t) if kind == 'tag' else t)
            if name in ('title', 'option', 'textarea'):
                state['inside'] = '' if t[1] == '/' else name
    flush()
    return ''.join(out)


def extract(text):
    """[(message, note)] of a template, in order."""
    found = []

    def lookup(message, note, where):
        found.append((message, note))
        return message
    convert(text, lookup)
    return found

"""Makes made/<name>.h with a handle for each marker of a template, and the table behind the handles.

usage: markers.py BUILD/gen
"""
import sys
from tpl import all_files, is_page, is_translated, markers, name_of, partials, write

out = sys.argv[1]
files = all_files()
names = [name_of(p) for p in files]
doubles = sorted({n for n in names if names.count(n) > 1})
if doubles:
    sys.exit(f'templates: two files are called {", ".join(doubles)}')
pages = [p for p in files if is_page(files[p])]
every = sorted({m for t in files.values() for m in markers(t)})
for path, text in files.items():
    upper = name_of(path).upper()
    taken = {m for p in partials(path, files) for m in markers(files[p])}
    lines = [f'    TEMPLATE_{upper} = {pages.index(path)},\n'] if path in pages else []
    lines += [f'    {upper}_{m} = {every.index(m)},\n' for m in markers(text) if m not in taken]
    if not lines:
        continue
    write(f'{out}/made/{name_of(path)}.h',
          f'/* Made from templates/{path}. */\n#ifndef MADE_{upper}_H\n#define MADE_{upper}_H\n'
          'enum {\n' + ''.join(lines) + '};\n#endif\n')
write(f'{out}/view_names.c',
      '/* Made from templates/. */\n#include "view/view.h"\n\n'
      'static const char *const markers[] = {\n' + ''.join(f'    "{m}",\n' for m in every) + '};\n'
      'static const struct view_template templates[] = {\n'
      + ''.join(f'    {{ "{p}", {str(is_translated(p)).lower()} }},\n' for p in pages) + '};\n'
      f'const struct view_names view_names = {{ markers, templates, {len(every)}, {len(pages)} }};\n')

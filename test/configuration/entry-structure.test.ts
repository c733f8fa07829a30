// What a view takes over from an earlier version of its text never shows in what it gives.
import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import type { ConfigurationView, Entry } from '../../src/configuration/configuration-view.ts';
import { EntryStructure, ViewMemory } from '../../src/configuration/entry-structure.ts';
import { readConfiguration } from '../../src/configuration/read-configuration.ts';
import { sourceFile } from '../../src/model/source-file.ts';
import type { FileKind } from '../../src/model/file-kind.ts';

const PATTERNS = ['a', 'a.b', '**.b', 'a.*', '**', 'c.*b', '**.a.**', 'x-y', '**.*d'];
const NAMES = ['a', 'b', 'a.b', 'c', 'x-y', 'xY', 'cd', '"a.b"', 'd'];

const FORMS: readonly { readonly kind: FileKind; readonly path: string; readonly line: (depth: number, name: string, value: string) => string }[] = [
  { kind: 'yaml', path: 'a.yml', line: (depth, name, value) => `${'  '.repeat(depth)}${name}:${value}` },
  { kind: 'properties', path: 'a.properties', line: (depth, name, value) => `${'a.'.repeat(depth)}${name}=${value.trim()}` },
  { kind: 'xml', path: 'a.xml', line: (depth, name, value) => (depth === 0 ? `<${name.replace(/\W/g, '')}>${value}</${name.replace(/\W/g, '')}>` : `<p><entry key="${name.replaceAll('"', '')}">${value}</entry></p>`) },
];

const line = fc.record({
  depth: fc.integer({ min: 0, max: 2 }), name: fc.constantFrom(...NAMES), value: fc.constantFrom('', ' 1', ' true', ' jdbc:mysql://u:p@h:3306/d?useSSL=false', ' redis://:x@h', ' y'),
  before: fc.constantFrom('', '', '', '#', '# ', '---\n', '#---\n', '- '),
});

describe('a view of a text that is being edited', () => {
  const read = (form: typeof FORMS[number], text: string, memory?: ViewMemory): ConfigurationView => {
    const view = readConfiguration(sourceFile(form.path, form.kind, text), memory)?.value;
    if (view === undefined) throw new Error('no view');
    return view;
  };
  const shown = (view: ConfigurationView): unknown => [
    view.entries, PATTERNS.map((pattern) => view.find(pattern)),
    view.entries.map((entry) => [view.siblings(entry), view.siblings(entry, 1)]),
  ];

  for (const form of FORMS) {
    it(`gives what a new one gives (${form.kind})`, () => {
      fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.array(fc.record({ at: fc.nat(11), one: line, how: fc.constantFrom('replace', 'insert', 'remove', 'value') }), { maxLength: 6 }), (first, edits) => {
        const textOf = (lines: typeof first): string => {
          const text = lines.map(({ before, depth, name, value }) => (form.kind === 'xml' ? '' : before) + form.line(depth, name, value)).join('\n');
          return form.kind === 'xml' ? `<r>${text}</r>` : text;
        };
        const memory = new ViewMemory();
        const lines = [...first];
        for (const edit of [undefined, ...edits]) {
          if (edit !== undefined) {
            const at = edit.at % (lines.length + 1);
            const old = lines[at];
            if (edit.how === 'value' && old !== undefined) lines[at] = { ...old, value: edit.one.value };
            else lines.splice(at, edit.how === 'insert' ? 0 : 1, ...(edit.how === 'remove' ? [] : [edit.one]));
          }
          deepEqual(shown(read(form, textOf(lines), memory)), shown(read(form, textOf(lines))));
        }
      }), { numRuns: 300 });
    });
  }

  it('is the same while values change, and another once a key does', () => {
    const entries = (text: string): readonly Entry[] => read(FORMS[1] as typeof FORMS[number], text).entries;
    const known = EntryStructure.of(entries('a.b=1\nc=2\n'), undefined);
    equal(EntryStructure.of(entries('a.b=12\nc=2\n'), known), known);
    for (const text of ['a.b=1\ncd=2\n', 'a.b=1\n', 'a.b=1\n#c=2\n', 'c=1\na.b=2\n', 'a.b=1\n#---\nc=2\n']) equal(EntryStructure.of(entries(text), known) === known, false, text);
  });
});

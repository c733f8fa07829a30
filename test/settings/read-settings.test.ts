// `.hisguard/config.yaml`: every setting is read, and what does not fit it is named with its place.
import assert from 'node:assert/strict';
import { SETTINGS } from '../../src/settings/declarations.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';

describe('project settings', () => {
  const mistakes = (text: string): string[] => readSettings(text, 'config.yaml').problems.map(({ id, args = [] }) => [id.replace('settings.', ''), ...args.slice(0, 3)].join(' '));

  it('are read, all of them', () => {
    const text = 'system: {name: 甲, owner: 乙, vendor: 丙, grade: 2, region: henan}\nscope: {exclude: [a], include: [b]}\nrules: {off: [c], levels: {d: note}}\nvocabulary: {weak-words: [e], placeholders: [f], patient-tables: [g], masking-helpers: [h], crypto-wrappers: [i], protected-sinks: [j]}\n';
    assert.deepEqual(readSettings(text, 'config.yaml'), {
      value: { system: { name: '甲', owner: '乙', vendor: '丙', grade: 2, region: 'henan' }, scope: { exclude: ['a'], include: ['b'] }, rules: { off: ['c'], levels: { d: 'note' } }, vocabulary: { weakWords: ['e'], placeholders: ['f'], patientTables: ['g'], maskingHelpers: ['h'], cryptoWrappers: ['i'], protectedSinks: ['j'] } }, problems: [],
    });
  });

  it('are refused whole where one of them does not fit', () => {
    const wrong = { string: '[a]', integer: '9', strings: 'a', levels: '{a: high}' } as const;
    for (const { key, type } of SETTINGS) {
      const [section = '', name = ''] = key.split('.');
      const text = `${section}:\n  ${name}: ${wrong[type]}\n`;
      assert.match(mistakes(text).join(), new RegExp(`^[a-z-]+ 2 ${String(name.length + 5)} ${key}$`), text);
    }
    for (const list of ["['']", "[' ', a]", '[1]', '[a, [b]]']) assert.deepEqual(mistakes(`vocabulary:\n  weak-words: ${list}\n`), ['strings-expected 2 15 vocabulary.weak-words'], list);
    assert.deepEqual(mistakes('system: {color: red}\nmore: 1\n'), ['unknown-key 1 10 system.color', 'unknown-key 2 1 more']);
  });

  it('are the defaults where nothing is said', () => {
    for (const text of ['', '# only a comment\n', 'system:\n', 'scope: {exclude: }\n']) assert.deepEqual(readSettings(text, 'config.yaml'), { value: DEFAULT_SETTINGS, problems: [] }, text);
  });
});

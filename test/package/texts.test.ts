// Both languages of the extension are complete: manifest texts, texts of the code, placeholders, and no raw key left.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../run-cli.ts';

const read = (path: string): string => readFileSync(join(REPOSITORY, path), 'utf8');
const json = (path: string): Record<string, string> => JSON.parse(read(path)) as Record<string, string>;
const placeholders = (value: string): string[] => [...value.matchAll(/\{\d+\}/g)].map(([one]) => one).sort();

describe('texts of the extension', () => {
  const english = json('package.nls.json');
  const chinese = json('package.nls.zh-cn.json');
  const sources = readdirSync(join(REPOSITORY, 'src', 'extension'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).map((path) => read(join('src', 'extension', path)));

  it('has the same manifest keys in both languages, each used', () => {
    assert.deepEqual(Object.keys(chinese), Object.keys(english));
    const used = new Set([...read('package.json').matchAll(/"%([\w.]+)%"/g)].map((match) => match[1] ?? ''));
    assert.deepEqual([...used].sort(), Object.keys(english).sort());
  });

  it('has a Chinese text for every text of the code, and no other', () => {
    const asked = sources.flatMap((source) => [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\\n]|\\.)*)'/g)].map((match) => (match[1] ?? '').replaceAll("\\'", "'")));
    const calls = sources.reduce((count, source) => count + source.split('l10n.t(').length - 1, 0);
    assert.equal(asked.length, calls, 'a text is not a literal in single quotes');
    assert.deepEqual(Object.keys(json('l10n/bundle.l10n.zh-cn.json')).sort(), [...new Set(asked)].sort());
  });

  it('keeps placeholders and links of commands', () => {
    for (const [key, value] of Object.entries(json('l10n/bundle.l10n.zh-cn.json'))) assert.deepEqual(placeholders(value), placeholders(key), key);
    const links = (value: string): string[] => [...value.matchAll(/\]\((command:[^)]+)\)/g)].map((match) => match[1] ?? '');
    for (const key of Object.keys(english)) assert.deepEqual(links(chinese[key] ?? ''), links(english[key] ?? ''), key);
  });

  it('is Chinese where it should be, and English elsewhere', () => {
    const han = /\p{Script=Han}/u;
    for (const [key, value] of Object.entries(chinese)) if (!key.endsWith('.media')) assert.match(value, han, key);
    for (const [key, value] of Object.entries(english)) assert.doesNotMatch(value, han, key);
    for (const [key, value] of Object.entries(json('l10n/bundle.l10n.zh-cn.json'))) if (/[a-z]{3}/.test(key.replace('HIS Guard', ''))) assert.match(value, han, key);
  });

  it('shows an empty view with one sentence and one button', () => {
    for (const texts of [english, chinese]) {
      for (const [key, value] of Object.entries(texts)) if (key.startsWith('welcome.')) assert.match(value, /^[^\n]+\n\[[^\]\n]+\]\(command:[^)\n]+\)$/, key);
    }
  });

  it('writes descriptions of the walkthrough as plain text: the editor shows the marks of code in them as they are', () => {
    for (const texts of [english, chinese]) for (const [key, value] of Object.entries(texts)) if (/^walkthrough\..*description$/.test(key)) assert.ok(!value.includes('`'), key);
  });
});

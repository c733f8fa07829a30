// The snippets of every language are code its grammar has nothing against; for C# and PHP, whose toolchains are not asked for, this is all that is checked.
import assert from 'node:assert/strict';
import { packagedParsers } from '../../build/load-rules.ts';
import type { SyntaxLanguageId } from '../../src/syntax/syntax-language.ts';
import { expandSnippet, readSnippets } from './snippets.ts';

/** Methods stand in a class in Java and C#, a call of a chain behind an expression. */
const PLACES: readonly (readonly [string, SyntaxLanguageId, (code: string) => string])[] = [
  ['java', 'java', (code) => (/^public .*(?:class|@interface) /m.test(code) ? code : `class Snippet {\n${code}}\n`)],
  ['csharp', 'csharp', (code) => (code.startsWith('.') ? `class Snippet { void Configure() { configuration\n${code.trimEnd()}; } }\n` : /^public sealed class /m.test(code) ? code : `class Snippet {\n${code}}\n`)],
  ['javascript', 'javascript', (code) => code], ['javascript', 'typescript', (code) => code], ['python', 'python', (code) => code],
  ['go', 'go', (code) => `package snippet\n\n${code}`], ['php', 'php', (code) => `<?php\n${code}`],
];

describe('snippets', () => {
  for (const [name, language, place] of PLACES) {
    it(`of ${name} are ${language} without a mistake`, () => {
      const parsers = packagedParsers();
      assert.ok(parsers !== undefined);
      for (const snippet of Object.values(readSnippets(name))) {
        const { value, problems } = parsers.parse(language, place(expandSnippet(snippet)));
        assert.deepEqual(problems, []);
        assert.equal((value?.flags[0] ?? 24) & 24, 0, snippet.prefix);
      }
    });
  }
});

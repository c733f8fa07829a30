// Texts that a machine made look random; words, their repetition and placeholders do not.
import { equal } from 'node:assert/strict';
import { looksRandom } from '../../src/matching/search/entropy.ts';

describe('looksRandom', () => {
  for (const [text, wanted] of [
    ['q7Zk2vXw9LpT4mRb', true], ['1029384756102938', true], ['xkqzvwjpfhgbtdnm', true], ['b8f1c3d5e7a9024680', true],
    ['thequickbrownfoxandthelazydog', false], ['administratorpassword', false], ['abababababababababababababab', false], ['aaaaaaaaaaaaaaaaaaaaaaaaa', false], ['q7Zk2v', false], ['', false],
  ] as const) it(`${text || 'nothing'}: ${String(wanted)}`, () => { equal(looksRandom(text), wanted); });
});

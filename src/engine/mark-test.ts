// What a file must hold, as a test over the marks that the keyword search leaves: asked for every rule in every file.
import type { RequiredText, RequiredWord } from '../matching/required/required-text.ts';

/** @param marked by keyword index: 1 where the file holds the keyword. */
export type MarkTest = (marked: Uint8Array) => boolean;

/**
 * @param markOf the keyword index of a word.
 * @param testOf the test of a part: rules share parts.
 */
export function toMarkTest(required: RequiredText, markOf: (word: RequiredWord) => number, testOf: (part: RequiredText) => MarkTest): MarkTest {
  if ('word' in required) {
    const mark = markOf(required);
    return (marked) => marked[mark] === 1;
  }
  const parts = 'all' in required ? required.all : required.any;
  const marks = Uint32Array.from(parts.filter((part) => 'word' in part).map(markOf));
  const tests = parts.filter((part) => !('word' in part)).map(testOf);
  return 'all' in required
    ? (marked) => marks.every((mark) => marked[mark] === 1) && tests.every((test) => test(marked))
    : (marked) => marks.some((mark) => marked[mark] === 1) || tests.some((test) => test(marked));
}

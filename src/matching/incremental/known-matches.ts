// What expressions found in a text that is being edited; they are asked again and again, and an edit changes little of it.
import { changeOf } from '../../syntax/syntax-document.ts';
import type { TextEdit } from '../../syntax/parser-session.ts';
import type { RegexMatch } from '../regex/regex-match.ts';
import type { RuleRegex } from '../search/rule-regex.ts';

interface KnownText {
  readonly text: string;
  readonly matches: readonly RegexMatch[];
}

/** Of the last two texts: a rule is asked about the one before and the one now. */
export class KnownMatches {
  readonly #known = new Map<string, readonly KnownText[]>();
  #edit: (TextEdit & { readonly before: string; readonly after: string }) | undefined;

  /** @param source of `regex`, by which rules share what it found. */
  findAll(source: string, regex: RuleRegex, text: string): readonly RegexMatch[] {
    const known = this.#known.get(source) ?? [];
    const same = known.find((one) => one.text === text);
    if (same !== undefined) return same.matches;
    const [last] = known;
    const matches = last === undefined ? regex.findAll(text) : regex.findAgain(last.matches, text, this.#editOf(last.text, text));
    this.#known.set(source, [{ text, matches }, ...(last === undefined ? [] : [last])]);
    return matches;
  }

  clear(): void {
    this.#known.clear();
    this.#edit = undefined;
  }

  #editOf(before: string, after: string): TextEdit {
    if (this.#edit?.before !== before || this.#edit.after !== after) this.#edit = { before, after, ...changeOf(before, after) };
    return this.#edit;
  }
}

// Numbers of one person on one line of code or text are one person: an identity number, a telephone and a card in a literal of JSON.
import { strongestOf, type Sighting } from './person-record.ts';

/** Further apart than this, two numbers are not taken for one person's. */
const REACH = 2_000;

/** Joins sightings that follow each other on a line, as long as each brings another kind of number; hands the others on. */
export class LineSightings {
  readonly #text: string;
  readonly #found: (sighting: Sighting) => void;
  #open: Sighting | undefined;

  constructor(text: string, found: (sighting: Sighting) => void) {
    this.#text = text;
    this.#found = found;
  }

  add(sighting: Sighting): void {
    const last = this.#open;
    if (last !== undefined && this.#belongs(last, sighting)) {
      const numbers = [...last.numbers, ...sighting.numbers];
      this.#open = {
        ...last, numbers, main: strongestOf(numbers) ?? last.main, kinds: new Set([...last.kinds, ...sighting.kinds]), example: last.example && sighting.example,
      };
      return;
    }
    this.flush();
    this.#open = sighting;
  }

  /** Hands on what is still open. */
  flush(): void {
    if (this.#open !== undefined) this.#found(this.#open);
    this.#open = undefined;
  }

  #belongs(last: Sighting, next: Sighting): boolean {
    if (next.numbers.some((number) => last.kinds.has(number.kind))) return false;
    const end = last.numbers.at(-1)?.region.end ?? 0;
    const start = next.main.region.start;
    return start >= end && start - end < REACH && !/[\r\n]/.test(this.#text.slice(end, start));
  }
}

// Makes texts that a regular expression has the most work with, from its own parts: what a quantifier repeats, over and over, after what leads to it.
import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** Pieces of a hostile text: `lead`, then `pump` repeated to any length, then `end`. */
export interface Pump {
  readonly lead: string;
  readonly pump: string;
  readonly end: string;
}

const ENDS = ['', '\u0000', ' !\n'];
const CANDIDATES = Array.from('a0 x_-.,:;/"\'\t\n<>()[]{}=$%&*+?#@!|\\^~`AZ9中é');
/** Nested samples grow fast; longer ones show nothing new. */
const LONGEST_SAMPLE = 400;
const MOST_PUMPS = 60;

/** Attacks on every quantifier of `source` that can repeat; none where nothing repeats. */
export function pumpsOf(source: string, flags: string): readonly Pump[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') });
  const sampler = new Sampler(flags);
  const pumps = new Map<string, Pump>();
  const add = (lead: string, pump: string): void => {
    if (pump === '' || pumps.size >= MOST_PUMPS * ENDS.length) return;
    for (const end of ENDS) pumps.set(JSON.stringify([lead, pump, end]), { lead, pump, end });
  };
  for (const { quantifier, lead } of quantifiersOf(pattern, sampler)) {
    const samples = new Set([0, 1, 2].flatMap((pick) => [1, 3].map((times) => sampler.sample(quantifier.element, pick, times))).filter((sample) => sample !== ''));
    for (const sample of samples) {
      add(lead, sample);
      // Behind something else an alternative for the beginning of a text does not take it first.
      if (lead === '') add('\u0001', sample);
      // Many beginnings, each with a long run behind it.
      if (lead !== '') add('', lead + sample.repeat(Math.min(quantifier.max, 40)).slice(0, LONGEST_SAMPLE));
    }
    const mixed = [...samples].slice(0, 3).join('');
    if (samples.size > 1) add(lead, mixed);
  }
  // The whole expression, again and again, its end always missing.
  if (pumps.size > 0) for (const times of [1, 3]) add('', sampler.sampleAll(pattern.alternatives[0]?.elements.slice(0, -1) ?? [], 0, times));
  return [...pumps.values()];
}

interface Place {
  readonly quantifier: AST.Quantifier;
  /** The shortest text that leads there. */
  readonly lead: string;
}

function quantifiersOf(pattern: AST.Pattern, sampler: Sampler): readonly Place[] {
  const places: Place[] = [];
  const visit = (node: AST.Element, lead: string): void => {
    if (node.type === 'Quantifier') {
      if (node.max > 1) places.push({ quantifier: node, lead });
      visit(node.element, lead);
    } else if ('alternatives' in node) {
      for (const alternative of node.alternatives) visitAll(alternative.elements, lead);
    }
  };
  const visitAll = (elements: readonly AST.Element[], lead: string): void => {
    let before = lead;
    for (const element of elements) {
      visit(element, before);
      before += sampler.sample(element, 0, 1);
    }
  };
  for (const alternative of pattern.alternatives) visitAll(alternative.elements, '');
  return places;
}

/** Writes short texts that parts of an expression accept; assertions are taken as they come and may not hold. */
class Sampler {
  readonly #flags: string;
  readonly #characters = new Map<string, readonly string[]>();

  constructor(flags: string) {
    this.#flags = flags.replace(/[gymd]/g, '');
  }

  /** @param pick which alternative and which character, where there are several. @param times how often a quantifier repeats, within its bounds. */
  sample(node: AST.Element, pick: number, times: number): string {
    switch (node.type) {
      case 'Character': return String.fromCodePoint(node.value);
      case 'CharacterClass': case 'CharacterSet': case 'ExpressionCharacterClass': {
        const characters = this.#charactersOf(node.raw);
        return characters[pick % Math.max(1, characters.length)] ?? '';
      }
      case 'Quantifier': return this.sample(node.element, pick, times).repeat(Math.min(Math.max(node.min, Math.min(times, node.max)), LONGEST_SAMPLE)).slice(0, LONGEST_SAMPLE);
      case 'Group': case 'CapturingGroup': return this.sampleAll(node.alternatives[pick % node.alternatives.length]?.elements ?? [], pick, times);
      case 'Backreference': {
        const group = Array.isArray(node.resolved) ? node.resolved[0] : node.resolved;
        return group === undefined ? '' : this.sample(group, pick, times);
      }
      case 'Assertion': return '';
    }
  }

  sampleAll(elements: readonly AST.Element[], pick: number, times: number): string {
    return elements.map((element) => this.sample(element, pick, times)).join('').slice(0, LONGEST_SAMPLE);
  }

  #charactersOf(raw: string): readonly string[] {
    let characters = this.#characters.get(raw);
    if (characters === undefined) {
      const whole = new RegExp(`^(?:${raw})$`, `${this.#flags}s`.replace(/(.)(?=.*\1)/g, ''));
      const plain = new RegExp(`^(?:${raw})$`, this.#flags);
      characters = CANDIDATES.filter((one) => plain.test(one));
      if (characters.length === 0) characters = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter((one) => whole.test(one)).slice(0, 3);
      this.#characters.set(raw, characters);
    }
    return characters;
  }
}

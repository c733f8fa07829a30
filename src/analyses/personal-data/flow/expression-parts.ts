// Parts of an expression, told by their text alone: type arguments, casts, summands.
import { splitList } from '../../../outline/brackets.ts';

/** The parts of `"a" + b + c`, without the texts; undefined where nothing is added. */
export function summandsOf(bare: string, start: number, end: number): (readonly [number, number])[] | undefined {
  const parts = splitList(bare.slice(start, end), '+');
  if (parts.length < 2) return undefined;
  let from = 0;
  return parts.flatMap((part) => {
    const at = from;
    from += part.length + 1;
    return /^\s{0,80}[$@]{0,2}"[^"]{0,4000}"\s{0,80}$/.test(part) ? [] : [[at, at + part.length] as const];
  });
}

/** The name of a column between brackets. */
export function keyWithin(text: string): string | undefined {
  return /^\s{0,8}"([^"\n]{1,80})"\s{0,8}$/.exec(text)?.[1];
}

export function wordAt(pattern: RegExp, bare: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(bare)?.[0];
}

export function genericAt(bare: string, at: number, end: number): { readonly text: string; readonly end: number } {
  if (bare[at] !== '<') return { text: '', end: at };
  const match = /^<[\w\s,.?<>[\]]{0,200}>(?=\s{0,8}[({.[])/.exec(bare.slice(at, Math.min(end, at + 210)));
  return match === null ? { text: '', end: at } : { text: match[0], end: at + match[0].length };
}

/** `Result<PatientVo>`: holds one only once it is put in; collections and pages come filled. */
export function isWrapper(type: string): boolean {
  return /^\w{1,80}\s{0,4}</.test(type) && !/^(?:I?List|ArrayList|LinkedList|Set|HashSet|Collection|IEnumerable|IQueryable|Stream|Optional|I?Page\w{0,20}|PageInfo|PagedResult\w{0,10}|Map|HashMap|Dictionary|Task|Mono|Flux|Iterator|Future|CompletableFuture)\b/.test(type);
}

export function castIn(code: string): { readonly type: string; readonly length: number } | undefined {
  const match = /^\(\s{0,8}([A-Z][\w.]{0,100}(?:<[\w\s,.?<>]{0,120}>)?(?:\[\])?)\s{0,8}\)\s{0,8}(?=[A-Za-z_(])/.exec(code);
  return match === null ? undefined : { type: match[1] ?? '', length: match[0].length };
}

/** Whether a value is taken as it is: a name or property, no call that may mask it. */
export function isPlainValue(value: string): boolean {
  return /^\s{0,80}[\w.?!]{1,120}(?:\(\s{0,8}\))?\s{0,80}$/.test(value) && !/mask|desens|hide|encrypt/i.test(value);
}

/** Calls of C# that give back a text as it is, or without its last comma. */
export function isSameText(name: string, given: string): boolean {
  if (name === 'Remove' || name === 'Substring') return (name === 'Remove' || /^\s{0,8}0\s{0,8},/.test(given)) && /^\s{0,8}(?:0\s{0,8},\s{0,8})?\w{1,60}\s{0,8}\.\s{0,8}(?:ToString\(\)\s{0,8}\.\s{0,8})?(?:Length|LastIndexOf)\b/.test(given);
  return /^(?:ToString|Trim|TrimEnd|TrimStart|Replace|Append|AppendLine|ToArray)$/.test(name);
}

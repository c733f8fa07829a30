// An assessment as JSON: everything, in one order.

/** Control, direction and invisible characters and lone surrogates as `\uXXXX`: the same value, but nothing hides in a viewer. */
const HIDDEN = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]|\udb40[\udc00-\udfff]/g;

const escape = (found: string): string => found.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  // `schema` names what the file is and comes first; the rest in code-unit order, whoever built the object.
  entries.sort(([left], [right]) => (left === right ? 0 : left === 'schema' ? -1 : right === 'schema' ? 1 : left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, ordered(each)]));
}

/** `value` as indented JSON with a final line feed; equal values give equal text. Keys that are integers keep the engine's ascending order. */
export function toJson(value: object): string {
  return `${JSON.stringify(ordered(value), null, 2).replace(HIDDEN, escape)}\n`;
}

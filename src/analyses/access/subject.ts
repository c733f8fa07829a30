// What an interface is about, told by the names and texts around it.
import type { AccessWords, Topic } from '../../ruleset/vocabularies/access-words.ts';
import { nameWords } from '../../ruleset/vocabularies/name-words.ts';

/** Data of patients, administration of the system, or neither as far as names say. */
export type Subject = 'patient' | 'administration';

export interface Names {
  /** As far as it is known. */
  readonly path: string;
  /** Name of the handler; empty for a path pattern alone. */
  readonly handler: string;
  /** The type that holds it, without meaningless endings; types of parameters. */
  readonly types: readonly string[];
  /** Captions in annotations. */
  readonly caption: string;
  /** The type only says what the handler is not about: it holds many, each about something else. */
  readonly isMixed?: boolean;
}

export function subjectOf(names: Names, words: AccessWords): Subject | undefined {
  const segments = names.path.split('/').filter((segment) => segment !== '' && !segment.includes('{') && !segment.includes('*'));
  const [type = ''] = names.types;
  if (names.path.endsWith('/**') && names.handler !== '' || (nameWords(type).some((word) => words.sample.has(word)) && !says(type, words.patient.words))) return undefined;
  if (words.template.has(nameWords(type).at(-1) ?? '')) return undefined;
  const near = [segments.at(-1) ?? '', names.handler];
  const all = [...segments, names.handler, ...names.types];
  if (all.some((name) => says(name, words.entrance.words)) || near.some((name) => aboutNobody(name, words)) || mentions(names.caption, words.entrance) || mentions(names.caption, words.nobody)) return undefined;
  const telling = names.isMixed === true ? [...segments, names.handler] : all;
  if (!near.some((name) => readsPublished(name, words)) && (telling.some((name) => says(name, words.patient.words)) || mentions(names.caption, words.patient))) return 'patient';
  // A dictionary of the administration is about nobody; what a controller of notices gives of patients is not.
  if (aboutNobody(type, words)) return undefined;
  return telling.some((name) => says(name, words.administration.words)) || mentions(names.caption, words.administration) ? 'administration' : undefined;
}

/** The same of a route to a method of a class: one for those who run the system may serve public pages, too, so that path and method must say it. */
export function subjectOfRoute(names: Names, words: AccessWords): Subject | undefined {
  const subject = subjectOf(names, words);
  return subject === 'administration' && subjectOf({ ...names, types: [] }, words) !== subject ? undefined : subject;
}

/** Whether a handler of a class of many is about what the class's name says, not about something that it looks up for a form. */
export function isOfType(handler: string, type: string, words: AccessWords): boolean {
  const own = new Set(nameWords(type));
  const parts = nameWords(handler);
  // Behind `by` stands what it is found by.
  const found = parts.includes('by') ? parts.slice(0, parts.indexOf('by')) : parts;
  return words.changing.has(parts[0] ?? '') || found.every((part) => words.plain.has(part) || own.has(part));
}

/** Whether the names say that the caller gets what is his own. */
export function isOwn({ path, handler, types }: Names, words: AccessWords): boolean {
  // Controllers for the apps of patients and members take whoever is logged in.
  return /^App[A-Z]/.test(types[0] ?? '') || [...path.split('/'), handler].some((name) => {
    const parts = nameWords(name);
    // `getInfo` is about the caller, unless the path says about whom.
    if (path.endsWith('}') && parts.every((part) => words.plain.has(part))) return false;
    // What it is found by may be anybody's: `getinfoById`.
    return parts.some((part, at) => words.own.has(part) && parts[at + 1]?.startsWith('by') !== true) || words.own.has(parts.join(''));
  });
}

/** `GetAppointmentDoctor` gives doctors with whom somebody can make one. */
const BOOKED = new Set(['appointment', 'booking', 'registration']);

/** `hospitals`, `get_doctor_detail`: reads what a hospital publishes; one that changes it is another matter. */
function readsPublished(name: string, words: AccessWords): boolean {
  const parts = nameWords(name).filter((part) => part !== 'async');
  return parts.some((part) => words.published.has(part)) && parts.every((part, at) => words.published.has(part) || words.plain.has(part) || (BOOKED.has(part) && words.published.has(parts[at + 1] ?? '')));
}

function aboutNobody(name: string, words: AccessWords): boolean {
  return words.nobody.words.has(nameWords(name).at(-1) ?? '');
}

/** Longest run of neighbouring words that is compared joined. */
const LONGEST = 3;

/** Whether one of the words stands in the name, alone or joined with its neighbours. */
export function says(name: string, words: ReadonlySet<string>): boolean {
  const parts = nameWords(name);
  return parts.some((_, from) => {
    let joined = '';
    for (const part of parts.slice(from, from + LONGEST)) if (words.has(joined += part)) return true;
    return false;
  });
}

function mentions(text: string, topic: Topic): boolean {
  return text !== '' && topic.texts.some((piece) => text.includes(piece));
}

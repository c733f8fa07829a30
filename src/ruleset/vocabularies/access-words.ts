// Reads the words that say what an interface is about and the annotations that say who may call it.
import { NO_OWN_WORDS } from '../../model/own-words.ts';
import type { Outcome, Problem } from '../../model/problem.ts';
import { joinedWords, nameWords } from './name-words.ts';
import { RawValue } from '../raw-value.ts';
import type { CompiledRules } from '../ruleset.ts';

/** What the names of an interface say: words compared one by one and joined, and pieces of Chinese text. */
export interface Topic {
  readonly words: ReadonlySet<string>;
  readonly texts: readonly string[];
}

export interface AccessWords {
  readonly patient: Topic;
  readonly administration: Topic;
  /** Open by nature or about nobody, wherever the word stands: logins, captchas, callbacks, static files, dictionaries. */
  readonly entrance: Topic;
  /** Ends of names that are about nobody. */
  readonly nobody: Topic;
  /** What a hospital publishes of itself: names of nothing but these and reading words are about no patient. */
  readonly published: ReadonlySet<string>;
  /** Ends of names of types that hold patterns of records. */
  readonly template: ReadonlySet<string>;
  /** Ends of names that hold what is offered to everybody, treatments for one. */
  readonly catalogue: ReadonlySet<string>;
  /** Words of names of handlers that say nothing beside the type; and those that change what the type holds. */
  readonly plain: ReadonlySet<string>;
  readonly changing: ReadonlySet<string>;
  /** Words of tables and services that hold visits of patients, and parts of names that say so, too, where nobody has kept the words apart. */
  readonly visit: ReadonlySet<string>;
  readonly record: readonly string[];
  /** Words of controllers that show how something is done. */
  readonly sample: ReadonlySet<string>;
  /** The caller's own data. */
  readonly own: ReadonlySet<string>;
  /** Annotation that maps a handler to a path -> HTTP method, or `ANY`. */
  readonly mappings: ReadonlyMap<string, string>;
  /** Annotations that ask for a permission, for a login alone, for nothing. */
  readonly permission: ReadonlySet<string>;
  readonly login: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  /** Words of what is registered before a handler: middlewares, decorators, dependencies. One that says neither may ask for a login. */
  readonly guards: { readonly permission: ReadonlySet<string>; readonly login: ReadonlySet<string>; readonly harmless: ReadonlySet<string> };
}

/** Checks the parsed `rules/vocabularies/access-words.yaml`. */
export function readAccessWords(raw: unknown): Outcome<AccessWords> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['patient', 'patient-text', 'administration', 'administration-text', 'entrance', 'entrance-text', 'nobody', 'nobody-text', 'published', 'template', 'catalogue', 'plain', 'changing', 'visit', 'record', 'sample', 'own', 'mappings', 'permission', 'login', 'open', 'guard-permission', 'guard-login', 'guard-harmless']);
  const words = (key: string): ReadonlySet<string> => new Set(top.get(key).items().flatMap((line) => line.texts()));
  const topic = (key: string): Topic => ({ words: words(key), texts: top.get(`${key}-text`).texts() });
  const set = (key: string): ReadonlySet<string> => new Set(top.get(key).texts());
  return {
    value: {
      patient: topic('patient'), administration: topic('administration'), entrance: topic('entrance'), nobody: topic('nobody'), published: set('published'), template: set('template'), catalogue: set('catalogue'), plain: set('plain'), changing: set('changing'), visit: words('visit'), record: top.get('record').texts(), sample: set('sample'), own: set('own'),
      mappings: new Map(top.get('mappings').entries().map(([name, method]) => [name, method.text()])),
      permission: set('permission'), login: set('login'), open: set('open'),
      guards: { permission: words('guard-permission'), login: words('guard-login'), harmless: words('guard-harmless') },
    },
    problems,
  };
}

const KNOWN = new WeakMap<CompiledRules, AccessWords>();

/** The words of `rules`; what is missing in them is empty (the build reports it). */
export function accessWords(rules: CompiledRules): AccessWords {
  let words = KNOWN.get(rules);
  if (words === undefined) KNOWN.set(rules, words = withOwn(readAccessWords(rules.vocabularies['access-words']).value, rules.own));
  return words;
}

function withOwn(words: AccessWords, own = NO_OWN_WORDS): AccessWords {
  return { ...words, patient: { ...words.patient, words: new Set([...words.patient.words, ...own.patientTables.map(joinedWords)]) } };
}

/**
 * Whether a handler answers with the caller's own data, or with who logs in; what is read of registrations is of visits (`getAllRegisterInfo`).
 * @param isToldWho whether the request names the person, whose profile it is then: `/patients/:id/profile`.
 */
export function isOwnOrEntrance(name: string, words: AccessWords, isToldWho = false): boolean {
  const said = nameWords(name);
  const isRead = said.some((word) => words.plain.has(word));
  const isOwn = (word: string): boolean => !isToldWho && words.own.has(word);
  return isOwn(said.join('')) || words.entrance.words.has(said.join('')) || said.some((word) => isOwn(word) || (words.entrance.words.has(word) && !(isRead && words.visit.has(word))));
}

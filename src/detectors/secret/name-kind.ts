// Says from a name alone whether a password, token, key, IV, salt or account stands behind it.
import { NAME_KINDS, type CredentialKeys, type NameKind, type NameList } from '../../ruleset/vocabularies/credential-keys.ts';
import { splitName } from './split-name.ts';

/** Endings this short must begin at a word's beginning: `salt` ends `basalt`, `pwd` ends nothing else but `userpwd` is common. */
const FREE_ENDING = 5;

/** Names that are remembered; the same ones come again and again. */
const MOST_NAMES = 20_000;

interface Ending {
  readonly text: string;
  readonly kind: NameKind;
}

/** The words, and each with the number behind it: `sm`, `4`, `sm4`. */
function withNumbers(words: readonly string[]): string[] {
  return words.flatMap((word, index) => (/^\d+$/.test(words[index + 1] ?? '') ? [word, word + (words[index + 1] ?? '')] : [word]));
}

/** `OBJECT_STORAGE_SECRET_KEY`: a service; storage alone is mostly that of a browser, where a key is a name. */
function isObjectStore(word: string, before: string | undefined): boolean {
  return word === 'storage' && (before === 'object' || before === 'blob' || before === 'cloud');
}

export class NameJudge {
  readonly #endings: readonly Ending[];
  readonly #whole = new Map<string, NameKind>();
  readonly #neutral: ReadonlySet<string>;
  readonly #notWith: ReadonlySet<string>;
  readonly #notWithChinese: readonly string[];
  readonly #passAfter: ReadonlySet<string>;
  readonly #keyContext: ReadonlySet<string>;
  readonly #cloudContext: ReadonlySet<string>;
  readonly #users: NameList;
  readonly #userWhole: ReadonlySet<string>;
  readonly #possible = new Map<string, boolean>();
  readonly #accounts = new Map<string, boolean>();
  readonly #known = new Map<string, NameKind | undefined>();

  constructor(keys: CredentialKeys) {
    const endings: Ending[] = [];
    for (const kind of NAME_KINDS) {
      for (const text of keys.names[kind].endings) endings.push({ text, kind });
      for (const text of keys.names[kind].whole) this.#whole.set(text, kind);
    }
    this.#endings = endings.sort((a, b) => b.text.length - a.text.length);
    this.#neutral = new Set(keys.neutral);
    this.#notWith = new Set(keys.notWith);
    this.#notWithChinese = keys.notWith.filter((word) => /^[\u4e00-\u9fff]/.test(word));
    this.#passAfter = new Set(keys.passAfter);
    this.#keyContext = new Set(keys.keyContext);
    this.#cloudContext = new Set(keys.cloudContext);
    this.#users = keys.users;
    this.#userWhole = new Set(keys.users.whole);
  }

  /**
   * The kind of `name`, one segment or identifier; `above` are the words of the key path above it, which settle what a bare `secret` or `key` is.
   * Undefined: nothing of ours (a length, a label, a public key, a cache key).
   */
  kindOf(name: string, above: readonly string[] = []): NameKind | undefined {
    const kind = this.#kindAlone(name);
    // The "password" of a configuration encryptor (Jasypt, MyBatis-Plus) is the key of a cipher.
    if (kind === 'password') return above.includes('jasypt') || above.includes('encryptor') ? 'key' : kind;
    // JNDI says `security.principal` and `security.credentials`; alone the word is a switch of browsers (`credentials: include`).
    if (kind === undefined) return name === 'credentials' && above.at(-1) === 'security' ? 'password' : undefined;
    if (kind !== 'secret' && kind !== 'cloud-secret') return kind;
    const own = this.#meaningful(name);
    const words = withNumbers([...own.slice(0, -1), ...above]);
    if (words.some((word) => this.#cloudContext.has(word))) return kind;
    if (words.some((word) => this.#keyContext.has(word))) return 'key';
    return kind === 'cloud-secret' && own.join('').endsWith('secretkey') ? 'key' : kind;
  }

  /** Whether `name` can stand for a credential at all; quick, since the same names come again and again. */
  mayName(name: string): boolean {
    let known = this.#possible.get(name);
    if (known === undefined) {
      known = this.#kindAlone(name) !== undefined || name === 'credentials' || this.isBareKey(name);
      if (this.#possible.size > MOST_NAMES) this.#possible.clear();
      this.#possible.set(name, known);
    }
    return known;
  }

  /** True where the name is a bare `key` (or ends in it) that only its surroundings can settle. */
  isBareKey(name: string): boolean {
    const words = this.#meaningful(name);
    return (words.at(-1) === 'key' || words.at(-1) === 'keys') && words.every((word) => !this.#notWith.has(word));
  }

  /** True where a word of `words` speaks of ciphers, signatures or tokens. */
  speaksOfKeys(words: readonly string[]): boolean {
    return withNumbers(words).some((word) => this.#keyContext.has(word));
  }

  isUser(name: string): boolean {
    let known = this.#accounts.get(name);
    if (known === undefined) {
      known = this.#namesUser(splitName(name));
      if (this.#accounts.size > MOST_NAMES) this.#accounts.clear();
      this.#accounts.set(name, known);
    }
    return known;
  }

  #namesUser(words: readonly string[]): boolean {
    const joined = words.join('');
    return this.#userWhole.has(joined) || this.#userWhole.has(words.at(-1) ?? '') || this.#users.endings.some((ending) => joined.endsWith(ending));
  }

  /** The words before the account's (`orthanc` of `ORTHANC_USERNAME`). */
  accountStemOf(name: string): string {
    const joined = splitName(name).join('');
    const ending = this.#users.endings.filter((one) => joined.endsWith(one)).sort((a, b) => b.length - a.length)[0] ?? '';
    return joined.slice(0, joined.length - ending.length);
  }

  /** The words before the credential word (`login` of `login-password`), by which it finds its account. */
  stemOf(name: string): string {
    const joined = this.#meaningful(name).join('');
    const ending = this.#endings.find((one) => joined.endsWith(one.text));
    return ending === undefined ? joined.replace(/pass$/, '') : joined.slice(0, joined.length - ending.text.length);
  }

  #kindAlone(name: string): NameKind | undefined {
    if (this.#known.has(name)) return this.#known.get(name);
    const kind = this.#judge(this.#meaningful(name));
    if (this.#known.size > 5000) this.#known.clear();
    this.#known.set(name, kind);
    return kind;
  }

  #meaningful(name: string): string[] {
    const words = splitName(name);
    while (words.length > 1 && (this.#neutral.has(words.at(-1) ?? '') || /^\d+$/.test(words.at(-1) ?? ''))) words.pop();
    return words;
  }

  #judge(words: readonly string[]): NameKind | undefined {
    const last = words.at(-1);
    if (last === undefined) return undefined;
    const joined = words.join('');
    const whole = this.#whole.get(joined);
    if (whole !== undefined) return whole;
    const ending = this.#endings.find((one) => joined.endsWith(one.text) && this.#begins(one.text, words, joined));
    if (ending === undefined && last.endsWith('pass')) {
      const before = last === 'pass' ? words.at(-2) ?? '' : last.slice(0, -4);
      return before === '' || this.#passAfter.has(before) ? 'password' : undefined;
    }
    if (ending === undefined) {
      const short = words.length > 1 ? this.#whole.get(last) : undefined;
      return short === 'iv' || short === 'salt' || short === 'key' ? (this.#excluded(words) ? undefined : short) : undefined;
    }
    return this.#excluded(words) ? undefined : ending.kind;
  }

  /** A short ending must begin with one of the words, or follow a word that usually stands before passwords. */
  #begins(ending: string, words: readonly string[], joined: string): boolean {
    if (ending.length >= FREE_ENDING || joined === ending) return true;
    let length = 0;
    for (let at = words.length - 1; at >= 0; at--) {
      length += words[at]?.length ?? 0;
      if (length === ending.length) return true;
      if (length > ending.length) return this.#passAfter.has((words[at] ?? '').slice(0, length - ending.length)) || /^[\u4e00-\u9fff]+$/.test(words[at] ?? '');
    }
    return false;
  }

  #excluded(words: readonly string[]): boolean {
    return words.some((word, index) => this.#notWith.has(word) && !isObjectStore(word, words[index - 1]) || /^[\u4e00-\u9fff]/.test(word) && this.#notWithChinese.some((part) => word.includes(part)));
  }
}

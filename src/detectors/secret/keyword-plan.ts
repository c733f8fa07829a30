// Which collectors a keyword hit is given to: made once per vocabulary, asked at every offset.
import type { ProviderKey } from '../../ruleset/vocabularies/provider-keys.ts';
import { PRIVATE_KEY_MARKS } from './collect-private-keys.ts';
import type { SecretVocabulary } from './secret-vocabulary.ts';

export type Role = 'name' | 'accounts' | 'command' | 'connection' | 'statement' | 'call' | 'private-key' | { readonly provider: ProviderKey };

interface Planned {
  readonly keyword: string;
  readonly role: Role;
}

const CONNECTIONS: ReadonlySet<string> = new Set(['://', '@tcp(', 'jdbc:oracle']);
const STATEMENTS: ReadonlySet<string> = new Set(['identified by', 'identified with', 'basic ', 'convertto-securestring', 'chpasswd']);
const LONGEST_KEYWORD = 48;

export class KeywordPlan {
  readonly #byFirst = new Map<number, Planned[]>();

  constructor(vocabulary: SecretVocabulary) {
    const commands = new Set(vocabulary.keys.commands.flatMap((command) => command.names));
    for (const keyword of vocabulary.keys.keywords) {
      const role: Role = CONNECTIONS.has(keyword) ? 'connection' : STATEMENTS.has(keyword) ? 'statement' : commands.has(keyword.trim()) ? 'command' : vocabulary.maps.endings.some((ending) => keyword.includes(ending)) ? 'accounts' : isCall(keyword, vocabulary) ? 'call' : 'name';
      this.#add(keyword, role);
    }
    for (const provider of vocabulary.providers) this.#add(provider.keyword, { provider });
    for (const mark of PRIVATE_KEY_MARKS) this.#add(mark, 'private-key');
  }

  /** Roles of all keywords that begin at `offset`. */
  rolesAt(text: string, offset: number): readonly Role[] {
    const planned = this.#byFirst.get(lower(text.charCodeAt(offset)));
    if (planned === undefined) return [];
    let roles: Role[] | undefined;
    let window: string | undefined;
    for (const { keyword, role } of planned) {
      if (lower(text.charCodeAt(offset + 1)) !== keyword.charCodeAt(1)) continue;
      window ??= text.slice(offset, offset + LONGEST_KEYWORD).toLowerCase();
      if (window.startsWith(keyword) && roles?.includes(role) !== true) (roles ??= []).push(role);
    }
    return roles ?? [];
  }

  #add(keyword: string, role: Role): void {
    const first = keyword.charCodeAt(0);
    const list = this.#byFirst.get(first);
    if (list === undefined) this.#byFirst.set(first, [{ keyword, role }]);
    else list.push({ keyword, role });
  }
}

function isCall(keyword: string, vocabulary: SecretVocabulary): boolean {
  const bare = keyword.replace(/\($/, '');
  return [...vocabulary.keys.calls, ...vocabulary.keys.cryptoCalls].some(({ name }) => name === bare || bare.endsWith(name) && name.length > 3) || /^(?:mysqli|mysql_connect|withuser\(|hmac|createcipher|createhmac|signwith)$/.test(keyword);
}

function lower(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

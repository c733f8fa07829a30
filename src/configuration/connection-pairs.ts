// Connection strings made of pairs: ADO.NET, ODBC, OLE DB (`k=v;`), StackExchange.Redis (`host:port,k=v`), libpq (`host=h user=u`).
import { hideReferences, part, partName, type ConnectionPart } from './connection-part.ts';

const KNOWN = /^(?:server|data ?source|host|hostname|address|addr|network address|driver|provider|dsn|initial catalog|database|user ?id|uid|user|user ?name|password|pwd|accountkey|accountname|sharedaccesskey|endpoint|connectstring|provider connection string|attachdbfilename|dbq)$/i;
const REDIS_OPTIONS = /^(?:password|user|username|ssl|allowadmin|abortconnect|connecttimeout|synctimeout|asynctimeout|defaultdatabase|name|channelprefix|prefix|poolsize|keepalive|connectretry|servicename|sslhost|tiebreaker|version|proxy|preheat|idletimeout|testcluster|encoding|autodispose|protocol)$/i;
const FILE = /\.(?:db3?|sqlite3?|mdb|accdb|sdf|mdf|xlsx?|dbf|fdb|gdb)$|^\|DataDirectory\||^:memory:$|^[A-Za-z]:[\\/]/i;

interface Pair {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The parts of `k=v;k=v`; empty where fewer than two pairs or no key of a connection is in it. */
export function readSemicolonPairs(text: string, start: number): readonly ConnectionPart[] {
  const plain = hideReferences(text);
  const wrapper = /^\s{0,20}connectstring\s{0,5}=\s{0,5}'([^']{3,})'?/i.exec(plain);
  if (wrapper !== null) {
    const from = wrapper[0].indexOf("'") + 1;
    return readSemicolonPairs(text.slice(from, from + (wrapper[1] ?? '').length), start + from);
  }
  const pairs = pairsOf(plain);
  if (pairs.length < 2 || !pairs.some(pair => KNOWN.test(pair.name))) return [];
  const out: ConnectionPart[] = [];
  for (const { name, from, to } of pairs) {
    if (/^(?:provider connection string|connectstring)$/i.test(name)) out.push(...readSemicolonPairs(text.slice(from, to), start + from));
    else if (partName(name) === 'host') out.push(...hostParts(text, plain, from, to, start));
    else out.push(part(partName(name), text, from, to, start));
  }
  return out;
}

/** MS-DOCS "Connection String Syntax": values in `"` or `'` (doubled inside), ODBC ones in `{}`; keys may hold spaces. */
function pairsOf(plain: string): Pair[] {
  const pairs: Pair[] = [];
  let at = 0;
  while (at < plain.length) {
    const head = /^[\s;]{0,50}([A-Za-z][A-Za-z0-9_ .:-]{0,60}?)\s{0,10}=\s{0,10}/.exec(plain.slice(at, at + 150));
    if (head === null) {
      // Only an empty rest may follow; other text makes it no connection string.
      return /^[\s;]{0,100}$/.test(plain.slice(at, at + 200)) ? pairs : [];
    }
    let from = at + head[0].length;
    const quote = plain[from] ?? '';
    let to: number;
    if (quote === '"' || quote === "'" || quote === '{') {
      const close = closingOf(plain, from + 1, quote === '{' ? '}' : quote);
      to = close < 0 ? plain.length : close;
      at = close < 0 ? to : to + 1;
      from++;
      const next = plain.indexOf(';', at);
      at = next < 0 ? plain.length : next + 1;
    } else {
      const stop = plain.indexOf(';', from);
      to = stop < 0 ? plain.length : stop;
      at = to + 1;
      while (to > from && /\s/.test(plain[to - 1] ?? '')) to--;
    }
    pairs.push({ name: (head[1] ?? '').trim(), from, to });
    if (pairs.length > 100) return [];
  }
  return pairs;
}

function closingOf(plain: string, from: number, quote: string): number {
  for (let at = from; at < plain.length; at++) {
    if (plain[at] !== quote) continue;
    if (plain[at + 1] === quote) at++;
    else return at;
  }
  return -1;
}

/** `tcp:host,1433`, `host\instance`, `host:1521/service`, `(DESCRIPTION=(ADDRESS=(HOST=h)(PORT=p))...)`, or a database file. */
function hostParts(text: string, plain: string, from: number, to: number, start: number): readonly ConnectionPart[] {
  const value = plain.slice(from, to);
  if (FILE.test(value)) return [part('database', text, from, to, start)];
  if (/^\s{0,5}\(\s{0,5}description/i.test(value)) {
    return [...value.matchAll(/\(\s{0,9}(host|port|service_name|sid)\s{0,9}=\s{0,9}([^()\s]{1,200})\s{0,9}\)/gi)].map(match => {
      const at = from + match.index + match[0].lastIndexOf(match[2] ?? '');
      return part(partName(match[1] ?? ''), text, at, at + (match[2] ?? '').length, start);
    });
  }
  const match = /^(?:(?:tcp|np|lpc|admin):)?(?:\/\/)?([^,:/]{1,300})(?:[,:](\d{1,5}|\ue000{1,200}))?(?:\/([\w.$-]{1,60}))?$/i.exec(value);
  if (match === null) return [part('host', text, from, to, start)];
  const [, host = '', port, database] = match;
  const hostAt = from + value.indexOf(host, /^(?:tcp|np|lpc|admin):/i.exec(value)?.[0].length ?? 0);
  const parts = [part('host', text, hostAt, hostAt + host.length, start)];
  const portAt = hostAt + host.length + 1;
  if (port !== undefined) parts.push(part('port', text, portAt, portAt + port.length, start));
  if (database !== undefined) parts.push(part('database', text, to - database.length, to, start));
  return parts;
}

/** StackExchange.Redis, CSRedis, FreeRedis: `host:6379,host:6380,password=p,ssl=false`. */
export function readRedisPairs(text: string, start: number): readonly ConnectionPart[] {
  const plain = hideReferences(text);
  const out: ConnectionPart[] = [];
  let at = 0;
  let options = 0;
  while (at <= plain.length) {
    const comma = plain.indexOf(',', at);
    const end = comma < 0 ? plain.length : comma;
    const from = at + (plain.slice(at, end).length - plain.slice(at, end).trimStart().length);
    const segment = plain.slice(from, end).trimEnd();
    const pair = /^([A-Za-z][A-Za-z ]{0,30}?) {0,3}=/.exec(segment);
    const host = /^([\w.\ue000-]{1,300}|\[[0-9a-fA-F:.]{2,45}\])(?::(\d{1,5}|\ue000{1,200}))?$/.exec(segment);
    if (pair !== null && out.length > 0 && REDIS_OPTIONS.test(pair[1] ?? '')) {
      const value = from + pair[0].length;
      out.push(part(partName(pair[1] ?? ''), text, value, Math.max(value, from + segment.length), start));
      options++;
    } else if (host !== null && options === 0) {
      const [, name = '', port] = host;
      out.push(part('host', text, from, from + name.length, start));
      if (port !== undefined) out.push(part('port', text, from + name.length + 1, from + segment.length, start));
    } else if (segment !== '' || out.length === 0) return [];
    if (out.length > 200) return [];
    at = end + 1;
  }
  return options > 0 ? out : [];
}

/** libpq keyword/value strings (PostgreSQL manual, 34.1.1): `host=h port=5432 user=u password='a b' dbname=d`. */
export function readSpacePairs(text: string, start: number): readonly ConnectionPart[] {
  const plain = hideReferences(text);
  const pattern = /\s{0,20}([a-z_]{2,40})\s{0,3}=\s{0,3}(?:'((?:[^'\\]|\\[^]){0,300})'|([^\s']{0,300}))(?=\s|$)/y;
  const out: ConnectionPart[] = [];
  let names = '';
  while (pattern.lastIndex < plain.trimEnd().length) {
    const match = pattern.exec(plain);
    if (match === null || out.length > 50) return [];
    const value = match[2] ?? match[3] ?? '';
    const to = match.index + match[0].length - (match[2] === undefined ? 0 : 1);
    out.push(part(partName(match[1] ?? ''), text, to - value.length, to, start));
    names += ` ${match[1] ?? ''}`;
  }
  return out.length >= 2 && /\b(?:host|hostaddr)\b/.test(names) && /\b(?:user|dbname|password)\b/.test(names) ? out : [];
}

const LOGIN_MODULE = /(?:^|[\s;{])[\w.$]{1,200}LoginModule\s{1,20}(?:required|requisite|sufficient|optional)\s/;
const JAAS_OPTION = /(?:^|\s)(username|password)\s{0,5}=\s{0,5}(?:"([^"]{0,300})"|'([^']{0,300})')/g;

/** Account and password of `…PlainLoginModule required username="u" password="p";` (Kafka, `sasl.jaas.config`; Java Authentication and Authorization Service, login configuration). */
export function readLoginModule(text: string, start: number): readonly ConnectionPart[] {
  const plain = hideReferences(text);
  if (!LOGIN_MODULE.test(plain)) return [];
  return [...plain.matchAll(JAAS_OPTION)].map((match) => {
    const to = match.index + match[0].length - 1;
    return part(partName(match[1] ?? ''), text, to - (match[2] ?? match[3] ?? '').length, to, start);
  });
}

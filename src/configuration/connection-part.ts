// One part of a connection string, the common names of parts, and hiding what stands inside references.
import type { Region } from '../model/location.ts';

/** `value` is exactly the text of `region`. `name` is `scheme`, `host`, `port`, `database`, `user`, `password`, or an option as it is written. */
export interface ConnectionPart {
  readonly name: string;
  readonly value: string;
  readonly region: Region;
}

/** Lower case without white space, `_` and `-`, to the common name. */
const COMMON: Readonly<Record<string, string>> = {
  server: 'host', datasource: 'host', host: 'host', hostname: 'host', address: 'host', addr: 'host', networkaddress: 'host', servername: 'host', hosts: 'host', servers: 'host',
  port: 'port', portnumber: 'port',
  database: 'database', initialcatalog: 'database', databasename: 'database', db: 'database', dbname: 'database', dbq: 'database', servicename: 'database', sid: 'database', defaultdatabase: 'database',
  user: 'user', userid: 'user', uid: 'user', username: 'user', usr: 'user', logonid: 'user', dbausername: 'user',
  password: 'password', pwd: 'password', passwd: 'password', pass: 'password', userpassword: 'password', jetoledbdatabasepassword: 'password',
};

/** The common name of an option, or the option as it is written. */
export function partName(option: string): string {
  const compact = option.toLowerCase().replace(/[\s_:-]/g, '');
  return Object.hasOwn(COMMON, compact) ? COMMON[compact] ?? option : option;
}

/** Makes the part text[from, to) of a connection string that begins at file offset `start`. */
export function part(name: string, text: string, from: number, to: number, start: number): ConnectionPart {
  return { name, value: text.slice(from, to), region: { start: start + from, end: start + to } };
}

const FILLER = '\ue000';

/** `value` with `${...}`, `#{...}`, `{{...}}`, `<%...%>` blanked out at the same length, so that nothing in them looks like a separator. */
export function hideReferences(value: string): string {
  if (!/[$#]\{|\{\{|<%/.test(value)) return value;
  let out = '';
  let at = 0;
  while (at < value.length) {
    const end = referenceEnd(value, at);
    out += end > at ? FILLER.repeat(end - at) : value[at] ?? '';
    at = Math.max(end, at + 1);
  }
  return out;
}

function referenceEnd(value: string, at: number): number {
  if (value.startsWith('<%', at)) {
    const close = value.indexOf('%>', at + 2);
    return close < 0 ? at : close + 2;
  }
  if (value[at + 1] !== '{' || !'$#{'.includes(value[at] ?? ' ')) return at;
  let depth = 0;
  for (let to = at; to < value.length; to++) {
    if (value[to] === '{') depth++;
    else if (value[to] === '}' && --depth === 0) return to + 1;
  }
  return at;
}

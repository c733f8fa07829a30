// Connection strings that are URLs: JDBC of all products, and `scheme://user:password@host`.
import { hideReferences, part, partName, type ConnectionPart } from './connection-part.ts';

/** URLs of these schemes are connection strings only where they carry a user. */
const WEB = /^(?:https?|wss?|file|classpath|urn|res|data|about|chrome|git\+https|svn\+https|jar|lb|feign|dubbo)$/;

interface Cursor {
  readonly text: string;
  /** `text` without what stands inside `${...}`. */
  readonly plain: string;
  readonly start: number;
  readonly out: ConnectionPart[];
}

/** The parts of all connection URLs in `text`, whose first character stands at `start`. */
export function readConnectionUrls(text: string, start: number): readonly ConnectionPart[] {
  const cursor: Cursor = { text, plain: hideReferences(text), start, out: [] };
  const begin = /(?<![A-Za-z0-9+.:-])(?:(jdbc):([A-Za-z0-9.+_:-]{1,60}?:)(?=\/\/|[@(/~.]|[A-Za-z][A-Za-z0-9_]{0,60}\/[^/]|[A-Za-z0-9_.-]{1,60}(?:[:;/?]|$))|([A-Za-z][A-Za-z0-9+.-]{1,30}):\/\/)/gi;
  const starts = [...cursor.plain.matchAll(begin)];
  for (const [index, match] of starts.entries()) {
    const from = match.index;
    const limit = starts[index + 1]?.index ?? text.length;
    if (match[1] === undefined) {
      const scheme = match[3] ?? '';
      url(cursor, from, from + scheme.length, from + match[0].length, urlEnd(cursor.plain, from + match[0].length, limit));
    } else jdbc(cursor, from + 5, jdbcEnd(cursor.plain, from, limit));
  }
  return cursor.out;
}

function url(cursor: Cursor, from: number, schemeEnd: number, authority: number, end: number): void {
  const { plain, text, start, out } = cursor;
  const at = userinfoEnd(plain, authority, end);
  if (at < 0 && WEB.test(text.slice(from, schemeEnd).toLowerCase())) return;
  out.push(part('scheme', text, from, schemeEnd, start));
  if (at >= 0) userinfo(cursor, authority, at);
  server(cursor, at < 0 ? authority : at + 1, end);
}

/**
 * The `@` that ends the userinfo, or -1. It is the last one before the path (RFC 3986, 3.2.1, forbids `@` inside, people write it);
 * behind the first slash it counts only where what stands before that slash is no `host:port`, so that it belongs to a password with a slash.
 */
function userinfoEnd(plain: string, from: number, end: number): number {
  const slash = indexOfAny(plain, '/?#', from, end);
  const at = plain.slice(from, slash).lastIndexOf('@');
  if (at >= 0) return from + at;
  if (!/^[^:/?#@[\]]{0,100}:(?!\d{0,5}$)[^@]{1,100}$/.test(plain.slice(from, slash))) return -1;
  const later = plain.slice(from, end).lastIndexOf('@');
  return later >= 0 && /^[A-Za-z0-9_.-]{1,200}(?::\d{1,5})?(?:[/?,]|$)/.test(plain.slice(from + later + 1, Math.min(end, from + later + 300))) ? from + later : -1;
}

function userinfo(cursor: Cursor, from: number, end: number): void {
  const { plain, text, start, out } = cursor;
  const colon = plain.slice(from, end).indexOf(':');
  const userEnd = colon < 0 ? end : from + colon;
  if (userEnd > from) out.push(part('user', text, from, userEnd, start));
  if (colon >= 0) out.push(part('password', text, userEnd + 1, end, start));
}

function jdbc(cursor: Cursor, from: number, end: number): void {
  const { plain, text, start, out } = cursor;
  const slashes = plain.slice(from, end).indexOf('//');
  const oracle = /(?:^|:)oracle:(?:thin|oci8?|kprb):/i.exec(plain.slice(from, end));
  const product = /^(?:(?:p6spy|log4jdbc|tracing|otel|microsoft|jtds):)?([A-Za-z0-9.+_-]{1,40})/i.exec(plain.slice(from, end));
  if (product === null) return;
  const productEnd = from + product[0].length;
  out.push(part('scheme', text, productEnd - (product[1] ?? '').length, productEnd, start));
  if (oracle !== null) {
    thin(cursor, from + oracle.index + oracle[0].length, end);
    return;
  }
  // `jdbc:h2:mem:test;USER=sa`, `jdbc:sybase:Tds:host:5000/db`: no authority in the usual form.
  const authority = slashes < 0 ? undefined : from + slashes + 2;
  if (authority === undefined) {
    const tds = /^sybase:tds:/i.exec(plain.slice(from, end));
    if (tds !== null) server(cursor, from + tds[0].length, end);
    else options(cursor, indexOfAny(plain, ';?', productEnd, end), end);
    return;
  }
  const at = userinfoEnd(plain, authority, indexOfAny(plain, ';', authority, end));
  if (at >= 0) userinfo(cursor, authority, at);
  server(cursor, at < 0 ? authority : at + 1, end);
}

/** `user/password@host:1521:sid`, `@//host:1521/service`, `@(DESCRIPTION=...)`, `@alias` (Oracle JDBC Developer's Guide, "Database URLs"). */
function thin(cursor: Cursor, from: number, end: number): void {
  const { plain, text, start, out } = cursor;
  const bracket = indexOfAny(plain, '(', from, end);
  const at = from + plain.slice(from, bracket).lastIndexOf('@');
  if (at < from) return;
  const slash = plain.slice(from, at).indexOf('/');
  if (slash >= 0) {
    if (slash > 0) out.push(part('user', text, from, from + slash, start));
    const quoted = plain[from + slash + 1] === '"' && plain[at - 1] === '"' && at - from - slash > 2;
    out.push(part('password', text, from + slash + (quoted ? 2 : 1), quoted ? at - 1 : at, start));
  } else if (at > from) out.push(part('user', text, from, at, start));
  let host = at + 1;
  if (plain.startsWith('//', host)) host += 2;
  if (plain[host] === '(') {
    for (const match of plain.slice(host, end).matchAll(/\(\s{0,9}(host|port|service_name|sid)\s{0,9}=\s{0,9}([^()\s]{1,200})\s{0,9}\)/gi)) {
      const valueAt = host + match.index + match[0].lastIndexOf(match[2] ?? '');
      out.push(part(partName(match[1] ?? ''), text, valueAt, valueAt + (match[2] ?? '').length, start));
    }
    return;
  }
  const hostEnd = indexOfAny(plain, ':/?', host, end);
  if (hostEnd > host) out.push(part('host', text, host, hostEnd, start));
  const port = /^:(\d{1,5}|\ue000{1,200})/.exec(plain.slice(hostEnd, Math.min(end, hostEnd + 220)));
  const portEnd = hostEnd + (port?.[0].length ?? 0);
  if (port !== null) out.push(part('port', text, hostEnd + 1, portEnd, start));
  const databaseEnd = indexOfAny(plain, '?', portEnd, end);
  if (databaseEnd > portEnd + 1) out.push(part('database', text, portEnd + 1, databaseEnd, start));
  options(cursor, databaseEnd, end);
}

/** Hosts, ports, database and options from the host on. */
function server(cursor: Cursor, from: number, end: number): void {
  const { plain, text, start, out } = cursor;
  const hostsEnd = indexOfAny(plain, '/?;#', from, end);
  let at = from;
  while (at < hostsEnd) {
    const stop = indexOfAny(plain, ',', at, hostsEnd);
    const bracketed = /^\[[0-9A-Fa-f:.]{2,45}\]/.exec(plain.slice(at, stop));
    const colon = bracketed === null ? indexOfAny(plain, ':', at, stop) : at + bracketed[0].length;
    if (colon > at) out.push(part('host', text, at, colon, start));
    if (stop > colon + 1) out.push(part('port', text, colon + 1, stop, start));
    at = stop + 1;
  }
  if (plain[hostsEnd] !== '/' || hostsEnd >= end) { options(cursor, hostsEnd, end); return; }
  const pathEnd = indexOfAny(plain, '?;#', hostsEnd, end);
  // DB2 and Informix put the options behind a colon: `//host:50000/db:user=u;password=p;`.
  const colon = /:[A-Za-z]{1,40}=/.exec(plain.slice(hostsEnd, end));
  const databaseEnd = colon !== null && hostsEnd + colon.index < pathEnd ? hostsEnd + colon.index : pathEnd;
  if (databaseEnd > hostsEnd + 1) out.push(part('database', text, hostsEnd + 1, databaseEnd, start));
  options(cursor, databaseEnd, end);
}

/** `?a=b&c=d` or `;a=b;c=d` from the separator at `from` on; `&amp;` is taken for `&`, which people forget to unescape. */
function options(cursor: Cursor, from: number, end: number): void {
  const { plain, text, start, out } = cursor;
  const first = plain[from];
  if (from >= end || first === undefined) return;
  const separators = first === '?' || first === '#' ? '&' : ';';
  let at = from + 1;
  while (at < end) {
    const braced = /^[\w .-]{1,60}=\{[^}]{0,300}\}/.exec(plain.slice(at, Math.min(end, at + 400)));
    let stop = indexOfAny(plain, separators === ';' ? ';?' : separators, at + (braced !== null && separators === ';' ? braced[0].length : 0), end);
    if (plain.startsWith('amp;', at)) at += 4;
    const equals = indexOfAny(plain, '=', at, stop);
    if (equals > at && equals < stop) {
      const name = text.slice(at, equals).trim();
      const quoted = braced !== null && separators === ';';
      out.push(part(partName(name), text, equals + (quoted ? 2 : 1), quoted ? stop - 1 : stop, start));
    }
    if (stop < end && plain.startsWith('&amp;', stop)) stop += 4;
    at = stop + 1;
  }
}

/** A URL ends at white space, a quote, `<`, `>`, a backtick, or where the next one of a list begins. */
function urlEnd(plain: string, from: number, limit: number): number {
  const stop = /[\s"'<>`|]/.exec(plain.slice(from, limit));
  let end = stop === null ? limit : from + stop.index;
  if (stop === null && limit < plain.length) while (end > from && /[,;\s]/.test(plain[end - 1] ?? '')) end--;
  return end;
}

/** JDBC options may hold spaces (`databaseName=his db;`), so only line ends and quotes end it; trailing white space does not belong. */
function jdbcEnd(plain: string, from: number, limit: number): number {
  const semicolons = plain.slice(from, limit).includes(';');
  const stop = (semicolons ? /[\r\n"'<>`]/ : /[\s'<>`]|"(?!@)(?<!\/")/).exec(plain.slice(from, limit));
  let end = stop === null ? limit : from + stop.index;
  while (end > from && /[\s,;]/.test(plain[end - 1] ?? '')) end--;
  return end;
}

/** The first of `characters` in text[from, to), else `to`. */
function indexOfAny(text: string, characters: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (characters.includes(text[at] ?? '')) return at;
  return to;
}

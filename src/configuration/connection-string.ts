// Takes connection strings apart: JDBC, ADO.NET/ODBC/OLE DB, StackExchange.Redis, libpq, Go's MySQL driver, Oracle's short form, login modules of Java, URLs with userinfo.
import { hideReferences, part, type ConnectionPart } from './connection-part.ts';
import { readLoginModule, readRedisPairs, readSemicolonPairs, readSpacePairs } from './connection-pairs.ts';
import { readConnectionUrls } from './connection-url.ts';

const LONGEST = 4_000;

/**
 * The parts of `value`, whose first character stands at offset `start`; empty where `value` is no connection string (or longer than 4,000).
 * A part's value is exactly the text of its region, without quotes and not URL-decoded. Several hosts give several `host` parts.
 * Regions hold for values without escapes; for others map them (`regionWithin`).
 */
export function readConnectionString(value: string, start: number): readonly ConnectionPart[] {
  if (value.length < 8 || value.length > LONGEST) return [];
  if (value.includes('LoginModule')) return readLoginModule(value, start);
  const urls = value.includes('://') || /jdbc:/i.test(value);
  if (value.includes('=') && value.includes(';') && !/^\s{0,20}jdbc:/i.test(value)) {
    const pairs = readSemicolonPairs(value, start);
    if (pairs.length > 0) return pairs;
  }
  if (urls) return readConnectionUrls(value, start);
  if (value.includes('=')) {
    const redis = FIRST_HOST.test(value) ? readRedisPairs(value, start) : [];
    if (redis.length > 0) return redis;
    if (value.includes(' ') && value.includes('host')) {
      const space = readSpacePairs(value, start);
      if (space.length > 0) return space;
    }
  }
  return value.includes('@') ? shortForms(value, start) : [];
}

/** `user:password@tcp(host:3306)/db` (go-sql-driver/mysql) and `user/password@host:1521/service` (Oracle EZCONNECT). */
function shortForms(text: string, start: number): readonly ConnectionPart[] {
  const plain = hideReferences(text);
  const match = GO_MYSQL.exec(plain) ?? EZCONNECT.exec(plain);
  const places = match?.indices?.groups;
  if (places === undefined) return [];
  return ['user', 'password', 'host', 'port', 'database'].flatMap(name => {
    const place = places[name];
    return place === undefined || (place[0] === place[1] && name !== 'password') ? [] : [part(name, text, place[0], place[1], start)];
  });
}

/** What a list of hosts with options begins with. */
const FIRST_HOST = /^\s{0,20}[^\s,='"();<>]{1,300},/;
const GO_MYSQL = /^(?<user>[^\s:/@]{1,100}):(?<password>[^\s]{0,300})@tcp6?\((?<host>[^\s:()]{1,200})(?::(?<port>[^\s:()]{1,200}))?\)\/(?<database>[\w.\ue000-]{0,200})/d;
const EZCONNECT = /^(?<user>[A-Za-z\ue000][\w$#\ue000]{0,100})\/(?<password>[^\s/]{1,100})@(?:\/\/)?(?<host>[\w.\ue000-]{1,200}):(?<port>\d{2,5}|\ue000{1,200})[:/](?<database>[\w.$\ue000-]{1,100})$/d;

// An explicitly empty password beside an account of a data source, cache or broker: anybody who knows the account gets in.
import type { Detection } from '../../model/detection.ts';
import type { Candidate } from './candidate.ts';
import type { Court } from './judge.ts';
import { splitName } from './split-name.ts';

/** Embedded databases have no network login; integrated security has no password. */
const NOT_OPEN = /jdbc:(?:h2|hsqldb|derby|sqlite)|\.mdb|\.accdb|sqlite|integrated ?security\s*=\s*(?:true|sspi|yes)|trusted_connection\s*=\s*(?:true|yes)/i;

/** A remark that says where the value comes from when the program runs. */
const FILLED_LATER = /#[^\n]{0,80}(?:环境变量|注入|\benv(?:ironment)?\b|\binject)/;

/** In code: what shows the entries around it to be those of a data source. */
const STORE = /\b(?:mysql|mysqli|pymysql|mariadb|postgres(?:ql)?|pgsql|oracle|sqlsrv|sqlserver|mssql|kingbase|mongodb)\b/;
const HOST_ENTRY = /\b(?:db_?)?(?:host|server)(?:_?name)?["']?\s{0,20}(?:=>|[:=,])\s{0,20}["'][^"'\s]/;
/** Constants of PHP stand in brackets of their own: what is around them is the text around the brackets. */
const CONSTANT = /\bdefine\s?\(/;

/** Whether entries (lower case) name a data source and where it is reached. */
export function isBesideStore(entries: string): boolean {
  return STORE.test(entries) && HOST_ENTRY.test(entries);
}

/** The finding for an empty `candidate`, or undefined where it is not empty, has no account beside it or guards no store. */
export function judgeEmpty(candidate: Candidate, court: Court): Detection | undefined {
  if (candidate.kind !== 'password' || candidate.value.trim() !== '' || candidate.commented || candidate.fallbackOf !== undefined) return undefined;
  // An example is there to be filled in.
  if (candidate.source === 'setting' && (court.sample || FILLED_LATER.test(candidate.surroundings))) return undefined;
  if (candidate.source === 'code') return court.opensStores ? inCode(candidate, court) : undefined;
  if (candidate.source !== 'setting' && candidate.source !== 'connection' && candidate.source !== 'call') return undefined;
  if (candidate.user === undefined || candidate.user === '' || NOT_OPEN.test(candidate.source === 'connection' ? candidate.surroundings.split('\n', 1)[0] ?? '' : candidate.surroundings)) return undefined;
  const { stores } = court.vocabulary.keys;
  const words = splitName(candidate.anchor);
  const guards = candidate.source === 'connection' || words.some((word) => stores.includes(word)) || /jdbc:|amqp:|mongodb:|redis:|datasource|driver/.test(candidate.surroundings);
  return guards ? detectionOf(candidate, court) : undefined;
}

/** `'USER': 'root', 'PASSWORD': ''` of Django, `'username' => 'root', 'password' => ''` of ThinkPHP, `define('DB_PASS', '')`: entries beside the store's name and host. */
function inCode(candidate: Candidate, court: Court): Detection | undefined {
  const { user, surroundings } = candidate.lookAround?.() ?? candidate;
  const entries = candidate.beside?.() ?? '';
  const isConstant = CONSTANT.test(entries);
  const beside = isConstant ? surroundings : entries;
  const namesStore = isConstant ? splitName(candidate.name).some((word) => court.vocabulary.keys.stores.some((store) => word.startsWith(store))) : STORE.test(beside);
  return user === undefined || user === '' || !namesStore || !HOST_ENTRY.test(beside) ? undefined : detectionOf(candidate, court);
}

function detectionOf(candidate: Candidate, court: Court): Detection | undefined {
  const rule = court.ruleFor('empty-password');
  return rule === undefined ? undefined : { ruleId: rule.id, region: candidate.region, anchor: candidate.anchor, value: '', mask: 'secret', args: [candidate.name] };
}

// Retention of Node.js loggers in program text: winston, winston-daily-rotate-file, log4js, pino-roll, bunyan, egg-logrotator.
// Sources: the packages' documentation and code (winston-daily-rotate-file 5, log4js 6 dateFile numBackups 1, egg-logrotator 3 maxDays 31).
import { argument, enclosingBracket, groupAt, keyBefore, numberValue, stringValue, type Argument, type Group } from '../../../configuration/argument-list.ts';
import { firstMatches } from '../first-matches.ts';
import { BY_SIZE, days, UNKNOWN, UNLIMITED, type Keeps } from '../keeps.ts';
import { every, periodOfPattern, periods, periodsToWrite, periodText, type Period } from '../period.ts';
import { isDiagnosticName, type Sink } from '../sink.ts';

const DAILY_ROTATE = /\bnew\s+(?:[\w$]{1,40}\s*\.\s*){0,3}(DailyRotateFile|WinstonDailyRotateFile)\s*\(\s*\{/g;
const WINSTON_FILE = /\bnew\s+(?:[\w$]{1,40}\s*\.\s*){0,2}transports\s*\.\s*(File)\s*\(\s*\{/g;
const LOG4JS_APPENDER = /\btype["']?\s*:\s*(["'])(dateFile|file)\1/g;
const PINO_ROLL = /\btarget["']?\s*:\s*(["'])pino-roll\1/g;
const BUNYAN = /\btype["']?\s*:\s*(["'])rotating-file\1/g;
const EGG = /\b(logrotator|maxDays)\b/g;

/** `text` is JavaScript or TypeScript without comments. */
export function readJavascriptCode(text: string): Sink[] {
  return [
    ...firstMatches(text, DAILY_ROTATE).flatMap((match) => dailyRotate(match.index + match[0].lastIndexOf(match[1] ?? ''), groupAt(text, match.index + match[0].length - 1))),
    ...firstMatches(text, WINSTON_FILE).flatMap((match) => winstonFile(match.index + match[0].lastIndexOf('File'), groupAt(text, match.index + match[0].length - 1))),
    ...(text.includes('log4js') ? firstMatches(text, LOG4JS_APPENDER).flatMap((match) => log4js(text, match.index, match[2] ?? '')) : []),
    ...firstMatches(text, PINO_ROLL).flatMap((match) => pinoRoll(text, match.index)),
    ...firstMatches(text, BUNYAN).flatMap((match) => bunyan(text, match.index)),
    ...egg(text),
  ];
}

/** Whether an egg application sets its log rotation itself. */
export function setsEggRotation(text: string): boolean {
  return /\blogrotator\b/.test(text);
}

type Shared = Pick<Sink, 'product' | 'name' | 'anchor' | 'diagnostic'>;

function sharedOf(product: string, file: string | undefined, fallback: string): Shared {
  const name = file?.split(/[\\/]/).at(-1) ?? fallback;
  return { product, name, anchor: `transport.${name}`, diagnostic: isDiagnosticName(name) };
}

function dailyRotate(at: number, group: Group): Sink[] {
  const shared = sharedOf('winston-daily-rotate-file', literal(argument(group, 'filename')), 'DailyRotateFile');
  const files = argument(group, 'maxFiles');
  if (files === undefined || files.text === 'null' || files.text === 'undefined') return [unlimited(shared, at, 'DailyRotateFile', 'maxFiles null = ∞')];
  const frequency = periodOfMoment(literal(argument(group, 'datePattern')) ?? 'YYYY-MM-DD');
  const text = literal(files) ?? files.text;
  const age = /^(\d{1,6})d$/.exec(text)?.[1];
  const count = numberValue(text);
  const pieces = argument(group, 'maxSize') !== undefined;
  return [explicit(shared, files, 'maxFiles', age !== undefined ? days(Number(age)) : counted(count, frequency), {
    formula: age !== undefined ? `maxFiles ${text}` : `maxFiles ${text} × ${periodText(frequency)}${pieces ? ', maxSize' : ''}`, write: "'200d'", capped: age === undefined && pieces,
  })];
}

function winstonFile(at: number, group: Group): Sink[] {
  const shared = sharedOf('winston', literal(argument(group, 'filename')), 'File');
  const size = argument(group, 'maxsize');
  const files = argument(group, 'maxFiles');
  if (size === undefined || files === undefined) return [unlimited(shared, at, 'File', 'maxFiles = ∞')];
  return [{ ...shared, region: files, written: `maxFiles=${files.text}`, retention: { keeps: BY_SIZE, capped: true }, formula: `maxFiles ${files.text} × maxsize ${size.text}`, advice: "DailyRotateFile({ maxFiles: '200d' })" }];
}

/** log4js appenders count if a category names them. */
function log4js(text: string, at: number, type: string): Sink[] {
  const open = enclosingBracket(text, at, '{');
  if (open < 0) return [];
  const appender = keyBefore(text, open);
  const lists = firstMatches(text, /\bappenders["']?\s{0,10}:\s{0,10}\[/g).flatMap((list) => groupAt(text, list.index + list[0].length - 1).arguments);
  if (appender !== undefined && !lists.some((item) => stringValue(item.text) === appender)) return [];
  const group = groupAt(text, open);
  const place = argument(group, 'type')?.start ?? at;
  const get = (name: string) => argument(group, name);
  return [judgeLog4js(appender ?? type, type, place, get)];
}

/** Shared with JSON configurations of log4js. */
export function judgeLog4js(appender: string, type: string, at: number, setting: (name: string) => Argument | undefined): Sink {
  const shared: Shared = { product: 'log4js', name: appender, anchor: `appender.${appender}`, diagnostic: isDiagnosticName(appender, literal(setting('filename'))?.split(/[\\/]/).at(-1)) };
  const region = { start: at, end: at + type.length };
  if (type === 'file') {
    const size = setting('maxLogSize');
    const backups = setting('backups');
    if (size === undefined) return { ...unlimited(shared, at, type, 'maxLogSize = ∞'), region };
    return { ...shared, region: backups ?? size, written: `backups=${backups?.text ?? '5'}`, retention: { keeps: BY_SIZE, capped: true }, formula: `backups ${backups?.text ?? '5'} × maxLogSize ${size.text}`, advice: "type: 'dateFile', numBackups: 200" };
  }
  const period = periodOfPattern(literal(setting('pattern')) ?? 'yyyy-MM-dd') ?? every('day');
  const count = setting('numBackups') ?? setting('daysToKeep');
  if (count === undefined) {
    // streamroller keeps one old file unless told otherwise.
    return { ...shared, region, written: type, retention: { keeps: periods(1, period), capped: false }, formula: `numBackups 1 (default) × ${periodText(period)}`, advice: `numBackups: ${periodsToWrite(period)}`, confidence: 'medium' };
  }
  const number = numberValue(count.text);
  const name = count.name ?? 'numBackups';
  return explicit(shared, count, name, number === 0 ? UNLIMITED : counted(number, period), { formula: `${name} ${count.text} × ${periodText(period)}`, write: String(periodsToWrite(period)), capped: false });
}

function pinoRoll(text: string, at: number): Sink[] {
  const open = enclosingBracket(text, at, '{');
  const options = open < 0 ? undefined : argument(groupAt(text, open), 'options');
  if (options?.text.startsWith('{') !== true) return [];
  const group = groupAt(text, options.start);
  const shared = sharedOf('pino-roll', literal(argument(group, 'file')), 'pino-roll');
  const limit = argument(group, 'limit');
  const count = limit?.text.startsWith('{') === true ? argument(groupAt(text, limit.start), 'count') : undefined;
  if (count === undefined) return [unlimited(shared, at, 'pino-roll', 'limit.count = ∞')];
  const frequency = literal(argument(group, 'frequency'));
  const period = frequency === 'daily' ? every('day') : frequency === 'hourly' ? every('hour') : undefined;
  const pieces = argument(group, 'size') !== undefined;
  return [explicit(shared, count, 'limit.count', period === undefined ? BY_SIZE : counted(numberValue(count.text), period), { formula: `limit.count ${count.text}${period === undefined ? '' : ` × ${periodText(period)}`}${pieces ? ', size' : ''}`, write: period === undefined ? undefined : String(periodsToWrite(period)), capped: pieces })];
}

function bunyan(text: string, at: number): Sink[] {
  const open = enclosingBracket(text, at, '{');
  if (open < 0) return [];
  const group = groupAt(text, open);
  const shared = sharedOf('bunyan', literal(argument(group, 'path')), 'rotating-file');
  const unit = /^(\d{0,4})([hdwmy])$/.exec(literal(argument(group, 'period')) ?? '1d');
  const period = unit === null ? every('day') : every(({ h: 'hour', d: 'day', w: 'week', m: 'month', y: 'year' } as const)[unit[2] as 'h'], Number(unit[1] === '' ? 1 : unit[1]));
  const count = argument(group, 'count');
  const keeps = counted(count === undefined ? 10 : numberValue(count.text), period);
  const formula = `count ${count?.text ?? '10 (default)'} × ${periodText(period)}`;
  if (count === undefined) return [{ ...shared, region: { start: at, end: at + 4 }, written: 'rotating-file', retention: { keeps, capped: false }, formula, advice: `count: ${periodsToWrite(period)}` }];
  return [explicit(shared, count, 'count', keeps, { formula, write: String(periodsToWrite(period)), capped: false })];
}

/** `config.logrotator = { maxDays: 31 }` of egg applications. */
function egg(text: string): Sink[] {
  if (!/\blogrotator\b/.test(text)) return [];
  return firstMatches(text, EGG).flatMap((match) => {
    if (match[1] !== 'maxDays') return [];
    const open = enclosingBracket(text, match.index, '{');
    if (open < 0 || keyBefore(text, open)?.split('.').at(-1) !== 'logrotator') return [];
    const count = argument(groupAt(text, open), 'maxDays');
    if (count === undefined) return [];
    const number = numberValue(count.text);
    const shared: Shared = { product: 'egg-logrotator', name: 'logrotator', anchor: 'logrotator.maxDays', diagnostic: false };
    return [explicit(shared, count, 'maxDays', number === 0 ? UNLIMITED : number === undefined ? UNKNOWN : days(number), { formula: `maxDays ${count.text}`, write: '200', capped: false })];
  });
}

function counted(count: number | undefined, period: Period): Keeps {
  return count === undefined ? UNKNOWN : count <= 0 ? UNLIMITED : periods(count, period);
}

function explicit(shared: Shared, place: Argument, setting: string, keeps: Keeps, more: { readonly formula: string; readonly write: string | undefined; readonly capped: boolean }): Sink {
  return {
    ...shared, region: place, written: `${setting}=${place.text}`, retention: { keeps, capped: more.capped && keeps.kind !== 'unlimited' }, formula: more.formula, advice: `${setting}: ${more.write ?? '200'}`,
    ...(more.write !== undefined && keeps.kind !== 'unknown' && { edits: [{ start: place.start, end: place.end, text: more.write }] }),
  };
}

function unlimited(shared: Shared, at: number, written: string, formula: string): Sink {
  return { ...shared, region: { start: at, end: at + written.length }, written, retention: { keeps: UNLIMITED, capped: false }, formula, advice: formula };
}

/** moment's letters: `YYYY-MM-DD-HH`; `DD` is a day, `mm` minutes. */
function periodOfMoment(pattern: string): Period {
  return periodOfPattern(pattern.replace(/\[[^[\]]{0,60}\]/g, '').replace(/[Aa]/g, '').replace(/D/g, 'd').replace(/Y/g, 'y').replace(/S/g, 's')) ?? every('day');
}

function literal(one: Argument | undefined): string | undefined {
  return one === undefined ? undefined : stringValue(one.text);
}


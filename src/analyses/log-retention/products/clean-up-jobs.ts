// Jobs and statements that delete logs by age: find and forfiles on log folders, PowerShell, SQL on log tables, constants of clean-up jobs.
import { firstMatches } from '../first-matches.ts';
import { days } from '../keeps.ts';
import type { Sink } from '../sink.ts';

/** A path or pattern that is about logs: `/var/log`, `logs/`, `*.log`, `catalina.*.log`. */
const LOG_PATH = /(?:^|[\\/\s"'=*_.-])(?:logs?|applogs?|tomcatlogs?|access_?logs?|syslogs?)(?:[\\/\s"'.*$_-]|$)|\.log\b|_LOG(?:S|_DIR|_PATH|_HOME)?\b/i;
const POWERSHELL = /\bAddDays\(\s{0,4}-\s{0,4}(\d{1,5})\s{0,4}\)/gi;
const SQL_DELETE = /\bdelete\s{1,20}from\s{1,20}[`"[]?(?:\w{1,60}[`"\]]?\.[`"[]?)?(\w{1,80})[`"\]]?\s[^;]{0,400}?(?:interval\s{1,8}'?(\d{1,5})'?\s{0,8}day|dateadd\(\s{0,8}(?:day|dd|d)\s{0,8},\s{0,8}-\s{0,4}(\d{1,5})|(?:sysdate|current_date|now\(\)|getdate\(\)|trunc\(sysdate\))\s{0,8}-\s{0,8}(\d{1,5})\b)/gi;
const ASSIGNMENT = /=\s{0,8}(\d{1,5})[lL]?\s{0,4};/g;
/** `LOGIN_LOG_KEEP_DAYS = 90`, `'LOGIN_LOG_KEEP_DAYS': 90,` of Python settings. */
const PYTHON_SETTING = /[:=]\s{0,8}(\d{1,5})[ \t]{0,8}(?=[,}\r\n#]|$)/g;
/** Table names by words: `sys_oper_log`, `t_audit_trail`, `login_logs`; not `catalog`. */
const LOG_TABLE = /(?:^|_)(?:log|logs|logininfor|audit|oplog|operlog|loginlog|accesslog|errorlog|joblog|rz|rzb)(?:_|$)/i;

/** Shell, batch and crontab text without comments; a line that ends in a backslash or caret goes on. */
export function readShellJobs(text: string): Sink[] {
  const joined = text.replace(/[\\^]\r?\n/g, (end) => ' '.repeat(end.length));
  return firstMatches(joined, /[^\r\n;&]+/g, 50_000).flatMap(({ 0: command, index }) => {
    if (!LOG_PATH.test(command)) return [];
    const find = /\bfind\b/.test(command) && /-delete\b|\brm\b/.test(command) ? /-mtime\s{1,4}["']?\+(\d{1,5})/.exec(command) : null;
    if (find !== null) return [job('find', index, find, `-mtime +${find[1] ?? ''}`, '-mtime +200')];
    const forfiles = /\bforfiles\b/i.test(command) && /\b(?:del|erase|rd|rmdir)\b/i.test(command) ? /\/d\s{1,4}-(\d{1,5})/i.exec(command) : null;
    return forfiles === null ? [] : [job('forfiles', index, forfiles, `/d -${forfiles[1] ?? ''}`, '/d -200')];
  });
}

/** PowerShell text without comments: `Remove-Item` of log files older than N days. */
export function readPowershellJobs(text: string): Sink[] {
  if (!/\bRemove-Item\b|\|\s*(?:del|rm|ri)\b/i.test(text)) return [];
  return firstMatches(text, POWERSHELL).filter((match) => LOG_PATH.test(text.slice(Math.max(0, match.index - 600), match.index + 300)) && /\bRemove-Item\b/i.test(text.slice(Math.max(0, match.index - 600), match.index + 600)))
    .map((match) => job('PowerShell', 0, match, match[0], 'AddDays(-200)'));
}

/** SQL in any file: `DELETE FROM sys_oper_log WHERE oper_time < DATE_SUB(NOW(), INTERVAL 30 DAY)`. */
export function readSqlJobs(text: string): Sink[] {
  return firstMatches(text, SQL_DELETE, 5000).filter((match) => LOG_TABLE.test(snake(match[1] ?? ''))).map((match) => {
    const digits = match[2] ?? match[3] ?? match[4] ?? '';
    return { ...job('SQL', 0, match, `${match[1] ?? ''}: ${digits} day`, '200', digits), name: match[1] ?? '', anchor: `delete.${match[1] ?? ''}` };
  });
}

/** The same of Python settings, which are upper case. */
export function readPythonConstants(text: string, path: string): Sink[] {
  return retentionConstants(text, path, PYTHON_SETTING).filter((sink) => sink.name === sink.name.toUpperCase());
}

/** `private static final Integer JOB_CLEAN_RETAIN_DAY = 14;` in a class that cleans logs. */
export function readRetentionConstants(text: string, path: string): Sink[] {
  return retentionConstants(text, path, ASSIGNMENT);
}

function retentionConstants(text: string, path: string, assignment: RegExp): Sink[] {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return firstMatches(text, assignment, 5000).flatMap((match) => {
    const name = text.slice(Math.max(0, match.index - 80), match.index).split(/\W+/).findLast((word) => word !== '') ?? '';
    const words = snake(name).toLowerCase().split('_');
    if (!words.some((word) => /^(?:retain|retention|keep)$/.test(word)) || !words.some((word) => /^days?$/.test(word)) || words.some((word) => /^min(?:imum)?$/.test(word)) || !(isAboutLogs(file) || isAboutLogs(name))) return [];
    return [{ ...job('', 0, match, `${name} = ${match[1] ?? ''}`, `${name} = 200`), product: file.replace(/\.\w+$/, ''), name, anchor: name }];
  });
}

/** `match` ends in (or holds) the number of days; `offset` is where the matched text begins in the file. */
function job(product: string, offset: number, match: RegExpExecArray, formula: string, advice: string, digits = match[1] ?? ''): Sink {
  const start = offset + match.index;
  const number = start + match[0].lastIndexOf(digits);
  return {
    product, name: formula, region: { start: product === 'SQL' ? number : start, end: number + digits.length }, written: formula, anchor: `${product}.${formula}`, retention: { keeps: days(Number(digits)), capped: false }, formula, advice,
    edits: [{ start: number, end: number + digits.length, text: '200' }],
  };
}

function isAboutLogs(name: string): boolean {
  return /(?:^|_)(?:log|logs|audit)(?:_|$)/.test(snake(name).toLowerCase());
}

function snake(name: string): string {
  return name.replace(/\.\w+$/, '').replace(/([a-z0-9])([A-Z])/g, '$1_$2');
}

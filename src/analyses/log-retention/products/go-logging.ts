// Retention of Go's usual log writers in program text without comments: lumberjack, file-rotatelogs, beego, gf.
// Sources: lumberjack (MaxAge days, MaxBackups; 0 keeps all), file-rotatelogs (WithMaxAge 7 days by default), beego logs (maxdays 7 by default).
import { argument, groupAt, numberValue, stringValue, type Argument } from '../../../configuration/argument-list.ts';
import { firstMatches } from '../first-matches.ts';
import { BY_SIZE, days, UNKNOWN, UNLIMITED, type Keeps } from '../keeps.ts';
import { periodOfStrftime, periods } from '../period.ts';
import { isDiagnosticName, type Sink } from '../sink.ts';

const UNITS: Readonly<Record<string, number>> = { 'time.Hour': 1 / 24, 'time.Minute': 1 / 1440, 'time.Second': 1 / 86400 };

export function readGoCode(text: string): Sink[] {
  return [...lumberjack(text), ...rotatelogs(text), ...beego(text)];
}

function lumberjack(text: string): Sink[] {
  return firstMatches(text, /\blumberjack\.Logger\s*\{/g).flatMap((match): Sink[] => {
    const group = groupAt(text, match.index + match[0].length - 1);
    const age = argument(group, 'MaxAge');
    const backups = argument(group, 'MaxBackups');
    const file = argument(group, 'Filename');
    const name = (file && stringValue(file.text))?.split('/').at(-1) ?? 'lumberjack';
    const shared = { product: 'lumberjack', name, anchor: `lumberjack.${name}`, diagnostic: isDiagnosticName(name) };
    const region = { start: match.index, end: match.index + 'lumberjack.Logger'.length };
    const term = age === undefined ? 0 : numberValue(age.text);
    const count = backups === undefined ? 0 : numberValue(backups.text);
    if (term === undefined && age !== undefined) return [unresolved(shared, age, 'MaxAge')];
    const formula = [...(term === undefined || term === 0 ? [] : [`MaxAge ${term}`]), ...(count === 0 || backups === undefined ? [] : [`MaxBackups ${backups.text} × MaxSize ${argument(group, 'MaxSize')?.text ?? '100'} MB`])].join(', ');
    const keeps: Keeps = term !== undefined && term > 0 ? days(term) : count === 0 ? UNLIMITED : BY_SIZE;
    const atCap = keeps.kind === 'size' || (keeps.kind === 'days' && keeps.days >= 184 && count !== 0);
    const place = (atCap ? backups : age) ?? age;
    return [{
      ...shared, region: place ?? region, written: place === undefined ? 'lumberjack.Logger' : `${place.name ?? ''}=${place.text}`, retention: { keeps, capped: keeps.kind !== 'unlimited' && count !== 0 },
      formula: formula === '' ? 'MaxAge 0 = ∞' : formula, advice: atCap ? 'MaxAge: 200, MaxBackups: 0' : 'MaxAge: 200',
      ...(!atCap && age !== undefined && { edits: [{ start: age.start, end: age.end, text: '200' }] }),
    }];
  });
}

function rotatelogs(text: string): Sink[] {
  return firstMatches(text, /\brotatelogs\.New\s*\(/g).map((match): Sink => {
    const open = match.index + match[0].length - 1;
    const group = groupAt(text, open);
    const pattern = stringValue(group.arguments[0]?.text.split('+').at(-1) ?? '') ?? '';
    const option = (name: string): Argument | undefined => {
      const call = group.arguments.find((one) => one.text.startsWith(`rotatelogs.${name}(`));
      return call === undefined ? undefined : groupAt(text, text.indexOf('(', call.start)).arguments[0];
    };
    const shared = { product: 'file-rotatelogs', name: pattern.split('/').at(-1) ?? 'rotatelogs', anchor: 'rotatelogs.New', diagnostic: isDiagnosticName(pattern.split('/').at(-1)) };
    const age = option('WithMaxAge');
    const count = option('WithRotationCount');
    const spacing = option('WithRotationTime');
    if (age !== undefined && numberValue(age.text) !== -1) {
      const span = goDuration(age.text);
      if (span === undefined) return unresolved(shared, age, 'WithMaxAge');
      return { ...shared, region: age, written: `WithMaxAge(${age.text})`, retention: { keeps: days(span), capped: false }, formula: `WithMaxAge ${age.text}`, advice: 'rotatelogs.WithMaxAge(200*24*time.Hour)', edits: [{ start: age.start, end: age.end, text: '200*24*time.Hour' }] };
    }
    if (count !== undefined) {
      const number = numberValue(count.text);
      const period = spacing === undefined ? undefined : goDuration(spacing.text);
      const keeps: Keeps = number === undefined ? UNKNOWN : period === undefined ? periods(number, periodOfStrftime(pattern) ?? { unit: 'day', count: 1 }) : days(number * period);
      return { ...shared, region: count, written: `WithRotationCount(${count.text})`, retention: { keeps, capped: false }, formula: `WithRotationCount ${count.text}`, advice: 'rotatelogs.WithMaxAge(200*24*time.Hour)' };
    }
    const unlimited = age !== undefined;
    return { ...shared, region: { start: match.index, end: open }, written: 'rotatelogs.New', retention: { keeps: unlimited ? UNLIMITED : days(7), capped: false }, formula: unlimited ? 'WithMaxAge -1 = ∞' : 'WithMaxAge 7 d (default)', advice: 'rotatelogs.WithMaxAge(200*24*time.Hour)' };
  });
}

/** `logs.SetLogger(logs.AdapterFile, `{"filename":"app.log","maxdays":30}`)`. */
function beego(text: string): Sink[] {
  return firstMatches(text, /\blogs\.SetLogger\s*\(\s*(?:logs\.Adapter(?:Multi)?File|["'](?:multi)?file["'])\s*,/g).map((match): Sink => {
    const group = groupAt(text, text.indexOf('(', match.index));
    const config = group.arguments[1];
    const found = /\\?"maxdays\\?"\s*:\s*(-?\d{1,6})/.exec(config?.text ?? '');
    const count = Number(found?.[1] ?? 7);
    const start = found === null || config === undefined ? match.index : config.start + found.index + found[0].length - (found[1]?.length ?? 0);
    const end = found === null ? match.index + 'logs.SetLogger'.length : start + (found[1]?.length ?? 0);
    return {
      product: 'beego', name: 'logs', region: { start, end }, written: `maxdays=${count}`, anchor: 'logs.SetLogger', retention: { keeps: count <= 0 ? UNLIMITED : days(count), capped: false },
      formula: `maxdays ${count}${found === null ? ' (default)' : ''}`, advice: '"maxdays":200', ...(found !== null && { edits: [{ start, end, text: '200' }] }),
    };
  });
}

function unresolved(shared: Pick<Sink, 'product' | 'name' | 'anchor' | 'diagnostic'>, place: Argument, setting: string): Sink {
  const member = place.text.split(/\W+/).findLast((word) => word !== '')?.toLowerCase().replaceAll('_', '');
  return {
    ...shared, region: place, written: `${setting}=${place.text}`, retention: { keeps: UNKNOWN, capped: false }, formula: `${setting}=${place.text}`, advice: `${setting}: 200`,
    ...(member !== undefined && { needs: [{ kind: 'fact', fact: 'log-setting', name: member, whenFound: 'drop', whenMissing: 'low-confidence' } as const] }),
  };
}

/** `7 * 24 * time.Hour`, `time.Hour*24*30`, in days. */
function goDuration(text: string): number | undefined {
  const factors = text.replace(/^time\.Duration\(([^()]*)\)/, '$1').split('*').map((factor) => factor.trim().replace(/^time\.Duration\((\d{1,9})\)$/, '$1'));
  const unit = factors.map((factor) => UNITS[factor]).find((one) => one !== undefined);
  const numbers = factors.filter((factor) => UNITS[factor] === undefined);
  if (unit === undefined || factors.length > 6 || numbers.length !== factors.length - 1 || !numbers.every((factor) => /^\d{1,9}$/.test(factor))) return undefined;
  return numbers.reduce((product, factor) => product * Number(factor), unit);
}

// Retention of logrotate blocks: rotate N periods beside the running file, `maxage` days, sizes that replace or add rotations.
// Source: logrotate(8). Distributions ship `weekly` and `rotate 4` as global defaults (/etc/logrotate.conf).
import type { Region } from '../../../model/location.ts';
import { BY_SIZE, days, LOST, shortest, UNLIMITED, verdictOf, type Keeps } from '../keeps.ts';
import { every, periods, periodsToWrite, periodText, type Period } from '../period.ts';
import { isDiagnosticName, type Sink } from '../sink.ts';

const FREQUENCIES: Readonly<Record<string, Period>> = { hourly: every('hour'), daily: every('day'), weekly: every('week'), monthly: every('month'), yearly: every('year') };
const SHIPPED_ROTATE = 4;

interface Directive extends Region {
  readonly word: string;
  readonly value: string;
  readonly valueRegion: Region;
}

interface Block {
  readonly header: Region & { readonly text: string };
  readonly directives: readonly Directive[];
}

export function readLogrotate(text: string): Sink[] {
  const { global, blocks } = parse(text);
  return blocks.flatMap((block) => judge(block, global));
}

function judge(block: Block, global: readonly Directive[]): Sink[] {
  const last = (...words: readonly string[]): Directive | undefined => {
    const wanted = (one: Directive): boolean => words.includes(one.word);
    return block.directives.findLast(wanted) ?? global.findLast(wanted);
  };
  const name = block.header.text.split(/\s+/)[0] ?? '';
  const rotate = last('rotate');
  const age = last('maxage');
  const size = last('size');
  const additional = last('maxsize');
  const frequency = last(...Object.keys(FREQUENCIES));
  const period = FREQUENCIES[frequency?.word ?? 'weekly'] ?? every('week');
  // The later of `size` and a frequency wins (logrotate(8): "if size is specified after the time interval").
  const bySize = size !== undefined && (frequency === undefined || size.start > frequency.start);
  const count = rotate === undefined ? SHIPPED_ROTATE : Number(rotate.value);
  const term = age === undefined ? undefined : Number(age.value);
  if (!Number.isInteger(count) || (term !== undefined && !Number.isInteger(term))) return [];
  const byCount: Keeps = count < 0 ? UNLIMITED : count === 0 ? LOST : bySize ? BY_SIZE : periods(count, period);
  const byAge: Keeps = term === undefined || term <= 0 ? UNLIMITED : days(term);
  const keeps = shortest(byCount, byAge);
  const place = keeps === byAge && byAge !== UNLIMITED ? age : rotate;
  const write = place === age && age !== undefined ? 200 : periodsToWrite(period);
  const setting = place === undefined ? 'rotate' : place.word;
  const pieces = additional !== undefined && byCount.kind !== 'unlimited' && verdictOf({ keeps, capped: false }) === 'sufficient';
  const formula = [
    `rotate ${count}${rotate === undefined ? ' (default)' : ''}${bySize ? `, size ${size.value}` : ` × ${periodText(period)}${frequency === undefined ? ' (default)' : ''}`}`,
    ...(additional === undefined ? [] : [`maxsize ${additional.value}`]), ...(term === undefined ? [] : [`maxage ${term}`]),
  ].join(', ');
  return [{
    product: 'logrotate', name, region: place?.valueRegion ?? block.header, written: place === undefined ? name : `${setting} ${place.value}`, anchor: name, formula,
    retention: { keeps, capped: pieces }, diagnostic: isDiagnosticName(name.split('/').at(-1)),
    advice: bySize || place === undefined ? 'daily, rotate 200' : `${setting} ${write}`, ...(rotate === undefined && place !== age && { confidence: 'medium' as const }),
    ...(place !== undefined && !bySize && keeps.kind !== 'unlimited' && { edits: [{ ...place.valueRegion, text: String(write) }] }),
  }];
}

/** Directives outside blocks are defaults of the file; scripts between `postrotate` and `endscript` are skipped. */
function parse(text: string): { readonly global: Directive[]; readonly blocks: Block[] } {
  const global: Directive[] = [];
  const blocks: Block[] = [];
  let header: Block['header'] | undefined;
  let current: Directive[] | undefined;
  let script = false;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const mark = match[0].indexOf('#');
    const line = (mark < 0 ? match[0] : match[0].slice(0, mark)).trimEnd();
    const content = line.trim();
    const start = match.index + line.length - line.trimStart().length;
    if (content === '') continue;
    if (script) { script = content !== 'endscript'; continue; }
    if (/^(?:prerotate|postrotate|firstaction|lastaction|preremove)$/.test(content)) { script = true; continue; }
    if (current === undefined && /^["'/*]|^\S+\.(?:log|out)\b/.test(content)) {
      const paths = content.split('{')[0]?.trimEnd() ?? '';
      header ??= { text: paths.replace(/["']/g, ''), start, end: start + paths.length };
      if (!content.includes('{')) continue;
    }
    if (content.includes('{') && header !== undefined) { current = []; continue; }
    if (content.startsWith('}')) {
      if (header !== undefined && current !== undefined) blocks.push({ header, directives: current });
      header = current = undefined;
      continue;
    }
    const parts = /^(\w+)(?:[\s=]+(\S+))?/.exec(content);
    if (parts === null) continue;
    const value = parts[2] ?? '';
    const valueStart = value === '' ? start : start + parts[0].length - value.length;
    (current ?? global).push({ word: parts[1] ?? '', value, start, end: start + content.length, valueRegion: { start: valueStart, end: value === '' ? start + content.length : valueStart + value.length } });
  }
  return { global, blocks };
}

// Retention of NLog file targets: archive periods times maxArchiveFiles, or maxArchiveDays.
// Source: NLog wiki "File target"; defaults differ by major version (5: 0 and -1 mean no limit; 6: 0 truncates the running file).
import { attachments } from '../attachments.ts';
import { BY_SIZE, days, LOST, shortest, UNLIMITED, verdictOf, type Keeps } from '../keeps.ts';
import { every, periodOfPattern, periods, periodsToWrite, periodText, type Period } from '../period.ts';
import { attribute, descendants, type Placed, type PluginNode } from '../plugin-node.ts';
import { isDiagnosticName, type Sink } from '../sink.ts';

const EVERY: Readonly<Record<string, Period>> = {
  year: every('year'), month: every('month'), day: every('day'), hour: every('hour'), minute: every('minute'),
  sunday: every('week'), monday: every('week'), tuesday: every('week'), wednesday: every('week'), thursday: every('week'), friday: every('week'), saturday: every('week'),
};

/** `root` is the `nlog` element, or the `NLog` section of a JSON configuration. */
export function readNlog(root: PluginNode): Sink[] {
  const part = (name: string): PluginNode[] => root.children.filter((child) => child.name.toLowerCase() === name);
  const targets = part('targets').flatMap((holder) => descendants(holder)).filter((node) => attribute(node, 'type') !== undefined);
  const variables = new Map(part('variables').flatMap((holder) => [...holder.attributes]).map(([name, value]) => [name, value.value]));
  for (const one of part('variable')) variables.set((attribute(one, 'name')?.value ?? '').toLowerCase(), attribute(one, 'value')?.value ?? attribute(one, '#text')?.value ?? '');
  const rules = part('rules').flatMap((holder) => [holder, ...descendants(holder)]).filter((rule) => attribute(rule, 'enabled')?.value.toLowerCase() !== 'false');
  const attached = attachments(
    targets.map((node) => ({ name: nameOf(node), type: attribute(node, 'type')?.value ?? '', filters: [], wraps: descendants(node).filter((one) => attribute(one, 'type') !== undefined).map(nameOf) })),
    rules.map((rule) => ({ references: (attribute(rule, 'writeto')?.value ?? attribute(rule, 'appendto')?.value ?? '').split(',').map((name) => ({ name: name.trim() })) })),
  );
  return targets.flatMap((node) => (/^file$/i.test(attribute(node, 'type')?.value ?? '') && attached.isAttached(nameOf(node)) ? judge(node, variables) : []));
}

function judge(node: PluginNode, variables: ReadonlyMap<string, string>): Sink {
  const name = nameOf(node);
  const file = expand(attribute(node, 'filename')?.value ?? '', variables);
  const shared = { product: 'NLog', name, anchor: `target.${name}`, diagnostic: isDiagnosticName(name, file.split(/[\\/]/).at(-1)) };
  for (const option of ['deleteOldFileOnStartup', 'replaceFileContentsOnEachWrite']) {
    const place = attribute(node, option);
    if (place?.value.trim().toLowerCase() !== 'true') continue;
    return { ...shared, region: place, written: `${option}=true`, retention: { keeps: LOST, capped: false }, formula: `${option}=true`, advice: `${option}="false"`, edits: [{ start: place.start, end: place.end, text: 'false' }] };
  }
  const period = EVERY[(attribute(node, 'archiveevery')?.value ?? '').trim().toLowerCase()] ?? dateIn(file);
  const bySize = attribute(node, 'archiveabovesize') !== undefined;
  const files = attribute(node, 'maxarchivefiles');
  const age = attribute(node, 'maxarchivedays');
  const count = wholeNumber(files, variables);
  const term = wholeNumber(age, variables);
  if (count === 0 && (period !== undefined || bySize) && files !== undefined) {
    return {
      ...shared, region: files, written: 'maxArchiveFiles=0', retention: { keeps: LOST, capped: false }, formula: 'NLog 6: maxArchiveFiles=0', advice: 'maxArchiveFiles="200"',
      edits: [{ start: files.start, end: files.end, text: '200' }], needs: [{ kind: 'fact', fact: 'library-major', name: 'nlog-6', whenFound: 'keep', whenMissing: 'drop' }],
    };
  }
  const byCount: Keeps = count === undefined || count <= 0 ? UNLIMITED : period === undefined ? (bySize ? BY_SIZE : UNLIMITED) : periods(count, period);
  const byAge: Keeps = term === undefined || term <= 0 ? UNLIMITED : days(term);
  const shorter = shortest(byCount, byAge);
  // With pieces cut by size the count is an upper bound: short stays short, long enough cannot be told.
  const pieces = bySize && byCount.kind !== 'unlimited' && verdictOf({ keeps: byCount, capped: false }) === 'sufficient';
  const place = shorter === byAge && byAge !== UNLIMITED ? age : files;
  const write = place === age || period === undefined ? 200 : periodsToWrite(period);
  const setting = place === age ? 'maxArchiveDays' : 'maxArchiveFiles';
  const formula = [
    ...(byCount.kind === 'unlimited' ? [] : [`maxArchiveFiles ${count ?? ''}${period === undefined ? '' : ` × ${periodText(period)}`}${bySize ? `, archiveAboveSize ${attribute(node, 'archiveabovesize')?.value ?? ''}` : ''}`]),
    ...(byAge.kind === 'unlimited' ? [] : [`maxArchiveDays ${term ?? ''}`]),
  ].join(', ');
  return {
    ...shared, region: place ?? node.region, written: place === undefined ? 'File' : `${setting}=${place.value}`, retention: { keeps: shorter, capped: pieces },
    formula: formula === '' ? 'maxArchiveFiles = ∞' : formula, advice: period === undefined && place !== age ? 'archiveEvery="Day" maxArchiveFiles="200"' : `${setting}="${write}"`,
    ...(place !== undefined && /^\s*\d+\s*$/.test(place.value) && (period !== undefined || place === age) && { edits: [{ start: place.start, end: place.end, text: String(write) }] }),
  };
}

function nameOf(node: PluginNode): string {
  return attribute(node, 'name')?.value.trim() ?? node.name;
}

/** The period of the date in a file name: `${shortdate}`, `${date:format=yyyyMMddHH}`. */
function dateIn(fileName: string): Period | undefined {
  if (fileName.includes('${shortdate')) return every('day');
  const format = /\$\{date(?::[^}]{0,60}?format=|:)([^}:]{1,40})/.exec(fileName)?.[1];
  return format === undefined ? undefined : periodOfPattern(format);
}

function wholeNumber(place: Placed | undefined, variables: ReadonlyMap<string, string>): number | undefined {
  const text = expand(place?.value ?? '', variables).trim();
  return /^-?\d{1,7}$/.test(text) ? Number(text) : undefined;
}

function expand(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{(?:var:)?([\w.-]{1,60})\}/g, (whole, name: string) => variables.get(name.toLowerCase()) ?? whole);
}

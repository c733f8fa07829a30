// Technique `secret`: passwords, tokens and keys written as literals in configuration, data, source text and documents.
import { canonicalKey } from '../../configuration/canonical-key.ts';
import type { ConfigurationView } from '../../configuration/configuration-view.ts';
import { isSampleFile } from '../../configuration/sample-file.ts';
import type { Detection } from '../../model/detection.ts';
import { isTestPath, type FileKind } from '../../model/file-kind.ts';
import { lastStartingBy } from '../../model/location.ts';
import { once } from '../../model/once.ts';
import type { Rule } from '../../model/rule.ts';
import type { SecretVerdict } from '../../ruleset/techniques/secret.ts';
import type { Detector, FileContext } from '../detector.ts';
import type { Candidate } from './candidate.ts';
import { accountFileCandidates } from './collect-account-files.ts';
import { accountMapAt } from './collect-account-maps.ts';
import { assignmentAt } from './collect-assignments.ts';
import { callAt, isQuotedCall } from './collect-calls.ts';
import { commandAt } from './collect-commands.ts';
import { commentedAt } from './collect-commented.ts';
import { connectionAt } from './collect-connections.ts';
import { privateKeyAt } from './collect-private-keys.ts';
import { proseAt, unquotedAt } from './collect-prose.ts';
import { providerAt } from './collect-providers.ts';
import { queryAt } from './collect-queries.ts';
import { collectRows, isDigestColumn } from './collect-rows.ts';
import { collectSettings } from './collect-settings.ts';
import { statementAt } from './collect-statements.ts';
import { tableCandidates } from './collect-tables.ts';
import { markSample } from './document-sample.ts';
import { fencesOf } from './fences.ts';
import { holdsTexts } from './file-purpose.ts';
import { judgeEmpty } from './empty-password.ts';
import { judge, type Court } from './judge.ts';
import { judgeAccount } from './judge-account.ts';
import { KeywordPlan, type Role } from './keyword-plan.ts';
import { isMadeUp } from './made-up.ts';
import { secretVocabulary, type SecretVocabulary } from './secret-vocabulary.ts';
import { nameAt } from './name-at.ts';
import type { SourceContext } from './source-context.ts';
import { isCommented } from './source-place.ts';
import { withoutOverlaps, withoutRepeats } from './without-overlaps.ts';

/** A hit costs up to some tens of microseconds; this bounds a file of nothing but keywords. */
const WORK_PER_HIT = 1000;
/** The engine keeps fewer; what lies beyond would only cost memory. */
const MOST_FINDINGS = 6000;
/** A value this long may hold a document or a script of its own. */
const EMBEDDED = 40;

const NO_STORES: ReadonlySet<FileKind> = new Set<FileKind>(['vue', 'html', 'shell', 'batch', 'powershell']);

const plans = new WeakMap<SecretVocabulary, KeywordPlan>();

export const secretDetector: Detector<'secret'> = {
  technique: 'secret',
  detect(context) {
    const { file } = context;
    const vocabulary = secretVocabulary(context.rules);
    const court = courtOf(context, vocabulary);
    const source: SourceContext = {
      text: file.text, path: file.path, kind: file.kind, vocabulary,
      document: file.kind === 'markdown' || file.kind === 'text' || file.kind === 'log' || /(?:^|\/)docs?\/[^/]+\.html?$/i.test(file.path),
      fences: once(() => (file.kind === 'markdown' ? fencesOf(file.text) : [])),
      aboutCiphers: once(() => speaksOfCiphers(file.text, vocabulary)),
    };
    const hits = hitsOf(context, planOf(vocabulary));
    const found: Detection[] = [];
    const inTests = isTestPath(file.path);
    const take = (candidate: Candidate): boolean => {
      // An account that test code makes ends with the test.
      if (inTests && candidate.stored === true) return true;
      const marked = source.document || candidate.commented || candidate.source === 'code' ? markSample(candidate, source) : candidate;
      const detection = judge(inTests && isMadeUp(marked, vocabulary) ? { ...marked, sample: true } : marked, court) ?? judgeEmpty(candidate, court);
      push(found, detection);
      if (candidate.seed !== undefined && !inTests) push(found, judgeAccount(candidate, court));
      return found.length < MOST_FINDINGS;
    };
    if (!holdsTexts(file.path) && file.kind !== 'css' && file.kind !== 'svg') takeNamed(context, source, hits, take);
    scanMarks(context, source, court, hits, found);
    return { detections: withoutRepeats(withoutOverlaps(found, court.verdictOf), vocabulary.keys.repeats), problems: [] };
  },
};

function courtOf(context: FileContext<'secret'>, vocabulary: SecretVocabulary): Court {
  const rules = new Map<SecretVerdict, Rule>();
  const verdicts = new Map<string, SecretVerdict>();
  for (const rule of context.active) {
    for (const verdict of rule.spec.reports) {
      rules.set(verdict, rule);
      verdicts.set(rule.id, verdict);
    }
  }
  return {
    vocabulary, sample: isSampleFile(context.file.path), opensStores: !NO_STORES.has(context.file.kind), canonical: (name) => canonicalKey([name.toLowerCase()]),
    ruleFor: (verdict) => rules.get(verdict), verdictOf: (ruleId) => verdicts.get(ruleId),
  };
}

/** Everything found by a name, a call or a command; until `take` has enough. */
function takeNamed(context: FileContext, source: SourceContext, hits: readonly Hit[], take: (candidate: Candidate) => boolean): void {
  if (!accountFileCandidates(source).every(take)) return;
  const view = hits.some((hit) => asksForSettings(hit, source)) ? context.configuration() : undefined;
  if (view !== undefined) {
    if (!collectSettings(context.file, view, source.vocabulary, (steps) => context.spend(steps)).every(take)) return;
    if (view.hasRows && !collectRows(view, source.vocabulary, context.file.path, context.file.kind === 'sql', (steps) => context.spend(steps)).every(take)) return;
  }
  const inside = once(() => insideValues(view));
  for (const { offset, roles } of hits) {
    if (!context.spend(WORK_PER_HIT)) return;
    for (const role of roles) {
      if (!collect(source, role, offset, view, inside).every(take)) return;
    }
  }
}

function collect(source: SourceContext, role: Role, offset: number, view: ConfigurationView | undefined, inside: () => (offset: number) => boolean): Candidate[] {
  if (typeof role === 'object') return [];
  switch (role) {
    case 'command': return commandAt(source, offset);
    case 'connection': return [...connectionAt(source, offset), ...queryAt(source, offset)];
    case 'statement': return present(statementAt(source, offset));
    case 'call': return callAt(source, offset);
    case 'accounts': return accountMapAt(source, offset);
    case 'name': return byName(source, offset, view, (at) => inside()(at));
    case 'private-key': return [];
  }
}

/** A bare `key` is in every second XML file; only in small files is it worth reading all settings for. */
const SMALL = 200_000;

function asksForSettings({ offset, roles }: Hit, source: SourceContext): boolean {
  if (!roles.includes('name')) return false;
  const name = nameAt(source.text, offset);
  if (name === undefined) return false;
  const isOfRows = (source.kind === 'sql' || source.kind === 'csv') && isDigestColumn(name.last);
  return isOfRows || source.vocabulary.names.kindOf(name.last) !== undefined || source.text.length < SMALL && source.vocabulary.names.isBareKey(name.last);
}

/** What a name stands for in source text; in files with a reader only what the reader cannot see: scripts and documents inside values. */
function byName(source: SourceContext, offset: number, view: ConfigurationView | undefined, inside: (offset: number) => boolean): Candidate[] {
  const read = view !== undefined && source.kind !== 'sql' && source.kind !== 'csv' && (view.brokenAt === undefined || offset < view.brokenAt);
  if (read && !inside(offset)) return isCommented(source.text, offset, source.kind) ? commentedAt(source, offset) : [];
  if (isQuotedCall(source, offset)) return [];
  const called = callAt(source, offset);
  if (called.length > 0) return called;
  const assigned = assignmentAt(source, offset);
  if (assigned !== undefined) return [assigned];
  const unquoted = unquotedAt(source, offset, source.kind === 'sql' || read);
  if (unquoted !== undefined) return [unquoted];
  const connected = /^(?:pass|pwd)/i.test(source.text.slice(offset, offset + 4)) ? connectionAt(source, offset) : [];
  if (connected.length > 0) return connected;
  const stated = statementAt(source, offset);
  if (stated !== undefined) return [stated];
  const table = source.document ? tableCandidates(source, offset) : [];
  if (table.length > 0) return table;
  // In data the remark beside a setting repeats it; only comments of SQL are read as prose.
  return source.kind === 'sql' && !isCommented(source.text, offset, 'sql') ? [] : present(proseAt(source, offset));
}

/** Forms that need no name: keys of platforms, private keys. */
function scanMarks(context: FileContext, source: SourceContext, court: Court, hits: readonly Hit[], found: Detection[]): void {
  for (const { offset, roles } of hits) {
    for (const role of roles) {
      if (role === 'private-key') {
        const material = privateKeyAt(source, offset);
        const rule = court.ruleFor('private-key');
        if (material === undefined || rule === undefined) continue;
        found.push({
          ruleId: rule.id, region: material.region, anchor: `${material.form} private key`, value: material.value, mask: 'secret', args: [material.form],
          ...((material.encrypted || isCommented(source.text, material.region.start, source.kind)) && { atMost: 'warning' as const }),
        });
      } else if (typeof role === 'object') {
        if (found.length >= MOST_FINDINGS || !context.spend(WORK_PER_HIT)) return;
        push(found, providerAt(source, role.provider, offset, court, context.date));
      }
    }
  }
}

interface Hit {
  readonly offset: number;
  readonly roles: readonly Role[];
}

/** Keyword hits of all active rules with what they are for, ascending, each place once. Most rules share one list of keywords. */
function hitsOf(context: FileContext, plan: KeywordPlan): Hit[] {
  const lists = new Map<string, readonly number[]>();
  for (const rule of context.active) {
    const list = context.keywordOffsets(rule);
    if (list.length > 0) lists.set(`${list.length} ${list[0] ?? 0} ${list.at(-1) ?? 0}`, list);
  }
  const offsets = lists.size === 1 ? new Set([...lists.values()][0]) : new Set([...lists.values()].flat().sort((a, b) => a - b));
  const hits: Hit[] = [];
  for (const offset of offsets) {
    const roles = plan.rolesAt(context.file.text, offset);
    if (roles.length > 0) hits.push({ offset, roles });
  }
  return hits;
}

const CIPHER_HEAD = 200_000;

function speaksOfCiphers(text: string, vocabulary: SecretVocabulary): boolean {
  const head = text.length > CIPHER_HEAD ? text.slice(0, CIPHER_HEAD) : text;
  return vocabulary.keys.cryptoMarkers.some((marker) => head.includes(marker));
}

/** Whether an offset lies inside a long value of `view`. */
function insideValues(view: ConfigurationView | undefined): (offset: number) => boolean {
  if (view === undefined) return () => true;
  const long = view.entries.map((entry) => entry.valueRegion).filter((region) => region.end - region.start >= EMBEDDED).sort((a, b) => a.start - b.start);
  return (offset) => {
    const at = lastStartingBy(long, offset);
    // Parts of a connection string lie inside the whole, which begins before them.
    return [long[at], long[at - 1], long[at - 2]].some((region) => region !== undefined && offset < region.end);
  };
}

function planOf(vocabulary: SecretVocabulary): KeywordPlan {
  let plan = plans.get(vocabulary);
  if (plan === undefined) plans.set(vocabulary, plan = new KeywordPlan(vocabulary));
  return plan;
}

function push<T>(list: T[], value: T | undefined): void {
  if (value !== undefined) list.push(value);
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

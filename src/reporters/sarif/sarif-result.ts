// One finding as a SARIF result: place, fingerprints, taxa, fixes, suppression.
import type { Fix, Location, PhysicalLocation, Region, Result, Suppression } from 'sarif';
import type { Finding, FindingFix, FindingState } from '../../model/finding.ts';
import type { Span } from '../../model/location.ts';
import { visibleLine } from '../../model/visible-text.ts';
import { toRelativeUri } from '../file-uri.ts';
import { homeOf } from '../finding-home.ts';
import type { ReportContext } from '../report-context.ts';
import { CATEGORIES, CLAUSES, taxaOf, type RunIndex } from './sarif-rules.ts';

/** The name GitHub and most viewers resolve relative paths against. */
export const ROOT = '%SRCROOT%';

export function toResult(finding: Finding, context: ReportContext, index: RunIndex, compared: boolean): Result {
  return {
    ruleId: finding.ruleId, ruleIndex: index.rules.indexOf(finding.ruleId),
    // Every finding is a failure of its rule; a level other than `none` is allowed with kind `fail` only (SARIF 2.1.0, 3.27.10).
    kind: 'fail', level: finding.level,
    message: { text: messageText(finding.message) },
    locations: [locationOf(finding, context)],
    // `primaryLocationLineHash` is what GitHub code scanning follows alerts by.
    partialFingerprints: { 'hisguardFingerprint/v1': finding.fingerprint, 'hisguardContentFingerprint/v1': finding.contentFingerprint, primaryLocationLineHash: finding.fingerprint },
    taxa: [...taxaOf(CATEGORIES, [finding.category], index.categories), ...taxaOf(CLAUSES, finding.clauses, index.clauses)],
    ...(finding.relatedLocations !== undefined && finding.relatedLocations.length > 0 && {
      relatedLocations: finding.relatedLocations.map((one, at) => ({ id: at + 1, physicalLocation: physicalLocation(one.path, one), message: { text: messageText(one.message) } })),
    }),
    ...(finding.fixes !== undefined && finding.fixes.length > 0 && { fixes: finding.fixes.map((fix) => toFix(fix, finding.path)) }),
    ...(finding.state !== undefined && { suppressions: [suppressionOf(finding.state)] }),
    ...(compared && { baselineState: finding.state?.source === 'baseline' ? 'unchanged' : 'new' } as const),
    properties: { confidence: finding.confidence, category: finding.category, family: finding.family, scope: finding.scope, evidence: visibleLine(finding.evidence), ...finding.attributes },
  };
}

/**
 * Message strings give braces around a number and bracketed links a meaning (SARIF 2.1.0, 3.11.5 and 3.11.6). Text from scanned files must not use it:
 * braces around digits are doubled, brackets of a link escaped; all else stays as it is, because viewers show escapes they need not have.
 */
export function messageText(text: string): string {
  const line = visibleLine(text);
  const braces = /\{\d+\}/.test(line) ? line.replace(/[{}]/g, '$&$&') : line;
  return braces.includes('](') ? braces.replace(/[[\]]/g, '\\$&') : braces;
}

export function physicalLocation(path: string, span?: Partial<Span>): PhysicalLocation {
  const region = span === undefined ? undefined : regionOf(span);
  return { artifactLocation: { uri: toRelativeUri(path), uriBaseId: ROOT }, ...(region !== undefined && { region }) };
}

function locationOf(finding: Finding, context: ReportContext): Location {
  return {
    physicalLocation: physicalLocation(homeOf(finding, context), finding),
    ...(finding.symbol !== undefined && finding.symbol !== '' && { logicalLocations: [{ fullyQualifiedName: visibleLine(finding.symbol) }] }),
  };
}

/** A finding that knows its line only has columns 1 to 1: the whole line is meant. */
function regionOf({ startLine, startColumn, endLine, endColumn }: Partial<Span>): Region | undefined {
  if (startLine === undefined) return undefined;
  if (startColumn === undefined || endLine === undefined || endColumn === undefined || (startLine === endLine && startColumn === endColumn)) return { startLine };
  return { startLine, startColumn, endLine, endColumn };
}

function toFix({ title, edits }: FindingFix, path: string): Fix {
  return {
    description: { text: messageText(title) },
    artifactChanges: [{
      artifactLocation: { uri: toRelativeUri(path), uriBaseId: ROOT },
      replacements: edits.map(({ startLine, startColumn, endLine, endColumn, text }) => ({ deletedRegion: { startLine, startColumn, endLine, endColumn }, insertedContent: { text } })),
    }],
  };
}

/** A verified judgement is accepted; 已知 and 已整改待验证 quiet the gate but still count as open in documents, so they are under review. */
function suppressionOf({ kind, source, reason, by, expires }: FindingState): Suppression {
  return {
    kind: source === 'baseline' ? 'external' : 'inSource', status: kind === 'known' || kind === 'fixed-unverified' ? 'underReview' : 'accepted',
    ...(reason !== undefined && { justification: visibleLine(reason) }),
    properties: { state: kind, source, ...(by !== undefined && { by: visibleLine(by) }), ...(expires !== undefined && { expires }) },
  };
}

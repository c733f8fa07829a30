// Handlers of JavaScript, TypeScript, PHP, Go, Java and C# that read or change a patient's row by an identifier of the request, with no look at who calls.
import { readCodeText } from '../../../configuration/code-text.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import type { Fact } from '../../../model/fact.ts';
import { isTestPath } from '../../../model/file-kind.ts';
import { positionAt } from '../../../model/location.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import type { LoginSigns } from '../../../ruleset/vocabularies/login-signs.ts';
import type { ProjectDetection } from '../../analysis.ts';
import { looksAtCaller } from '../asks-who-calls.ts';
import { PERMISSION_RULES, type EndpointFact } from '../endpoint.ts';
import type { RoutesOfFile } from '../routes/route.ts';
import { withoutPermission } from '../without-permission.ts';
import { stackOf, type AccessFacts } from '../without-login.ts';
import type { Outline } from '../../../outline/outline.ts';
import type { RequestHandler } from '../../request-handlers.ts';
import { csharpGivenRows } from './csharp-identifiers.ts';
import { goGivenRows } from './go-identifiers.ts';
import { javaGivenRows } from './java-identifiers.ts';
import { phpGivenRows } from './php-identifiers.ts';
import type { RowWords } from './patient-rows.ts';
import { scriptGivenRows } from './script-identifiers.ts';

/** A handler that selects a patient's row by what the request gives; `name` is what routes call it in `handledBy` or `groups`, '' where nothing else names it; `data` is what it is called in a message. */
export const GIVEN_ROW = 'given-row';

export function givenRows(file: SourceFile, code: CodeFile, { functions, routes }: RoutesOfFile, words: RowWords, signs: LoginSigns): Fact[] {
  if (isTestPath(file.path)) return [];
  // Comments may speak of sessions that nobody asks.
  const looks = (body: string): boolean => looksAtCaller(readCodeText(body, file.kind).code, signs, file.kind);
  const found = file.kind === 'php' ? phpGivenRows(code, file.path, words, looks) : file.kind === 'go' ? goGivenRows(code, words, looks) : scriptGivenRows(code, file.path, words, looks);
  return found.map((one): Fact => {
    const { start, end } = one.function;
    // `const list = asyncHandler(async (req, res) => ...)` is known by the whole declaration.
    const named = functions.filter((other) => other.start <= start && other.end >= end).sort((a, b) => a.end - a.start - (b.end - b.start));
    const key = named[0]?.key ?? routes.find(({ body, at }) => at === one.at || (body !== undefined && body.start <= start && body.end >= end))?.handledBy;
    return { kind: GIVEN_ROW, name: key ?? '', path: file.path, line: positionAt(file.lineStarts, one.at).line, data: one.name };
  });
}

/** The same of declared handlers; they are known by their line. */
export function givenRowsOfHandlers(file: SourceFile, outline: Outline, handlers: readonly RequestHandler[], words: RowWords, signs: LoginSigns): Fact[] {
  if (isTestPath(file.path)) return [];
  const found = outline.kind === 'csharp' ? csharpGivenRows(outline, handlers, words, signs) : javaGivenRows(outline, handlers, words, signs);
  return found.map(({ method, name }): Fact => ({ kind: GIVEN_ROW, name: '', path: file.path, line: positionAt(file.lineStarts, method.headAt).line, data: name }));
}

/** Those that nobody limits to a permission, and that are not about the caller himself. */
export function recordsByGiven(known: AccessFacts, facts: readonly Fact[], ruleId: string): ProjectDetection[] {
  const found = facts.filter(({ kind }) => kind === GIVEN_ROW);
  if (found.length === 0) return [];
  // Where a project declares permissions, the rule about that says so at the same place.
  const byPath = new Set(known.checks.flatMap(({ name, path }) => (name === PERMISSION_RULES ? [stackOf(path)] : [])));
  const told = new Set(withoutPermission(known, ruleId).map(({ path, line }) => `${path}:${String(line)}`));
  return found.flatMap((fact): ProjectDetection[] => {
    const served = known.endpoints.filter((one) => serves(one, fact));
    if (served.some(({ data }) => data.access === 'permission' || data.own || data.checks)) return [];
    // Permissions that are given by path stand at no handler.
    if (stackOf(fact.path) === 'java' && (byPath.has('java') || byPath.has('xml'))) return [];
    if (told.has(`${fact.path}:${String(fact.line)}`)) return [];
    const handler = fact.data as string;
    return [{ ruleId, path: fact.path, ...(fact.line !== undefined && { line: fact.line }), anchor: handler, evidence: handler, args: [handler] }];
  });
}

/** What is known without the routes to handlers that select a row by what the request gives: those are reported at the handler, once. */
export function withoutRoutesToGiven(known: AccessFacts, facts: readonly Fact[]): AccessFacts {
  const found = facts.filter(({ kind }) => kind === GIVEN_ROW);
  return { ...known, endpoints: known.endpoints.filter((one) => one.data.access === 'permission' || !found.some((fact) => serves(one, fact))) };
}

function serves({ fact: { path, line }, data }: EndpointFact, row: Fact): boolean {
  return (path === row.path && line === row.line) || (row.name !== '' && (data.handledBy === row.name || data.groups.includes(row.name)));
}

// Technique `pattern`: rules in Semgrep's language, on code and text.
import { compileSemgrepRule } from '../../matching/compile-semgrep-rule.ts';
import type { CompiledRule } from '../../matching/compiled-rule.ts';
import { codeLanguageOf } from '../../matching/languages/code-languages.ts';
import { interpolate } from '../../matching/interpolate.ts';
import { isRuledOut, matchRules, type RuleMatch } from '../../matching/match-rules.ts';
import type { SemgrepLanguage } from '../../matching/rule/languages.ts';
import { NOTHING_REQUIRED } from '../../matching/required/required-text.ts';
import type { StoredReadings } from '../../matching/pattern/stored-reading.ts';
import { pathTest } from '../../matching/rule/matches-paths.ts';
import type { SemgrepRule } from '../../matching/rule/semgrep-rule.ts';
import type { TargetFile } from '../../matching/search/target-file.ts';
import type { Detection } from '../../model/detection.ts';
import type { Region } from '../../model/location.ts';
import type { Problem } from '../../model/problem.ts';
import type { Rule } from '../../model/rule.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { readsKind, type PatternPart } from '../../ruleset/techniques/pattern.ts';
import type { OwnProtection } from '../../ruleset/vocabularies/own-protection.ts';
import { personalDataVocabulary } from '../../ruleset/vocabularies/personal-data-vocabulary.ts';
import type { Parsers } from '../../syntax/parsers.ts';
import type { Detector } from '../detector.ts';
import type { DocumentMemory } from '../document-memory.ts';
import { codeTargets, onlyProgramOf } from './code-targets.ts';
import { EditedFile } from './edited-file.ts';
import type { Found } from './found.ts';
import { withoutLiterals } from './without-literals.ts';
import { boundWithoutValues, withoutValues } from './without-values.ts';

const ANCHOR_LIMIT = 120;
const MESSAGE_LIMIT = 1000;
const FIX_LIMIT = 80;
/** Stands in no code. */
const STAND_IN = '\ue000';
/** Places of a taint's way that are shown. */
const TRACE_LIMIT = 10;

/** A rule's part made ready. */
interface RunnablePart {
  readonly compiled: CompiledRule;
  readonly looksAt: (path: string) => boolean;
}

/** Parts made ready, for as long as their parsers live. Undefined: it cannot run, which was said when the rules were loaded. */
const RUNNABLE = new WeakMap<Parsers, Map<PatternPart, RunnablePart | undefined>>();

export const patternDetector: Detector<'pattern'> = {
  technique: 'pattern',
  detect(context) {
    const { file, active } = context;
    const programs = context.programs();
    if (programs === undefined) return { detections: [], problems: [{ id: 'engine.no-parser', path: file.path, effect: 'incomplete' }] };
    const { parsers } = programs;
    const edited = context.memory === undefined ? undefined : editedFile(context.memory, file, parsers);
    const sources = new Map<string, { readonly rule: Rule; readonly part: PatternPart }>();
    const compiled = active.flatMap((rule) => {
      const { parts, file: ruleFile } = rule.spec;
      return parts.flatMap((part) => {
        if (!readsKind(part, file.kind) || !context.holds(part.required ?? NOTHING_REQUIRED)) return [];
        const runnable = runnablePart(part, ruleFile, parsers, context.rules.readings ?? {});
        if (runnable?.looksAt(file.path) !== true || isRuledOut(runnable.compiled, file.text, edited?.file.findAll)) return [];
        sources.set(part.rule.id, { rule, part });
        return [runnable.compiled];
      });
    });
    const ownWords = context.rules.own;
    const own = ownWords !== undefined && ownWords.maskingHelpers.length + ownWords.protectedSinks.length > 0 ? personalDataVocabulary(context.rules).fields.own : undefined;
    const problems: Problem[] = [];
    const match = (rules: readonly CompiledRule[], target: TargetFile): { readonly found: readonly Found[]; readonly isCut: boolean } => {
      const { matches, cut } = matchRules(rules, target, parsers);
      const isCode = codeLanguageOf(target.language) !== undefined;
      const found = matches.flatMap((one): Found[] => {
        const source = sources.get(one.rule);
        if (own !== undefined && source?.rule.family === 'personal-data' && isProtected(own, file.text.slice(one.start, one.end))) return [];
        return source === undefined ? [] : [{ part: one.rule, detection: toDetection(one, source.rule, source.part, file, isCode) }];
      });
      for (const rule of cut) problems.push({ id: 'engine.work-limit', path: file.path, rule: sources.get(rule)?.rule.id ?? rule, effect: 'incomplete' });
      return { found, isCut: cut.length > 0 };
    };
    const languages = new Set<SemgrepLanguage>(compiled.flatMap(({ rule }) => rule.languages));
    const found: Found[] = [];
    for (const target of codeTargets(file, languages, programs, (problem) => { problems.push(problem); })) {
      if (edited?.language !== target.language) { found.push(...match(compiled, target).found); continue; }
      const rules = compiled.filter(({ rule }) => rule.languages.includes(target.language));
      const result = edited.file.match(rules, target, programs.words, (some, code) => match(some, { ...target, codeFor: undefined, ...code }));
      found.push(...result.found);
      programs.give(target.language, edited.file.whole);
      for (const problem of result.problems) problems.push({ ...problem, path: file.path });
    }
    return { detections: found.map(({ detection }) => detection), problems };
  },
};

/** Whether the project says that what stands here masks personal data or keeps it safe. */
function isProtected(own: OwnProtection, code: string): boolean {
  return own.masksAll(code) || own.handsToProtected(code);
}

/** What is kept of a document that is one program. */
function editedFile(memory: DocumentMemory, file: SourceFile, parsers: Parsers): { readonly language: SemgrepLanguage; readonly file: EditedFile } | undefined {
  const program = onlyProgramOf(file);
  const language = program && codeLanguageOf(program.language);
  if (language === undefined || program === undefined) return undefined;
  return { language: program.language, file: memory.of(patternDetector, () => new EditedFile(parsers, program.grammar, language)) };
}

function runnablePart(part: PatternPart, ruleFile: string, parsers: Parsers, stored: StoredReadings): RunnablePart | undefined {
  let known = RUNNABLE.get(parsers);
  if (known === undefined) RUNNABLE.set(parsers, known = new Map<PatternPart, RunnablePart | undefined>());
  if (!known.has(part)) {
    // What a part requires is known once it was compiled without a problem.
    const { required, demands } = part;
    const compiled = compileSemgrepRule(part.rule, parsers, ruleFile, undefined, required && stored).value;
    known.set(part, compiled && { compiled: { ...compiled, ...(required && { required }), ...(demands && { demands }) }, looksAt: pathTest(part.rule.paths) });
  }
  return known.get(part);
}

/** The message in Chinese and in English, which is the same where a rule has one only. */
function messagesOf(match: RuleMatch, { message, metadata }: SemgrepRule, text: string, isCode: boolean): readonly string[] {
  const english = metadata['message-en'];
  return [message, typeof english === 'string' ? english : message]
    .map((one) => interpolate(one, match.bindings, text, (shown, bound) => (isCode ? withoutLiterals(shown) : boundWithoutValues(shown, bound, text))).slice(0, MESSAGE_LIMIT));
}

/** Where the rule asks for it (`report-at`): the literal in which a value that the metavariable has begins, if that is not in the match. */
function literalBehind({ bindings, start, end }: RuleMatch, { metadata }: SemgrepRule): Region | undefined {
  const metavariable = metadata['report-at'];
  const at = typeof metavariable === 'string' ? bindings.get(metavariable)?.nodes[0]?.value?.at : undefined;
  return at === undefined || (at.start >= start && at.end <= end) ? undefined : { start: at.start, end: at.end };
}

/** One edit of no more than what differs. Literals that it would write, or parts of them, could carry a secret into results and caches; the rule's own words cannot. */
function toFixes(fix: string, { start, end }: Region, text: string, { fix: whole, fixRegex }: SemgrepRule, show: (text: string) => string): Pick<Detection, 'fixes'> {
  const before = text.slice(start, end);
  const shorter = Math.min(before.length, fix.length);
  let head = 0;
  while (head < shorter && before[head] === fix[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === fix.at(-1 - tail)) tail += 1;
  const edit = { start: start + head, end: end - tail, text: fix.slice(head, fix.length - tail) };
  const harmless = (whole ?? fixRegex?.replacement ?? '').includes(edit.text)
    || (show(edit.text) === edit.text && show(`${fix.slice(0, head)}${STAND_IN}${fix.slice(fix.length - tail)}`).includes(STAND_IN));
  if (before === fix || !harmless) return {};
  const told = fix.length <= FIX_LIMIT && !fix.includes('\n') && show(fix) === fix;
  return { fixes: [{ ...(told ? { title: 'fix.replace', args: [fix] } : { title: 'pattern.fix' }), safe: false, edits: [edit] }] };
}

function toDetection(match: RuleMatch, rule: Rule, part: PatternPart, file: SourceFile, isCode: boolean): Detection {
  const { start, end } = match;
  const show = isCode ? withoutLiterals : withoutValues;
  const code = show(file.text.slice(start, end)).replace(/\s{1,200}/g, ' ').trim();
  const literal = literalBehind(match, part.rule);
  return {
    ruleId: rule.id, region: literal ?? { start, end }, anchor: code.slice(0, ANCHOR_LIMIT), value: code, mask: 'plain', args: messagesOf(match, part.rule, file.text, isCode),
    ...(part.rule.level !== rule.level && { level: part.rule.level }), ...(part.confidence !== rule.confidence && { confidence: part.confidence }),
    ...(match.trace !== undefined && { related: match.trace.slice(0, TRACE_LIMIT).map((region, index) => ({ region, message: index === 0 ? 'pattern.source' : 'pattern.passed' })) }),
    ...(literal !== undefined && { related: [{ region: { start, end }, message: 'pattern.use' }] }),
    ...(match.needs !== undefined && { needs: match.needs }),
    ...(match.needs?.some(({ kind }) => kind === 'request-data') === true && { atMost: 'warning', ...(part.confidence === 'high' && { confidence: 'medium' }) }),
    ...(match.fix !== undefined && toFixes(match.fix, match, file.text, part.rule, show)),
  };
}

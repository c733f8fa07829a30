// Technique `pattern`: rules in Semgrep's language, on code and text.
import { compileSemgrepRule } from '../../matching/compile-semgrep-rule.ts';
import type { CompiledRule } from '../../matching/compiled-rule.ts';
import { codeLanguageOf } from '../../matching/languages/code-languages.ts';
import { interpolate } from '../../matching/interpolate.ts';
import { matchRules, type RuleMatch } from '../../matching/match-rules.ts';
import type { SemgrepLanguage } from '../../matching/rule/languages.ts';
import { pathTest } from '../../matching/rule/matches-paths.ts';
import type { SemgrepRule } from '../../matching/rule/semgrep-rule.ts';
import type { Detection } from '../../model/detection.ts';
import type { Problem } from '../../model/problem.ts';
import type { Rule } from '../../model/rule.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { PatternSpec } from '../../ruleset/techniques/pattern.ts';
import type { Parsers } from '../../syntax/parsers.ts';
import type { Detector } from '../detector.ts';
import { codeTargets } from './code-targets.ts';
import { withoutLiterals } from './without-literals.ts';
import { boundWithoutValues, withoutValues } from './without-values.ts';

const ANCHOR_LIMIT = 120;
const MESSAGE_LIMIT = 1000;
/** Places of a taint's way that are shown. */
const TRACE_LIMIT = 10;

interface RunnableRule {
  readonly compiled: CompiledRule;
  readonly looksAt: (path: string) => boolean;
}

/** Rules made ready, for as long as their parsers live. */
const RUNNABLE = new WeakMap<Parsers, Map<Rule, RunnableRule | undefined>>();

export const patternDetector: Detector = {
  technique: 'pattern',
  detect(context) {
    const { file, active } = context;
    const parsers = context.parsers();
    if (parsers === undefined) return { detections: [], problems: [{ id: 'engine.no-parser', path: file.path, effect: 'incomplete' }] };
    const runnable = active.flatMap((rule) => runnableRule(rule, parsers) ?? []);
    const compiled = runnable.filter((rule) => rule.looksAt(file.path)).map((rule) => rule.compiled);
    const languages = new Set<SemgrepLanguage>(compiled.flatMap(({ rule }) => rule.languages));
    const problems: Problem[] = [];
    const detections: Detection[] = [];
    for (const target of codeTargets(file, languages, parsers, (problem) => { problems.push(problem); })) {
      const { matches, cut } = matchRules(compiled, target, parsers);
      for (const match of matches) detections.push(toDetection(match, compiled.find(({ rule }) => rule.id === match.rule)?.rule, file, codeLanguageOf(target.language) !== undefined));
      for (const rule of cut) problems.push({ id: 'engine.work-limit', path: file.path, rule, effect: 'incomplete' });
    }
    return { detections, problems };
  },
};

/** Undefined where it cannot run, which was said when the rules were loaded. */
function runnableRule(rule: Rule, parsers: Parsers): RunnableRule | undefined {
  let known = RUNNABLE.get(parsers);
  if (known === undefined) RUNNABLE.set(parsers, known = new Map<Rule, RunnableRule | undefined>());
  if (!known.has(rule)) {
    const spec = rule.spec as PatternSpec;
    const compiled = compileSemgrepRule(spec.rule, parsers, spec.file).value;
    known.set(rule, compiled && { compiled, looksAt: pathTest(spec.rule.paths) });
  }
  return known.get(rule);
}

function toDetection(match: RuleMatch, rule: SemgrepRule | undefined, file: SourceFile, isCode: boolean): Detection {
  const { start, end } = match;
  const show = isCode ? withoutLiterals : withoutValues;
  const message = interpolate(rule?.message ?? '', match.bindings, file.text, (shown, bound) => (isCode ? withoutLiterals(shown) : boundWithoutValues(shown, bound, file.text))).slice(0, MESSAGE_LIMIT);
  const code = show(file.text.slice(start, end)).replace(/\s{1,200}/g, ' ').trim();
  return {
    ruleId: match.rule, region: { start, end }, anchor: code.slice(0, ANCHOR_LIMIT), value: code, mask: 'plain', args: [message],
    ...(match.trace !== undefined && { related: match.trace.slice(0, TRACE_LIMIT).map((region, index) => ({ region, message: index === 0 ? 'pattern.source' : 'pattern.passed' })) }),
    // A fix that repeats a literal would carry it into results and caches.
    ...(match.fix !== undefined && show(match.fix) === match.fix && { fixes: [{ title: 'pattern.fix', safe: false, edits: [{ start, end, text: match.fix }] }] }),
  };
}

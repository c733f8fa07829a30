// The parts of a taint rule, in the older syntax (`pattern-sources` ...) and the newer one (`taint: {sources ...}`).
import type { Formula } from './formula.ts';
import { readLabelExpression, type LabelExpression } from './label-expression.ts';
import { readFormula } from './read-formula.ts';
import { readMatchFormula } from './read-match-formula.ts';
import type { RuleCursor } from './rule-cursor.ts';
import { DEFAULT_LABEL, type TaintPropagator, type TaintSanitizer, type TaintSink, type TaintSource, type TaintSpec } from './taint-spec.ts';

const SOURCE_KEYS = ['exact', 'by-side-effect', 'control', 'label', 'requires'];
const SINK_KEYS = ['exact', 'requires', 'at-exit'];
const SANITIZER_KEYS = ['exact', 'by-side-effect', 'not_conflicting', 'not-conflicting'];
const PROPAGATOR_KEYS = ['from', 'to', 'by-side-effect', 'label', 'requires', 'replace-labels'];

type Read = (holder: RuleCursor, beside: readonly string[]) => Formula;

/** Reads `pattern-sources`, `pattern-sinks` ... beside each other in `rule`, or the same below its `taint:`. */
export function readTaint(rule: RuleCursor): TaintSpec {
  const newer = rule.has('taint');
  const holder = newer ? rule.get('taint') : rule;
  if (newer) holder.only(['sources', 'sinks', 'sanitizers', 'propagators']);
  const read: Read = newer ? readMatchFormula : readFormula;
  const list = <T>(name: string, required: boolean, convert: (item: RuleCursor, read: Read) => T): readonly T[] => {
    const items = holder.get(newer ? name : `pattern-${name}`);
    if (required && !items.present) holder.fail('matching.missing-key', newer ? name : `pattern-${name}`);
    return items.present ? items.items().map((item) => convert(item, read)) : [];
  };
  return {
    sources: list('sources', true, readSource), sinks: list('sinks', true, readSink),
    sanitizers: list('sanitizers', false, readSanitizer), propagators: list('propagators', false, readPropagator),
  };
}

function readSource(item: RuleCursor, read: Read): TaintSource {
  const requires = readLabels(item.get('requires'));
  const sideEffect = item.get('by-side-effect');
  return {
    at: item.at, formula: read(item, SOURCE_KEYS), exact: item.get('exact').flag(false), control: item.get('control').flag(false),
    bySideEffect: sideEffect.raw === 'only' ? 'only' : sideEffect.flag(false) ? 'yes' : 'no',
    label: item.get('label').optionalText() ?? DEFAULT_LABEL, ...(requires && { requires }),
  };
}

function readSink(item: RuleCursor, read: Read): TaintSink {
  const value = item.get('requires');
  const requires = Array.isArray(value.raw) ? value.items().flatMap(readPair) : readLabels(value);
  return { at: item.at, formula: read(item, SINK_KEYS), exact: item.get('exact').flag(true), atExit: item.get('at-exit').flag(false), ...(requires && { requires }) };
}

/** One `$X: LABEL` of a sink that asks each argument for labels of its own. */
function readPair(item: RuleCursor): { metavariable: string; labels: LabelExpression }[] {
  return item.keys.flatMap((metavariable) => {
    const labels = readLabels(item.get(metavariable));
    return labels === undefined ? [] : [{ metavariable, labels }];
  });
}

function readSanitizer(item: RuleCursor, read: Read): TaintSanitizer {
  const conflict = item.has('not-conflicting') ? item.get('not-conflicting') : item.get('not_conflicting');
  return { at: item.at, formula: read(item, SANITIZER_KEYS), exact: item.get('exact').flag(false), bySideEffect: item.get('by-side-effect').flag(false), notConflicting: conflict.flag(false) };
}

function readPropagator(item: RuleCursor, read: Read): TaintPropagator {
  const requires = readLabels(item.get('requires'));
  const label = item.get('label').optionalText();
  const replaced = item.get('replace-labels');
  return {
    at: item.at, formula: read(item, PROPAGATOR_KEYS), from: item.get('from').metavariable(), to: item.get('to').metavariable(),
    bySideEffect: item.get('by-side-effect').flag(true),
    ...(label !== undefined && { label }), ...(replaced.present && { replaceLabels: replaced.optionalTexts() }), ...(requires && { requires }),
  };
}

function readLabels(value: RuleCursor): LabelExpression | undefined {
  const text = value.optionalText();
  if (text === undefined) return undefined;
  const expression = readLabelExpression(text);
  if (expression === undefined) value.fail('matching.bad-labels', text);
  return expression;
}

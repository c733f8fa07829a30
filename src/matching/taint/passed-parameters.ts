// Parameters that callers of other files fill (`hisguard_callers`): sources that hold only if request data reaches them.
import { parametersOf } from '../code/file-calls.ts';
import type { Code } from '../code/code.ts';
import type { RuleOptions } from '../rule/rule-options.ts';
import { DEFAULT_LABEL, PASSED_LABEL, type TaintSource } from '../rule/taint-spec.ts';
import { withRequirement } from '../search/requirements.ts';
import type { TargetFile } from '../search/target-file.ts';
import type { RequestNeed } from '../../model/need.ts';
import type { SpecMatch } from './spec-match.ts';

type Source = SpecMatch<TaintSource>;

/** The sources, those labelled `PASSED` with the question that they hang on; without that option, or where no method of a class is around them, these are left out. */
export function filledByCallers(sources: readonly Source[], callers: RuleOptions['hisguardCallers'], file: TargetFile): readonly Source[] {
  if (!sources.some(({ spec }) => spec.label === PASSED_LABEL)) return sources;
  const parameters = new Map((callers === 'none' ? [] : file.code()?.byKind.get('param') ?? []).map((node) => [node.kids[2]?.start ?? -1, node]));
  const specs = new Map<TaintSource, TaintSource>();
  return sources.flatMap((source) => {
    if (source.spec.label !== PASSED_LABEL) return [source];
    const parameter = parameters.get(source.start);
    const place = parameter && placeOf(parameter);
    if (place === undefined) return [];
    let spec = specs.get(source.spec);
    if (spec === undefined) specs.set(source.spec, spec = { ...source.spec, label: DEFAULT_LABEL });
    return [{ ...source, spec, bindings: withRequirement(source.bindings, { kind: 'request-data', ...place, whole: callers === 'whole' }) }];
  });
}

/** Which parameter of which method it is. */
function placeOf(parameter: Code): Pick<RequestNeed, 'type' | 'method' | 'count' | 'index'> | undefined {
  const method = parameter.parent?.parent;
  if (method?.kind !== 'func' || method.parent?.kind !== 'body') return undefined;
  const type = method.parent.parent?.kids[1]?.text ?? '';
  const name = method.kids[2]?.text ?? '';
  const own = parametersOf(method);
  const index = own.indexOf(parameter);
  return type === '' || name === '' || name === type || index === -1 ? undefined : { type, method: name, count: own.length, index };
}

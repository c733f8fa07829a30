// Where personal data leaves the system's code: answers of endpoints and objects in logs. Files tell types, methods and calls; the project step joins them.
import type { Fact, Json } from '../../../model/fact.ts';
import { isTestPath } from '../../../model/file-kind.ts';
import { positionAt } from '../../../model/location.ts';
import { matchField } from '../../../ruleset/vocabularies/match-field.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { personalDataVocabulary } from '../../../ruleset/vocabularies/personal-data-vocabulary.ts';
import type { AnalysisSpec } from '../../../ruleset/techniques/analysis.ts';
import type { Analysis, CollectContext } from '../../analysis.ts';
import { leafTypes, headType } from './carrier.ts';
import { readOutline, type CodeOutline, type OutlineMethod, type OutlineType } from './code-outline.ts';
import { dataTypeOf, isExposed } from './data-type.ts';
import { isEndpoint } from './endpoints.ts';
import { DATA_TYPE, ENDPOINT_RESULT, LOGGED_OBJECT, MASKED_ANSWERS, METHOD_RESULT } from './flow-facts.ts';
import { loggedObjects } from './logged-objects.ts';
import { mapperFacts } from './mapper-columns.ts';
import { maskedIn } from './masks.ts';
import { readBody } from './read-body.ts';
import { unmaskedResponses } from './unmasked-responses.ts';

/** Facts of the kinds in `flow-facts.ts`. */
export const personalDataFlow: Analysis = {
  id: 'personal-data-flow',
  reads: [DATA_TYPE, METHOD_RESULT, ENDPOINT_RESULT, LOGGED_OBJECT, MASKED_ANSWERS],
  keywords: ['class ', 'interface ', 'record ', '<mapper'],
  kinds: ['java', 'csharp', 'xml'],
  collect(context) {
    const { file } = context;
    const { fields } = personalDataVocabulary(context.rules);
    if (isTestPath(file.path) || !context.spend(file.text.length)) return { detections: [], facts: [], problems: [] };
    return { detections: [], facts: file.kind === 'xml' ? mapperFacts(file, fields) : codeFacts(context, fields), problems: [] };
  },
  conclude({ facts, rules, active }) {
    const { fields } = personalDataVocabulary(rules);
    return {
      detections: active.flatMap((rule) => ((rule.spec as AnalysisSpec).outcome === 'logged' ? loggedObjects(facts, rule.id, fields) : unmaskedResponses(facts, rule.id, fields))),
    };
  },
};

const GLOBAL_MASK = /\b(?:ResponseBodyAdvice|ValueFilter|ContextValueFilter)\b/;
const OPEN_PARAMETER = /^(?:Object|object|dynamic|\?|[A-Z])$/;
const SERIALIZES = /\b(?:toJSONString|toJsonStr|toJson|writeValueAsString|SerializeObject|Serialize|ToJson)\s{0,4}\(/;
/** Made by generators of mappers: hundreds of methods that return a condition. */
const GENERATED = /(?:Example|Criteria|Criterion|GeneratedCriteria)$/;

function codeFacts(context: CollectContext, vocabulary: PersonalDataFields): Fact[] {
  const { file } = context;
  const outline = readOutline(file.text);
  const facts: Fact[] = [];
  if (GLOBAL_MASK.test(outline.bare) && maskedIn(outline, 0, outline.bare.length) !== undefined) facts.push({ kind: MASKED_ANSWERS, name: '*', path: file.path });
  for (const type of outline.types) {
    if (GENERATED.test(type.name) || type.kind === 'enum') continue;
    const data = dataTypeOf(type, outline, vocabulary);
    // Also one that holds nothing of a person: that is known, then.
    if (type.fields.length > 0 || data.supers.length > 0 || data.open) facts.push({ kind: DATA_TYPE, name: type.name, path: file.path, data: data as unknown as Json });
    facts.push(...methodFacts(context, outline, type, vocabulary));
  }
  return facts;
}

function methodFacts({ file }: CollectContext, outline: CodeOutline, type: OutlineType, vocabulary: PersonalDataFields): Fact[] {
  const facts: Fact[] = [];
  const fieldTypes = new Map(type.fields.map((field) => [field.name, field.type]));
  const personalField = (name: string): string | undefined => {
    const match = matchField(vocabulary, name);
    return match !== undefined && isExposed(match.field) && match.subject !== 'organisation' && match.strength !== 'confirmed' ? match.field.id : undefined;
  };
  for (const method of type.methods) {
    if (isAccessor(outline, method)) continue;
    const { returned, isEmpty, logged } = readBody(outline, type, method, fieldTypes, personalField);
    const code = method.body === undefined ? '' : file.text.slice(method.body.start, method.body.end);
    const masked = method.body === undefined ? undefined : maskedIn(outline, method.body.start, method.body.end);
    const at = positionAt(file.lineStarts, method.at).line;
    const name = `${type.name}.${method.name}`;
    for (const one of logged) {
      if (masked === undefined) facts.push({ kind: LOGGED_OBJECT, name, path: file.path, line: positionAt(file.lineStarts, one.at).line, data: { carried: one.carried, serialized: one.serialized } });
    }
    const declared = leafTypes(method.returns);
    const isText = declared.length === 0 && headType(method.returns).toLowerCase() !== 'void' && SERIALIZES.test(code);
    if (masked === 'all' || isEmpty || (declared.length === 0 && !isText) || (declared.length === 1 && declared[0] === type.name)) continue;
    const passes = method.parameters.some((one) => leafTypes(one.type).some((leaf) => OPEN_PARAMETER.test(leaf)) || /^(?:List|Collection|IPage|Page)$/.test(one.type));
    const data = { declared, carried: returned, passes, ...(masked !== undefined && { masked }) } as unknown as Json;
    facts.push({ kind: isEndpoint(outline, file.kind, type, method) ? ENDPOINT_RESULT : METHOD_RESULT, name, path: file.path, line: at, data });
  }
  return facts;
}

/** `getX()` that only gives back a field: its type says it already. */
function isAccessor(outline: CodeOutline, { name, body, parameters }: OutlineMethod): boolean {
  if (body === undefined) return false;
  if (/^(?:set|is)[A-Z]/.test(name) && parameters.length <= 1 && body.end - body.start < 200) return true;
  return /^get[A-Z]/.test(name) && parameters.length === 0 && /^\s{0,80}return\s{1,8}(?:this\.)?\w{1,80};\s{0,80}$/.test(outline.bare.slice(body.start, body.end));
}

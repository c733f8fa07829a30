// Publishes which methods of Java hand on what requests or their own callers gave them: what rules with `hisguard_callers` ask.
import type { Fact, Json } from '../../model/fact.ts';
import { isTestPath } from '../../model/file-kind.ts';
import { positionAt } from '../../model/location.ts';
import type { Outline, OutlineMethod, OutlineType, OutlineVariable } from '../../outline/outline.ts';
import { accessWords } from '../../ruleset/vocabularies/access-words.ts';
import { asksForCallers } from '../../ruleset/asks-for-values.ts';
import type { Analysis, CollectContext } from '../analysis.ts';
import { requestHandlers } from '../request-handlers.ts';
import { REQUEST, type Carried } from './carried-value.ts';
import { handedValues, simpleName } from './handed-values.ts';
import { isLibrary, typePackages, type TypePackages } from './type-packages.ts';

/** Name: a class; data: `PassedValues`. */
export const PASSED_VALUES = 'passed-values';

/** A type by its name and the package that an import gives it; '' where none does. */
export type NamedType = readonly [name: string, imported: string];
/** Where it comes from: '' of a request, else a parameter (`save/2 0`). What it is given to: a parameter of a method of that type. Line from 1; whether the value begins with it. */
export type PassedValue = readonly [from: string, type: string, imported: string, to: string, line: number, whole: boolean];

export interface PassedValues {
  /** The file's own package and those imported whole. */
  readonly nearby: readonly string[];
  readonly supers: readonly NamedType[];
  readonly passed: readonly PassedValue[];
  /** Methods of one name and number of parameters (`save/2`): which of them a call means is not known. */
  readonly doubtful: readonly string[];
}

/** What a fact of the kind says. */
export function passedValuesIn({ data }: Fact): PassedValues {
  return data as unknown as PassedValues;
}

/** A parameter in facts and questions. */
export function nameOfParameter(method: string, count: number, index: number): string {
  return `${method}/${String(count)} ${String(index)}`;
}

/** Types whose values are text or hold it, as the rules' shared list of parameters has them. */
const HOLDS_TEXT = /^(?:final\s{1,8})?(?:String|CharSequence|Object|StringBuilder|StringBuffer|String\s?\[\]|Object\s?\[\]|String\s?\.\.\.|(?:java\.util\.)?(?:Map|HashMap|LinkedHashMap|List|ArrayList|Set|Collection)(?:<[\w<>?, ]{0,60}>)?|JSONObject|\w{1,60}(?:DTO|Dto|VO|Vo|BO|Bo|Query|Param|Params|Request|Req|Form|Condition|Criteria|Filter|Search))$/;
const HOLDS_NONE = /^(?:\w{1,20}<(?:Integer|Long)>|(?:Http)?ServletRequest|(?:Multipart\w{0,20}|NativeWeb|Web)Request)$/;
/** Parameters of handlers that are not bound to text of the request. */
const NOT_BOUND = /^(?:int|long|short|byte|float|double|boolean|char|Integer|Long|Short|Byte|Float|Double|Boolean|BigDecimal|BigInteger|Date|LocalDate|LocalDateTime|LocalTime|Timestamp|UUID|(?:List|Set|Collection)<(?:Integer|Long)>|(?:Integer|Long|int|long)\s?\[\]|Multipart\w{0,30}(?:\s?\[\])?|(?:List|Map|Collection)<.{0,20}MultipartFile>|Http\w{1,30}|Servlet(?:Request|Response)|Model|ModelMap|ModelAndView|RedirectAttributes|BindingResult|Errors|Principal|Authentication|Pageable|Page|Locale|\w{1,60}Enum)$/;
/** A method without parameters that are followed matters only where it takes something from the request itself. */
const TAKES = /[rR]eq(?:uest)?(?:\(\))?\s{0,8}\.\s{0,8}get(?:Parameter|Header|QueryString|PathInfo)|\.(?:getOriginalFilename|getSubmittedFileName)/;
const TRIVIAL_SUPER = /^(?:Serializable|Cloneable|Comparable|Object|Exception|RuntimeException|Base(?:Entity|DO|Model|Domain|VO|Vo))$/;
/** Of libraries, or nothing but a query behind it. */
const NO_TARGET = /(?:Mapper|Repository|Wrapper|Template|Logger|Example|Criteria)$|^(?:String\w{0,12}|Integer|Long|Double|Boolean|BigDecimal|Objects?|Arrays|Collections?|Lists|Maps|Sets|List|ArrayList|Map|HashMap|Set|HashSet|JSON|JSONObject|JSONArray|StrUtil|ObjectUtil|CollUtil|BeanUtil|BeanUtils|Math|System|Thread|Optional|Stream|Pattern|Log|log|R|Result|AjaxResult|CommonResult|ResponseEntity|Query|Criteria|Wrappers)$/;
/** In the Example classes of MyBatis Generator, in some projects most of the code, and nowhere else. */
const GENERATED_FILE = 'abstract static class GeneratedCriteria';
const MOST_PASSED = 300;

/** Facts only; none where no rule asks callers. */
export const passedValues: Analysis = {
  id: 'linking-passed-values',
  reads: [],
  kinds: ['java'],
  keywords: ['class '],
  collect(context) {
    const { file, rules } = context;
    const isAsked = asksForCallers(rules.rules) && !isTestPath(file.path) && context.spend(file.text.length);
    return { detections: [], facts: isAsked ? factsOf(context) : [], problems: [] };
  },
};

function factsOf(context: CollectContext): Fact[] {
  const { file, rules } = context;
  if (file.text.includes(GENERATED_FILE)) return [];
  const outline = context.outline();
  const handlers = new Map(requestHandlers(outline, accessWords(rules)).map((one) => [one.method, one]));
  const facts: Fact[] = [];
  let packages: TypePackages | undefined;
  for (const type of outline.types) {
    if (type.kind !== 'class' || type.methods.length === 0) continue;
    packages ??= typePackages(outline.codeBetween(0, outline.types[0]?.body.start ?? 0));
    const { nearby, importOf } = packages;
    const actionFields = type.methods.some((method) => handlers.get(method)?.action !== undefined) ? boundFields(type) : [];
    const doubtful = doubtfulMethods(type);
    const passed: PassedValue[] = [];
    for (const method of type.methods) {
      const isHandler = handlers.has(method) && handlers.get(method)?.action === undefined;
      const own = `${method.name}/${String(method.parameters.length)}`;
      const given = new Map<string, Carried>(actionFields.map((name) => [name, new Map([[REQUEST, true]])]));
      method.parameters.forEach((one, index) => {
        const origin = isHandler ? (isBound(one) ? REQUEST : undefined) : holdsText(one.type) && !doubtful.includes(own) ? index : undefined;
        if (origin !== undefined) given.set(one.name, new Map([[origin, true]]));
      });
      if (!mayPass(outline, method, given)) continue;
      for (const { type: target, method: name, count, index, carried, at } of handedValues(outline, type, method, given)) {
        const imported = importOf(target);
        if (NO_TARGET.test(target) || isLibrary(imported)) continue;
        for (const [origin, whole] of carried) passed.push([origin === REQUEST ? '' : nameOfParameter(method.name, method.parameters.length, origin), target, imported, nameOfParameter(name, count, index), positionAt(file.lineStarts, at).line, whole]);
      }
    }
    const supers = type.supers.flatMap((one): NamedType[] => { const name = simpleName(one); return name === undefined || TRIVIAL_SUPER.test(name) || isLibrary(importOf(name)) ? [] : [[name, importOf(name)]]; });
    if (passed.length === 0 && !isImplementation(outline, type, supers) && doubtful.length === 0) continue;
    const data: PassedValues = { nearby, supers, passed: passed.slice(0, MOST_PASSED), doubtful };
    facts.push({ kind: PASSED_VALUES, name: type.name, path: file.path, data: data as unknown as Json });
  }
  return facts;
}

/** Names of the fields of a Struts action that have a setter for text. */
function boundFields({ fields, methods }: OutlineType): string[] {
  const setters = new Set(methods.filter(({ name, parameters: [only, more] }) => name.startsWith('set') && only !== undefined && more === undefined).map(({ name }) => name.slice(3).toLowerCase()));
  return fields.filter(({ name, type }) => holdsText(type) && setters.has(name.toLowerCase())).map(({ name }) => name);
}

/** A check that an annotation declares turns away what does not fit. */
function isBound({ type, annotations }: OutlineVariable): boolean {
  return !NOT_BOUND.test(type) && !annotations.has('Pattern', 'AuthenticationPrincipal', 'RequestAttribute', 'SessionAttribute');
}

function holdsText(type: string): boolean {
  return HOLDS_TEXT.test(type) && !HOLDS_NONE.test(type);
}

function mayPass({ bare }: Outline, { name, body, parameters }: OutlineMethod, given: ReadonlyMap<string, Carried>): boolean {
  if (body === undefined || (parameters.length <= 1 && /^(?:get|set|is)[A-Z]/.test(name) && body.end - body.start < 120)) return false;
  const code = bare.slice(body.start, body.end);
  for (const one of given.keys()) if (code.includes(one)) return true;
  return TAKES.test(code);
}

function doubtfulMethods({ methods }: OutlineType): string[] {
  const seen = new Set<string>();
  const doubtful = new Set<string>();
  for (const { name, parameters } of methods) {
    const key = `${name}/${String(parameters.length)}`;
    if (seen.has(key) && parameters.length > 0) doubtful.add(key);
    seen.add(key);
  }
  return [...doubtful].sort();
}

/** A class behind an interface whose methods may be called through it. */
function isImplementation({ bare }: Outline, { methods, body }: OutlineType, supers: readonly NamedType[]): boolean {
  return supers.length > 0 && methods.some(({ parameters }) => parameters.some((one) => holdsText(one.type))) && /\w\s?\(/.test(bare.slice(body.start, body.end));
}

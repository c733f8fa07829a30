// Handlers of Spring MVC and ASP.NET: methods that annotations or conventions map to a path.
import type { Fact } from '../../model/fact.ts';
import { positionAt } from '../../model/location.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { AccessWords } from '../../ruleset/vocabularies/access-words.ts';
import { groupAt } from '../../configuration/argument-list.ts';
import { CONTROLLER_BASE, ENDPOINT, type ControllerBaseData, type EndpointData } from './endpoint.ts';
import { UNKNOWN } from './path-pattern.ts';
import { stringLiterals, type Annotation, type Declaration } from './read-declarations.ts';
import { isOwn, subjectOf } from './subject.ts';

/** How a framework says what a handler is. */
interface Framework {
  isController(type: Declaration): boolean;
  /** Whether a method without a mapping is a handler, too. */
  isAction(method: Declaration): boolean;
  /** Path of a type without one, and of a method without one. */
  defaultPath(name: string): string;
}

const SPRING: Framework = {
  isController: (type) => !/\binterface\b/.test(type.head) && !isNamed(type, 'FeignClient') && (type.name.endsWith("Controller") || ['RestController', 'Controller', 'RequestMapping'].some((name) => isNamed(type, name))),
  isAction: () => false,
  defaultPath: () => '',
};

const ASP_NET: Framework = {
  isController: (type) => /\bclass\b/.test(type.head) && !/\babstract\b/.test(type.head) && (type.name.endsWith("Controller") || isNamed(type, 'ApiController')),
  isAction: (method) => /\bpublic\b/.test(headOf(method)) && !/\b(?:static|override|abstract|delegate|event)\b/.test(headOf(method)) && !isNamed(method, 'NonAction') && method.name !== method.owner?.name,
  defaultPath: (name) => name.replace(/Controller$/, ''),
};

/** A look at who calls, in the body of a handler. */
const OWN_CHECK = new RegExp([
  String.raw`\b(?:isSignEquals|checkSign|verifySign|validateSign|checkSignature|verifySignature|checkToken|verifyToken|validateToken|parseToken|getUserIdByToken|getUserByToken|checkLogin|isLogin)\b`,
  String.raw`\b(?:getLoginUser|getCurrentUser|StpUtil|SecurityUtils|SecurityContextHolder|isAuthenticated|AuthContextHolder|getPrincipal|parseOrderNotify)\b`,
  String.raw`\bSession\s?\[`, String.raw`\bgetSession\s?\(`, String.raw`\b[sS]ession\s?\.\s?getAttribute\s?\(`, String.raw`\bUser\.(?:Identity|Claims|Find)`,
].join('|'));

/** Facts of kind `endpoint`, one per path. */
export function handlerFacts(file: SourceFile, code: string, declarations: readonly Declaration[], words: AccessWords): Fact[] {
  const framework = file.kind === 'csharp' ? ASP_NET : SPRING;
  const lineOf = (offset: number): number => positionAt(file.lineStarts, offset).line;
  return declarations.flatMap((method): Fact[] => {
    const type = method.owner;
    if (method.kind !== 'method' || type === undefined || !framework.isController(type)) return [];
    const mappings = method.annotations.filter((one) => words.mappings.has(one.name));
    if (mappings.length === 0 && !framework.isAction(method)) return [];
    const opener = [...method.annotations, ...type.annotations].find((one) => opens(one, words));
    const access = accessOf(method, words) ?? accessOf(type, words) ?? null;
    return pathsOf(method, type, mappings, framework).map(({ path, verb }): Fact => {
      const names = { path, handler: method.name, types: [framework.defaultPath(type.name) || type.name.replace(/Controller$/, ''), ...parameterTypes(method)], caption: captionOf(method) };
      const data: EndpointData = {
        method: verb, base: baseOf(type), handler: `${type.name}.${method.name}`, subject: subjectOf(names, words) ?? null, access, own: isOwn(names, words),
        checks: OWN_CHECK.test(code.slice(method.body.start, method.body.end)), openLine: access === 'open' && opener !== undefined ? lineOf(opener.at) : null,
      };
      return { kind: ENDPOINT, name: path, path: file.path, line: lineOf(method.headAt), data: { ...data } };
    });
  });
}

/** Facts of kind `controller-base`: types that controllers may be built on, with what their annotations ask for. */
export function controllerBases(file: SourceFile, declarations: readonly Declaration[], words: AccessWords): Fact[] {
  return declarations.filter((type) => type.kind === 'type' && /Controller|^Base/.test(type.name)).map((type): Fact => {
    const data: ControllerBaseData = { access: accessOf(type, words) ?? null, base: baseOf(type) };
    return { kind: CONTROLLER_BASE, name: type.name, path: file.path, data: { ...data } };
  });
}

/** The class that a controller extends, unless it is the framework's own. */
function baseOf(type: Declaration): string | null {
  const base = /(?:\bextends\s+|(?<![:\w]):\s*)([A-Za-z_][\w.]*)/.exec(type.head.replace(/\([^()]*\)/g, ''))?.[1]?.split('.').at(-1);
  return base === undefined || /^(?:Controller|ControllerBase|ApiController|AsyncController|I[A-Z]\w+)$/.test(base) ? null : base;
}

/** Names of annotations nobody listed that ask for a login all the same: `[HandlerLogin]`, `@MyAuth`. */
const ASKS_BY_NAME = /(?:[Ll]ogin|[Aa]uth\w{0,12}|[Pp]ermission\w{0,3}|[Tt]oken|[Rr]oles?)$/;

/** What annotations ask for; a permission says more than a login. */
function accessOf({ annotations }: Declaration, words: AccessWords): 'permission' | 'login' | 'open' | undefined {
  if (annotations.some((one) => opens(one, words))) return 'open';
  if (annotations.some((one) => (words.permission.has(one.name) && !/^\s*"isAuthenticated/.test(one.args)) || (one.name === 'Authorize' && /\S/.test(one.args)))) return 'permission';
  return annotations.some((one) => words.login.has(one.name) || words.permission.has(one.name) || ASKS_BY_NAME.test(one.name)) ? 'login' : undefined;
}

function opens({ name, args }: Annotation, words: AccessWords): boolean {
  return words.open.has(name) || (name === 'PreAuthorize' && /^\s*"(?:permitAll|isAnonymous)/.test(args));
}

function pathsOf(method: Declaration, type: Declaration, mappings: readonly Annotation[], framework: Framework): { readonly path: string; readonly verb: string }[] {
  const routes = (declaration: Declaration): string[] => declaration.annotations.filter((one) => ['RequestMapping', 'Route', 'RoutePrefix', 'Path'].includes(one.name)).flatMap((one) => pathTexts(one));
  const prefixes = routes(type);
  const own = mappings.length > 0 ? mappings.flatMap((one) => pathTexts(one).map((path) => ({ path, verb: verbOf(one) }))) : [{ path: '', verb: 'ANY' }];
  const routed = framework === ASP_NET ? [...routes(method).map((path) => ({ path, verb: own[0]?.verb ?? 'ANY' })), ...own.filter(({ path }) => path !== '')] : own;
  const last = routed.length > 0 ? routed : [{ path: prefixes.some((prefix) => prefix.includes('[action]')) || framework !== ASP_NET || prefixes.length > 0 ? '' : framework.defaultPath(method.name), verb: own[0]?.verb ?? 'ANY' }];
  return (prefixes.length > 0 ? prefixes : [framework.defaultPath(type.name)]).flatMap((prefix) => last.map(({ path, verb }) => {
    const whole = path.startsWith('/') && framework === ASP_NET || path.startsWith('~/') ? path.replace('~', '') : `${prefix}/${path}`;
    return { path: `/${whole.replaceAll('[controller]', type.name.replace(/Controller$/, '')).replaceAll('[action]', method.name).split('/').filter((one) => one !== '').join('/')}`, verb };
  }));
}

/** The texts of an annotation that are paths; an unknown part (a constant) is `UNKNOWN`. */
function pathTexts({ args }: Annotation): string[] {
  const given = groupAt(`(${args})`, 0).arguments;
  const value = (given.find((one) => one.name !== undefined && ['value', 'path', 'template'].includes(one.name)) ?? given.find((one) => one.name === undefined))?.text;
  if (value === undefined || value === '') return [''];
  const listed = value.startsWith('{') ? groupAt(value, 0).arguments.map((one) => one.text) : [value];
  return listed.map((one) => one.split('+').map((part) => stringLiterals(part)[0]?.text ?? UNKNOWN).join('').slice(0, 200));
}

function verbOf({ name, args }: Annotation): string {
  return /^(Get|Post|Put|Delete|Patch)Mapping$/.exec(name)?.[1]?.toUpperCase() ?? /^Http(Get|Post|Put|Delete|Patch)$/.exec(name)?.[1]?.toUpperCase() ?? /RequestMethod\.(GET|POST|PUT|DELETE|PATCH)/.exec(args)?.[1] ?? 'ANY';
}

/** Names of the types that a handler takes: what comes in says what it is about. */
function parameterTypes(method: Declaration): string[] {
  const parameters = method.head.slice(headOf(method).length, 2_000);
  return Array.from(parameters.matchAll(/\b([A-Z]\w{2,60})\s{1,4}\w{1,60}\s{0,4}(?=[,)=])/g), ({ 1: name = '' }) => name.replace(/(?:Dto|DTO|Vo|VO|Request|Query|Param|Params|Input|Model|Entity)$/, ''));
}

/** Chinese captions in annotations: `@ApiOperation("患者列表")`, `[Description("患者列表")]`. */
function captionOf(method: Declaration): string {
  return method.annotations.flatMap((one) => stringLiterals(one.args)).map((one) => one.text).filter((text) => /[\u4e00-\u9fa5]/.test(text)).join(' ').slice(0, 300);
}

function headOf(method: Declaration): string {
  return method.head.slice(0, Math.max(0, method.head.indexOf('(')));
}

function isNamed(declaration: Declaration, name: string): boolean {
  return declaration.annotations.some((one) => one.name === name);
}

// What handlers of requests say about access: their paths, what their annotations ask for, what they are about.
import type { Fact } from '../../model/fact.ts';
import { lastAtMost } from '../../model/last-at-most.ts';
import { positionAt } from '../../model/location.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Annotation, Annotations } from '../../outline/annotations.ts';
import type { Outline, OutlineMethod, OutlineType } from '../../outline/outline.ts';
import type { AccessWords } from '../../ruleset/vocabularies/access-words.ts';
import type { LoginSigns } from '../../ruleset/vocabularies/login-signs.ts';
import { groupAt } from '../../configuration/argument-list.ts';
import { isGenericHandler, type RequestHandler } from '../request-handlers.ts';
import { ENDPOINT, HANDLER_GROUP, type EndpointData, type HandlerGroupData } from './endpoint.ts';
import { UNKNOWN } from './path-pattern.ts';
import { stringLiterals } from './string-literals.ts';
import { isOfType, isOwn, subjectOf, type Names } from './subject.ts';

/** Statements that show an empty page, with nothing but what the request said: its data is asked for by others. */
const PAGE = /^[\s{]{0,200}(?:(?:ViewBag\.\w{1,60}|ViewData\[[^\]\n]{0,60}\])\s{0,8}=[^;()]{0,200};\s{0,200}){0,40}return\s{1,8}(?:this\.)?(?:Partial)?View\(\s{0,8}(?:"[^"\n]{0,100}")?\s{0,8}\)\s{0,8};[\s}]{0,200}$/;

/** The same of a controller of Spring that names a page. */
const JAVA_PAGE = /^[\s{]{0,200}(?:\w{1,40}\.(?:addAttribute|addObject|put|setAttribute)\([^;()]{0,200}\);\s{0,200}){0,40}return\s{1,8}(?:\w{1,40}\s{0,4}\+\s{0,4})?"[^"\n]{0,160}"\s{0,8};[\s}]{0,200}$/;

/** Facts of kind `endpoint`, one per path. Abstract types answer nothing themselves, and of a handler whose mapping stands elsewhere no path is known. */
export function handlerFacts(file: SourceFile, { kind, code, bare }: Outline, handlers: readonly RequestHandler[], words: AccessWords, signs: LoginSigns): Fact[] {
  const lineOf = (offset: number): number => positionAt(file.lineStarts, offset).line;
  const checks = handlers.length === 0 ? [] : Array.from(code.matchAll(signs.looksAtCaller), ({ index }) => index);
  return handlers.flatMap((handler): Fact[] => {
    const { type, method } = handler;
    if (!handler.isMapped || (kind === 'csharp' && type.modifiers.includes('abstract'))) return [];
    const opener = [...method.annotations.all, ...type.annotations.all].find((one) => opens(one, words));
    const access = accessOf(method.annotations, words, signs) ?? accessOf(type.annotations, words, signs) ?? null;
    // A class with one handler looks at the caller wherever it does.
    const { start, end } = (isGenericHandler(type) ? type.body : method.body) ?? { start: 0, end: 0 };
    const isPage = kind === 'csharp' ? PAGE.test(bare.slice(start, end)) : kind === 'java' && !handler.answersWithData && handler.action === undefined && JAVA_PAGE.test(bare.slice(start, end));
    const ownChecks = (checks[lastAtMost(checks, end - 1)] ?? -1) >= start;
    return pathsOf(handler, kind === 'csharp', words).map(({ path, verb }): Fact => {
      const names = handler.action === undefined ? { path, handler: method.name, types: [ownName(type), ...parameterTypes(method)], caption: captionOf(method) } : actionNames(path, type, method, words);
      const data: EndpointData = {
        method: verb, groups: baseOf(type) ?? [], handler: `${type.name}.${method.name}`, subject: isPage ? null : subjectOf(names, words) ?? null, byModule: false, access, own: isOwn(names, words),
        checks: ownChecks, handledBy: null, isRegistered: false, openLine: access === 'open' && opener !== undefined ? lineOf(opener.at) : null,
      };
      return { kind: ENDPOINT, name: path, path: file.path, line: lineOf(method.headAt), data: { ...data } };
    });
  });
}

/** An action of Struts often holds what a whole page asks for, choices of its form included; and a namespace names the module. */
function actionNames(path: string, type: OutlineType, method: OutlineMethod, words: AccessWords): Names {
  const name = ownName(type);
  return { path: path.split('/').at(-1) ?? '', handler: method.name, types: [name], caption: '', isMixed: !isOfType(method.name, name, words) };
}

/** Facts of kind `handler-group`: types that controllers may be built on, with what their annotations ask for. */
export function controllerBases(file: SourceFile, { types }: Outline, words: AccessWords, signs: LoginSigns): Fact[] {
  return types.filter((type) => /Controller|Action$|^Base/.test(type.name)).map((type): Fact => {
    const data: HandlerGroupData = { access: accessOf(type.annotations, words, signs) ?? null, within: baseOf(type)?.[0] ?? null, path: '' };
    return { kind: HANDLER_GROUP, name: type.name, path: file.path, data: { ...data } };
  });
}

/** The class that a controller extends, unless it is the framework's own. */
function baseOf({ base }: OutlineType): readonly [string] | undefined {
  const name = /^[\w.]+/.exec(base ?? '')?.[0].split('.').at(-1);
  return name === undefined || /^(?:Controller|ControllerBase|ApiController|AsyncController|WebService|Action|ActionSupport|\w{0,20}DispatchAction|I[A-Z]\w+)$/.test(name) ? undefined : [name];
}

/** Name of the type as paths of ASP.NET have it. */
function ownName({ name }: OutlineType): string {
  return name.replace(/(?<=.)(?:Controller|Action)$/, '');
}

/** What annotations ask for; a permission says more than a login. */
function accessOf({ all: annotations }: Annotations, words: AccessWords, signs: LoginSigns): 'permission' | 'login' | 'open' | undefined {
  if (annotations.some((one) => opens(one, words))) return 'open';
  if (annotations.some((one) => (words.permission.has(one.name) && !/^\s*"isAuthenticated/.test(one.args)) || (one.name === 'Authorize' && /\S/.test(one.args)))) return 'permission';
  return annotations.some((one) => words.login.has(one.name) || words.permission.has(one.name) || signs.askingAnnotation.test(one.name) || isAskingFilter(one, signs)) ? 'login' : undefined;
}

/** `[ServiceFilter(typeof(TokenFilter))]`. */
function isAskingFilter({ name, args }: Annotation, signs: LoginSigns): boolean {
  return /^(?:Service|Type)Filter$/.test(name) && signs.askingInterceptor.test(args);
}

function opens({ name, args }: Annotation, words: AccessWords): boolean {
  return words.open.has(name) || (name === 'PreAuthorize' && /^\s*"(?:permitAll|isAnonymous)/.test(args));
}

function pathsOf({ type, method, mappings, action }: RequestHandler, isAspNet: boolean, words: AccessWords): { readonly path: string; readonly verb: string }[] {
  if (action !== undefined) return [{ path: action.path ?? `/${UNKNOWN}`, verb: 'ANY' }];
  if (isGenericHandler(type)) return [{ path: `/${type.name}`, verb: 'ANY' }];
  const prefixes = routesOf(type.annotations);
  const own = mappings.length > 0 ? mappings.flatMap((one) => pathTexts(one).map((path) => ({ path, verb: verbOf(one, words) }))) : [{ path: '', verb: 'ANY' }];
  const verb = own[0]?.verb ?? 'ANY';
  const routes = isAspNet ? routesOf(method.annotations) : method.annotations.all.filter((one) => one.name === 'Path').flatMap(pathTexts);
  const routed = isAspNet || routes.length > 0 ? [...routes.map((path) => ({ path, verb })), ...own.filter(({ path }) => path !== '')] : own;
  const isConvention = isAspNet && prefixes.length === 0;
  const last = routed.length > 0 ? routed : [{ path: isConvention ? method.name : '', verb }];
  return (prefixes.length > 0 ? prefixes : [isAspNet ? ownName(type) : '']).flatMap((prefix) => last.map(({ path, verb: one }) => {
    const whole = path.startsWith('/') && isAspNet || path.startsWith('~/') ? path.replace('~', '') : `${prefix}/${path}`;
    return { path: `/${whole.replaceAll('[controller]', ownName(type)).replaceAll('[action]', method.name).split('/').filter((part) => part !== '').join('/')}`, verb: one };
  }));
}

function routesOf(annotations: Annotations): string[] {
  return annotations.all.filter((one) => ['RequestMapping', 'Route', 'RoutePrefix', 'Path'].includes(one.name)).flatMap(pathTexts);
}

/** The texts of an annotation that are paths; an unknown part (a constant) is `UNKNOWN`. */
function pathTexts({ args }: Annotation): string[] {
  const given = groupAt(`(${args})`, 0).arguments;
  const value = (given.find((one) => one.name !== undefined && ['value', 'path', 'template'].includes(one.name)) ?? given.find((one) => one.name === undefined))?.text;
  if (value === undefined || value === '') return [''];
  const listed = value.startsWith('{') ? groupAt(value, 0).arguments.map((one) => one.text) : [value];
  return listed.map((one) => one.split('+').map((part) => stringLiterals(part)[0]?.text ?? UNKNOWN).join('').slice(0, 200));
}

function verbOf({ name, args }: Annotation, words: AccessWords): string {
  const verb = words.mappings.get(name) ?? 'ANY';
  return verb === 'ANY' ? /RequestMethod\.(GET|POST|PUT|DELETE|PATCH)/.exec(args)?.[1] ?? verb : verb;
}

/** Names of the types that a handler takes: what comes in says what it is about. */
function parameterTypes({ parameters }: OutlineMethod): string[] {
  return parameters.flatMap(({ type }) => /^(?:[\w.]{1,200}\.)?([A-Z]\w{2,60})$/.exec(type)?.[1]?.replace(/(?:Dto|DTO|Vo|VO|Request|Query|Param|Params|Input|Model|Entity)$/, '') ?? []);
}

/** Chinese captions in annotations: `@ApiOperation("患者列表")`, `[Description("患者列表")]`. */
function captionOf({ annotations }: OutlineMethod): string {
  return annotations.all.flatMap((one) => stringLiterals(one.args)).map((one) => one.text).filter((text) => /[\u4e00-\u9fa5]/.test(text)).join(' ').slice(0, 300);
}

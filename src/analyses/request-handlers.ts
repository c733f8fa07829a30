// Which methods answer requests: handlers of Spring, JAX-RS, Struts and ASP.NET, told by annotations and names. What other languages register or find by names is read by `access/routes/`.
import type { Annotation } from '../outline/annotations.ts';
import type { Outline, OutlineMethod, OutlineType } from '../outline/outline.ts';
import type { AccessWords } from '../ruleset/vocabularies/access-words.ts';
import { strutsActions } from './struts-actions.ts';

export interface RequestHandler {
  readonly type: OutlineType;
  readonly method: OutlineMethod;
  /** Annotations that map it to a path or a verb; none where a convention does, or the interface that it implements (`isMapped` is false then). */
  readonly mappings: readonly Annotation[];
  /** Whether this file tells how requests reach it. */
  readonly isMapped: boolean;
  /** The answer is what the method returns; else that only names a page. */
  readonly answersWithData: boolean;
  /** An action of Struts; its path, where annotations say it. */
  readonly action?: { readonly path: string | undefined };
}

/** Ends of the names of types whose public methods are handlers in ASP.NET and ABP. */
const ASP_NET_BASE = /(?:Controller|ControllerBase|ApiController|AppService|ApplicationService)(?![\w.])/;
const INTERFACE = /^(?:\w{1,80}\.){0,8}I[A-Z_]/;
/** Interfaces whose implementations the frameworks themselves publish. */
const PUBLISHED = /(?:^|\.)I(?:ApplicationService|DynamicApiController)$/;
const NO_ACTION = new Set(['static', 'override', 'abstract']);

/** A classical web service of ASP.NET (`.asmx`): only what says so can be called. */
const WEB_SERVICE = /(?:^|\.)WebService$/;
/** A handler of a path of its own (`.ashx`): one class, one method. */
const GENERIC_HANDLER = /(?:^|\.)IHttp(?:Async)?Handler$/;

/** In the order of the file. Clients of other services' interfaces are none. */
export function requestHandlers(outline: Outline, words: AccessWords): RequestHandler[] {
  return outline.types.flatMap((type) => {
    if (type.kind === 'interface' || type.methods.length === 0) return [];
    if (!(outline.kind === 'csharp' ? isAspNetController(type) : isJavaController(type) && !type.name.endsWith('Action'))) return outline.kind === 'java' ? actionHandlers(outline, type) : [];
    const isService = outline.kind === 'csharp' && (isWebService(type) || isServiceContract(type));
    return type.methods.flatMap((method) => (method.body === undefined ? [] : (outline.kind === 'csharp' ? aspNetHandler(type, method, words, isService) : javaHandler(type, method, words)) ?? []));
  });
}

function actionHandlers(outline: Outline, type: OutlineType): RequestHandler[] {
  return strutsActions(outline, type).map(({ method, mappings, path }) => ({ type, method, mappings, isMapped: true, answersWithData: false, action: { path } }));
}

function isJavaController(type: OutlineType): boolean {
  return (type.name.endsWith('Controller') || type.annotations.has('RestController', 'Controller', 'RequestMapping', 'Path', 'ResponseBody')) && !type.annotations.has('FeignClient');
}

function javaHandler(type: OutlineType, method: OutlineMethod, words: AccessWords): RequestHandler | undefined {
  const mappings = method.annotations.all.filter((one) => words.mappings.has(one.name));
  const isRest = type.annotations.has('RestController', 'Path', 'ResponseBody');
  // The mapping may stand at the interface that it implements.
  if (mappings.length === 0 && !(isRest && method.annotations.has('Override'))) return undefined;
  return { type, method, mappings, isMapped: mappings.length > 0, answersWithData: isRest || (type.annotations.has('Controller') && method.annotations.has('ResponseBody')) };
}

function isAspNetController(type: OutlineType): boolean {
  return type.kind === 'class' && (isWebService(type) || isServiceContract(type) || isGenericHandler(type) || type.name.endsWith('Controller') || isPublished(type.supers) || type.annotations.has('ApiController', 'DynamicApi'));
}

/** Alone, `IPatientAppService` is the interface of a service that controllers call; beside a base of the project's own (`HisAppServiceBase, IPatientAppService`) it tells that ABP publishes it. */
function isPublished(supers: readonly string[]): boolean {
  const named = supers.filter((one) => ASP_NET_BASE.test(one));
  return named.some((one) => PUBLISHED.test(one)) || named.length > 0 && supers.some((one) => !INTERFACE.test(one));
}

function isWebService(type: OutlineType): boolean {
  return type.supers.some((one) => WEB_SERVICE.test(one));
}

/** A service of WCF whose class itself says what its clients may call; what only an interface says is not seen here. */
function isServiceContract(type: OutlineType): boolean {
  return type.methods.some((one) => one.body !== undefined && one.annotations.has('OperationContract'));
}

/** Whether it answers requests to a file of its name: `class Patient : IHttpHandler`. */
export function isGenericHandler(type: OutlineType): boolean {
  return type.supers.some((one) => GENERIC_HANDLER.test(one));
}

/** @param isService whether the type names what its clients may call. */
function aspNetHandler(type: OutlineType, method: OutlineMethod, words: AccessWords, isService: boolean): RequestHandler | undefined {
  if (isService) return method.annotations.has('WebMethod', 'OperationContract') ? { type, method, mappings: [], isMapped: true, answersWithData: true } : undefined;
  if (isGenericHandler(type)) return method.name === 'ProcessRequest' || method.name === 'BeginProcessRequest' ? { type, method, mappings: [], isMapped: true, answersWithData: false } : undefined;
  const mappings = method.annotations.all.filter((one) => words.mappings.has(one.name));
  const isAction = method.modifiers.includes('public') && !method.modifiers.some((one) => NO_ACTION.has(one)) && !method.annotations.has('NonAction');
  return isAction || mappings.length > 0 ? { type, method, mappings, isMapped: true, answersWithData: isAction } : undefined;
}

// Which methods of Struts answer requests: actions by what their class extends or by annotations. `struts.xml` names their paths, most often by a wildcard for the method.
import type { Annotation } from '../outline/annotations.ts';
import type { Outline, OutlineMethod, OutlineType } from '../outline/outline.ts';

export interface StrutsAction {
  readonly method: OutlineMethod;
  /** `@Action` of the convention plug-in; none where `struts.xml` maps it. */
  readonly mappings: readonly Annotation[];
  /** As far as annotations say it. */
  readonly path: string | undefined;
}

/** What a class extends or implements to be an action of Struts 2; the last one of Struts 1. */
const FRAMEWORK = new Set(['ActionSupport', 'ModelDriven', 'Preparable', 'SessionAware', 'RequestAware', 'ServletRequestAware', 'ServletResponseAware', 'DispatchAction']);
const CONVENTION = ['Namespace', 'ParentPackage', 'InterceptorRefs', 'InterceptorRef', 'Actions', 'AllowedMethods'];
/** A base of the project's own, or of the house. Actions of Swing and of editors are none. */
const OWN_BASE = /^\w{0,40}(?:Base|Common|Super|Crud|Generic)\w{0,40}Action(?:Support)?$/;
/** Called by the framework itself. */
const NO_HANDLER = /^(?:validate|prepare)(?=$|[A-Z])|^(?:init|destroy|clear|reset|setUp|tearDown|getModel|toString|hashCode|clone|clearErrors|pause|main)$/;
/** Names of results: `SUCCESS`, `"list"`, `null`; or another method of the action decides. */
const NAMES_RESULT = /\breturn\s{1,8}(?:(?:\w{1,40}\.){0,3}[A-Z][A-Z_\d]{2,40}|"[\w:./-]{0,60}"|null|(?:this\.)?[a-z]\w{0,60}\(\s{0,8}\))\s{0,8};/;
/** Only a page is named: there is nothing that somebody might read or change. */
const ONLY_PAGE = /^[\s;]{0,400}(?:return\s{1,8}(?:(?:\w{1,40}\.){0,3}[A-Z][A-Z_\d]{2,40}|"[^"]{0,60}"|null)\s{0,8};)?[\s;]{0,400}$/;

/** In the order of the class; empty where it is no action. */
export function strutsActions(outline: Outline, type: OutlineType): StrutsAction[] {
  if (type.kind !== 'class' || !isAction(outline, type)) return [];
  const namespace = textOf(type.annotations.all.find((one) => one.name === 'Namespace'));
  return type.methods.flatMap((method): StrutsAction[] => {
    const mappings = method.annotations.all.filter((one) => one.name === 'Action');
    if (method.body === undefined || (mappings.length === 0 && !isHandler(outline, type, method))) return [];
    if (ONLY_PAGE.test(outline.bare.slice(method.body.start, method.body.end))) return [];
    const own = textOf(mappings[0]);
    return [{ method, mappings, path: own === undefined ? undefined : `${own.startsWith('/') ? '' : `${namespace ?? ''}/`}${own}` }];
  });
}

function isAction({ text }: Outline, type: OutlineType): boolean {
  const supers = type.supers.map((one) => /^[\w.]+/.exec(one)?.[0].split('.').at(-1) ?? '');
  return supers.some((one) => FRAMEWORK.has(one)) || (type.name.endsWith('Action') && supers.some((one) => OWN_BASE.test(one)))
    || ((type.annotations.has(...CONVENTION) || type.name.endsWith('Action')) && /\bstruts2?\.|\bxwork2\b/.test(text) && !supers.some((one) => one.endsWith('Interceptor')));
}

function isHandler({ codeBetween }: Outline, type: OutlineType, { name, modifiers, returns, parameters, body }: OutlineMethod): boolean {
  if (!modifiers.includes('public') || modifiers.includes('static') || NO_HANDLER.test(name) || body === undefined) return false;
  // Struts 1 hands over the form, the request and the answer.
  if (returns === 'ActionForward') return parameters.length === 4;
  if (parameters.length > 0) return false;
  return returns === 'void' || (returns === 'String' && !isGetter(type, name) && NAMES_RESULT.test(codeBetween(body.start, body.end)));
}

function isGetter({ fields }: OutlineType, name: string): boolean {
  const property = /^get([A-Z]\w{0,100})$/.exec(name)?.[1]?.toLowerCase();
  return property !== undefined && fields.some((field) => field.name.toLowerCase() === property);
}

/** The one text that an annotation is given, or its `value`. */
function textOf(annotation: Annotation | undefined): string | undefined {
  return annotation === undefined ? undefined : /(?:^\s{0,40}|\bvalue\s{0,8}=\s{0,8})"([^"]{0,200})"/.exec(annotation.args)?.[1];
}

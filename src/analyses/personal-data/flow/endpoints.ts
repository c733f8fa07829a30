// Which methods answer requests with data: handlers of Spring, JAX-RS and ASP.NET.
import type { FileKind } from '../../../model/file-kind.ts';
import type { CodeOutline, OutlineMethod, OutlineType } from './code-outline.ts';

const MAPPING = /@(?:Get|Post|Put|Delete|Patch|Request)Mapping\b|@(?:GET|POST|PUT|DELETE)\b/;
const CONTROLLER_BASE = /(?:Controller|ControllerBase|ApiController|AppService|ApplicationService)\b/;

/** Whether a request reaches the method and gets what it returns. Clients of other services' interfaces and pages are none. */
export function isEndpoint({ bare }: CodeOutline, kind: FileKind, type: OutlineType, method: OutlineMethod): boolean {
  if (type.kind === 'interface' || method.body === undefined) return false;
  if (kind === 'csharp') return isAction(bare, type, method);
  const isRest = /@(?:RestController|Path)\b/.test(type.annotations) || /@ResponseBody\b/.test(type.annotations);
  return (isRest || (/@Controller\b/.test(type.annotations) && /@ResponseBody\b/.test(method.annotations))) && (MAPPING.test(method.annotations) || /@Override\b/.test(method.annotations));
}

/** A public method of a controller or application service, overrides apart. */
function isAction(bare: string, type: OutlineType, method: OutlineMethod): boolean {
  if (!type.supers.some((one) => CONTROLLER_BASE.test(one)) && !/\[(?:ApiController|DynamicApi)\b/.test(type.annotations)) return false;
  if (/\[NonAction\b/.test(method.annotations)) return false;
  const head = bare.slice(Math.max(0, method.at - 240), method.at);
  return /\bpublic\b(?![^;{}]{0,200}\boverride\b)[\w\s<>[\],.?]{0,200}$/.test(head);
}

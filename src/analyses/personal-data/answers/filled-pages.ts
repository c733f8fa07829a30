// Which pages the handlers of Java fill: views that Spring is told by name, pages that servlets forward to, results of Struts in its settings and in annotations.
import { readXmlTree } from '../../../configuration/xml-tree.ts';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import type { Outline, OutlineMethod, OutlineType } from '../../../outline/outline.ts';
import { attributeText, isNamed, walk } from '../../xml-elements.ts';
import { actionPagesFact } from '../flow/flow-facts.ts';

/** A page by its name, or the name of a result of Struts that the project's settings lead to one; and the names under which the handler gives it data. */
export interface FilledPage {
  readonly page?: string;
  readonly outcome?: string;
  readonly given: readonly string[];
}

const RETURNED = /\breturn\s{1,8}(?:(\w{1,60})\s{0,4}\+\s{0,4})?"([\w\-./]{1,160})(?:\s{0,2}::[^"\n]{1,80})?"\s{0,8};/g;
const CONSTANT = /\breturn\s{1,8}(?:\w{1,40}\.)?(SUCCESS|INPUT|LOGIN|[A-Z][A-Z_\d]{2,30})\s{0,8};/g;
const NAMED = /\b(?:new\s{1,8}ModelAndView|setViewName|getRequestDispatcher)\s{0,4}\(\s{0,8}(?:(\w{1,60})\s{0,4}\+\s{0,4})?"([\w\-./]{1,160})"/g;
const GIVEN = /"([A-Za-z_]\w{0,60})"(?:\s{0,8},\s{0,8}(\w{1,60})\s{0,8}\))?/g;
/** Who is logged in is shown what is his own. */
const OWN = /\b(?:get)?(?:login(?:ed)?|logged(?:In)?|current|session)\w{0,10}(?:user|patient|member|account|person)\w{0,20}\s{0,4}\(|\bsession\w{0,10}\s{0,4}\.\s{0,4}getAttribute\b|\bgetSession\(\w{0,5}\)\s{0,4}\.\s{0,4}getAttribute\b/i;
const ASSIGNED = /(?<![\w.])(?:this\.)?([a-z]\w{0,60})\s{0,8}=(?!=)/g;
const RESULT = /@Result\s{0,8}\(([^()]{1,400})\)/g;
const MOST = 60;

/** Pages that one handler may fill, each once. Redirections fill none. */
export function filledPages(outline: Outline, type: OutlineType, method: OutlineMethod, isAction: boolean): FilledPage[] {
  const { start, end } = method.body ?? { start: 0, end: 0 };
  const code = outline.text.slice(start, end);
  const isCode = (index: number): boolean => outline.bare[start + index] === outline.text[start + index];
  const literals = Array.from(code.matchAll(GIVEN)).slice(0, MOST).filter(([, , value]) => value === undefined || !isOwn(code, value)).map(([, name = '']) => name);
  // The page of an action reads its fields; those that another method fills are empty here.
  const assigned = new Set(isAction ? Array.from(code.matchAll(ASSIGNED), ([, name = '']) => name) : []);
  const given = [...new Set([...literals, ...(isAction ? type.fields.map(({ name }) => name).filter((name) => assigned.has(name)) : [])])];
  const named = [...code.matchAll(NAMED), ...(isAction ? [] : code.matchAll(RETURNED))].filter(({ index }) => isCode(index));
  const pages = named.flatMap(([, prefix, page = '']) => (prefix === undefined ? page : `${valueOf(outline, prefix) ?? ''}${page}`)).filter((page) => page !== '');
  const outcomes = isAction ? [...Array.from(code.matchAll(RETURNED)).filter(({ index }) => isCode(index)).map(([, , name = '']) => name), ...Array.from(code.matchAll(CONSTANT)).filter(({ index }) => isCode(index)).map(([, name = '']) => name.toLowerCase())] : [];
  if (isAction) pages.push(...namedByAnnotations(type, method, new Set(outcomes)));
  return [...[...new Set(pages)].map((page) => ({ page, given })), ...[...new Set(outcomes)].map((outcome) => ({ outcome, given }))];
}

/** `@Result(name = "success", location = "/patient/list.jsp")`: pages that the convention plug-in of Struts shows for a result. */
function namedByAnnotations(type: OutlineType, method: OutlineMethod, outcomes: ReadonlySet<string>): string[] {
  return [...method.annotations.all, ...type.annotations.all].filter(({ name }) => /^(?:Action|Results?)$/.test(name)).flatMap(({ name, args }) => {
    const results = name === 'Result' ? [args] : Array.from(args.matchAll(RESULT), ([, given = '']) => given);
    return results.flatMap((one) => {
      const page = /\blocation\s{0,8}=\s{0,8}"([^"]{1,200})"/.exec(one)?.[1] ?? '';
      const result = /\bname\s{0,8}=\s{0,8}"(\w{1,40})"/.exec(one)?.[1] ?? 'success';
      return PAGE.test(page) && outcomes.has(result) && !NO_PAGE.test(/\btype\s{0,8}=\s{0,8}"(\w{1,40})"/.exec(one)?.[1] ?? '') ? [page] : [];
    });
  });
}

/** Whether a variable is the one who is logged in, by what is assigned to it: not by what his number is asked for with. */
function isOwn(code: string, variable: string): boolean {
  const assigned = new RegExp(String.raw`\b${variable}\s{0,8}=(?!=)([^;]{1,300});`).exec(code)?.[1];
  return assigned !== undefined && OWN.test(assigned) && !/\bget\w{0,30}Id\s{0,4}\(/.test(assigned);
}

/** `private final String prefix = "system/patient";` */
function valueOf({ text }: Outline, name: string): string | undefined {
  return new RegExp(String.raw`\bString\s{1,8}${name}\s{0,8}=\s{0,8}"([\w\-./]{0,120})"\s{0,8};`).exec(text)?.[1];
}

const PAGE = /^[\w\-./]{1,200}\.(?:jsp|ftl|html)$/;
/** Kinds of results that answer with no page of this request. */
const NO_PAGE = /^(?:redirect|chain|stream|json)/i;

/** Facts of `struts.xml`: which page shows which result of an action. */
export function actionPages(file: SourceFile): Fact[] {
  if (!file.text.includes('<action') || !file.text.includes('<result')) return [];
  return [...walk(readXmlTree(file).roots)].filter((one) => isNamed(one, 'action')).flatMap((action): Fact[] => {
    const type = attributeText(action, 'class')?.split('.').at(-1) ?? '';
    const method = attributeText(action, 'method') ?? 'execute';
    const results = action.children.flatMap((one): [string, string][] => {
      const page = one.text[0]?.value.trim() ?? '';
      return isNamed(one, 'result') && PAGE.test(page) && !NO_PAGE.test(attributeText(one, 'type') ?? '') ? [[attributeText(one, 'name') ?? 'success', page]] : [];
    });
    return type === '' || results.length === 0 ? [] : [actionPagesFact({ name: type.slice(0, 1).toUpperCase() + type.slice(1), path: file.path }, { method: method.includes('{') ? '*' : method, results })];
  });
}

// Which fields of an entity a query of MyBatis-Plus takes: `wrapper.select(Patient::getId, Patient::getName)`.

const SELECT = /\.\s{0,40}select\s{0,4}\(\s{0,40}([A-Z]\w{0,80}::(?:get|is)[A-Z]\w{0,80}(?:\s{0,40},\s{0,80}[A-Z]\w{0,80}::(?:get|is)[A-Z]\w{0,80}){0,60})\s{0,80}\)/g;
const REFERENCE = /([A-Z]\w{0,80})::(?:get|is)([A-Z]\w{0,80})/g;
/** Where a query begins: each has to say what it takes. */
const QUERY = /\bnew\s{1,8}\w{0,40}Wrapper\s{0,4}<|\.\s{0,8}<\s{0,4}\w{1,80}\s{0,4}>\s{0,4}(?:lbq|lbQ|lambdaQuery|query|q)\s{0,4}\(|\blambdaQuery\s{0,4}\(\s{0,4}\)/g;

/** By type, in small letters; undefined where some query of the code takes all. */
export function selectedFields(code: string): Record<string, string[]> | undefined {
  if (!code.includes('::get')) return undefined;
  const selects = [...code.matchAll(SELECT)];
  if (selects.length === 0 || selects.length < [...code.matchAll(QUERY)].length) return undefined;
  const fields: Record<string, string[]> = {};
  for (const [, list = ''] of selects) for (const [, type = '', name = ''] of list.matchAll(REFERENCE)) (fields[type] ??= []).push(name.toLowerCase());
  return fields;
}

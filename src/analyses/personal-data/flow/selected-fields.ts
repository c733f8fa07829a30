// Which fields of an entity a query takes: `wrapper.select(Patient::getId, Patient::getName)` of MyBatis-Plus, `Select(p => new Patient { Id = p.Id })` of C#.

const SELECT = /\.\s{0,40}select\s{0,4}\(\s{0,40}([A-Z]\w{0,80}::(?:get|is)[A-Z]\w{0,80}(?:\s{0,40},\s{0,80}[A-Z]\w{0,80}::(?:get|is)[A-Z]\w{0,80}){0,60})\s{0,80}\)/g;
const REFERENCE = /([A-Z]\w{0,80})::(?:get|is)([A-Z]\w{0,80})/g;
/** Where a query begins: each has to say what it takes. */
const QUERY = /\bnew\s{1,8}\w{0,40}Wrapper\s{0,4}<|\.\s{0,8}<\s{0,4}\w{1,80}\s{0,4}>\s{0,4}(?:lbq|lbQ|lambdaQuery|query|q)\s{0,4}\(|\blambdaQuery\s{0,4}\(\s{0,4}\)/g;

/** By type, in small letters; undefined where some query of the code takes all. */
export function selectedFields(code: string): Record<string, string[]> | undefined {
  if (!code.includes('::get')) return projectedFields(code);
  const selects = [...code.matchAll(SELECT)];
  if (selects.length === 0 || selects.length < [...code.matchAll(QUERY)].length) return undefined;
  const fields: Record<string, string[]> = {};
  for (const [, list = ''] of selects) for (const [, type = '', name = ''] of list.matchAll(REFERENCE)) (fields[type] ??= []).push(name.toLowerCase());
  return fields;
}

/** `Select(p => new Patient { Id = p.Id, Name = p.Name })`, the list of a projection. */
const PROJECTION = /\.\s{0,8}Select\s{0,4}\(\s{0,8}\w{1,40}\s{0,8}=>\s{0,40}new\s{1,8}([A-Z]\w{0,80})\s{0,8}(?:\(\s{0,8}\))?\s{0,40}\{([^{}]{0,2000})\}/g;
const ASSIGNED = /(?<![\w.])([A-Z]\w{0,80})\s{0,8}=(?![=>])/g;

const MADE = /\bnew\s{1,8}([A-Z]\w{0,80})\s{0,8}[({]/g;

/** Where each object of the type that the code makes is made so. */
function projectedFields(code: string): Record<string, string[]> | undefined {
  const projections = [...code.matchAll(PROJECTION)];
  if (projections.length === 0) return undefined;
  const made = Array.from(code.matchAll(MADE), ([, type]) => type);
  const fields: Record<string, string[]> = {};
  for (const [, type = '', members = ''] of projections) {
    if (made.filter((one) => one === type).length > projections.filter(([, one]) => one === type).length) continue;
    for (const [, name = ''] of members.matchAll(ASSIGNED)) (fields[type] ??= []).push(name.toLowerCase());
  }
  return Object.keys(fields).length === 0 ? undefined : fields;
}

// What an expression carries, as far as one file tells; the project step looks the names up.

/**
 * `type`: an object of this type, or, where that only wraps, what is put into it (`inner`); a row of which only some columns were asked for (`columns`).
 * `call`: what a method gives back, `Type.method`; `args`: what it is given, where it may only hand that on; `of`: the type arguments of what it is
 * called on, `Patient` of an `IRepository<Patient>`.
 * `field`: the value of a field of a person, put under its name into a map or an anonymous object.
 */
export type Carrier =
  | { readonly type: string; readonly inner?: readonly Carrier[]; readonly columns?: readonly AskedColumn[] }
  | { readonly call: string; readonly args?: readonly Carrier[]; readonly of?: readonly string[] }
  | { readonly field: string; readonly id: string; /** Of those who work there. */ readonly staff?: boolean };

/** A column of a table and the name that it has in the result. */
export type AskedColumn = readonly [column: string, as: string];

/** Whether it is known which columns it holds. */
export function hasColumns(carrier: Carrier): boolean {
  return 'field' in carrier || ('type' in carrier && carrier.columns !== undefined);
}

/** Of rows whose columns are known, the one that is named; nothing of rows that are held as a whole. */
export function columnNamed(carriers: readonly Carrier[], name: string): readonly Carrier[] {
  const wanted = name.toLowerCase();
  return carriers.flatMap((one): readonly Carrier[] => {
    if ('field' in one) return one.field.toLowerCase() === wanted ? [one] : [];
    const columns = 'type' in one ? one.columns?.filter(([, as]) => as.toLowerCase() === wanted) ?? [] : [];
    return 'type' in one && columns.length > 0 ? [{ type: one.type, columns }] : [];
  });
}

/** Types that hold one value or text, and nobody's data by themselves. */
const PLAIN = new Set(['String', 'string', 'Integer', 'int', 'Long', 'long', 'Short', 'short', 'Byte', 'byte', 'Double', 'double', 'Float', 'float', 'Boolean', 'boolean', 'bool', 'Character', 'char', 'void', 'Void',
  'decimal', 'BigDecimal', 'BigInteger', 'Date', 'LocalDate', 'LocalDateTime', 'LocalTime', 'Timestamp', 'DateTime', 'DateOnly', 'TimeSpan', 'DateTimeOffset', 'Guid', 'UUID', 'Number', 'CharSequence', 'uint', 'ulong', 'ushort', 'sbyte',
  'Logger', 'ILogger', 'HttpServletRequest', 'HttpServletResponse', 'Locale', 'Class', 'Type', 'Exception', 'Throwable', 'MultipartFile', 'IFormFile', 'File', 'InputStream', 'OutputStream', 'Stream', 'CancellationToken',
  'RedisTemplate', 'StringRedisTemplate', 'RestTemplate', 'ObjectMapper', 'Serializable', 'Instant', 'Duration', 'Pattern', 'Thread', 'Object[]']);

const SIMPLE = /^(?!extends$|super$)[A-Za-z_$][\w$]*$/;

/** The types at the ends of a type: of `R<Page<PatientVo>>` `PatientVo`, of `Map<String, Object>` `Object`. Plain ones are left out. */
export function leafTypes(type: string): string[] {
  if (SIMPLE.test(type)) return PLAIN.has(type) ? [] : [type];
  const found: string[] = [];
  for (const match of type.matchAll(/([A-Za-z_$][\w$.]*|\?)\s{0,8}(<|\[)?/g)) {
    const [, name = '', opens] = match;
    const last = name.slice(name.lastIndexOf('.') + 1);
    if (last === 'extends' || last === 'super' || opens === '<' || PLAIN.has(last)) continue;
    found.push(last);
  }
  return found;
}

/** The outermost type's name. */
export function headType(type: string): string {
  const name = /^[\s(]*([A-Za-z_$][\w$.]*)/.exec(type)?.[1] ?? '';
  return name.slice(name.lastIndexOf('.') + 1);
}

/** A name without the signs that tell its words apart: `phone_number` and `phoneNumber` are one. */
export function inOneWord(name: string): string {
  return name.replace(/_/g, '').toLowerCase();
}

/** Whether a record is kept in it as texts under their names: a `List<Map<String, String>>`. */
export function holdsTexts(type: string): boolean {
  return /\bMap\s?<\s?String,\s?String\s?>/.test(type);
}

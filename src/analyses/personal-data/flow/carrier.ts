// What an expression carries, as far as one file tells; the project step looks the names up.

/**
 * `type`: an object of this type, or, where that only wraps, what is put into it (`inner`).
 * `call`: what a method gives back, `Type.method`; `args`: what it is given, where it may only hand that on; `of`: the type arguments of what it is
 * called on, `Patient` of an `IRepository<Patient>`.
 * `field`: the value of a field of a person, put under its name into a map or an anonymous object.
 */
export type Carrier =
  | { readonly type: string; readonly inner?: readonly Carrier[] }
  | { readonly call: string; readonly args?: readonly Carrier[]; readonly of?: readonly string[] }
  | { readonly field: string; readonly id: string; /** Of those who work there. */ readonly staff?: boolean };

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

// Fields that classes declare, read line by line: enough for entities, without a syntax tree.

export interface DeclaredField {
  readonly name: string;
  /** Caption beside it: comment, `@ApiModelProperty`, `@Excel(name=…)`, `[Description]`, `ColumnDescription`. */
  readonly label?: string;
  /** Offset of the name. */
  readonly at: number;
}

export interface DeclaredClass {
  /** Name of the class, with the table's name where an annotation says it. */
  readonly name: string;
  /** An annotation maps it to a table or a collection. */
  readonly stored: boolean;
  readonly fields: readonly DeclaredField[];
}

/** Longest line that can be a declaration. */
const LINE_LIMIT = 300;
const ACCESS = /^(?:private|protected|public|internal|var|val|lateinit)\b/;

/** Classes and their fields in Java, Kotlin or C# text. */
export function declaredClasses(text: string): DeclaredClass[] {
  const classes: { name: string; stored: boolean; fields: DeclaredField[] }[] = [];
  let table = '';
  let stored = false;
  let label: string | undefined;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = end - start > LINE_LIMIT ? '' : text.slice(start, end).trim();
    const opened = /(?:^|\s)class\s+([A-Za-z_]\w{0,80})/.exec(line);
    if (opened !== null && !/^(?:\/\/|\*|\/\*)/.test(line)) {
      classes.push({ name: [opened[1] ?? '', table].filter((part) => part !== '').join(' '), stored, fields: [] });
      table = '';
      stored = false;
      label = undefined;
    } else {
      stored ||= /^[@[](?:TableName|Table|SugarTable|Entity|Document)\b/.test(line);
      table = /^[@[](?:TableName|Table|SugarTable|Entity|Document)\b[^"']{0,60}["']([^"']{1,80})["']/.exec(line)?.[1] ?? table;
      const name = declaredName(line);
      const caption = /[\u4e00-\u9fa5][\u4e00-\u9fa5A-Za-z()（）/]{1,30}/.exec(line)?.[0];
      if (name !== undefined) {
        const found = caption ?? label;
        classes.at(-1)?.fields.push({ name, at: start + Math.max(0, text.slice(start, end).lastIndexOf(name)), ...(found !== undefined && { label: found }) });
        label = undefined;
      } else if (line === '' || line === '}') label = undefined;
      else label = caption ?? label;
    }
    start = end + 1;
  }
  return classes;
}

/** `private String patientName;`, `public string PatientName { get; set; }`, `var patientName: String`: the name, where the line declares one. */
function declaredName(line: string): string | undefined {
  if (!ACCESS.test(line) || /\b(?:static|const|class|enum|interface)\b/.test(line)) return undefined;
  const kotlin = /^(?:(?:private|public|protected|internal|lateinit) ){0,2}(?:var|val) ([A-Za-z_]\w{0,80})\s{0,4}:/.exec(line);
  if (kotlin !== null) return kotlin[1];
  const head = (line.split(/[={;]/, 1)[0] ?? '').trim();
  const words = head.split(/\s+/);
  if (head.includes('(') || words.length < 3 || !/[;{]/.test(line)) return undefined;
  const name = words.at(-1) ?? '';
  return /^[A-Za-z_]\w{0,80}$/.test(name) ? name : undefined;
}

// Columns that PHP names in text: migrations of Phinx, ThinkPHP, Yii and CodeIgniter, entities of Doctrine, and the lists of a model's columns.
import type { Declaration } from './personal-facts.ts';

interface NamedColumn {
  readonly name: string;
  readonly at: number;
  readonly label?: string;
  readonly encrypted: boolean;
}

interface NamedTable {
  readonly name: string;
  readonly by: Declaration;
  readonly members: readonly NamedColumn[];
}

/** A column, and what its declaration says up to the end of the line. */
const COLUMNS = [
  // `->addColumn('phone', 'string', ['comment' => '手机号'])`
  /->\s{0,8}addColumn\s{0,4}\(\s{0,8}['"](\w{1,60})['"]([^\n]{0,200})/g,
  // `'phone' => $this->string(11)->comment('手机号')`
  /['"](\w{1,60})['"]\s{0,40}=>\s{0,8}\$this\s{0,4}->\s{0,4}(?:string|char|text|\w{1,10}Text)\s{0,4}\(([^\n]{0,200})/g,
  // `'phone' => ['type' => 'VARCHAR', ...]`
  /['"](\w{1,60})['"]\s{0,40}=>\s{0,8}(?:array\s{0,4}\(|\[)\s{0,40}['"]type['"]\s{0,8}=>\s{0,8}['"](?:VARCHAR|CHAR|TEXT|\w{1,10}TEXT)\b([^\n]{0,200})/gi,
  // `#[ORM\Column(length: 11)] private ?string $phone`, or in the comment above it
  /\bORM\\Column\b(?:[^;{}$]{0,300}?)\b(?:private|protected|public)\s{1,8}(?:\??[\w\\|]{1,40}\s{1,8})?\$(\w{1,60})([^\n]{0,100})/g,
] as const;
const TABLES = /(?:->\s{0,8}(?:table|createTable|create_table)\s{0,4}\(\s{0,8}['"](?:\{\{%?)?(\w{1,60})|\bclass\s{1,8}(\w{1,60}))/g;
const RECORD_CLASS = /\bclass\s{1,4}(\w{1,60})\s{1,4}extends\s{1,4}[\w\\]{0,60}(?:Model|Authenticatable|Pivot|Eloquent)\b/g;
/** `protected $fillable = ['name', 'phone'];` of Eloquent, `protected $schema = ['phone' => 'string'];` of ThinkPHP. */
const LIST = /\bprotected\s{1,4}\$(?:fillable|schema)\s{0,8}=\s{0,8}(?:\[|array\s{0,4}\()([^\]();]{1,6000})/g;
const ENTRY = /['"](\w{1,60})['"](?:\s{0,20}=>\s{0,8}['"][^'"\n]{0,40}['"])?\s{0,8}(?:,|$)/g;
const TABLE_NAME = /\bprotected\s{1,4}\$(?:table|name)\s{0,8}=\s{0,8}['"](\w{1,60})['"]/;
const CHINESE = /[\u4e00-\u9fa5][\u4e00-\u9fa5A-Za-z()（）/]{0,30}/;

export function phpColumns(text: string, encrypts: (code: string) => boolean): NamedTable[] {
  return [...declaredColumns(text, encrypts), ...listedColumns(text, encrypts)];
}

/** The columns, under the table that is named before them: in CodeIgniter's migrations after them, where the class stands for it. */
function declaredColumns(text: string, encrypts: (code: string) => boolean): NamedTable[] {
  const found = COLUMNS.flatMap((pattern) => Array.from(text.matchAll(pattern), (match) => ({ name: match[1] ?? '', said: match[2] ?? '', at: match.index + match[0].lastIndexOf(match[1] ?? '', match[0].length - (match[2] ?? '').length) })));
  if (found.length === 0) return [];
  const tables = Array.from(text.matchAll(TABLES), ({ 1: table, 2: type = '', index }) => ({ name: table ?? type, index }));
  const members = new Map<string, NamedColumn[]>();
  for (const { name, said, at } of found) {
    const holder = tables.findLast(({ index }) => index < at)?.name ?? '';
    const label = CHINESE.exec(said)?.[0];
    members.set(holder, [...members.get(holder) ?? [], { name, at, encrypted: encrypts(said), ...(label !== undefined && { label }) }]);
  }
  return Array.from(members, ([name, columns]) => ({ name, by: text.includes('ORM\\Column') ? 'model' : 'table', members: columns }));
}

/** What a model says may be filled in, where nothing else of the project declares its table. */
function listedColumns(text: string, encrypts: (code: string) => boolean): NamedTable[] {
  const types = Array.from(text.matchAll(RECORD_CLASS), ({ 1: name = '', index }) => ({ name, index }));
  return types.length === 0 ? [] : Array.from(text.matchAll(LIST)).flatMap((list): NamedTable[] => {
    const type = types.findLast(({ index }) => index < list.index);
    const start = list.index + list[0].length - (list[1] ?? '').length;
    const columns = Array.from((list[1] ?? '').matchAll(ENTRY), ({ 1: name = '', index }) => ({ name, at: start + index, encrypted: isChanged(text, name, encrypts) }));
    const table = TABLE_NAME.exec(text)?.[1];
    return type === undefined ? [] : [{ name: table === undefined ? type.name : `${type.name} ${table}`, by: 'list', members: columns }];
  });
}

/** `setIdCardAttribute($value) { $this->attributes['id_card'] = encrypt($value); }`: a line that names the column and encrypts. */
function isChanged(text: string, name: string, encrypts: (code: string) => boolean): boolean {
  return text.split('\n').some((line) => line.includes(name) && encrypts(line));
}

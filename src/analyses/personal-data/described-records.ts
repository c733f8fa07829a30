// Records whose class keeps its columns in the comment above it alone: Yii's models, as its generator writes them.

interface DescribedMember {
  readonly name: string;
  readonly at: number;
  readonly label?: string;
  readonly encrypted: boolean;
  readonly type: string;
}

/** A comment, and the class under it that is a record by itself; one that extends another model repeats its columns. */
const RECORD = /\/\*\*(?:(?!\*\/)[\s\S]){1,20000}?\*\/\s{0,20}(?:(?:abstract|final)\s{1,4})?class\s{1,4}(\w{1,60})\s{1,4}extends\s{1,4}[\w\\]{0,60}\bActiveRecord\b/g;
/** `@property string $mother_id 母亲身份证`; what is read only is a relation or computed. */
const PROPERTY = /^[ \t]{0,8}\*[ \t]{1,8}@property[ \t]{1,8}([\w|\\[\]?]{1,40})[ \t]{1,8}\$(\w{1,60})[ \t]{0,8}([^\r\n]{0,80})/gm;
/** A relation stands there under the name of its class. */
const COLUMN_TYPE = /^\??(?:string|int|integer|float|double|number|mixed)(?:\|null)?$/i;
const TABLE_NAME = /\bfunction\s{1,4}tableName\s{0,4}\(\s{0,4}\)\s{0,4}(?::\s{0,4}string\s{0,4})?\{\s{0,40}return\s{1,4}['"](?:\{\{%?)?(\w{1,60})/;

export function describedRecords(text: string, encrypts: (code: string) => boolean): { readonly name: string; readonly members: readonly DescribedMember[] }[] {
  return [...text.matchAll(RECORD)].flatMap((record) => {
    const members = [...record[0].matchAll(PROPERTY)].flatMap((property): DescribedMember[] => {
      const [line, type = '', name = '', label = ''] = property;
      if (!COLUMN_TYPE.test(type)) return [];
      const at = record.index + property.index + line.indexOf('@');
      return [{ name, at, encrypted: isEncrypted(text, name, encrypts), type: /^\??str/i.test(type) ? 'string' : type, ...(label.trim() !== '' && { label: label.trim() }) }];
    });
    const tableName = TABLE_NAME.exec(text.slice(record.index + record[0].length))?.[1];
    return members.length === 0 ? [] : [{ name: [record[1], tableName].filter((one) => one !== undefined).join(' '), members }];
  });
}

/** `$this->id_card = Crypt::encrypt($this->id_card)` before it is saved, or its name in the list of what is encrypted. */
function isEncrypted(text: string, name: string, encrypts: (code: string) => boolean): boolean {
  return text.split('\n').some((line) => line.includes(name) && !line.includes('@property') && encrypts(line));
}

// Schemas of Prisma: models with their fields as declared columns, and the settings of data sources and generators.
import type { SourceFile } from '../model/source-file.ts';
import type { ColumnDeclaration, ConfigurationView } from './configuration-view.ts';
import { EntryList } from './entry-list.ts';
import { verbatim } from './source-text.ts';
import { lineEndAt, nextLineAt, skipSpacesAt, trimmedEnd } from './text-lines.ts';
import { configurationView } from './view.ts';

const BLOCK = /^(model|type|view|datasource|generator)\s{1,20}(\w{1,80})\s{0,20}\{/;
/** A field of a scalar type; a relation names another model, an enumeration holds no text. */
const FIELD = /^(\w{1,80})\s{1,40}(String|Json|Bytes|DateTime|Int|BigInt|Float|Decimal|Boolean|Unsupported)\b/;
const SETTING = /^(\w{1,80})\s{0,20}=\s{0,20}"([^"\r\n]{0,2000})"/;
const MAPPED = /^@@map\(\s{0,8}(?:name:\s{0,8})?"([^"\r\n]{1,80})"/;
/** What the extension that encrypts fields asks for. */
const ENCRYPTED = /@encrypted\b/;
const LONGEST_LINE = 4_000;

/** A block while it is being read. */
interface Block {
  readonly kind: string;
  readonly name: string;
  readonly columns: ColumnDeclaration[];
  readonly scope: number;
  table?: string;
}

/**
 * Columns of models and views, their table named `Model table` where `@@map` gives the table a name of its own, with the comment above or behind;
 * entries `datasource.<name>.<setting>` and `generator.<name>.<setting>`. Every text can be read.
 */
export function readPrisma({ text }: SourceFile): ConfigurationView {
  const list = new EntryList();
  const columns: ColumnDeclaration[] = [];
  let block: Block | undefined;
  let above = '';
  for (let at = 0; at < text.length && !list.full;) {
    const lineEnd = lineEndAt(text, at);
    const start = skipSpacesAt(text, at, lineEnd);
    const end = trimmedEnd(text, start, lineEnd);
    at = nextLineAt(text, lineEnd);
    if (end <= start || end - start > LONGEST_LINE) continue;
    const line = text.slice(start, end);
    if (line.startsWith('//')) {
      above = commentOf(line);
      continue;
    }
    const [, kind, name] = BLOCK.exec(line) ?? [];
    if (kind !== undefined && name !== undefined) block = { kind, name, columns: [], scope: list.newScope() };
    else if (line === '}') {
      columns.push(...columnsOf(block));
      block = undefined;
    } else if (block?.kind === 'datasource' || block?.kind === 'generator') {
      const setting = SETTING.exec(line);
      const [whole = '', key = '', value = ''] = setting ?? [];
      const last = start + whole.length - 1;
      if (setting !== null) list.add({ path: [block.kind, block.name, key], key: { start, end: start + key.length }, value: verbatim(text, last - value.length, last), scope: block.scope });
    } else if (block !== undefined) addMember(block, line, start, above);
    above = '';
  }
  return configurationView({ entries: list.entries, columns: () => columns });
}

function addMember(block: Block, line: string, start: number, above: string): void {
  const table = MAPPED.exec(line)?.[1];
  if (table !== undefined) block.table = table;
  const [whole, column, type] = FIELD.exec(line) ?? [];
  const behind = /(?<!:)\/\/.*/.exec(line)?.[0] ?? '';
  if (whole === undefined || column === undefined || type === undefined || ENCRYPTED.test(above) || ENCRYPTED.test(behind)) return;
  const comment = commentOf(behind) || above;
  block.columns.push({ table: block.name, column, type, ...(comment !== '' && { comment }), region: { start, end: start + column.length } });
}

function columnsOf(block: Block | undefined): readonly ColumnDeclaration[] {
  const { name, table, columns = [] } = block ?? {};
  return table === undefined || table === name ? columns : columns.map((column) => ({ ...column, table: `${column.table} ${table}` }));
}

function commentOf(line: string): string {
  return line.replace(/^\/{2,3}\s{0,20}/, '').slice(0, 200);
}

// The comment that dismisses a finding, in the syntax of the place it goes to: above the finding's line, with its indentation.
import type { FileKind } from '../model/file-kind.ts';

/** Where the comment goes: before line `line` (from 0), with its line end. */
export interface SuppressionInsert {
  readonly line: number;
  readonly text: string;
}

type Syntax = readonly [open: string, close: string];

const SLASHES: Syntax = ['//', ''];
const HASH: Syntax = ['#', ''];
const DASHES: Syntax = ['--', ''];
const MARKUP: Syntax = ['<!--', '-->'];
const BLOCK: Syntax = ['/*', '*/'];

/** Kinds without comments (JSON, CSV, plain text, keys) have no entry: there a baseline state dismisses. */
const SYNTAX: Partial<Readonly<Record<FileKind, Syntax>>> = {
  java: SLASHES, kotlin: SLASHES, scala: SLASHES, groovy: SLASHES, csharp: SLASHES, javascript: SLASHES, typescript: SLASHES, go: SLASHES, c: SLASHES, cpp: SLASHES, 'objective-c': SLASHES,
  swift: SLASHES, rust: SLASHES, delphi: SLASHES, powerbuilder: SLASHES, dart: SLASHES, prisma: SLASHES,
  python: HASH, ruby: HASH, shell: HASH, powershell: HASH, yaml: HASH, properties: HASH, toml: HASH, dotenv: HASH, dockerfile: HASH, nginx: HASH, 'redis-conf': HASH, 'mysql-conf': HASH, logrotate: HASH,
  ini: [';', ''], sql: DASHES, lua: DASHES, batch: ['REM', ''], vbnet: ["'", ''], 'visual-basic': ["'", ''],
  xml: MARKUP, svg: MARKUP, html: MARKUP, markdown: MARKUP, vue: MARKUP, php: MARKUP, css: BLOCK, jsp: ['<%--', '--%>'], aspx: ['<%--', '--%>'], razor: ['@*', '*@'],
};
const MARKED_UP: ReadonlySet<FileKind> = new Set<FileKind>(['xml', 'svg', 'html', 'vue', 'php', 'jsp', 'aspx', 'razor']);
/** A backslash at the end of the line before joins the lines; Dockerfiles alone allow a comment between. */
const CONTINUED: ReadonlySet<FileKind> = new Set<FileKind>(['properties', 'shell', 'c', 'cpp', 'objective-c', 'python', 'ini']);

/**
 * @param lines the document's lines; @param line of the finding, from 0.
 * @returns undefined where no comment can stand there: the format has none, or the line is the middle of something.
 */
export function suppressionInsert(kind: FileKind, lines: readonly string[], line: number, ruleId: string, reason: string, until?: string): SuppressionInsert | undefined {
  const before = lines.slice(0, line);
  const syntax = syntaxAt(kind, before);
  if (syntax === undefined || isInside(kind, before, syntax) || lines[line]?.trimStart().startsWith('<?xml') === true) return undefined;
  const [open, close] = syntax;
  const head = `hisguard-ignore ${ruleId}${until === undefined ? '' : ` until ${until}`}:`;
  const said = oneLine(reason, close);
  const current = lines[line] ?? '';
  const indentation = kind === 'batch' ? '' : current.slice(0, current.length - current.trimStart().length);
  return { line, text: `${indentation}${open} ${head}${said === '' ? ' ' : ` ${said}`}${close === '' ? '' : ` ${close}`}\n` };
}

/** A reason must not end the comment it stands in, nor its line. */
function oneLine(reason: string, close: string): string {
  const flat = reason.split(/[\r\n\u2028\u2029]/).map((part) => part.trim()).filter((part) => part !== '').join(' ').slice(0, 400);
  if (close.endsWith('-->') || close.startsWith('--')) return flat.replaceAll('--', '\u2014');
  return close === '' ? flat : flat.replaceAll(close, close.split('').join(' '));
}

/** Pages hold several languages: what was opened last and not closed says which one the line is in. */
function syntaxAt(kind: FileKind, before: readonly string[]): Syntax | undefined {
  if (!MARKED_UP.has(kind) || kind === 'xml' || kind === 'svg') return SYNTAX[kind];
  const text = before.join('\n').toLowerCase();
  const opened = (open: string, close: string): boolean => text.lastIndexOf(open) > text.lastIndexOf(close);
  if (opened('<script', '</script')) return SLASHES;
  if (opened('<style', '</style')) return BLOCK;
  if (kind === 'php' && opened('<?php', '?>')) return SLASHES;
  if ((kind === 'jsp' || kind === 'aspx') && opened('<%', '%>')) return kind === 'jsp' ? SLASHES : undefined;
  return SYNTAX[kind];
}

function isInside(kind: FileKind, before: readonly string[], syntax: Syntax): boolean {
  const previous = before.at(-1) ?? '';
  if (CONTINUED.has(kind) && /(?<!\\)(?:\\\\){0,50}\\$/.test(previous.trimEnd())) return true;
  // Markdown tables and XML tags end where a comment stands in them.
  if (kind === 'markdown') return previous.trimStart().startsWith('|');
  if (syntax !== MARKUP && syntax[0] !== '<%--') return false;
  const text = before.join('\n');
  return text.lastIndexOf('<') > text.lastIndexOf('>') || text.lastIndexOf('<!--') > text.lastIndexOf('-->') || text.lastIndexOf('<![CDATA[') > text.lastIndexOf(']]>');
}

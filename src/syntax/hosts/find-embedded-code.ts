// Which parts of a host file are code, by kind of file.
import type { FileKind } from '../../model/file-kind.ts';
import type { EmbeddedCode } from './embedded-code.ts';
import { findHtmlCode } from './find-html-code.ts';
import { findPhpPageCode } from './find-php-page-code.ts';
import { findRazorCode } from './find-razor-code.ts';
import { findAspxCode, findJspCode } from './find-server-page-code.ts';
import { findVueCode } from './find-vue-code.ts';

const FINDERS: Readonly<Partial<Record<FileKind, (text: string) => EmbeddedCode[]>>> = { vue: findVueCode, html: findHtmlCode, jsp: findJspCode, aspx: findAspxCode, razor: findRazorCode, php: findPhpPageCode };

/** Kinds of file with code inside. A PHP file is a program as it stands, too: here it gives the script in its HTML. */
export const HOST_KINDS: readonly FileKind[] = Object.keys(FINDERS) as FileKind[];

/** The code inside a host file, [] for other kinds. Never throws; half-typed text gives what can be made out. */
export function findEmbeddedCode(kind: FileKind, text: string): readonly EmbeddedCode[] {
  return FINDERS[kind]?.(text).filter(({ ranges }) => ranges.length > 0) ?? [];
}

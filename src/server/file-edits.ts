// Changes files for a request: through the editor where the document is open, else on disk in the file's own encoding.
import { URI } from 'vscode-uri';
import type { Connection, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { lineStartsOf } from '../model/location.ts';
import { decode } from '../platform/decode.ts';
import { encode, encodeEdits } from '../platform/encode.ts';
import type { FileSystem } from '../platform/file-system.ts';

export interface FileEditsOptions {
  readonly connection: Connection;
  readonly fs: FileSystem;
  readonly document: (uri: string) => TextDocument | undefined;
  /** The client takes `workspace/applyEdit`. */
  readonly canApply: boolean;
}

export type EditOutcome = 'done' | 'refused' | 'failed';

export class FileEdits {
  readonly #options: FileEditsOptions;

  constructor(options: FileEditsOptions) {
    this.#options = options;
  }

  /** The text as the editor has it, else as on disk; undefined where there is no such file. */
  textOf(uri: string): string | undefined {
    const open = this.#options.document(uri);
    if (open !== undefined) return open.getText();
    const bytes = this.#options.fs.readBytes(URI.parse(uri).fsPath).value;
    return bytes === undefined ? undefined : decode(bytes).text;
  }

  async edit(uri: string, edits: readonly TextEdit[]): Promise<EditOutcome> {
    const open = this.#options.document(uri);
    if (open !== undefined && this.#options.canApply) {
      const { applied } = await this.#options.connection.workspace.applyEdit({ documentChanges: [{ textDocument: { uri, version: open.version }, edits: [...edits] }] });
      return applied ? 'done' : 'refused';
    }
    const { fs } = this.#options;
    const path = URI.parse(uri).fsPath;
    const read = fs.readBytes(path).value;
    if (read === undefined) return 'failed';
    const bytes = Uint8Array.from(read);
    const starts = lineStartsOf(decode(bytes).text);
    const offset = (position: { readonly line: number; readonly character: number }): number => (starts[position.line] ?? 0) + position.character;
    const encoded = encodeEdits(bytes, edits.map((edit) => ({ start: offset(edit.range.start), end: offset(edit.range.end), text: edit.newText }))).value;
    return encoded !== undefined && fs.write(path, encoded).value ? 'done' : 'failed';
  }

  /** Replaces or creates the whole file. */
  async write(uri: string, text: string): Promise<EditOutcome> {
    const { fs, connection, canApply } = this.#options;
    const open = this.#options.document(uri);
    if (open !== undefined && canApply) {
      const all = { start: { line: 0, character: 0 }, end: open.positionAt(open.getText().length) };
      const { applied } = await connection.workspace.applyEdit({ documentChanges: [{ textDocument: { uri, version: open.version }, edits: [{ range: all, newText: text }] }] });
      return applied ? 'done' : 'refused';
    }
    const path = URI.parse(uri).fsPath;
    const existing = fs.exists(path) ? fs.readBytes(path).value : undefined;
    const { encoding, bom } = existing === undefined ? { encoding: 'utf-8' as const, bom: false } : decode(existing);
    const bytes = encode(text, encoding, bom).value ?? Buffer.from(text);
    return fs.write(path, bytes).value ? 'done' : 'failed';
  }
}

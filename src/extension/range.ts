// Ranges of the protocol and of the editor: both count from 0 in UTF-16 code units.
import * as vscode from 'vscode';
import type { ProtocolRange } from '../protocol/range.ts';

export function toRange({ start, end }: ProtocolRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

// Reads a text for the tests here and shows what was found, after checking every region.
import assert from 'node:assert/strict';
import type { ConfigurationView, DataRow, Entry } from '../../src/configuration/configuration-view.ts';
import { readConfiguration } from '../../src/configuration/read-configuration.ts';
import { fileKindOf } from '../../src/model/file-kind.ts';
import { sourceFile, type SourceFile } from '../../src/model/source-file.ts';

export function fileOf(path: string, text: string): SourceFile {
  return sourceFile(path, fileKindOf(path), text);
}

/** The view of `text` as a file at `path`; all regions are checked to lie in the text. */
export function viewOf(path: string, text: string): ConfigurationView {
  const outcome = readConfiguration(fileOf(path, text));
  assert.ok(outcome, `${path} has no reader`);
  checkRegions(outcome.value, text.length);
  return outcome.value;
}

export function checkRegions(view: ConfigurationView, length: number): void {
  const check = (region: { readonly start: number; readonly end: number }, what: string) => {
    assert.ok(Number.isInteger(region.start) && region.start >= 0 && region.start <= region.end && region.end <= length, `${what}: ${region.start}..${region.end} of ${length}`);
  };
  for (const entry of view.entries) { check(entry.keyRegion, `key of ${entry.key}`); check(entry.valueRegion, `value of ${entry.key}`); }
  for (const column of view.columns) check(column.region, column.column);
  for (const row of rowsOf(view)) {
    check(row.region, 'row');
    for (const cell of row.cells) { check(cell.region, 'cell'); assert.ok(cell.region.start >= row.region.start && cell.region.end <= row.region.end, 'a cell stands in its row'); }
  }
  if (view.brokenAt !== undefined) assert.ok(view.brokenAt >= 0 && view.brokenAt <= length, 'brokenAt');
}

export function rowsOf(view: ConfigurationView): readonly DataRow[] {
  const rows: DataRow[] = [];
  view.eachRow(row => rows.push(row) > 0);
  return rows;
}

/** `key=value` per entry (parts of connection strings left out); `#` in front where it is commented out, `key` alone where it is null. */
export function lines(view: ConfigurationView): string[] {
  return view.entries.filter(entry => entry.within === undefined).map(entry => `${entry.commented === true ? '#' : ''}${entry.path.join('.')}${entry.value === null ? '' : `=${entry.value}`}`);
}

/** The one entry with this key (as `find` takes it), in force. */
export function only(view: ConfigurationView, key: string): Entry {
  const found = view.find(key);
  assert.equal(found.length, 1, `${key}: ${found.length} entries`);
  return found[0]!;
}

/** The source of an entry's value and key. */
export function literals(text: string, entry: Entry): { key: string; value: string } {
  return { key: text.slice(entry.keyRegion.start, entry.keyRegion.end), value: text.slice(entry.valueRegion.start, entry.valueRegion.end) };
}

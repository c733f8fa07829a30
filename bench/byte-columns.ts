// Columns in bytes, as stock Semgrep counts them, to columns in UTF-16 code units, as we do.

/** The UTF-16 column (from 1) of the byte column `column` (from 1) in `line`. */
export function columnOfByte(line: string, column: number): number {
  let bytes = 1;
  let units = 1;
  for (const character of line) {
    if (bytes >= column) break;
    bytes += Buffer.byteLength(character);
    units += character.length;
  }
  return units + Math.max(0, column - bytes);
}

// Codes of checklist items inside texts: narrow columns would break them at their hyphens.

/** A code behind other text. */
export const CODE_IN_TEXT = /(?<=[、，,；;：:（( ])[A-Z]{2}-\d{2}(?!\d)/g;
/** Before a code in a list of them. */
const BEFORE_CODE = new RegExp(`(?<=、|, )(?=${CODE_IN_TEXT.source})`, 'g');

/**
 * Ends the lines of a long list of codes between them, as Word and Excel do not; other text is theirs to break.
 * @param fitting places in a line; @param unitsOf places that a text takes; @param used those taken before the text.
 */
export function breakBetweenCodes(text: string, fitting: number, unitsOf: (text: string) => number, used = 0): string {
  return text.split('\n').map((line, at) => {
    let taken = at === 0 ? used : 0;
    if (taken + unitsOf(line) <= fitting) return line;
    return line.split(BEFORE_CODE).map((part, index) => {
      const units = unitsOf(part);
      const breaks = index > 0 && taken + units > fitting;
      taken = breaks ? units : taken + units;
      return `${breaks ? '\n' : ''}${part}`;
    }).join('').replaceAll(/ +\n/g, '\n');
  }).join('\n');
}

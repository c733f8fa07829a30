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
    const [first = '', ...rest] = line.split(BEFORE_CODE);
    taken += unitsOf(first);
    return rest.reduce((text, part) => {
      const units = unitsOf(part);
      const breaks = taken + units > fitting;
      taken = breaks ? units : taken + units;
      return breaks ? `${text.trimEnd()}\n${part}` : text + part;
    }, first);
  }).join('\n');
}

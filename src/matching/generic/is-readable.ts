// Whether a text was written for people: stock reads no generic patterns in others.

/** What is looked at; lines of what people write are shorter than this on average, short texts apart. */
const PEEK = 4096;
const LONGEST_AVERAGE_LINE = 150;
const SHORT = 500;

export function isReadable(text: string): boolean {
  const peek = text.slice(0, PEEK);
  let lines = 1;
  let printable = 0;
  let control = 0;
  for (let at = 0; at < peek.length; at++) {
    const sign = peek.charCodeAt(at);
    if (sign === 10) lines++;
    if (sign === 9 || sign === 10 || sign === 13 || (sign >= 32 && sign < 127)) printable++;
    else if (sign < 128) control++;
  }
  if (control > 0 && control / (printable + control) >= 0.01) return false;
  return peek.length <= SHORT || peek.length / lines <= LONGEST_AVERAGE_LINE;
}

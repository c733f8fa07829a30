// Passports and travel permits: too few digits to prove anything, so only where a key or caption says what they are.

/** Ordinary and service passports, travel permits of Hong Kong, Macao and Taiwan residents and to there, the older foreigners' permit. */
const SHAPES: readonly RegExp[] = [
  /^(?:1[45]\d{7}|[EGDSP]\d{8}|E[A-HJ-NP-Z]\d{7}|(?:DE|SE|PE)\d{7})$/,
  /^[HM]\d{8}(?:\d{2})?$/,
  /^(?:C[A-Z0-9]\d{7}|W\d{8}|[LT]\d{8})$/,
  /^[A-Z]{3}\d{12}$/,
];

/** Whether `value` has the shape of a passport or permit number. */
export function isTravelDocument(value: string): boolean {
  return value.length <= 15 && SHAPES.some((shape) => shape.test(value.toUpperCase()));
}

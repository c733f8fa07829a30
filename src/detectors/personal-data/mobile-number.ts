// Mainland mobile numbers: eleven digits of a segment issued to persons, with or without country code and separators.

/** The eleven digits, or undefined where `value` as a whole is no mobile number: `+86 139-1234-5678`, `8613912345678`, `139 1234 5678`. */
export function mobileDigitsOf(value: string, segments: ReadonlySet<string>): string | undefined {
  const match = /^(?:(?:\+|00)?86[- ]?)?(1\d\d)[- ]?(\d{4})[- ]?(\d{4})$/.exec(value);
  if (match === null) return undefined;
  const [, segment = '', middle = '', last = ''] = match;
  return segments.has(segment) ? segment + middle + last : undefined;
}

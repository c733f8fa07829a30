// From byte offsets of UTF-8 to UTF-16 offsets of the decoded text.

/** UTF-16 code units that begin with a UTF-8 byte: none for continuation bytes, two for the lead of a four-byte sequence. */
const UNITS = Uint8Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? 1 : byte < 0xc0 ? 0 : byte >= 0xf0 ? 2 : 1));

/** Walks from the offset asked for last to the next: cheap where offsets come nearly in order, right in any order. */
export class TextOffsets {
  readonly #bytes: Uint8Array;
  #at = 0;
  #units = 0;

  /** @param bytes valid UTF-8 without byte order mark. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  toText(byteOffset: number): number {
    const bytes = this.#bytes;
    let at = this.#at;
    let units = this.#units;
    while (at < byteOffset) units += UNITS[bytes[at++] as number] as number;
    while (at > byteOffset) units -= UNITS[bytes[--at] as number] as number;
    this.#at = at;
    this.#units = units;
    return units;
  }
}

// From byte offsets of UTF-8 to UTF-16 offsets of the decoded text, through one table.

const STRIDE = 256;

/** Maps ascending or random byte offsets; made once per file that is not pure ASCII and has a hit. */
export class TextOffsets {
  readonly #bytes: Uint8Array;
  readonly #checkpoints: Uint32Array;

  /** @param bytes valid UTF-8 without byte order mark. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#checkpoints = new Uint32Array(Math.floor(bytes.length / STRIDE) + 1);
    let units = 0;
    for (let at = 0; at < bytes.length; at++) {
      if (at % STRIDE === 0) this.#checkpoints[at / STRIDE] = units;
      units += unitsOf(bytes[at] as number);
    }
  }

  toText(byteOffset: number): number {
    const checkpoint = Math.min(Math.floor(byteOffset / STRIDE), this.#checkpoints.length - 1);
    let units = this.#checkpoints[checkpoint] as number;
    for (let at = checkpoint * STRIDE; at < byteOffset; at++) units += unitsOf(this.#bytes[at] as number);
    return units;
  }
}

/** UTF-16 code units that begin with this UTF-8 byte: none for continuation bytes, two for four-byte sequences. */
function unitsOf(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc0) return 0;
  return byte >= 0xf0 ? 2 : 1;
}

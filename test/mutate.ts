// Damages files in ways that files are damaged: pieces lost, doubled, cut off, bytes that belong nowhere. The same seed damages the same way.

/** A small linear congruential generator: the same files every time. */
export function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PIECES = ['"', "'", '`', '{', '}', '[', '<', '>', '&', '\\', '\n', '\r\n', '\0', '\u{1F600}', '患者', '${', '}}', '-----BEGIN ', 'password=', ': ', '- ', '<!--', ']]>', '/*', '\uFEFF', '\uD800', '%', '\t', "''", '()', 'INSERT INTO t VALUES ('];

export function mutate(bytes: Buffer, random: (below: number) => number): Buffer {
  let result = Buffer.from(bytes);
  for (let round = random(6); round >= 0; round--) {
    const at = random(result.length + 1);
    const piece = Buffer.from(PIECES[random(PIECES.length)] ?? '');
    switch (random(5)) {
      case 0: result = Buffer.concat([result.subarray(0, at), piece, result.subarray(at)]); break;
      case 1: result = Buffer.concat([result.subarray(0, at), result.subarray(Math.min(result.length, at + random(40)))]); break;
      case 2: if (result.length > 0) result[at % result.length] = random(256); break;
      case 3: result = result.subarray(0, at); break;
      default: result = Buffer.concat([result, result.subarray(at, at + random(200))]);
    }
  }
  return result;
}

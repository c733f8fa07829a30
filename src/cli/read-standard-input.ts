// Reads standard input to its end.

const LIMIT = 64 * 1024 * 1024;

/** Bytes up to 64 MB; what comes after is not read. */
export async function readStandardInput(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > LIMIT) break;
  }
  return Buffer.concat(chunks).subarray(0, LIMIT);
}

// The paths Git tracks, read from its index file without running Git (format: git's Documentation/gitformat-index).

/** Times, device, inode, mode, owner, group, size; the object id follows. */
const STATUS_BYTES = 40;
const NAME_LENGTH_MASK = 0x0fff;
const EXTENDED_FLAG = 0x4000;
const GITLINK_MODE = 0o160000;
const FOLDER_MODE = 0o040000;

/**
 * Tracked paths, relative to the work tree, of an index of version 2, 3 or 4. Submodules and sparse folders are left out.
 * Undefined where the bytes are no index that can be read to its last entry.
 * @param objectIdBytes 20, or 32 in a repository with `extensions.objectFormat = sha256`.
 */
export function readGitIndex(bytes: Uint8Array, objectIdBytes = 20): string[] | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < 12 || buffer.toString('latin1', 0, 4) !== 'DIRC') return undefined;
  const version = buffer.readUInt32BE(4);
  if (version < 2 || version > 4) return undefined;
  const count = buffer.readUInt32BE(8);
  const paths: string[] = [];
  let name: Buffer = Buffer.alloc(0);
  let at = 12;
  for (let entry = 0; entry < count; entry++) {
    const start = at;
    at += STATUS_BYTES + objectIdBytes;
    if (at + 2 > buffer.length) return undefined;
    const mode = buffer.readUInt32BE(start + 24);
    const flags = buffer.readUInt16BE(at);
    at += (flags & EXTENDED_FLAG) !== 0 ? 4 : 2;
    let kept = 0;
    if (version === 4) {
      const cut = variableInteger(buffer, at);
      if (cut === undefined || cut.value > name.length) return undefined;
      kept = name.length - cut.value;
      at = cut.end;
    }
    const end = version < 4 && (flags & NAME_LENGTH_MASK) < NAME_LENGTH_MASK ? at + (flags & NAME_LENGTH_MASK) : buffer.indexOf(0, at);
    if (end < at || end >= buffer.length) return undefined;
    name = kept === 0 ? buffer.subarray(at, end) : Buffer.concat([name.subarray(0, kept), buffer.subarray(at, end)]);
    at = version === 4 ? end + 1 : start + (((end - start) + 8) & ~7);
    if (mode !== GITLINK_MODE && mode !== FOLDER_MODE) paths.push(name.toString('utf8'));
  }
  return paths;
}

/** The offset encoding of pack files: seven bits a byte, each continuation adding one. */
function variableInteger(buffer: Buffer, at: number): { readonly value: number; readonly end: number } | undefined {
  let byte = buffer[at++];
  if (byte === undefined) return undefined;
  let value = byte & 0x7f;
  while ((byte & 0x80) !== 0) {
    byte = buffer[at++];
    if (byte === undefined || value > 0xffffff) return undefined;
    value = ((value + 1) << 7) | (byte & 0x7f);
  }
  return { value, end: at };
}

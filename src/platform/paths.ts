// Native paths -> the portable paths of results. The path rules of the host are a parameter, so Windows is testable anywhere.
import { posix, win32 } from 'node:path';

export type PathFlavour = 'posix' | 'windows';

/** Device names that Windows gives to no file, with any extension (Win32 naming conventions). */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;

/**
 * The path below `root` with forward slashes, `` for the root itself; undefined where `absolute` lies outside it.
 * Windows: either slash, any case of drive letter and folders, UNC shares, and the `\\?\` prefix on either side. Names keep their own spelling.
 */
export function toPortablePath(root: string, absolute: string, flavour: PathFlavour): string | undefined {
  if (flavour === 'posix') {
    const relative = posix.relative(posix.normalize(root), posix.normalize(absolute));
    return relative === '..' || relative.startsWith('../') ? undefined : relative;
  }
  const relative = win32.relative(plainWindowsPath(root), plainWindowsPath(absolute));
  if (relative === '..' || relative.startsWith('..\\') || win32.isAbsolute(relative)) return undefined;
  return relative.replaceAll('\\', '/');
}

/** True where a name cannot be created or opened as a file on Windows: device names, trailing dot or blank, forbidden characters. */
export function isReservedOnWindows(name: string): boolean {
  const stem = (name.split('.')[0] ?? '').trimEnd();
  // eslint-disable-next-line no-control-regex -- control characters are among the forbidden ones
  return RESERVED.test(stem) || /[. ]$/.test(name) || /[<>:"|?*\u0000-\u001f]/.test(name);
}

/** Takes `\\?\` and `\\?\UNC\` off, turns slashes, and writes the drive letter in upper case. */
function plainWindowsPath(path: string): string {
  const turned = path.replaceAll('/', '\\');
  const plain = turned.startsWith('\\\\?\\UNC\\') ? `\\\\${turned.slice(8)}` : turned.startsWith('\\\\?\\') ? turned.slice(4) : turned;
  return win32.normalize(/^[a-z]:/.test(plain) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain);
}

/** Takes slashes of either kind off the end; a path of nothing else keeps its first. */
export function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (end > 1 && (path[end - 1] === '/' || path[end - 1] === '\\')) end--;
  return path.slice(0, end);
}

/** Compares as the bytes of UTF-8 would: by code point, so that the order is the same on every machine. */
export function compareByteOrder(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return weight(left) - weight(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above U+FFFF and sort after U+E000-U+FFFF. */
function weight(unit: number): number {
  return unit < 0xd800 ? unit : unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}

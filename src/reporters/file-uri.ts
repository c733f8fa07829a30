// A project path as a relative URI reference (RFC 3986), as SARIF needs it.

/** Percent-encodes each segment; forward slashes stay. A colon is encoded too, so that no first segment reads as a scheme. */
export function toRelativeUri(path: string): string {
  return path.split('/').map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*]/g, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`)).join('/');
}

// Reads CSV back by RFC 4180, byte order mark passed over.

export function csvRows(text: string): string[][] {
  const found: string[][] = [[]];
  for (const match of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    found.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') found.push([]);
  }
  return found.slice(0, -1);
}

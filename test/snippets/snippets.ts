// The snippets of the package as a developer gets them: read from snippets/ and expanded with every placeholder left as it is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../run-cli.ts';

export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** By title, as snippets/`name`.json has them. */
export function readSnippets(name: string): Readonly<Record<string, Snippet>> {
  return JSON.parse(readFileSync(join(REPOSITORY, 'snippets', `${name}.json`), 'utf8')) as Record<string, Snippet>;
}

/** What stands in the file after the snippet was inserted. */
export function expandSnippet({ body }: Snippet): string {
  return `${body.join('\n').replace(/(?<!\\)\$\{\d+:([^{}]*)\}/g, '$1').replace(/(?<!\\)\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1').replace(/(?<!\\)\$\d/g, '').replace(/\\([$}\\])/g, '$1')}\n`;
}

/** The harness with each comment that is a prefix alone replaced by the code of that snippet; a prefix without a snippet, or a snippet of cryptography without a place, is an error. */
export function fillHarness(harness: string, name: string): string {
  const byPrefix = new Map(Object.values(readSnippets(name)).map((snippet) => [snippet.prefix, expandSnippet(snippet)]));
  const used = new Set<string>();
  const filled = harness.replace(/^[ \t]*(?:\/\/|#) (his-[a-z0-9-]+)$/gm, (_, prefix: string) => {
    const code = byPrefix.get(prefix);
    if (code === undefined) throw new Error(`snippets/${name}.json has no ${prefix}`);
    used.add(prefix);
    return code;
  });
  const left = [...byPrefix.keys()].filter((prefix) => !used.has(prefix));
  if (left.length > 0) throw new Error(`the harness of ${name} does not execute ${left.join(', ')}`);
  return filled;
}

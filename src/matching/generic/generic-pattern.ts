// `languages: [generic]`: patterns of words and signs, whatever the text is.

/** A piece of a generic pattern. */
export type GenericToken =
  | { readonly kind: 'word' | 'sign'; readonly text: string }
  | { readonly kind: 'metavariable' | 'metaellipsis'; readonly name: string }
  | { readonly kind: 'ellipsis' };

export interface GenericPattern {
  readonly tokens: readonly GenericToken[];
}

const TOKEN = /\$\.\.\.([A-Z_][A-Z0-9_]*)|\$([A-Z_][A-Z0-9_]*)|\.\.\.|[\p{L}\p{N}_]+|[^\s]/gu;

export function readGenericPattern(text: string): GenericPattern {
  const tokens: GenericToken[] = [];
  for (const [whole, rest, name] of text.matchAll(TOKEN)) {
    if (rest !== undefined) tokens.push({ kind: 'metaellipsis', name: `$...${rest}` });
    else if (name !== undefined) tokens.push({ kind: 'metavariable', name: `$${name}` });
    else if (whole === '...') tokens.push({ kind: 'ellipsis' });
    else tokens.push({ kind: /[\p{L}\p{N}_]/u.test(whole) ? 'word' : 'sign', text: whole });
  }
  return { tokens };
}

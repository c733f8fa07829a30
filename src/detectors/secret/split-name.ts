// Cuts an identifier or key segment into its words: `spring.redisPassword2` -> spring, redis, password, 2.

/** Words in lower case; separators, changes of case and digits end a word, a run of Chinese characters is one. */
export function splitName(name: string): string[] {
  const words: string[] = [];
  for (const match of name.slice(0, 200).matchAll(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[\u4e00-\u9fff]+/g)) words.push(match[0].toLowerCase());
  return words;
}

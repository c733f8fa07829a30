// The languages that rules may name, with the aliases that Semgrep knows.

/** A language of rules that this engine runs. `cpp` also reads C; `javascript` rules of stock read `.js`, `.jsx`, `.mjs` and `.cjs`, `typescript` ones `.ts` and `.tsx`. */
export const SEMGREP_LANGUAGES = [
  'java', 'csharp', 'javascript', 'typescript', 'python', 'go', 'php', 'c', 'cpp', 'bash', 'powershell', 'ruby',
  'generic', 'regex', 'yaml', 'json', 'xml',
] as const;

export type SemgrepLanguage = (typeof SEMGREP_LANGUAGES)[number];

const ALIASES: Readonly<Record<string, SemgrepLanguage>> = {
  'c#': 'csharp', js: 'javascript', ts: 'typescript', py: 'python', python2: 'python', python3: 'python', golang: 'go',
  'c++': 'cpp', sh: 'bash', spacegrep: 'generic', none: 'regex',
};

/** The language that `name` (any case) stands for; undefined where this engine does not run it. */
export function semgrepLanguageOf(name: string): SemgrepLanguage | undefined {
  const lower = name.toLowerCase();
  return SEMGREP_LANGUAGES.find((one) => one === lower) ?? ALIASES[lower];
}

/** Languages whose patterns and files are trees; in the others a text is words and signs. */
export function hasSyntax(language: SemgrepLanguage): boolean {
  return language !== 'generic' && language !== 'regex';
}

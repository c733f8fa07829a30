// Whether a file only shows how settings look: nothing reads it, so it sets no key, and prompts are expected in it.

/** `application.example.yml`, `.env.sample`, `config.template`. */
export function isSampleFile(path: string): boolean {
  return /(?:^|[._-])(?:example|sample|template|tpl|dist|dummy)(?:[._-]|$)/i.test(path.slice(path.lastIndexOf('/') + 1));
}

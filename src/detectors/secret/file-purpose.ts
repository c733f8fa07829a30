// What the path of a file says about the values in it.

/** Texts for people (translations) and lock files with resolved versions: what stands under `password` there is a word, not a value. */
export function holdsTexts(path: string): boolean {
  const segments = path.toLowerCase().split('/');
  const name = segments.pop() ?? '';
  if (segments.some((segment) => segment.includes('i18n') || /^(?:locales?|langs?|languages?|translations?|l10n)$/.test(segment))) return true;
  // `Localization/SourceFiles/His-es.xml`, `Localization/His/en.json` of ABP; the code that loads them may stand in the same folder.
  if (/\.(?:xml|json|ya?ml|resx)$/.test(name) && segments.some((segment) => /^locali[sz]ations?$/.test(segment))) return true;
  // `messages/vi.json` of next-intl and its like: named after the language alone.
  if (/^(?:messages?|texts?|strings)$/.test(segments.at(-1) ?? '') && /^[a-z]{2}(?:[_-][a-z]{2,4})?\.(?:json|ya?ml|js|ts|php)$/.test(name)) return true;
  // Resources of one language: `SharedResource.uk.resx`; what a system reads its settings from has none.
  if (/\.[a-z]{2,3}(?:-[a-z]{2,4}){0,2}\.resx$/.test(name)) return true;
  if (/^(?:package-lock|npm-shrinkwrap|composer\.lock|yarn|pnpm-lock|pipfile)/.test(name)) return true;
  return /\.(?:properties|json|ya?ml|js|ts|xml|php|resx)$/.test(name) && /^(?:messages?|i18n|lang|locale)|[_.-](?:zh|en)(?:[_-]?(?:cn|us|tw|hk|tc))?\./.test(name);
}

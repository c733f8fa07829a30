// Our table of every language, by id.
import type { LanguageTable, SyntaxLanguageId } from '../syntax-language.ts';
import { JAVA } from './java.ts';

const EMPTY = (id: SyntaxLanguageId): LanguageTable => ({ id, trivia: ['comment'], canonical: {} });

export const LANGUAGE_TABLES: Readonly<Record<SyntaxLanguageId, LanguageTable>> = {
  java: JAVA,
  csharp: EMPTY('csharp'),
  javascript: EMPTY('javascript'),
  typescript: EMPTY('typescript'),
  tsx: EMPTY('tsx'),
  python: EMPTY('python'),
  go: EMPTY('go'),
  php: EMPTY('php'),
  cpp: EMPTY('cpp'),
  bash: EMPTY('bash'),
  powershell: EMPTY('powershell'),
  ruby: EMPTY('ruby'),
};

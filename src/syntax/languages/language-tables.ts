// Our table of every language, by id.
import type { LanguageTable, SyntaxLanguageId } from '../syntax-language.ts';
import { BASH } from './bash.ts';
import { CPP } from './cpp.ts';
import { CSHARP } from './csharp.ts';
import { JAVASCRIPT, TSX, TYPESCRIPT } from './ecmascript.ts';
import { GO } from './go.ts';
import { JAVA } from './java.ts';
import { PHP } from './php.ts';
import { POWERSHELL } from './powershell.ts';
import { PYTHON } from './python.ts';
import { RUBY } from './ruby.ts';

export const LANGUAGE_TABLES: Readonly<Record<SyntaxLanguageId, LanguageTable>> = {
  java: JAVA,
  csharp: CSHARP,
  javascript: JAVASCRIPT,
  typescript: TYPESCRIPT,
  tsx: TSX,
  python: PYTHON,
  go: GO,
  php: PHP,
  cpp: CPP,
  bash: BASH,
  powershell: POWERSHELL,
  ruby: RUBY,
};

// Which rules a file is shown to: its ending names the language, as in stock Semgrep.
import type { SemgrepLanguage } from './languages.ts';

const ENDINGS: Readonly<Partial<Record<SemgrepLanguage, readonly string[]>>> = {
  java: ['java'], csharp: ['cs'], javascript: ['cjs', 'js', 'jsx', 'mjs'], typescript: ['ts', 'tsx'], python: ['py', 'pyi'], go: ['go'], php: ['php', 'tpl', 'phtml'],
  c: ['c', 'h'], cpp: ['cc', 'cpp', 'cxx', 'c++', 'pcc', 'tpp', 'C', 'h', 'hh', 'hpp', 'hxx', 'inl', 'ipp'], bash: ['bash', 'sh'], powershell: ['ps1'], ruby: ['rb'],
  yaml: ['yml', 'yaml'], json: ['json', 'ipynb'], xml: ['xml', 'plist'],
};
/** Endings of languages that stock reads and this engine does not: a file of another known language is not shown to a rule just because it was named. */
const OTHER_ENDINGS: ReadonlySet<string> = new Set(['cls', 'cairo', 'clj', 'cljs', 'cljc', 'edn', 'dart', 'dockerfile', 'fga', 'ex', 'exs', 'gs', 'hack', 'htm', 'html', 'jsonnet', 'libsonnet', 'jl', 'kt', 'kts', 'ktm', 'lisp', 'lua', 'move', 'm', 'ml', 'mli', 'promql', 'proto', 'r', 'R', 'rs', 'scala', 'scm', 'sol', 'swift', 'tf', 'hcl', 'vue']);

/** Languages in which rules read the file at `path`: those of its ending, and the two that read any text. */
export function languagesOfPath(path: string): readonly SemgrepLanguage[] {
  return [...codeLanguagesOf(path), 'generic', 'regex'];
}

/**
 * The languages of a rule in which it reads a file that was named to it (a test file): those of its ending; all of the rule, where no language has that ending.
 * @param languages the rule's.
 */
export function languagesForNamedFile(path: string, languages: readonly SemgrepLanguage[]): readonly SemgrepLanguage[] {
  const own = languagesOfPath(path);
  const known = own.length > 2 || OTHER_ENDINGS.has(endingOf(path));
  return known ? languages.filter((language) => own.includes(language)) : languages;
}

function codeLanguagesOf(path: string): readonly SemgrepLanguage[] {
  const ending = endingOf(path);
  return (Object.keys(ENDINGS) as SemgrepLanguage[]).filter((language) => ENDINGS[language]?.includes(ending));
}

function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '';
}

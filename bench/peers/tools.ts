// The tools: where their programs are, how they are called, and how their answers become hits.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../src/model/finding.ts';
import { ORACLE_FLAGS, ORACLE_PROGRAM } from '../semgrep-oracle.ts';
import { categoryOfWeakness, familyOfCategory, type Family } from './families.ts';

const BENCH = join(dirname(fileURLToPath(import.meta.url)), '..');
export const CACHE = join(BENCH, '.cache');
const CLI = join(BENCH, '..', 'dist', 'hisguard.cjs');
const JOBS = String(availableParallelism());

/** By the ending of the file. */
const LANGUAGES: Readonly<Record<string, string>> = {
  '.java': 'Java', '.cs': 'C#', '.cshtml': 'C#', '.js': 'JS/TS/Vue', '.ts': 'JS/TS/Vue', '.vue': 'JS/TS/Vue', '.jsx': 'JS/TS/Vue', '.tsx': 'JS/TS/Vue', '.html': 'JS/TS/Vue', '.py': 'Python', '.go': 'Go', '.php': 'PHP',
};

/** The language of the table that a file counts for. */
export function languageOf(path: string): string {
  return LANGUAGES[extname(path).toLowerCase()] ?? 'other files';
}

export interface Hit {
  /** Below the root, forward slashes. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly family: Family;
  /** Ours that says the same, or the usual one where the tool tells no more than the family. */
  readonly category: string;
}

export interface Tool {
  readonly name: string;
  /** What it looks for at all; cells of other families stay empty. */
  readonly families: readonly Family[];
  /** The languages it reads, as `languageOf` names them; every one where absent. */
  readonly languages?: readonly string[];
  /** Undefined where it is absent. */
  readonly program: string | undefined;
  readonly command: (program: string, root: string, out: string) => readonly string[];
  readonly read: (root: string, out: string, stdout: string) => readonly Hit[];
}

const json = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8') || '[]') : []);
const inside = (root: string, path: string): string => relative(root, resolve(root, path)).replaceAll('\\', '/');
const secret = (path: string, line: number): Hit => ({ path, line, family: 'credentials', category: 'hardcoded-credential' });
const ofCategory = (path: string, line: number, category: string | undefined): readonly Hit[] => {
  const family = category === undefined ? undefined : familyOfCategory(category);
  return category === undefined || family === undefined ? [] : [{ path, line, family, category }];
};

/** @param semgrepRules the public rule collection, checked out somewhere; without it Semgrep is reported as absent. */
export function peerTools(semgrepRules: string | undefined): readonly Tool[] {
  return [
    {
      name: 'HIS Guard', families: ['credentials', 'cryptography', 'injection', 'personal-data'], program: process.execPath,
      command: (node, root, out) => [node, CLI, 'scan', root, '--no-cache', '--baseline', 'none', '--fail-on', 'never', '--format', `json=${out}`],
      read: (_root, out) => (json(out) as { findings: Finding[] }).findings.flatMap((one) => ofCategory(one.path, one.startLine ?? 0, one.category)),
    },
    {
      name: 'CredSweeper 1.19.5', families: ['credentials'], program: find('venv/bin/credsweeper'),
      command: (program, root, out) => [program, '--path', root, '--save-json', out, '--jobs', JOBS, '--log', 'fatal'],
      read: (root, out) => (json(out) as { line_data_list: { path: string; line_num: number }[] }[]).flatMap((one) => one.line_data_list.slice(0, 1).map((data) => secret(inside(root, data.path), data.line_num))),
    },
    {
      name: 'detect-secrets 1.5.0', families: ['credentials'], program: find('venv/bin/detect-secrets'),
      // It reports nothing outside its working folder, which is set to the root.
      command: (program) => [program, '-c', JOBS, 'scan', '--all-files', '.'],
      read: (root, _out, stdout) => Object.entries((JSON.parse(stdout) as { results: Record<string, { line_number: number }[]> }).results).flatMap(([path, hits]) => hits.map((hit) => secret(inside(root, path), hit.line_number))),
    },
    {
      name: 'gitleaks 8', families: ['credentials'], program: find('bin/gitleaks'),
      command: (program, root, out) => [program, 'dir', root, '--no-banner', '--exit-code', '0', '--report-format', 'json', '--report-path', out, '--log-level', 'fatal'],
      read: (root, out) => (json(out) as { File: string; StartLine: number }[]).map((one) => secret(inside(root, one.File), one.StartLine)),
    },
    {
      name: 'secretlint 12.0.0', families: ['credentials'], program: find('node/node_modules/.bin/secretlint'),
      command: (program, root, out) => [program, '--secretlintrc', writeSecretlintConfig(), '--format', 'json', '--output', out, '--no-color', join(root, '**', '*')],
      read: (root, out) => (json(out) as { filePath: string; messages: { loc: { start: { line: number } } }[] }[]).flatMap((file) => file.messages.map((message) => secret(inside(root, file.filePath), message.loc.start.line))),
    },
    {
      name: 'ripgrep, one pattern', families: ['credentials'], program: onPath('rg'),
      command: (program, root) => [program, '--json', '-i', String.raw`(password|passwd|pwd|secret|token)["']?\s*[:=]\s*["']?[^\s"'$#{}<>]{3,}`, root],
      read: (root, _out, stdout) => stdout.split('\n').filter((line) => line.includes('"type":"match"')).map((line) => (JSON.parse(line) as { data: { path: { text?: string }; line_number: number } }).data).map((data) => secret(inside(root, data.path.text ?? ''), data.line_number)),
    },
    {
      name: 'Semgrep, public rules', families: ['credentials', 'cryptography', 'injection'], program: semgrepRules !== undefined && existsSync(ORACLE_PROGRAM) ? ORACLE_PROGRAM : undefined,
      command: (program, root, out) => [program, ...ORACLE_FLAGS, '--config', resolve(semgrepRules ?? ''), '--output', out, root],
      read: (root, out) => (json(out) as { results: { path: string; start: { line: number }; extra: { metadata?: { cwe?: string | string[] } } }[] }).results
        .flatMap((one) => ofCategory(inside(root, one.path), one.start.line, categoryOfWeakness([one.extra.metadata?.cwe ?? []].flat()))),
    },
    {
      name: 'Bandit 1.9.2', families: ['credentials', 'cryptography', 'injection'], languages: ['Python'], program: find('venv/bin/bandit'),
      command: (program, root, out) => [program, '-q', '-r', root, '-f', 'json', '-o', out, '--exit-zero'],
      read: (root, out) => (json(out) as { results: { filename: string; line_number: number; issue_cwe: { id: number } }[] }).results.flatMap((one) => ofCategory(inside(root, one.filename), one.line_number, categoryOfWeakness([one.issue_cwe.id]))),
    },
    {
      name: 'ESLint sonarjs, security', families: ['credentials', 'cryptography', 'injection'], languages: ['JS/TS/Vue'], program: find('node/node_modules/.bin/eslint'),
      command: (program, root, out) => [program, '--config', writeEslintConfig(), '--no-config-lookup', '--no-inline-config', '--format', 'json', '--output-file', out, '--no-error-on-unmatched-pattern', root],
      read: (root, out) => (json(out) as { filePath: string; messages: { ruleId: string | null; line: number }[] }[]).flatMap((file) => file.messages.flatMap((message) => ofCategory(inside(root, file.filePath), message.line, categoryOfEslintRule(message.ruleId ?? '')))),
    },
  ];
}

/** These plug-ins name no weakness; what their rules are about, by words in their names, the first that is there. */
const ESLINT_RULES: readonly (readonly [category: string, words: RegExp])[] = [
  ['hardcoded-credential', /hardcoded-(?:passwords?|secrets?|credentials)|aws-|no-clear-text-password/],
  ['weak-random', /pseudo-?random/i], ['tls-verify-disabled', /certificat|ssl|tls|hostname/i], ['insecure-protocol', /clear-text-protocols/], ['weak-crypto', /hash|cipher|encryption|weak-keys|jwt/i],
  ['sql-injection', /sql|xpath/], ['command-injection', /os-command|child-process/], ['code-injection', /code-eval|eval|require|object-injection|injection/], ['path-traversal', /path|fs-filename/],
  ['xxe', /xml/], ['xss', /xss|post-message|disabled-auto-escaping/], ['open-redirect', /redirect/], ['unrestricted-upload', /file-uploads/],
];

function categoryOfEslintRule(rule: string): string | undefined {
  return ESLINT_RULES.find(([, words]) => words.test(rule))?.[0];
}

function find(path: string): string | undefined {
  return existsSync(join(CACHE, path)) ? join(CACHE, path) : onPath(path.split('/').pop() ?? '');
}

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '').split(':').map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function writeSecretlintConfig(): string {
  const path = join(CACHE, 'node', '.secretlintrc.json');
  writeFileSync(path, JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] }));
  return path;
}

/** Both plug-ins' recommended sets over scripts, TypeScript and Vue; where a file does not parse there is nothing of these rules. */
function writeEslintConfig(): string {
  const path = join(CACHE, 'node', 'eslint.peers.config.mjs');
  writeFileSync(path, [
    "import sonarjs from 'eslint-plugin-sonarjs';", "import security from 'eslint-plugin-security';", "import typescript from '@typescript-eslint/parser';", "import vue from 'vue-eslint-parser';",
    "const files = ['**/*.{js,jsx,mjs,cjs,ts,tsx,vue}'];",
    'export default [',
    "  { ...sonarjs.configs.recommended, files }, { ...security.configs.recommended, files },",
    "  { files, languageOptions: { parser: vue, parserOptions: { parser: typescript, ecmaFeatures: { jsx: true } } }, linterOptions: { reportUnusedDisableDirectives: 'off' } },",
    '];', '',
  ].join('\n'));
  return path;
}

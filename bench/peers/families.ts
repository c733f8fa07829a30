// The families in which tools are compared, and how what a tool says of its finding names one.
import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const FAMILIES = ['credentials', 'cryptography', 'injection', 'personal-data'] as const;
export type Family = (typeof FAMILIES)[number];

/** Our category for weakness numbers of the CWE list; a number that is in none of the lists is of a family that is not compared. */
const WEAKNESSES: Readonly<Record<string, readonly number[]>> = {
  'hardcoded-credential': [256, 257, 259, 260, 312, 521, 522, 547, 798, 1391, 1392], 'hardcoded-key': [321], 'secret-in-log': [532], 'password-in-url': [598],
  'password-hash-weak': [759, 760, 916], 'weak-crypto': [208, 310, 322, 323, 326, 327, 328, 329, 347, 354, 780, 1204, 1240], 'weak-random': [330, 335, 337, 338],
  'tls-verify-disabled': [295, 296, 297], 'insecure-protocol': [319],
  'sql-injection': [74, 89, 91, 90, 564, 643, 943], 'command-injection': [77, 78, 88], 'code-injection': [94, 95, 96, 98, 470, 827, 917, 1321, 1336], 'path-traversal': [22, 23, 36, 73],
  xss: [79, 80, 116], xxe: [611, 776], ssrf: [918], 'unsafe-deserialization': [502], 'unrestricted-upload': [434], 'open-redirect': [601], 'log-injection': [93, 113, 117], 'missing-validation': [20],
};

/** @param texts anything a tool says with a `CWE-123` in it, or bare numbers. */
export function categoryOfWeakness(texts: readonly (string | number)[]): string | undefined {
  const numbers = texts.map((text) => Number(/\d+/.exec(String(text))?.[0] ?? 0));
  return Object.keys(WEAKNESSES).find((category) => numbers.some((number) => WEAKNESSES[category]?.includes(number)));
}

interface CategoryList {
  readonly categories: readonly { readonly id: string; readonly family: string; readonly aliases?: readonly string[] }[];
}

const FAMILY_OF = new Map((load(readFileSync(join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'rules', 'categories.yaml'), 'utf8')) as CategoryList).categories
  .flatMap(({ id, family, aliases = [] }) => [id, ...aliases].map((name) => [name, family] as const)));

/** The compared family of one of our categories, and of the labels' ones. */
export function familyOfCategory(category: string): Family | undefined {
  const family = FAMILY_OF.get(category);
  return FAMILIES.find((one) => one === family);
}

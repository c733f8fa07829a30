// The families in which tools are compared, and how what a tool says of its finding names one.
import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const FAMILIES = ['credentials', 'cryptography', 'injection', 'personal-data'] as const;
export type Family = (typeof FAMILIES)[number];

/** Weakness numbers of the CWE list; a number that is in none of the lists is of a family that is not compared. */
const WEAKNESSES: Readonly<Record<Exclude<Family, 'personal-data'>, readonly number[]>> = {
  credentials: [256, 257, 259, 260, 312, 321, 521, 522, 532, 547, 598, 798, 1391, 1392],
  cryptography: [208, 295, 296, 297, 310, 319, 322, 323, 326, 327, 328, 329, 330, 335, 337, 338, 347, 354, 759, 760, 780, 916, 1204, 1240],
  injection: [20, 22, 23, 36, 73, 74, 77, 78, 79, 80, 88, 89, 90, 91, 93, 94, 95, 96, 98, 113, 116, 117, 400, 434, 470, 502, 601, 611, 643, 776, 827, 917, 918, 943, 1321, 1336],
};

/** @param texts anything a tool says with a `CWE-123` in it, or bare numbers. */
export function familyOfWeakness(texts: readonly (string | number)[]): Family | undefined {
  const numbers = texts.map((text) => Number(/\d+/.exec(String(text))?.[0] ?? 0));
  return (Object.keys(WEAKNESSES) as (keyof typeof WEAKNESSES)[]).find((family) => numbers.some((number) => WEAKNESSES[family].includes(number)));
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

// Reads the category table (`rules/categories.yaml`) that rules, catalogues and reports share.
import type { Outcome, Problem } from '../model/problem.ts';
import type { Category, Level, Localized } from '../model/rule.ts';
import { RawValue, reportDuplicates } from './raw-value.ts';

export interface CategoryTable {
  readonly families: readonly { readonly id: string; readonly title: Localized }[];
  readonly categories: readonly Category[];
}

const LEVELS: readonly [Level, ...Level[]] = ['error', 'warning', 'note'];

/** Checks the parsed YAML of the table: shapes, duplicate ids and aliases, families that do not exist. */
export function readCategories(raw: unknown): Outcome<CategoryTable> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['version', 'families', 'categories']);
  const familyPlaces = top.get('families').items();
  const families = familyPlaces.map((family) => {
    family.only(['id', 'title']);
    return { id: family.get('id').text(), title: family.get('title').localized() };
  });
  reportDuplicates(familyPlaces, families.map((family) => family.id));
  const places = top.get('categories').items();
  const categories = places.map(readCategory);
  const familyIds = new Set(families.map((family) => family.id));
  categories.forEach((category, index) => {
    if (!familyIds.has(category.family)) places[index]?.get('family').report('rule-data.unknown-reference', [category.family]);
  });
  const names = categories.flatMap((category, index) => [category.id, ...(category.aliases ?? [])].map((name) => ({ name, place: places[index] })));
  reportDuplicates(names.flatMap((entry) => entry.place ?? []), names.map((entry) => entry.name));
  return { value: { families, categories }, problems };
}

function readCategory(place: RawValue): Category {
  place.only(['id', 'family', 'title', 'status', 'level', 'below_grade_3', 'aliases']);
  const belowGrade3 = place.get('below_grade_3').optionalOneOf<Level | 'off'>([...LEVELS, 'off']);
  const aliases = place.get('aliases').optionalTexts();
  return {
    id: place.get('id').text(),
    family: place.get('family').text(),
    title: place.get('title').localized(),
    status: place.get('status').oneOf(['code', 'project', 'process']),
    level: place.get('level').oneOf(LEVELS),
    ...(belowGrade3 === undefined ? {} : { belowGrade3 }),
    ...(aliases.length === 0 ? {} : { aliases }),
  };
}

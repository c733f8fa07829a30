// Reads the area part of resident identity numbers: provinces, residence permits, and how the digits below are built.
import type { Outcome, Problem } from '../../model/problem.ts';
import type { Localized } from '../../model/rule.ts';
import { RawValue } from '../raw-value.ts';

export interface AreaCodes {
  /** Two digits to the province. */
  readonly provinces: ReadonlyMap<string, Localized>;
  /** Six digits of residence permits for Hong Kong, Macao and Taiwan residents. */
  readonly permits: ReadonlyMap<string, Localized>;
  /** Inclusive ranges of digits 3-4. */
  readonly prefectures: readonly (readonly [from: number, to: number])[];
}

/** Checks the parsed `rules/vocabularies/area-codes.yaml`. */
export function readAreaCodes(raw: unknown): Outcome<AreaCodes> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['provinces', 'permits', 'prefectures']);
  const names = (key: string): ReadonlyMap<string, Localized> => new Map(top.get(key).entries().map(([code, place]) => [code, place.localized()]));
  const prefectures = top.get('prefectures').items().map((place) => {
    const [from, to] = place.items().map((item) => item.integer());
    if (from === undefined || to === undefined || from > to) place.report('rule-data.not-a-list');
    return [from ?? 0, to ?? 0] as const;
  });
  return { value: { provinces: names('provinces'), permits: names('permits'), prefectures }, problems };
}

/** Whether six digits can be the area of an identity number or permit. */
export function isAreaCode(areas: AreaCodes, code: string): boolean {
  if (areas.permits.has(code)) return true;
  const prefecture = Number(code.slice(2, 4));
  return areas.provinces.has(code.slice(0, 2)) && areas.prefectures.some(([from, to]) => prefecture >= from && prefecture <= to) && code.slice(4) !== '00';
}

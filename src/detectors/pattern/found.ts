// What a rule in Semgrep's language finds in a text, with the part of the rule that found it.
import type { Detection } from '../../model/detection.ts';
import type { Region } from '../../model/location.ts';

export interface Found {
  /** Id of the part. */
  readonly part: string;
  readonly detection: Detection;
}

/** By start, end and part. */
export function sortFound(found: readonly Found[]): Found[] {
  return [...found].sort((a, b) => {
    const [left, right] = [a.detection.region, b.detection.region];
    return left.start - right.start || left.end - right.end || (a.part < b.part ? -1 : a.part > b.part ? 1 : 0);
  });
}

/** With every place moved to where it is after an edit. */
export function moveFound({ part, detection }: Found, move: (place: number) => number): Found {
  const moved = <T extends Region>(region: T): T => ({ ...region, start: move(region.start), end: move(region.end) });
  const { region, related, fixes } = detection;
  return {
    part,
    detection: {
      ...detection, region: moved(region),
      ...(related && { related: related.map((one) => ({ ...one, region: moved(one.region) })) }),
      ...(fixes && { fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map(moved) })) }),
    },
  };
}

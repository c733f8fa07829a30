// Runs the configuration rules on configuration files kept inside another file, and brings what they find back to its place there.
import { embeddedFilesOf, type EmbeddedFile } from '../configuration/embedded-files.ts';
import { regionWithin } from '../configuration/source-text.ts';
import type { Detection } from '../model/detection.ts';
import type { Region } from '../model/location.ts';
import type { Problem } from '../model/problem.ts';
import { FileReading } from './file-reading.ts';
import { runRules, type ScanOptions } from './run-rules.ts';
import type { KindProgram, ScanProgram } from './scan-program.ts';

export interface EmbeddedRun {
  readonly detections: readonly Detection[];
  readonly problems: readonly Problem[];
}

/** A dump of a configuration centre holds some hundred. */
const MOST_FILES = 1_000;

/** Secrets and personal data are not looked for again: the rules for them read the whole text of the file that keeps the others. */
export function scanEmbedded(program: ScanProgram, reading: FileReading, date: string, { profile }: ScanOptions): EmbeddedRun {
  const detections: Detection[] = [];
  const problems: Problem[] = [];
  const view = reading.mayEmbed ? reading.configuration() : undefined;
  const files = view === undefined ? [] : embeddedFilesOf(reading.file, view);
  for (const file of files.slice(0, MOST_FILES)) {
    const ofKind = settingsOnly(program.forKind(file.kind, false));
    const inner = new FileReading(program, ofKind, file.path, file.kind, Buffer.from(file.text.value, 'utf8'), file.text.value);
    const run = runRules(program, ofKind, inner, date, { ...(profile && { profile }) });
    for (const detection of run.detections) detections.push(toHost(detection, file));
    for (const problem of run.problems) problems.push({ ...problem, path: reading.path });
  }
  if (files.length > MOST_FILES) problems.push({ id: 'engine.work-limit', path: reading.path, effect: 'incomplete' });
  return { detections, problems };
}

const SETTINGS_ONLY = new WeakMap<KindProgram, KindProgram>();

function settingsOnly(program: KindProgram): KindProgram {
  let own = SETTINGS_ONLY.get(program);
  if (own === undefined) SETTINGS_ONLY.set(program, own = { ...program, rules: program.rules.filter((rule) => rule.technique === 'configuration'), analyses: [] });
  return own;
}

/** What is kept for the whole project is asked of the whole project. */
function toHost(detection: Detection, { name, text }: EmbeddedFile): Detection {
  const { needs, related } = detection;
  const region = (inner: Region): Region => regionWithin(text, inner.start, inner.end);
  return {
    ...withoutFixes(detection), region: region(detection.region), anchor: `${name}#${detection.anchor}`,
    ...(needs && { needs: needs.map((need) => (need.kind === 'fact' ? { ...need, sameModule: false } : need)) }),
    ...(related && { related: related.map((one) => ({ ...one, region: region(one.region) })) }),
  };
}

/** What a fix writes would have to be escaped as the literal is. */
function withoutFixes(detection: Detection): Detection {
  const rest: { -readonly [key in keyof Detection]: Detection[key] } = { ...detection };
  delete rest.fixes;
  return rest;
}

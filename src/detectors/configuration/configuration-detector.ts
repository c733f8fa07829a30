// Technique `configuration`: settings by key and value, code switches by text.
import { readCodeText, type CodeText } from '../../configuration/code-text.ts';
import type { Entry } from '../../configuration/configuration-view.ts';
import type { Detection } from '../../model/detection.ts';
import { isCodeKind } from '../../model/file-kind.ts';
import type { Need } from '../../model/need.ts';
import type { RuleOf } from '../../ruleset/checked-rule.ts';
import { requiredWords } from '../../ruleset/techniques/words-in-code.ts';
import type { Detector, FileContext } from '../detector.ts';
import { matchKeys } from './match-keys.ts';
import { matchText, windowsAround } from './match-text.ts';
import { deployable, inProfile, reaches } from './reach.ts';
import { fromKeyHit, fromTextHit } from './to-detection.ts';

const LOCK_FILE = /(?:^|\/)(?:package-lock|npm-shrinkwrap|pnpm-lock|yarn-lock|packages\.lock|project\.assets|deno\.lock|composer\.lock)\.?(?:json|ya?ml)?$/i;

/** Each setting and each place is reported once per rule, by the first alternative that fits. */
export const configurationDetector: Detector<'configuration'> = {
  technique: 'configuration',
  detect(context) {
    const detections: Detection[] = [];
    let code: CodeText | undefined;
    const codeText = (): CodeText => (code ??= readCodeText(context.file.text, context.file.kind));
    for (const rule of context.active) {
      for (const detection of detectSettings(rule, context)) detections.push(detection);
      for (const detection of detectText(rule, context, codeText)) detections.push(detection);
    }
    return { detections, problems: [] };
  },
};

function detectSettings(rule: RuleOf<'configuration'>, context: FileContext): Detection[] {
  const alternatives = rule.spec.match.filter((alternative) => reaches(alternative, context.file));
  // Lock files hold versions, not settings, and are the largest YAML and JSON of a project.
  const view = alternatives.length === 0 || LOCK_FILE.test(context.file.path) ? undefined : context.configuration();
  if (view === undefined) return [];
  const detections: Detection[] = [];
  const taken = new Set<Entry>();
  // Reported if the project deploys the profile; another alternative may speak about it if not.
  const takenIfDeployed = new Set<Entry>();
  for (const alternative of alternatives) {
    if (!context.spend(20 * alternative.keys.length + (alternative.keys.some((key) => key.endsWith('*')) ? view.entries.length : 0))) break;
    for (const hit of matchKeys(alternative, view, context.file)) {
      const profile = deployable(context.file.path, hit.entry.profile);
      const ifDeployed = alternative.profiles === 'main' && profile !== undefined;
      if (taken.has(hit.entry) || (ifDeployed && takenIfDeployed.has(hit.entry))) continue;
      const detection = fromKeyHit(rule, alternative, hit, context.file);
      const conditional = ifDeployed || takenIfDeployed.has(hit.entry);
      (ifDeployed ? takenIfDeployed : taken).add(hit.entry);
      detections.push(conditional && profile !== undefined ? { ...detection, needs: [...(detection.needs ?? []), activeProfile(profile, ifDeployed)] } : detection);
    }
  }
  return detections;
}

function activeProfile(profile: string, wanted: boolean): Need {
  return { kind: 'fact', fact: 'spring-profile', name: `active:${profile}`, whenFound: wanted ? 'keep' : 'drop', whenMissing: wanted ? 'drop' : 'keep', sameModule: true };
}

function detectText(rule: RuleOf<'configuration'>, context: FileContext, codeText: () => CodeText): Detection[] {
  const { file } = context;
  const alternatives = rule.spec.text.filter((alternative) => (alternative.kinds.length > 0 || isCodeKind(file.kind)) && reaches(alternative, file) && inProfile(alternative, file.path)
    // Words first: taking code, comments and strings apart is dear, and most alternatives need a word that the file does not hold.
    && context.holds(requiredWords(alternative.words)));
  if (alternatives.length === 0) return [];
  const offsets = context.keywordOffsets(rule);
  const windows = windowsAround(file.text, offsets);
  const detections: Detection[] = [];
  const taken = new Set<number>();
  for (const alternative of alternatives) {
    if (!context.spend(windows.reduce((sum, window) => sum + window.end - window.start, 0))) break;
    for (const hit of matchText(alternative, codeText(), windows)) {
      if (taken.has(hit.region.start)) continue;
      taken.add(hit.region.start);
      detections.push(fromTextHit(rule, alternative, hit, file));
    }
  }
  return detections;
}

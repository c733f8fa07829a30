// The closed sets of detection techniques and analyses: the one place that lists them.
import type { Analysis } from '../analyses/analysis.ts';
import { configurationDetector } from '../detectors/configuration/configuration-detector.ts';
import type { Detector } from '../detectors/detector.ts';
import { personalDataDetector } from '../detectors/personal-data/personal-data-detector.ts';

export const DETECTORS: readonly Detector[] = [configurationDetector, personalDataDetector];

export const ANALYSES: readonly Analysis[] = [];

// The closed sets of detection techniques and analyses: the one place that lists them.
import type { Analysis } from '../analyses/analysis.ts';
import type { Detector } from '../detectors/detector.ts';

export const DETECTORS: readonly Detector[] = [];

export const ANALYSES: readonly Analysis[] = [];

// The closed sets of detection techniques and analyses: the one place that lists them.
import type { Analysis } from '../analyses/analysis.ts';
import { access, openedBySettings } from '../analyses/access/access.ts';
import { codeFacts } from '../analyses/linking/code-facts.ts';
import { codeValues } from '../analyses/linking/code-values.ts';
import { configurationKeyFacts } from '../analyses/linking/configuration-key-facts.ts';
import { passedValues } from '../analyses/linking/passed-values.ts';
import { logRetention } from '../analyses/log-retention/log-retention.ts';
import { browserStorage } from '../analyses/personal-data/browser-storage.ts';
import { fieldEncryption } from '../analyses/personal-data/field-encryption.ts';
import { mappedClasses } from '../analyses/personal-data/mapped-classes.ts';
import { personalDataAnalysis } from '../analyses/personal-data/personal-data-analysis.ts';
import { personalDataFlow } from '../analyses/personal-data/personal-data-flow.ts';
import { procedures } from '../analyses/procedures/procedures.ts';
import { relevantObjects } from '../analyses/relevant-objects/relevant-objects.ts';
import { responseHeaders } from '../analyses/response-headers/response-headers.ts';
import { configurationDetector } from '../detectors/configuration/configuration-detector.ts';
import type { Detector } from '../detectors/detector.ts';
import { patternDetector } from '../detectors/pattern/pattern-detector.ts';
import { personalDataDetector } from '../detectors/personal-data/personal-data-detector.ts';
import { secretDetector } from '../detectors/secret/secret-detector.ts';

export const DETECTORS: readonly Detector[] = [configurationDetector, patternDetector, personalDataDetector, secretDetector];

export const ANALYSES: readonly Analysis[] = [access, browserStorage, codeFacts, codeValues, configurationKeyFacts, fieldEncryption, logRetention, mappedClasses, openedBySettings, passedValues, personalDataAnalysis, personalDataFlow, procedures, relevantObjects, responseHeaders];

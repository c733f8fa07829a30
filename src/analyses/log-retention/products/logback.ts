// Retention of logback file appenders: maxHistory periods of the first %d that is not auxiliary, with a size cap that may delete earlier.
// Source: logback manual, chapter 4 (TimeBasedRollingPolicy, SizeAndTimeBasedRollingPolicy, FixedWindowRollingPolicy).
import { canonicalKey, splitKey } from '../../../configuration/canonical-key.ts';
import { isDevelopmentScope } from '../../../configuration/development-scope.ts';
import type { XmlElement } from '../../../configuration/xml-element.ts';
import type { Need } from '../../../model/need.ts';
import { attachments, type Attachments } from '../attachments.ts';
import { withCoverage } from '../covered-sinks.ts';
import { BY_SIZE, LOST, OFF, UNKNOWN, UNLIMITED, verdictOf } from '../keeps.ts';
import { every, periodOfPattern, periods, periodsToWrite, periodText, type Period } from '../period.ts';
import { isDiagnosticName, setElsewhere, type Sink } from '../sink.ts';
import { substitute, type Definition, type Substituted, type VariableStyle } from '../substitute.ts';
import { ancestors, attributeText, below, child, childText, isNamed, walk } from '../../xml-elements.ts';

/** Variables that Spring Boot fills from its own settings, which `spring-boot.ts` judges where they stand. */
const SPRING_VARIABLES: Readonly<Record<string, readonly string[]>> = {
  LOGBACK_ROLLINGPOLICY_MAX_HISTORY: ['logging.logback.rollingpolicy.maxhistory', 'logging.file.maxhistory'],
  LOG_FILE_MAX_HISTORY: ['logging.file.maxhistory', 'logging.logback.rollingpolicy.maxhistory'],
};

export interface LogbackFile {
  readonly sinks: readonly Sink[];
  /** Appenders that loggers of this file name but that another file defines. */
  readonly foreignReferences: readonly string[];
  /** Spring Boot's own file appender stays in force. */
  readonly usesSpringDefaults: boolean;
}

export function isLogback(root: XmlElement): boolean {
  if (!isNamed(root, 'configuration', 'included') || root.name.toLowerCase().startsWith('log4j:')) return false;
  const appenders = below(root, 'appender');
  if (appenders.some((one) => (attributeText(one, 'class') ?? '').startsWith("org.apache.log4j") || attributeText(one, 'type') !== undefined)) return false;
  return appenders.some((one) => attributeText(one, 'class') !== undefined) || root.children.some((one) => isNamed(one, 'root', 'logger'));
}

export function readLogback(root: XmlElement): LogbackFile {
  const style = variablesOf(root);
  const resolve = (text: string | undefined): string => substitute(text ?? '', style).value ?? text ?? '';
  const elements = below(root, 'appender');
  const nodes = elements.map((element) => ({
    name: resolve(attributeText(element, 'name')), type: attributeText(element, 'class') ?? '', filters: filtersOf(element),
    wraps: [...below(element, 'appender-ref').map((one) => resolve(attributeText(one, 'ref'))), ...below(element, 'appender').map((one) => resolve(attributeText(one, 'name')))],
  }));
  const loggers = below(root, 'root', 'logger').map((logger) => ({ references: below(logger, 'appender-ref').map((one) => ({ name: resolve(attributeText(one, 'ref')), profile: profileOf(one) })) }));
  const attached = attachments(nodes, loggers);
  const sinks = elements.flatMap((element, at) => sinkOf(element, nodes[at]?.name ?? '', style, attached) ?? []);
  return {
    sinks: [...withCoverage(sinks, attached), ...silentRoots(root, style)],
    foreignReferences: [...attached.references].filter((name) => !nodes.some((node) => node.name === name)),
    usesSpringDefaults: below(root, 'include').some((one) => /logback\/(?:base|file-appender)\.xml/.test(attributeText(one, 'resource') ?? '')),
  };
}

function sinkOf(appender: XmlElement, name: string, style: VariableStyle, attached: Attachments): Sink | undefined {
  const policy = child(appender, 'rollingpolicy');
  if (policy === undefined && !/(?:^|\.)FileAppender$/.test(attributeText(appender, 'class') ?? '')) return undefined;
  const judged = policy === undefined ? plainFile(appender) : rolling(policy, style);
  if (judged === undefined) return undefined;
  const { needs: own, ...parts } = judged;
  const needs: Need[] = attached.isAttached(name) ? [...own] : [...own, { kind: 'fact', fact: 'log-appender-reference', name, whenFound: 'keep', whenMissing: 'drop', sameModule: true }];
  const file = childText(appender, 'file')?.value ?? (policy === undefined ? undefined : childText(policy, 'filenamepattern')?.value);
  const profile = profileOf(appender);
  const profiles = profile === undefined ? attached.profiles(name) : [profile];
  return {
    product: 'logback', name, anchor: `appender.${name}`, ...parts, needs,
    diagnostic: isDiagnosticName(name, file?.slice(file.lastIndexOf('/') + 1)) || takesDebugOnly(appender),
    nonProduction: profiles.length > 0 && profiles.every((one) => isDevelopmentScope('', one.toLowerCase())),
  };
}

type Judged = Pick<Sink, 'region' | 'written' | 'retention' | 'formula' | 'advice' | 'edits' | 'related' | 'settledBy'> & { readonly needs: readonly Need[] };

function plainFile(appender: XmlElement): Judged {
  const append = childText(appender, 'append');
  const overwritten = append?.value.trim().toLowerCase() === 'false';
  return {
    region: overwritten ? append : appender.nameRegion, written: overwritten ? 'append=false' : 'FileAppender', needs: [],
    retention: { keeps: overwritten ? LOST : UNLIMITED, capped: false },
    formula: overwritten ? 'append=false' : 'FileAppender', advice: '<append>true</append>',
    edits: overwritten ? [{ start: append.start, end: append.end, text: 'true' }] : [],
  };
}

function rolling(policy: XmlElement, style: VariableStyle): Judged | undefined {
  if ((attributeText(policy, 'class') ?? '').includes('FixedWindow')) return fixedWindow(policy);
  const pattern = childText(policy, 'filenamepattern');
  const period = pattern === undefined ? undefined : primaryPeriod(substitute(pattern.value, style).value ?? pattern.value);
  if (period === undefined) return undefined;
  const history = childText(policy, 'maxhistory');
  if (history === undefined) return unlimited(policy, 'maxHistory');
  const resolved = substitute(history.value, style);
  const count = resolved.value === undefined ? undefined : wholeNumber(resolved.value);
  const written = `maxHistory=${history.value}`;
  const advice = `<maxHistory>${periodsToWrite(period)}</maxHistory>`;
  const cap = childText(policy, 'totalsizecap');
  const capValue = cap === undefined ? undefined : substitute(cap.value, style).value;
  const capped = capValue !== undefined && !/^0+\s*[kmg]?b?$/i.test(capValue.trim());
  if (count === undefined) return { region: history, written, needs: needsOf(resolved), retention: { keeps: UNKNOWN, capped }, formula: `maxHistory=${history.value}`, advice, ...settled(resolved, period) };
  if (count <= 0) return unlimited(policy, `maxHistory ${count}`);
  const retention = { keeps: periods(count, period), capped };
  const formula = `maxHistory ${count} × ${periodText(period)}${capped ? `, totalSizeCap ${capValue}` : ''}`;
  const place = resolved.from ?? history;
  const shared = { needs: needsOf(resolved), retention, formula, ...settled(resolved, period) };
  if (verdictOf(retention) === 'size-cap' && cap !== undefined) return { ...shared, region: cap, written: `totalSizeCap=${cap.value}`, advice: '<totalSizeCap>0</totalSizeCap>' };
  return {
    ...shared, region: history, written, advice,
    edits: wholeNumber(history.value) !== undefined || resolved.from !== undefined ? [{ start: place.start, end: place.end, text: String(periodsToWrite(period)) }] : [],
    ...(resolved.from === undefined ? {} : { related: [{ region: resolved.from, message: 'log-retention.value-here' }] }),
  };
}

function fixedWindow(policy: XmlElement): Judged {
  const index = childText(policy, 'maxindex');
  const size = policy.parent === undefined ? undefined : below(policy.parent, 'maxfilesize')[0]?.text[0]?.value;
  const formula = `maxIndex ${index?.value ?? '7'} × ${size ?? '10MB'}`;
  return {
    region: index ?? policy.nameRegion, written: index === undefined ? 'FixedWindowRollingPolicy' : `maxIndex=${index.value}`, needs: [],
    retention: { keeps: BY_SIZE, capped: true }, formula, advice: 'TimeBasedRollingPolicy + <maxHistory>200</maxHistory>',
  };
}

function unlimited(policy: XmlElement, formula: string): Judged {
  return { region: policy.nameRegion, written: formula, needs: [], retention: { keeps: UNLIMITED, capped: false }, formula: `${formula} = ∞`, advice: '<maxHistory>200</maxHistory>' };
}

/** `<root level="OFF">`: nothing is written at all, unless a logger of its own level still writes. */
function silentRoots(root: XmlElement, style: VariableStyle): Sink[] {
  if (below(root, 'logger').some((logger) => (attributeText(logger, 'level') ?? 'off').toLowerCase() !== 'off')) return [];
  return below(root, 'root').flatMap((one) => {
    const level = one.attributes.find((attribute) => attribute.name.toLowerCase() === 'level')?.value;
    if (level === null || level === undefined || substitute(level.value, style).value?.trim().toUpperCase() !== 'OFF') return [];
    const profile = profileOf(one);
    return [{
      product: 'logback', name: 'root', region: level, written: `level=${level.value}`, anchor: 'root.level', retention: { keeps: OFF, capped: false },
      formula: 'root level=OFF', advice: '<root level="INFO">', edits: [{ start: level.start, end: level.end, text: 'INFO' }],
      nonProduction: profile !== undefined && isDevelopmentScope('', profile.toLowerCase()),
    }];
  });
}

/** The period of the first `%d` without `aux`; a `%d` without braces is daily. */
export function primaryPeriod(fileNamePattern: string): Period | undefined {
  for (const match of fileNamePattern.matchAll(/%d(?:ate)?(?:\{([^}]{0,200})\})?/g)) {
    const options = (match[1] ?? '').split(',').map((part) => part.trim());
    if (options.slice(1).some((option) => option.toLowerCase() === 'aux')) continue;
    const pattern = options[0] ?? '';
    return pattern === '' ? every('day') : periodOfPattern(pattern);
  }
  return undefined;
}

function variablesOf(root: XmlElement): VariableStyle {
  const known = new Map<string, Definition>();
  for (const one of below(root, 'property', 'variable', 'substitutionproperty', 'springproperty')) {
    const name = attributeText(one, 'name');
    if (name === undefined) continue;
    const value = one.attributes.find((attribute) => attribute.name.toLowerCase() === (isNamed(one, 'springproperty') ? 'defaultvalue' : 'value'))?.value;
    const source = isNamed(one, 'springproperty') ? attributeText(one, 'source') : undefined;
    if (value !== null && value !== undefined) known.set(name, { value: value.value, region: { start: value.start, end: value.end }, ...(source === undefined ? {} : { key: source }) });
    else if (source !== undefined) known.set(name, { value: `\${${source}}` });
  }
  return { defaultMark: ':-', lookup: (name) => known.get(name) };
}

function keysOf(resolved: Substituted): string[] {
  return resolved.openKeys.flatMap((name) => SPRING_VARIABLES[name] ?? [canonicalKey(splitKey(name))]);
}

function needsOf(resolved: Substituted): Need[] {
  return keysOf(resolved).map(setElsewhere);
}

function settled(resolved: Substituted, period: Period): Pick<Sink, 'settledBy'> {
  const keys = resolved.openKeys.filter((name) => SPRING_VARIABLES[name] === undefined).map((name) => canonicalKey(splitKey(name)));
  return keys.length === 0 ? {} : { settledBy: { keys, period } };
}

function wholeNumber(text: string): number | undefined {
  return /^\s*-?\d{1,7}\s*$/.test(text) ? Number(text) : undefined;
}

function takesDebugOnly(appender: XmlElement): boolean {
  return appender.children.some((one) => isNamed(one, 'filter') && (attributeText(one, 'class') ?? '').endsWith("LevelFilter")
    && /^(?:debug|trace)$/i.test(childText(one, 'level')?.value.trim() ?? '') && /^deny$/i.test(childText(one, 'onmismatch')?.value.trim() ?? ''));
}

function filtersOf(appender: XmlElement): string[] {
  return appender.children.filter((one) => isNamed(one, 'filter'))
    .map((one) => [...walk([one])].map((part) => `${part.name} ${part.text.map((text) => text.value).join(' ')} ${part.attributes.map((attribute) => attribute.value?.value ?? '').join(' ')}`).join(';'));
}

function profileOf(element: XmlElement): string | undefined {
  return ancestors(element).filter((one) => isNamed(one, 'springprofile')).map((one) => attributeText(one, 'name'))[0];
}

// Retention of Spring Boot's own file appender, which keeps 7 days unless told otherwise, and of the embedded Tomcat's access log.
// Source: Spring Boot reference, "Logging > File Rotation" (logging.logback.rollingpolicy.max-history 7 since 2.2, together with logging.file.name).
import type { ConfigurationView, Entry } from '../../../configuration/configuration-view.ts';
import { isDevelopmentScope } from '../../../configuration/development-scope.ts';
import type { Need } from '../../../model/need.ts';
import { days, OFF, UNKNOWN, UNLIMITED, verdictOf, type Keeps } from '../keeps.ts';
import { setElsewhere, type Sink } from '../sink.ts';
import { substitute } from '../substitute.ts';

const HISTORY = ['logging.logback.rollingpolicy.max-history', 'logging.file.max-history'];
const TARGET = ['logging.file.name', 'logging.file.path'];
/** With a logging configuration of its own in the module, Spring Boot's settings have no effect. */
const WITHOUT_OWN_CONFIGURATION: Need = { kind: 'fact', fact: 'logging-configuration', whenFound: 'drop', whenMissing: 'keep', sameModule: true };
const DEFAULT_HISTORY = 7;

export function readSpringBoot(view: ConfigurationView): Sink[] {
  return [...ownAppender(view), ...accessLog(view), ...silentRoot(view)];
}

/** Keys that this reader answers for, so that the reader of applications' own settings passes them over. */
export function isSpringBootKey(key: string): boolean {
  return key.startsWith('logging.logback.') || key.startsWith('logging.file.') || key.startsWith('server.tomcat.accesslog.');
}

function ownAppender(view: ConfigurationView): Sink[] {
  const explicit = HISTORY.flatMap((key) => view.find(key));
  const needs = [WITHOUT_OWN_CONFIGURATION];
  const cap = (entry: Entry): boolean => ['logging.logback.rollingpolicy.total-size-cap', 'logging.file.total-size-cap']
    .some((key) => view.find(key).some((one) => one.document === entry.document && !/^0\w*$/.test(one.value ?? '0')));
  if (explicit.length > 0) {
    return explicit.map((entry) => {
      const text = substitute(entry.value ?? '', { defaultMark: ':', lookup: () => undefined });
      const count = /^\s*\d{1,6}\s*$/.test(text.value ?? '') ? Number(text.value) : undefined;
      const keeps: Keeps = count === undefined ? UNKNOWN : count === 0 ? UNLIMITED : days(count);
      const capped = count !== 0 && cap(entry);
      const atCap = verdictOf({ keeps, capped }) === 'size-cap' ? view.find('logging.logback.rollingpolicy.total-size-cap').find((one) => one.document === entry.document) : undefined;
      return {
        product: 'Spring Boot', name: entry.profile ?? 'logging.file', region: atCap?.valueRegion ?? entry.valueRegion, written: `${entry.path.at(-1) ?? ''}=${entry.value ?? ''}`, anchor: entry.key, nonProduction: entry.profile !== undefined && isDevelopmentScope('', entry.profile),
        retention: { keeps, capped }, formula: `max-history ${entry.value ?? ''} × 1 d${capped ? ', total-size-cap' : ''}`, advice: 'logging.logback.rollingpolicy.max-history: 200', needs,
        ...(count !== undefined && /^\d+$/.test(entry.value ?? '') && { edits: [{ ...entry.valueRegion, text: '200' }] }),
      };
    });
  }
  // A logging configuration that is named replaces Spring Boot's own appender, wherever it stands.
  if (view.find('logging.config').some((entry) => entry.value !== null && entry.value.trim() !== '')) return [];
  const target = TARGET.flatMap((key) => view.find(key)).find((entry) => entry.value !== null && entry.value !== '');
  if (target === undefined) return [];
  return [{
    product: 'Spring Boot', name: 'logging.file', region: target.valueRegion, written: `${target.key}=${target.value ?? ''}`, anchor: target.key, retention: { keeps: days(DEFAULT_HISTORY), capped: false },
    formula: `max-history ${DEFAULT_HISTORY} (default) × 1 d`, advice: 'logging.logback.rollingpolicy.max-history: 200',
    needs: [...needs, ...HISTORY.map((key) => ({ ...setElsewhere(key.replaceAll('-', '')), sameModule: true }))],
  }];
}

/** `server.tomcat.accesslog.max-days`: -1 by default, which keeps everything. */
function accessLog(view: ConfigurationView): Sink[] {
  return view.find('server.tomcat.accesslog.max-days').flatMap((entry) => {
    const count = Number(entry.value ?? '');
    const enabled = view.find('server.tomcat.accesslog.enabled').some((one) => one.document === entry.document && one.value === 'true');
    if (!Number.isInteger(count) || !enabled) return [];
    return [{
      product: 'Tomcat', name: 'accesslog', region: entry.valueRegion, written: `max-days=${entry.value ?? ''}`, anchor: entry.key, retention: { keeps: count < 0 ? UNLIMITED : days(count), capped: false },
      formula: `max-days ${count}`, advice: 'server.tomcat.accesslog.max-days: 200', edits: [{ ...entry.valueRegion, text: '200' }],
    }];
  });
}

/** `logging.level.root: off`, and no logger of its own level that still writes. YAML reads a bare `off` as false. */
function silentRoot(view: ConfigurationView): Sink[] {
  if (view.find('logging.level.**').some((entry) => entry.key !== 'logging.level.root' && !/^(?:off|false)$/i.test(entry.value?.trim() ?? ''))) return [];
  return view.find('logging.level.root').flatMap((entry) => (/^(?:off|false)$/i.test(entry.value?.trim() ?? '') ? [{
    product: 'Spring Boot', name: 'root', region: entry.valueRegion, written: `logging.level.root=${entry.value ?? ''}`, anchor: entry.key, retention: { keeps: OFF, capped: false },
    formula: 'logging.level.root=OFF', advice: 'logging.level.root: info', edits: [{ ...entry.valueRegion, text: 'info' }],
    nonProduction: entry.profile !== undefined && isDevelopmentScope('', entry.profile),
  }] : []));
}

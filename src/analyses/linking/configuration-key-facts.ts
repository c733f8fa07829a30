// Publishes which configuration keys the project's files set, where modules begin, and what guards them: the answers to needs.
import { canonicalSegment } from '../../configuration/canonical-key.ts';
import { isDevelopmentScope } from '../../configuration/development-scope.ts';
import type { ConfigurationView, Entry } from '../../configuration/configuration-view.ts';
import { resolveFallbacks } from '../../configuration/fallback-values.ts';
import { isSampleFile } from '../../configuration/sample-file.ts';
import type { Fact } from '../../model/fact.ts';
import { spanOf } from '../../model/location.ts';
import { isPlainValue } from '../../model/plain-value.ts';
import { asksForValues } from '../../ruleset/asks-for-values.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Analysis, Collected } from '../analysis.ts';
import { mavenDefaultFacts, profileFacts, SPRING_PROFILE } from './active-profiles.ts';
import { CONFIGURATION_KEY, MODULE_DEPENDENCY, MODULE_ROOT } from './answer-needs.ts';
import { CONFIGURATION_VALUE, nameOfKey } from './project-values.ts';

/** Keys that a `${NAME:default}` or a rule may ask for: connections, accounts, algorithms, switches. */
const ASKED = /(?:user(?:name|id)?|password|passwd|pwd|url|uri|urls|host|hostname|port|driver(?:class(?:name)?)?|(?:server)?addr(?:ess)?|nodes|secret|key|token|alg(?:orithm)?\d{0,2}|enabled?|include|timeout|expiration|loglevel|logimpl)$/;
/** Where a file deploys environment variables: Compose, Kubernetes containers and config maps, Dockerfile. */
const DEPLOYED = /(?:^|\.)(?:environment|env|stringdata|data)\.[^.]{1,120}$/;
const MANIFEST = /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?|package\.json|go\.mod|composer\.json|pyproject\.toml|requirements\.txt|setup\.py|[^/]{1,120}\.(?:cs|vb)proj|web\.config)$/i;
const GUARDS: readonly (readonly [string, RegExp])[] = [
  ['spring-security', /\bspring-(?:boot-starter-|cloud-starter-)?(?:security|oauth2)(?:-[a-z]{1,20})?\b/],
  ['shiro', /\bshiro-(?:spring|core|web)[a-z-]{0,30}\b/],
  ['sa-token', /\bsa-token-[a-z0-9-]{1,40}\b/],
];
const PRODUCTION_PROFILE = /^(?:prod|production|prd|pro|online|release)\d{0,2}$/;
const APP_SETTINGS = 'appsettings.';
const MOST_FACTS = 500;

/** Facts only. Kinds: `configuration-key`, `configuration-value`, `module-root`, `module-dependency`, `spring-profile`, `production-setting`. No values but plain ones and names of profiles. */
export const configurationKeyFacts: Analysis = {
  id: 'linking',
  reads: [],
  keywords: [],
  kinds: ['yaml', 'properties', 'dotenv', 'dockerfile', 'json', 'ini', 'toml', 'xml', 'groovy', 'kotlin', 'text', 'python', 'unknown'],
  collect(context) {
    const { file } = context;
    const facts: Fact[] = [];
    if (MANIFEST.test(file.path)) facts.push(...manifestFacts(file));
    else if (isSettingsFile(file)) {
      const view = context.configuration();
      if (view !== undefined) facts.push(...settingFacts(file, view), ...(asksForValues(context.rules.rules) ? valueFacts(file, view) : []));
    }
    return { detections: [], facts, problems: [] } satisfies Collected;
  },
};

function manifestFacts(file: SourceFile): Fact[] {
  const isBuildFile = /\.(?:xml|gradle|kts)$/.test(file.path);
  const text = isBuildFile ? withoutComments(file) : '';
  const dependencies = GUARDS.filter(([, pattern]) => pattern.test(text));
  return [{ kind: MODULE_ROOT, name: 'manifest', path: file.path }, ...dependencies.map(([name]) => ({ kind: MODULE_DEPENDENCY, name, path: file.path })), ...mavenDefaultFacts(file.path, text)];
}

/** A pattern of paths such as `src/**` in a build file of XML opens no comment. */
function withoutComments({ kind, text }: SourceFile): string {
  if (kind === 'xml') return text.replace(/<!--[^]*?(?:-->|$(?![^]))/g, ' ');
  return text.replace(/\/\*[^]*?(?:\*\/|$(?![^]))/g, ' ').replace(/^[ \t]*\/\/[^\n]*/gm, ' ');
}

/** JSON and XML only by name: most of them are data. A sample (`.env.example`) sets nothing. */
function isSettingsFile({ path, kind }: SourceFile): boolean {
  if (isSampleFile(path)) return false;
  if (kind === 'json') return /(?:^|\/)(?:appsettings|config|settings)[^/]{0,60}\.json$/i.test(path);
  if (kind === 'xml') return /(?:^|\/)(?:web|app|context|applicationcontext[^/]{0,40}|spring[^/]{0,40})\.(?:config|xml)$/i.test(path);
  return ['yaml', 'properties', 'dotenv', 'dockerfile', 'ini', 'toml'].includes(kind) && !/(?:^|\/)(?:i18n|locales?|messages?[^/]{0,40}\.properties|[^/]{0,60}lock\.ya?ml)/i.test(path);
}

function settingFacts(file: SourceFile, view: ConfigurationView): Fact[] {
  const names = new Set<string>();
  const inProduction = new Set<string>();
  let production = false;
  for (const entry of view.entries) {
    // The password that a container's command line gives to a server with a file of its own.
    if (entry.commented !== true && entry.value?.includes('--requirepass') === true) names.add('requirepass');
    if (entry.commented === true || entry.within !== undefined || entry.value === null || entry.value.trim() === '') continue;
    const development = isDevelopmentScope(file.path, entry.profile);
    production ||= isProduction(entry, development);
    if (entry.profile !== undefined && PRODUCTION_PROFILE.test(entry.profile) && entry.key.startsWith('logging.level.')) inProduction.add(entry.key);
    if (development || names.size >= MOST_FACTS || handsOn(entry, entry.value)) continue;
    const last = entry.key.slice(entry.key.lastIndexOf('.') + 1);
    if (DEPLOYED.test(entry.key)) names.add(last);
    else if (file.kind === 'dotenv' || ASKED.test(last) || /^[A-Z][A-Z0-9_]{2,}$/.test(entry.path[0] ?? '')) names.add(entry.key);
  }
  const facts: Fact[] = [...names].sort().map((name) => ({ kind: CONFIGURATION_KEY, name, path: file.path }));
  if (production) facts.push({ kind: SPRING_PROFILE, name: 'production', path: file.path });
  for (const name of [...inProduction].sort()) facts.push({ kind: 'production-setting', name, path: file.path });
  return [...facts, ...profileFacts(file.path, view)];
}

/**
 * `DB_PASSWORD: ${DB_PASSWORD:-default}`, `DB_PASSWORD: ${DB_PASSWORD}` of Compose: whoever sets the name does so elsewhere.
 * So does `spring.datasource.password: ${SPRING_DATASOURCE_PASSWORD:default}`: the variable is the key itself (Spring Boot, relaxed binding of environment variables).
 */
function handsOn({ path, key: entryKey }: Entry, value: string): boolean {
  const name = path.at(-1) ?? '';
  if (value === `\${${name}}` || value === `$${name}`) return true;
  const plain = (key: string): string => canonicalSegment(key).replaceAll('.', '');
  const { text, fallbacks } = resolveFallbacks(value);
  return fallbacks.some(({ from, to, key }) => from === 0 && to === text.length && (key === name || plain(key) === plain(entryKey)));
}

/** What settings are worth, where that hides nothing; of those that are not for development. */
function valueFacts({ path, lineStarts }: SourceFile, view: ConfigurationView): Fact[] {
  const facts: Fact[] = [];
  for (const { commented, within, key, value, profile, valueRegion } of view.entries) {
    if (commented === true || within !== undefined || value === null || isDevelopmentScope(path, profile)) continue;
    const { text } = resolveFallbacks(value);
    if (facts.length >= MOST_FACTS || !isPlainValue(key, text.trim())) continue;
    // .NET code names a setting of `appSettings` without what is around it.
    const name = nameOfKey(key.slice(key.includes(APP_SETTINGS) ? key.lastIndexOf(APP_SETTINGS) + APP_SETTINGS.length : 0));
    facts.push({ kind: CONFIGURATION_VALUE, name, path, line: spanOf(lineStarts, valueRegion).startLine, data: { value: text.trim() } });
  }
  return facts;
}

/** A profile named so, or a main profile that stands on its own: it says where the database is. */
function isProduction(entry: Entry, development: boolean): boolean {
  if (entry.profile !== undefined) return PRODUCTION_PROFILE.test(entry.profile);
  return !development && /^spring\.(?:datasource\.(?:.{1,60}\.)?(?:url|jdbcurl)|data\.mongodb\.uri)$/.test(entry.key);
}

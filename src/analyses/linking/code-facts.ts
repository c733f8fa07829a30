// What code says that a setting depends on: security chains that let everybody in, packages whose loggers print SQL.
import { readCodeText } from '../../configuration/code-text.ts';
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Analysis } from '../analysis.ts';

/** A Spring Security chain in this file lets everybody reach everything, the management endpoints too. */
export const SECURITY_OPEN = 'security-open';
/** Name: the setting whose DEBUG prints the statements of mappers, `logging.level.` and the package or one above it. */
const SQL_LOGGER = 'sql-logger';

const PATHS = String.raw`(?:(?:HttpMethod\.)?(?:GET|POST)\s{0,40},\s{0,40})?(?:"[^"\n]{0,100}"\s{0,40},\s{0,40}){0,20}"(?:\/\*\*|\/actuator(?:\/\*\*|\/\*)?)"\s{0,40}(?:,\s{0,40}"[^"\n]{0,100}"\s{0,40}){0,20}`;
const MATCHERS = String.raw`(?:ant|mvc|path|request)Matchers\s{0,4}\(\s{0,40}`;
const OPEN: readonly RegExp[] = [
  /\bany(?:Request|Exchange)\s{0,4}\(\s{0,4}\)\s{0,80}\.\s{0,4}permitAll\b/,
  new RegExp(String.raw`\b${MATCHERS}${PATHS}\)\s{0,80}\.\s{0,4}permitAll\b`),
  new RegExp(String.raw`\.ignoring\s{0,4}\(\s{0,4}\)\s{0,80}\.\s{0,4}${MATCHERS}${PATHS}\)`),
  /\b(?:EndpointRequest\.toAnyEndpoint\s{0,4}\(\s{0,4}\)\s{0,4}\)\s{0,80}\.\s{0,4}permitAll)\b/,
];
/** A rule of its own for the management endpoints; the first rule that fits decides, so what follows for everything else opens nothing here. */
const GUARDED = /(?:"\/actuator[^"\n]{0,60}"|EndpointRequest\.to\w{1,40}\s{0,4}\([^()]{0,80}\))\s{0,40}\)\s{0,80}\.\s{0,4}(?:hasRole|hasAnyRole|hasAuthority|hasAnyAuthority|hasIpAddress|authenticated|fullyAuthenticated|denyAll|access)\b/;

/** Facts only, of kinds `security-open` and `sql-logger`. */
export const codeFacts: Analysis = {
  id: 'linking-code',
  reads: [],
  keywords: ['permitAll', 'ignoring', '@Mapper', 'BaseMapper', '<mapper'],
  kinds: ['java', 'kotlin', 'xml'],
  collect: ({ file }) => ({ detections: [], facts: factsOf(file), problems: [] }),
};

function factsOf(file: SourceFile): Fact[] {
  if (file.kind === 'xml') return loggerFacts(file.path, /<mapper\s{1,40}namespace\s{0,4}=\s{0,4}"([\w.]{3,200})"/.exec(file.text)?.[1]);
  const facts: Fact[] = [];
  if (file.text.includes('permitAll') || file.text.includes('ignoring')) {
    const { code } = readCodeText(file.text, file.kind);
    if (OPEN.some((pattern) => pattern.test(code)) && !GUARDED.test(code)) facts.push({ kind: SECURITY_OPEN, name: 'everything', path: file.path });
  }
  if (file.text.includes('@Mapper') && /^\s{0,8}@Mapper\b/m.test(file.text) || file.text.includes('BaseMapper') && /\bextends\s{1,8}BaseMapper\s{0,4}</.test(file.text)) {
    const [, name] = /^\s{0,8}package\s{1,8}([\w.]{3,200})/m.exec(file.text) ?? [];
    facts.push(...loggerFacts(file.path, name === undefined ? undefined : `${name}.Mapper`));
  }
  return facts;
}

/** The package of the mapper and those above it, from two segments up: the level of `com` alone is nobody's setting. */
function loggerFacts(path: string, mapper: string | undefined): Fact[] {
  const segments = mapper?.toLowerCase().replaceAll('_', '').split('.').slice(0, -1) ?? [];
  return segments.slice(1).map((_, index) => ({ kind: SQL_LOGGER, name: `logging.level.${segments.slice(0, index + 2).join('.')}`, path }));
}

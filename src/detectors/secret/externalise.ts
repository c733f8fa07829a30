// The safe way out for a literal in configuration: the framework's own reference to the environment.
import type { Fix } from '../../model/detection.ts';
import type { Region } from '../../model/location.ts';
import type { FileKind } from '../../model/file-kind.ts';
import type { Candidate } from './candidate.ts';

/** What would stand instead of the value: `${SPRING_DATASOURCE_PASSWORD}` in Spring files, `${MYSQL_ROOT_PASSWORD}` in Compose; undefined where the format has nothing. */
export function externalisedForm(kind: FileKind, path: string, keyPath: readonly string[]): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (environmentName(keyPath) === '') return undefined;
  if (kind === 'yaml' && /^(?:docker-)?compose.*\.ya?ml$/.test(name)) return `\${${environmentName(keyPath.slice(-1))}}`;
  const spring = /^(?:application|bootstrap)(?:-[\w-]{1,60})?\.(?:ya?ml|properties)$/.test(name) || keyPath[0] === 'spring';
  return spring && (kind === 'yaml' || kind === 'properties') ? `\${${environmentName(keyPath)}}` : undefined;
}

/** The fix for one candidate. Not safe to apply unseen: somebody must set the variable. */
export function externalisation(candidate: Candidate, region: Region): Fix | undefined {
  if (candidate.externalised === undefined) return undefined;
  return { title: 'secret.fix-externalise', args: [candidate.externalised], safe: false, edits: [{ ...region, text: candidate.externalised }] };
}

/** Spring's own binding from environment variables: dots become `_`, dashes go, upper case (Spring Boot reference, "Binding from Environment Variables"). */
function environmentName(keyPath: readonly string[]): string {
  return keyPath.join('_').replace(/-/g, '').replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '').toUpperCase();
}

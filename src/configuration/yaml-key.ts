// What a YAML key and an unquoted value mean, for both YAML readers.
import { splitKey } from './canonical-key.ts';

const DOTTED = /^[A-Za-z_][\w-]{0,100}(?:(?:\.[A-Za-z_][\w-]{0,100})|(?:\[\d{1,4}\])){1,20}$/;

/** Spring flattens `spring.datasource.url:` like nested keys; a key that is no dotted identifier (a file name, a host) stays one segment. */
export function yamlKeyPath(key: string): readonly string[] {
  return key.length < 300 && DOTTED.test(key) ? splitKey(key) : [key];
}

/** The plain scalars that are null in the core schema (YAML 1.2.2, 10.3.2). */
export function isNullScalar(plain: string): boolean {
  return plain === '' || plain === '~' || plain === 'null' || plain === 'Null' || plain === 'NULL';
}

// Whether code asks who calls, and refuses those it does not know.
import type { FileKind } from '../../model/file-kind.ts';
import type { LoginSigns } from '../../ruleset/vocabularies/login-signs.ts';

/** Whether it names a login, a token or a session. */
export function asks(code: string, signs: LoginSigns): boolean {
  return signs.asks.test(code);
}

/** Whether it asks and lets not everybody through. */
export function refuses(code: string, signs: LoginSigns, kind?: FileKind): boolean {
  return asks(code, signs) && (signs.refuses.test(code) || (kind === 'php' && signs.refusesInPhp.test(code)));
}

/** Whether the body of a handler that a route names looks at who calls. */
export function looksAtCaller(body: string, signs: LoginSigns, kind: FileKind): boolean {
  return (kind === 'php' ? signs.looksAtCallerInPhp : signs.looksAtCallerOfRoute).test(body);
}

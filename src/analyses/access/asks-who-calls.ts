// Whether code asks who calls, and refuses those it does not know.

/** What a filter or middleware speaks of when it asks. */
const ASKS = /token|session|authoriz|authentic|login|jwt|principal|unauthori[sz]ed|forbidden|\b401\b|sign(?:ature|key)|appkey|appsecret|current_?user/i;
const REFUSES = /return\s{1,8}false|throw\s|raise\s|abort\s?\(|sendRedirect|redirect\s?\(|sendError|setStatus|Unauthorized|UNAUTHORIZED|FORBIDDEN|StatusCode|context\.Result|setComplete|writeWith|abortWith|isAccessAllowed|"login"|LOGIN|\b(?:refuse|reject|deny)|\b40[13]\b/;

/** Whether it names a login, a token or a session. */
export function asks(code: string): boolean {
  return ASKS.test(code);
}

/** Whether it asks and lets not everybody through. */
export function refuses(code: string): boolean {
  return ASKS.test(code) && REFUSES.test(code);
}

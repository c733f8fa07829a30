// Whether code asks who calls, and refuses those it does not know.

/** What a filter or middleware speaks of when it asks. */
const ASKS = /token|session|authoriz|authentic|login|jwt|principal|unauthori[sz]ed|forbidden|\b401\b|sign(?:ature|key)|appkey|appsecret|current_?user/i;
const REFUSES = /return\s{1,8}false|throw\s|raise\s|abort\s?\(|sendRedirect|redirect\s?\(|sendError|setStatus|Unauthorized|UNAUTHORIZED|FORBIDDEN|StatusCode|context\.Result|setComplete|writeWith|abortWith|isAccessAllowed|"login"|LOGIN|\b(?:refuse|reject|deny)|\b40[13]\b/;

/** A look at who calls, in the body of a handler of Java, Kotlin or C#. */
export const LOOKS_AT_CALLER = new RegExp([
  String.raw`\b(?:isSignEquals|checkSign|verifySign|validateSign|checkSignature|verifySignature|checkToken|verifyToken|validateToken|parseToken|getUserIdByToken|getUserByToken|checkLogin|isLogin)\b`,
  String.raw`\b(?:getLoginUser|getCurrentUser|StpUtil|SecurityUtils|SecurityContextHolder|isAuthenticated|AuthContextHolder|getPrincipal|parseOrderNotify)\b`,
  String.raw`\bSession\s?\[`, String.raw`\bgetSession\s?\(`, String.raw`\b[sS]ession\s?\.\s?getAttribute\s?\(`, String.raw`\bUser\.(?:Identity|Claims|Find)`,
].join('|'), 'g');
/** The same in JavaScript, TypeScript, Python and Go. */
const LOOKS_AT_CALLER_OF_ROUTE = /\b(?:req|request|ctx|context|self\.request)\.(?:user|session|auth|state|headers?|cookies|isAuthenticated|currentUser|get_signed_cookie|META)\b|\bjwt\.(?:verify|decode)|verify_?token|check_?(?:auth|login|permission|token|sign)|current_?user|get_jwt|(?<!\bdb\.)\bsession\s?[.[]|\bg\.user|is_authenticated|authoriz|getServerSession|signature|\bc\.(?:MustGet|Get|GetInt|GetUint|GetString|GetInt64)\("(?:user|claims|uid|admin|token|account|username|id)|\bget_?(?:claims|user_?(?:id|info|uuid|name))\(|parse_?token|\bGetHeader\("(?:authorization|token|x-token)|\bLocals\("user/i;

/** Whether it names a login, a token or a session. */
export function asks(code: string): boolean {
  return ASKS.test(code);
}

/** Whether it asks and lets not everybody through. */
export function refuses(code: string): boolean {
  return ASKS.test(code) && REFUSES.test(code);
}

/** Whether the body of a handler that a route names looks at who calls. */
export function looksAtCaller(body: string): boolean {
  return LOOKS_AT_CALLER_OF_ROUTE.test(body);
}

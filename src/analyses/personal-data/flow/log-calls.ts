// Where code writes to a log or to the console.

export interface LogCall {
  /** Offset of what is called on. */
  readonly at: number;
  /** Offset of the parenthesis. */
  readonly open: number;
}

const CALL = /\.\s{0,4}(?:trace|debug|info|warn|error|fatal|severe|println|print|printf|WriteLine|Write|LogTrace|LogDebug|LogInformation|LogWarning|LogError|LogCritical|Trace|Debug|Info|Information|Warn|Warning|Error|Fatal|WriteLog|writeLog)\s{0,4}\(/g;
const RECEIVER = /(?<![\w.])(?:(?:this\.)?\w{0,31}(?:[lL]og|LOG)(?:ger|GER|s)?(?:[uU]tils?|[hH]elper)?|System\.(?:out|err)|Console)\s{0,4}$/;
/** Longest text that `RECEIVER` can match, and the unit before it. */
const BEFORE = 56;

/** @param bare code without comments and the content of texts. */
export function logCallsIn(bare: string): LogCall[] {
  const calls: LogCall[] = [];
  for (const { 0: call, index } of bare.matchAll(CALL)) {
    const from = Math.max(0, index - BEFORE);
    const receiver = RECEIVER.exec(bare.slice(from, index));
    if (receiver !== null) calls.push({ at: from + receiver.index, open: index + call.length - 1 });
  }
  return calls;
}

/** Those between two offsets. */
export function logCallsWithin(calls: readonly LogCall[], start: number, end: number): readonly LogCall[] {
  const from = firstFrom(calls, start);
  return calls.slice(from, Math.max(from, firstFrom(calls, end)));
}

function firstFrom(calls: readonly LogCall[], offset: number): number {
  let low = 0;
  let high = calls.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((calls[middle]?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// The multi-sink rule inside one file: a record that a longer-lived sink also receives is kept as long as there.
import type { Attachments } from './attachments.ts';
import { verdictOf } from './keeps.ts';
import type { Sink } from './sink.ts';

/** `sinks` with `coveredBy` and `shipped` filled in. */
export function withCoverage(sinks: readonly Sink[], attached: Attachments): Sink[] {
  return sinks.map((sink) => {
    const shipped = attached.isShipped(sink.name);
    const longer = verdictOf(sink.retention) !== 'short' ? undefined
      : sinks.find((other) => verdictOf(other.retention) === 'sufficient' && other.diagnostic !== true && attached.isRepeatedBy(sink.name, other.name));
    return { ...sink, ...(shipped && { shipped }), ...(longer !== undefined && { coveredBy: longer.name }) };
  });
}

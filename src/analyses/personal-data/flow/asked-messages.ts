// Questions that a handler of C# hands to a mediator: `sender.Send(new GetPatientQuery(id))` is answered by whoever handles them, with what the question's class says.
import type { Carrier } from './carrier.ts';
import type { DataType } from './flow-facts.ts';

/** The part of a carrier's call that stands for the answer of a question. */
export const ANSWER = '?';

const MEDIATOR = /mediat|sender|(?:message|query|command|request)(?:bus|dispatcher|processor)|\bbus\b|dispatcher/i;
const SENDS = /^(?:Send|SendAsync|Query|QueryAsync|Dispatch|DispatchAsync|InvokeAsync|ExecuteAsync)$/;
const QUESTION = /^\s{0,200}(?:new\s{1,8}([A-Z]\w{0,120})|(\w{1,80})\s{0,40}(?:,|$))/;
/** What classes of questions extend: `IRequest<Result<PatientDto>>`, `IQuery<PatientDto>`, a house's own `BaseQuery<PatientDto>`. */
const ASKED_FOR = /(?:Request|Query|Command)$/;

/** The answer to the question that a mediator is handed: `on`: what the call is made on; `given`: its arguments. */
export function askedBy({ typeOf, contentOf }: { readonly typeOf: (name: string) => string | undefined; readonly contentOf: (name: string) => readonly Carrier[] }, on: string, name: string, given: string): Carrier | undefined {
  if (!SENDS.test(name) || !MEDIATOR.test(on)) return undefined;
  const [, made, variable = ''] = QUESTION.exec(given) ?? [];
  const held = contentOf(variable).flatMap((one) => ('type' in one ? [one.type] : []))[0];
  const type = made ?? held ?? (/^[A-Z]\w{0,120}$/.exec(typeOf(variable) ?? '')?.[0]);
  return type === undefined ? undefined : { call: `${type}.${ANSWER}` };
}

/** The types with which a question is answered. */
export function answersTo({ supers }: DataType): readonly string[] {
  return supers.flatMap(([name, leaves]) => (ASKED_FOR.test(name) ? leaves : []));
}

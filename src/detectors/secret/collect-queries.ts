// Candidates from the query of a web address: `https://sms.example.org/send?account=his&pwd=…`.
import type { Candidate } from './candidate.ts';
import type { SourceContext } from './source-context.ts';
import { isCommented, surroundingsAt } from './source-place.ts';

const LONGEST_ADDRESS = 600;
const SCHEME = /(?:https?|wss?|ftp)$/i;
/** What Razor puts in from the page's data (`&pwd=@Model.Pwd`, `&pwd=@(…)`); a doubled sign is the sign itself. */
const RAZOR = /^@[A-Za-z_(]/;
const PARAMETER = /([\w.[\]-]{1,60})=([^&;#]{0,300})(?:&(?:amp;)?|[;#]|$)/g;

interface Parameter {
  readonly name: string;
  readonly value: string;
  readonly start: number;
}

/** The credentials among the parameters of the address whose `://` stands at `offset`. */
export function queryAt(context: SourceContext, offset: number): Candidate[] {
  const { text, vocabulary } = context;
  if (!SCHEME.test(text.slice(Math.max(0, offset - 5), offset))) return [];
  const parameters = parametersOf(text, offset);
  const user = parameters.find(({ name, value }) => value !== '' && vocabulary.names.isUser(name) && vocabulary.names.kindOf(name) === undefined)?.value;
  return parameters.flatMap(({ name, value, start }): Candidate[] => {
    const kind = vocabulary.names.kindOf(name);
    // `secret=SECRET` names what belongs there.
    if (kind === undefined || kind === 'iv' || kind === 'salt' || value === '' || vocabulary.names.kindOf(value) !== undefined) return [];
    if (context.kind === 'razor' && RAZOR.test(value)) return [];
    // A guessable password is still one; a token that looks like none is an identifier of the page.
    const source = kind === 'password' ? 'connection' : 'code';
    return [{
      kind, name, anchor: name, value, region: { start, end: start + value.length }, source, surroundings: surroundingsAt(text, start, context.path),
      commented: isCommented(text, start, context.kind), ...(user !== undefined && { user }), ...(context.document && { document: true }),
    }];
  });
}

function parametersOf(text: string, offset: number): readonly Parameter[] {
  let end = offset + 3;
  let question = -1;
  for (; end < text.length && end - offset < LONGEST_ADDRESS; end++) {
    const unit = text.charCodeAt(end);
    if (unit <= 32 || unit === 34 || unit === 39 || unit === 96 || unit === 60 || unit === 62 || unit > 0x2e80) break;
    if (unit === 63 && question < 0) question = end;
  }
  if (question < 0) return [];
  return [...text.slice(question + 1, end).matchAll(PARAMETER)].map((match) => ({ name: match[1] ?? '', value: match[2] ?? '', start: question + 1 + match.index + (match[1] ?? '').length + 1 }));
}

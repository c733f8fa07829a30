// Candidates from settings that somebody switched off by a comment: they stay in the repository all the same (categories.md, settled cases).
import { commentedAssignment } from '../../configuration/commented-assignment.ts';
import type { Candidate } from './candidate.ts';
import { connectionAt } from './collect-connections.ts';
import { proseAt } from './collect-prose.ts';
import { nameAt } from './name-at.ts';
import type { SourceContext } from './source-context.ts';
import { lineStart, surroundingsAt } from './source-place.ts';
import { splitName } from './split-name.ts';

const NEIGHBOURS = 3;
/** `<property name="password" value="…"/>`, `<add key="Pwd" value="…"/>`, from the name's value on. */
const VALUE_ATTRIBUTE = /["']\s{1,10}value\s{0,3}=\s{0,3}["']([^"'\n]{1,200})["']/y;
const OWN_ATTRIBUTE = /\s{0,3}=\s{0,3}["']([^"'\n]{1,200})["']/y;
const ELEMENT = />([^<>\n]{1,200})<\//y;

/** Candidates of the comment that holds `offset`, in a file whose format has a reader. */
export function commentedAt(context: SourceContext, offset: number): Candidate[] {
  const found = context.kind === 'xml' || context.kind === 'html' ? commentedMarkup(context, offset) : commentedLine(context, offset);
  if (found !== undefined) return [found];
  const connected = connectionAt(context, offset);
  if (connected.length > 0) return connected.map((candidate) => ({ ...candidate, commented: true }));
  const prose = proseAt(context, offset);
  return prose === undefined ? [] : [prose];
}

/** `#  login-password: druid`; the account may stand on a commented line near by. */
function commentedLine(context: SourceContext, offset: number): Candidate | undefined {
  const { text, vocabulary } = context;
  const start = lineStart(text, offset);
  const draft = commentAt(text, start);
  const value = draft?.value ?? undefined;
  if (draft === undefined || value === undefined || offset > draft.key.end || offset < draft.key.start) return undefined;
  const name = draft.path.at(-1) ?? '';
  const kind = vocabulary.names.kindOf(name, draft.path.slice(0, -1).flatMap(splitName));
  if (kind === undefined) return undefined;
  const user = neighbours(text, start).find((other) => vocabulary.names.isUser(other.path.at(-1) ?? '') && vocabulary.names.kindOf(other.path.at(-1) ?? '') === undefined)?.value?.value;
  return {
    kind, name, anchor: draft.path.join('.'), value: value.value, region: { start: value.start, end: value.end }, source: 'setting', commented: true,
    surroundings: surroundingsAt(text, start, context.path), ...(user !== undefined && { user }),
  };
}

type Draft = NonNullable<ReturnType<typeof commentedAssignment>>;

function commentAt(text: string, start: number): Draft | undefined {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return commentedAssignment(text, at, lineEnd(text, start));
}

/** Commented settings on the lines around, nearest first. */
function neighbours(text: string, start: number): Draft[] {
  const found: Draft[] = [];
  let up = start;
  let down = start;
  for (let distance = 0; distance < NEIGHBOURS; distance++) {
    up = up > 0 ? lineStart(text, up - 1) : up;
    down = Math.min(text.length, lineEnd(text, down) + 1);
    for (const at of [up, down]) {
      const draft = at === start ? undefined : commentAt(text, at);
      if (draft !== undefined) found.push(draft);
    }
  }
  return found;
}

function lineEnd(text: string, start: number): number {
  const end = text.slice(start, start + 4000).indexOf('\n');
  return end < 0 ? Math.min(text.length, start + 4000) : start + end;
}

function commentedMarkup(context: SourceContext, offset: number): Candidate | undefined {
  const { text, vocabulary } = context;
  const name = nameAt(text, offset);
  if (name === undefined) return undefined;
  const kind = vocabulary.names.kindOf(name.last);
  if (kind === undefined) return undefined;
  const before = text[name.start - 1];
  const form = before === '"' || before === "'" ? VALUE_ATTRIBUTE : before === '<' ? ELEMENT : OWN_ATTRIBUTE;
  form.lastIndex = name.end;
  const match = form.exec(text);
  const value = match?.[1];
  if (match === null || value === undefined) return undefined;
  const start = name.end + match[0].length - value.length - (form === ELEMENT ? 2 : 1);
  return { kind, name: name.last, anchor: name.full, value, region: { start, end: start + value.length }, source: 'setting', commented: true, surroundings: surroundingsAt(text, name.start, context.path) };
}

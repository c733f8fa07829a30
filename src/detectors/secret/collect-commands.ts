// Candidates from command lines: database clients, copy tools and network logons with the password on their line, wherever the line stands.
import type { CredentialCommand } from '../../ruleset/vocabularies/credential-keys.ts';
import type { Candidate } from './candidate.ts';
import type { SourceContext } from './source-context.ts';
import { isCommented, surroundingsAt } from './source-place.ts';

interface Token {
  readonly text: string;
  /** Of the text without quotes. */
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly value: Token;
  readonly user?: string;
}

const LONGEST_LINE = 600;
const MOST_TOKENS = 60;

/** Candidates of the command that begins at `offset`; none where another word stands there. */
export function commandAt(context: SourceContext, offset: number): Candidate[] {
  const { text, vocabulary } = context;
  const before = text[offset - 1] ?? ' ';
  if (/[\w.$@:-]/.test(before) && !(before === ':' && text[offset - 2] === 'c')) return [];
  const commands = vocabulary.keys.commands.filter((command) => command.names.some((name) => startsWith(text, offset, name)));
  if (commands.length === 0) return [];
  const candidates: Candidate[] = [];
  for (const command of commands) {
    const name = command.names.find((one) => startsWith(text, offset, one)) ?? '';
    const found = search(command, name, tokensOf(text, offset + name.length).flatMap((token) => optionsOf(context, token)));
    if (found === undefined || found.value.text === '') continue;
    candidates.push({
      kind: 'password', name, anchor: name, value: found.value.text, region: { start: found.value.start, end: found.value.end }, source: 'command',
      surroundings: `${name}\n${surroundingsAt(text, offset, context.path)}`, commented: isCommented(text, offset, context.kind),
      ...(found.user !== undefined && { user: found.user }), ...(context.document && { document: true }),
    });
  }
  return candidates;
}

/** `mysql $CONN`: the options that the script has put into the variable before; any other word stays what it is. */
function optionsOf({ text, kind }: SourceContext, token: Token): readonly Token[] {
  const name = kind === 'shell' ? /^\$\{?([A-Za-z_]\w{0,40})\}?$/.exec(token.text)?.[1] : undefined;
  if (name === undefined) return [token];
  for (const quote of ['"', "'"]) {
    const opening = `${name}=${quote}-`;
    const at = text.lastIndexOf(opening, token.start);
    if (at >= 0 && !/\w/.test(text[at - 1] ?? ' ')) return tokensOf(text, at + opening.length - 1);
  }
  return [token];
}

function startsWith(text: string, offset: number, name: string): boolean {
  return text.slice(offset, offset + name.length).toLowerCase() === name && /[\s.]|^$/.test(text[offset + name.length] ?? '');
}

/** Words of the command up to the end of its line, a pipe or the quote that encloses it; `\` before a line end continues. */
function tokensOf(text: string, from: number): Token[] {
  const tokens: Token[] = [];
  const limit = Math.min(text.length, from + LONGEST_LINE);
  let at = from;
  while (at < limit && tokens.length < MOST_TOKENS) {
    const unit = text[at] ?? '';
    if (unit === '\\' && /[\r\n]/.test(text[at + 1] ?? '')) { at += text[at + 1] === '\r' ? 3 : 2; continue; }
    if (/[ \t]/.test(unit)) { at++; continue; }
    if (/[\r\n|;]/.test(unit) || text.startsWith('&&', at) || text.startsWith('\\n', at) || unit === '`' || unit === '<' && !/[A-Za-z]/.test(text[at + 1] ?? '')) break;
    const token = tokenAt(text, at, limit);
    if (token === undefined) break;
    tokens.push(token);
    at = Math.max(token.end, at + 1);
    while (at < limit && !/[\s|;`]/.test(text[at] ?? '')) at++;
  }
  return tokens;
}

function tokenAt(text: string, at: number, limit: number): Token | undefined {
  const quote = text[at];
  // The command stands in a string whose own quotes are escaped: `"redis-cli -a \"$PASSWORD\" ping"`.
  if (quote === '\\' && /["']/.test(text[at + 1] ?? '')) {
    const end = text.indexOf(text.slice(at, at + 2), at + 2);
    return end > at + 2 && end < limit && !text.slice(at, end).includes('\n') ? { text: text.slice(at + 2, end), start: at + 2, end } : undefined;
  }
  if (quote === '"' || quote === "'") {
    let end = at + 1;
    while (end < limit && text[end] !== quote && text[end] !== '\n') end++;
    // A quote without its partner closes the string the command stands in.
    return text[end] === quote && end > at + 1 ? { text: text.slice(at + 1, end), start: at + 1, end } : undefined;
  }
  let end = at;
  while (end < limit && !/[\s"'`|;,)]/.test(text[end] ?? '') && !text.startsWith('\\n', end) && !text.startsWith('&&', end)) end++;
  // `-p'secret'`, `--password="secret"`: the quoted rest belongs to the word.
  const inner = text[end];
  if ((inner === '"' || inner === "'") && end > at && /^(?:-\w|--?[\w-]+=|\/\w+:)$/.test(text.slice(at, end))) {
    let close = end + 1;
    while (close < limit && text[close] !== inner && text[close] !== '\n') close++;
    if (text[close] === inner) return { text: text.slice(at, end) + text.slice(end + 1, close), start: close - (close - end - 1) - (end - at), end: close };
  }
  // The same in a string whose own quotes are escaped: `"mysql -p\\"\\$PASSWORD\\""`.
  const option = /^(?:-\w|--?[\w-]{1,60}=)(?=\\$)/.exec(text.slice(at, end))?.[0];
  if ((inner === '"' || inner === "'") && option !== undefined) {
    const close = text.indexOf(`\\${inner}`, end + 1);
    if (close > end && close < limit && !text.slice(end, close).includes('\n')) return { text: option + text.slice(end + 1, close).replace(/^\\\$/, '$'), start: end + 1 - option.length, end: close };
  }
  return end > at ? { text: text.slice(at, end), start: at, end } : undefined;
}

function search(command: CredentialCommand, name: string, tokens: readonly Token[]): Found | undefined {
  switch (command.pattern) {
    case 'option': {
      const value = optionValue(tokens, command.option, command.glued);
      const user = command.user === '' ? undefined : optionValue(tokens, command.user, 'both')?.text;
      return value === undefined ? undefined : { value, ...(user !== undefined && { user }) };
    }
    case 'user-colon': case 'user-percent': case 'user-comma': {
      const pair = optionValue(tokens, command.option, command.glued);
      return pair === undefined ? undefined : splitPair(pair, command.pattern === 'user-colon' ? ':' : command.pattern === 'user-percent' ? '%' : ',');
    }
    case 'user-slash': {
      const token = tokens.find((one) => /^(?:userid=)?[A-Za-z_][\w$#]{0,30}\/[^\s/@"']{1,60}(?:@.{0,200})?$/i.test(one.text));
      // `Maker/Exp Date/Lot No`: a word of captions, too; only the command has options.
      const isCommand = !/^(?:exp|imp)$/.test(name) || tokens.some((one) => /^\w{2,20}=/.test(one.text));
      if (token === undefined || !(token.text.includes('@') || token === tokens[0] && isCommand)) return undefined;
      const at = token.text.indexOf('@');
      const from = /^userid=/i.test(token.text) ? 7 : 0;
      return splitPair({ text: token.text.slice(from, at < 0 ? undefined : at), start: token.start + from, end: at < 0 ? token.end : token.start + at }, '/');
    }
    case 'net-use': {
      const value = tokens.find((one) => !/^(?:\\\\|\/\/|\/|[A-Za-z]:|\*|>|"?\\)/.test(one.text) && one.text.toLowerCase() !== 'use');
      const user = optionValue(tokens, command.user, 'only')?.text;
      return value === undefined || user === undefined ? undefined : { value, user };
    }
    case 'rabbit-user': {
      const at = tokens.findIndex((one) => one.text === 'add_user' || one.text === 'change_password');
      const user = tokens[at + 1]?.text;
      const value = tokens[at + 2];
      return at < 0 || value === undefined || user === undefined ? undefined : { value, user };
    }
  }
}

/** The word behind an option, glued to it or after a blank. A following option is no value. */
function optionValue(tokens: readonly Token[], option: string, glued: CredentialCommand['glued']): Token | undefined {
  for (const [index, token] of tokens.entries()) {
    if (token.text === option && glued !== 'only') {
      const next = tokens[index + 1];
      return next === undefined || next.text.startsWith('-') ? undefined : next;
    }
    // `-p` must not be taken for the beginning of `--port` or `-proto`; a glued value is anything else.
    if (glued !== 'blank' && token.text.length > option.length && token.text.startsWith(option) && !token.text.startsWith('--', option === '-p' ? 0 : 99)) {
      return { text: token.text.slice(option.length), start: token.end - (token.text.length - option.length), end: token.end };
    }
  }
  return undefined;
}

function splitPair(pair: Token, separator: string): Found | undefined {
  const at = pair.text.indexOf(separator);
  if (at <= 0 || at === pair.text.length - 1) return undefined;
  return { value: { text: pair.text.slice(at + 1), start: pair.start + at + 1, end: pair.end }, user: pair.text.slice(0, at) };
}

// Settings in YAML that somebody commented out, with the path they would have.
import { commentedAssignment } from './commented-assignment.ts';
import type { EntryDraft } from './entry-list.ts';
import { verbatim } from './source-text.ts';
import { skipSpacesAt } from './text-lines.ts';
import type { YamlDrafts } from './yaml-drafts.ts';
import { yamlKeyPath } from './yaml-key.ts';

/** Where the reader stands, as far as a comment needs it. */
interface Surroundings {
  readonly stack: readonly { readonly indent: number; readonly isSequence: boolean; readonly path: readonly string[] }[];
  readonly pending: { readonly indent: number; readonly path: readonly string[] } | undefined;
}

const LONGEST = 2_000;

export class YamlComments {
  /** Keys of the comment block being read, by indentation: `# redis:` is the parent of `#   password: x`. */
  private parents: { readonly indent: number; readonly path: readonly string[] }[] = [];

  /** What was found, with the number of the document it stands in. */
  readonly found: { readonly draft: EntryDraft; readonly document: number }[] = [];

  constructor(private readonly text: string, private readonly drafts: YamlDrafts) {}

  /** A line that is no comment ends a block of comments. */
  interrupt(): void {
    if (this.parents.length > 0) this.parents = [];
  }

  /** Looks at the comment text[start, end), whose sign stands in column `column`. */
  line(start: number, end: number, column: number, around: Surroundings): void {
    const { text } = this;
    if (end - start > LONGEST) return;
    let sign = start;
    while (text[sign] === '#') sign++;
    const at = skipSpacesAt(text, sign, end);
    if (at >= end) return;
    // An editor puts the sign in column 0 and keeps the indentation behind it; people write it in front of the key, with a blank or without.
    const indent = column + (at - sign <= 1 ? 0 : at - sign);
    while ((this.parents.at(-1)?.indent ?? -1) >= indent) this.parents.pop();
    const draft = commentedAssignment(text, start, end, ':');
    if (draft !== undefined) {
      this.add({ ...draft, path: [...this.parentOf(indent, around), ...yamlKeyPath(text.slice(draft.key.start, draft.key.end))] });
      return;
    }
    const line = text.slice(at, end);
    const key = /^([\p{L}_][\p{L}\p{N}_.-]{0,100}):(?:[ \t]{1,20}#|$)/u.exec(line)?.[1];
    if (key !== undefined) this.parents.push({ indent, path: [...this.parentOf(indent, around), ...yamlKeyPath(key)] });
    const assignment = /^-[ \t]{1,9}(?:(["'])([A-Za-z_][\w.]{0,100})=([^\s"']{1,500})\1|([A-Za-z_][\w.]{0,100})=(["']?)([^\s"']{1,500})\5)$/.exec(line);
    if (assignment === null) return;
    const name = assignment[2] ?? assignment[4] ?? '';
    const value = assignment[3] ?? assignment[6] ?? '';
    const quote = assignment[1] ?? assignment[5] ?? '';
    const keyStart = at + line.indexOf(name);
    const list = around.stack.at(-1);
    const parent = around.pending?.path ?? (list?.isSequence === true ? list.path : this.parentOf(indent, around));
    this.add({ path: [...parent, name], key: { start: keyStart, end: keyStart + name.length }, value: verbatim(text, end - quote.length - value.length, end - quote.length), commented: true });
  }

  private add(draft: EntryDraft): void {
    this.found.push({ draft, document: this.drafts.document });
  }

  private parentOf(indent: number, around: Surroundings): readonly string[] {
    const own = this.parents.at(-1);
    if (own !== undefined) return own.path;
    if (around.pending !== undefined && around.pending.indent < indent) return around.pending.path;
    return around.stack.findLast(container => container.indent <= indent && !container.isSequence)?.path ?? [];
  }
}

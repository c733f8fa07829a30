// Whether the answers of a site carry the headers that protect its pages: a proxy's server is reported where nothing on the path sets one.
import type { Entry } from '../../configuration/configuration-view.ts';
import type { Fact } from '../../model/fact.ts';
import { isTestPath } from '../../model/file-kind.ts';
import { positionAt } from '../../model/location.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Analysis, CollectContext, ConcludeContext, ProjectDetection } from '../analysis.ts';
import { HEADERS, headersSetIn, HEADER_WORDS } from './header-marks.ts';

/** Name: a header that some file of the project sets. */
const RESPONSE_HEADER = 'response-header';
/** A server of a proxy that answers pages; name: `https` or `http`. */
const PAGE_SERVER = 'page-server';

/** What a server answers with, rather than send the browser elsewhere. */
const ANSWERS = /^(?:proxy|fastcgi|uwsgi|scgi)_pass$|^(?:root|alias|try_files)$/;

export const responseHeaders: Analysis = {
  id: 'response-headers',
  servesOnly: ['response-headers'],
  reads: [RESPONSE_HEADER, PAGE_SERVER],
  kinds: ['nginx', 'xml', 'yaml', 'properties', 'json', 'java', 'kotlin', 'csharp', 'javascript', 'typescript', 'python', 'go', 'php', 'html', 'vue', 'jsp'],
  keywords: [...HEADER_WORDS, 'server_name', 'proxy_pass', 'fastcgi_pass', 'try_files'],
  collect(context) {
    const { file } = context;
    if (isTestPath(file.path)) return { detections: [], facts: [], problems: [] };
    context.spend(file.text.length);
    const facts = file.kind === 'nginx' ? nginxFacts(context) : headersSetIn(file.text, file.kind).map((name) => ({ kind: RESPONSE_HEADER, name, path: file.path }));
    return { detections: [], facts, problems: [] };
  },
  conclude: (context) => ({ detections: conclude(context) }),
};

function nginxFacts(context: CollectContext): Fact[] {
  const { file } = context;
  const facts: Fact[] = [];
  let open: { readonly first: Entry; readonly values: Map<string, string> } | undefined;
  const close = (): void => {
    if (open !== undefined && [...open.values.keys()].some((name) => ANSWERS.test(name))) facts.push(serverFact(open.first, open.values, file));
  };
  for (const entry of context.configuration()?.entries ?? []) {
    const name = entry.path.at(-1)?.toLowerCase() ?? '';
    if (entry.commented === true) continue;
    if (name === 'add_header' || name === 'more_set_headers') facts.push(...HEADERS.filter(({ words }) => words.some((word) => entry.value?.toLowerCase().includes(word))).map(({ id }) => ({ kind: RESPONSE_HEADER, name: id, path: file.path })));
    if (!entry.path.includes('server')) continue;
    if (entry.path.at(-2) === 'server' && entry.scope !== open?.first.scope) {
      close();
      open = { first: entry, values: new Map() };
    }
    open?.values.set(name, `${open.values.get(name) ?? ''} ${entry.value ?? ''}`);
  }
  close();
  return facts;
}

function serverFact(first: Entry, values: ReadonlyMap<string, string>, file: SourceFile): Fact {
  const secure = /\b(?:443|ssl)\b/.test(values.get('listen') ?? '') || values.has('ssl_certificate');
  return { kind: PAGE_SERVER, name: secure ? 'https' : 'http', path: file.path, line: positionAt(file.lineStarts, first.keyRegion.start).line };
}

/** A browser heeds HSTS over https alone (RFC 6797, 8.1). */
function conclude({ facts, active }: ConcludeContext): ProjectDetection[] {
  const [rule] = active;
  if (rule === undefined) return [];
  const set = new Set(facts.filter((fact) => fact.kind === RESPONSE_HEADER).map((fact) => fact.name));
  return facts.filter((fact) => fact.kind === PAGE_SERVER).flatMap((fact): ProjectDetection[] => {
    const missing = HEADERS.filter(({ id, secureOnly }) => !set.has(id) && !(secureOnly && fact.name === 'http')).map(({ shown }) => shown);
    if (missing.length === 0) return [];
    return [{ ruleId: rule.id, path: fact.path, ...(fact.line !== undefined && { line: fact.line }), anchor: 'server', evidence: missing.join(', '), args: [missing.join('、')] }];
  });
}

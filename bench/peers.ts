// `npm run bench:peers -- --root CHECKOUT [--labels FILE] [--semgrep-rules DIR] [--tool NAME ...] [--minutes N] [--install]`: established tools over the same files in the same run, by family and language.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding } from '../src/model/finding.ts';
import { readLabels, sameCategory, type Label, type LabelSet } from './labels.ts';
import { measureProcess } from './measure-process.ts';
import { familyOfCategory, FAMILIES, type Family } from './peers/families.ts';
import { installTools } from './peers/install.ts';
import { languageOf, peerTools, type Hit } from './peers/tools.ts';
import { scoreFindings, type Score } from './score.ts';

const { values } = parseArgs({ options: { root: { type: 'string', multiple: true }, labels: { type: 'string', multiple: true }, 'semgrep-rules': { type: 'string' }, tool: { type: 'string', multiple: true }, minutes: { type: 'string', default: '30' }, install: { type: 'boolean' } } });
if (values.install === true) installTools();
const roots = (values.root ?? []).map((root) => resolve(root));
if (roots.length === 0) {
  process.stderr.write('usage: npm run bench:peers -- --root CHECKOUT [--labels FILE] [--root ... --labels ...] [--semgrep-rules DIR] [--tool NAME ...] [--minutes N] [--install]\n');
  process.exit(2);
}

type Cells = Map<string, Map<string, Score>>;
/** By family and language, then by tool; summed over all systems with labels. */
const cells: Cells = new Map();
const tools = peerTools(values['semgrep-rules']).filter(({ name }) => values.tool?.some((wanted) => name.toLowerCase().startsWith(wanted.toLowerCase())) ?? true);
const header = `${'tool'.padEnd(24)}${'found'.padStart(8)}${'wall s'.padStart(9)}${'cpu s'.padStart(9)}${'peak MB'.padStart(9)}`;
for (const [index, root] of roots.entries()) {
  const labelFile = values.labels?.[index];
  process.stdout.write(`\n${root.split('/').pop() ?? root}\n${header}\n${'-'.repeat(header.length)}\n`);
  for (const tool of tools) {
    if (tool.program === undefined) {
      process.stdout.write(`${tool.name.padEnd(24)}  absent\n`);
      continue;
    }
    const folder = mkdtempSync(join(tmpdir(), 'hisguard-peers-'));
    const out = join(folder, 'out.json');
    const [program = '', ...args] = tool.command(tool.program, root, out);
    const run = await measureProcess(program, args, root, Number(values.minutes) * 60_000);
    let hits: readonly Hit[] | undefined;
    try { hits = run.status === null ? undefined : tool.read(root, out, run.stdout); } catch { hits = undefined; }
    rmSync(folder, { recursive: true });
    process.stdout.write(`${tool.name.padEnd(24)}${(hits !== undefined ? String(hits.length) : run.status === null ? 'stopped' : 'failed').padStart(8)}${run.seconds.toFixed(1).padStart(9)}${run.processorSeconds.toFixed(1).padStart(9)}${run.peakMegabytes.toFixed(0).padStart(9)}\n`);
    if (hits === undefined || labelFile === undefined) continue;
    const labels = readLabels(labelFile);
    for (const family of tool.families) {
      for (const language of new Set(labels.rows.map((row) => languageOf(row.file)))) {
        const score = tool.languages?.includes(language) === false ? undefined : scoreCell(hits, labels, family, language);
        if (score === undefined) continue;
        const cell = cells.get(`${family} ${language}`) ?? new Map<string, Score>();
        const sum = cell.get(tool.name) ?? { hits: 0, exact: 0, misses: 0, wrong: 0 };
        for (const key of ['hits', 'exact', 'misses', 'wrong'] as const) sum[key] += score[key];
        cells.set(`${family} ${language}`, cell.set(tool.name, sum));
      }
    }
  }
}
printCells();

/** High-confidence rows of one family in files of one language; any category of the family finds any other, for many tools know none. Undefined where there are no such rows. */
function scoreCell(hits: readonly Hit[], labels: LabelSet, family: Family, language: string): Score | undefined {
  const category = `any ${family}`;
  const belongs = (row: Label): boolean => familyOfCategory(row.category) === family && languageOf(row.file) === language;
  const as = (row: Label): Label => ({ ...row, category });
  const only: LabelSet = {
    rows: labels.rows.filter(belongs).map(as),
    defects: labels.defects.filter((defect) => defect.rows.some(belongs)).map((defect) => ({ ...defect, category, rows: defect.rows.filter(belongs).map(as) })),
    readInFull: labels.readInFull, categories: new Set([category]),
  };
  if (!only.defects.some(({ confidence }) => confidence === 'high')) return undefined;
  const own = [...new Map(hits.filter((hit) => hit.family === family && languageOf(hit.path) === language).map((hit) => [`${hit.path}:${hit.line} ${hit.category}`, hit])).values()];
  const findings = own.map((hit) => ({ path: hit.path, startLine: hit.line, endLine: hit.line, category }) as Finding);
  const { byCategory, wrong } = scoreFindings(findings, only);
  // What nobody labelled in the system is neither right nor wrong.
  const counted = new Set(wrong.filter(({ row }) => row?.confidence !== 'medium').map(({ finding }) => own[findings.indexOf(finding)]).flatMap((hit) => (hit !== undefined && [...labels.categories].some((one) => sameCategory(one, hit.category)) ? `${hit.path}:${hit.line}` : [])));
  const score = byCategory.get(category)?.high;
  return score && { ...score, wrong: counted.size };
}

function printCells(): void {
  if (cells.size === 0) return;
  process.stdout.write('\nhigh-confidence rows: hit/missed/false, F1 (the tools that look for the family at all)\n');
  for (const family of FAMILIES) {
    for (const [key, byTool] of [...cells].filter(([name]) => name.startsWith(`${family} `)).sort(([a], [b]) => (a < b ? -1 : 1))) {
      process.stdout.write(`\n${key}\n`);
      for (const [tool, { hits, misses, wrong }] of byTool) {
        const f1 = hits === 0 ? 0 : (2 * hits) / (2 * hits + misses + wrong);
        process.stdout.write(`  ${tool.padEnd(24)}${`${hits}/${misses}/${wrong}`.padStart(14)}${f1.toFixed(2).padStart(7)}\n`);
      }
    }
  }
}

// Cases: a small tree each, scanned as a project, with the exact list of findings it must give.
import { join } from 'node:path';
import { scanInProcess } from '../engine/scan-in-process.ts';
import type { ScanProgram } from '../engine/scan-program.ts';
import { text } from '../messages/text.ts';
import type { Language } from '../model/rule.ts';
import type { FileSystem } from '../platform/file-system.ts';
import { TEST_DATE } from './test-date.ts';

interface ExpectedFinding {
  readonly path: string;
  readonly line?: number;
  readonly level?: string;
}

export function checkCases(fs: FileSystem, folder: string, program: ScanProgram, id: string, language: Language): { count: number; failures: string[] } {
  const cases = (fs.readDirectory(folder).value ?? []).filter((entry) => entry.kind === 'directory').map((entry) => entry.name).sort();
  return { count: cases.length, failures: cases.flatMap((name) => checkCase(fs, join(folder, name), name, program, id, language)) };
}

function checkCase(fs: FileSystem, root: string, name: string, program: ScanProgram, id: string, language: Language): string[] {
  const result = scanInProcess(fs, root, filesBelow(fs, root, '').filter((path) => path !== 'expected.json'), program, { date: TEST_DATE, language });
  let expected: readonly ExpectedFinding[];
  try {
    expected = JSON.parse(Buffer.from(fs.readBytes(join(root, 'expected.json')).value ?? []).toString('utf8')) as ExpectedFinding[];
  } catch {
    return [text(language, 'verify.no-expected', [id, name])];
  }
  const wanted = expected.map((one) => `${one.path}:${one.line ?? 0}`).sort();
  const open = result.findings.filter((finding) => finding.ruleId === id && finding.state === undefined);
  const actual = open.map((finding) => `${finding.path}:${finding.startLine ?? 0}`).sort();
  return [
    ...wanted.filter((one) => !actual.includes(one)).map((one) => text(language, 'verify.missed', [id, `cases/${name}`, one])),
    ...actual.filter((one) => !wanted.includes(one)).map((one) => text(language, 'verify.unmarked', [id, `cases/${name}`, one])),
    ...expected.flatMap((one) => {
      const found = open.find((finding) => finding.path === one.path && (finding.startLine ?? 0) === (one.line ?? 0));
      return one.level !== undefined && found !== undefined && found.level !== one.level ? [text(language, 'verify.level', [id, `cases/${name}`, one.path, one.level, found.level])] : [];
    }),
  ];
}

function filesBelow(fs: FileSystem, root: string, folder: string): string[] {
  return (fs.readDirectory(join(root, folder)).value ?? []).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.kind === 'directory' ? filesBelow(fs, root, path) : entry.kind === 'file' ? [path] : [];
  }).sort();
}

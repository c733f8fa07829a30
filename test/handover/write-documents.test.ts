import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENT_FORMATS, documentFileName, safeNamePart } from '../../src/handover/file-names.ts';
import { writeDocuments, type DocumentRequest } from '../../src/handover/write-documents.ts';
import { nodeFileSystem } from '../../src/platform/node-file-system.ts';
import type { Outcome } from '../../src/model/problem.ts';
import { sampleChecklist, sampleGrading } from '../documents/sample-assessment.ts';

/** A folder in memory; `locked` paths cannot be written. */
function folder(files = new Map<string, Uint8Array>(), locked = false) {
  const fileSystem: DocumentRequest['fileSystem'] = {
    readBytes: (path) => ({ value: files.get(path), problems: [] }),
    stat: (path) => { const bytes = files.get(path); return bytes === undefined ? undefined : { kind: 'file', bytes: bytes.length }; },
    write: (path, bytes): Outcome<boolean> => {
      if (locked) return { value: false, problems: [{ id: 'platform.not-written', args: ['EACCES'], path, effect: 'incomplete' }] };
      files.set(path, bytes);
      return { value: true, problems: [] };
    },
  };
  return { files, fileSystem };
}

const request = (fileSystem: DocumentRequest['fileSystem'], change: Partial<DocumentRequest> = {}): DocumentRequest =>
  ({ kind: 'checklist', assessment: sampleChecklist(5), formats: ['docx', 'xlsx', 'html', 'md', 'json'], outDirectory: '/out', language: 'zh-CN', fileSystem, ...change }) as DocumentRequest;

/** The Office file after somebody saved it in Word: same content, another name in the core properties. */
function savedBy(name: string, bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = Buffer.from(parts['docProps/core.xml'] ?? []).toString().replace(/<cp:lastModifiedBy>[^<]*/, `<cp:lastModifiedBy>${name}`);
  return zipSync({ ...parts, 'docProps/core.xml': strToU8(core) });
}

describe('writeDocuments', () => {
  it('writes every format under a readable name and tells path, size and digest', async () => {
    const { files, fileSystem } = folder();
    const { value, problems } = await writeDocuments(request(fileSystem));
    assert.deepEqual(problems, []);
    assert.deepEqual(value.map((each) => each.path), DOCUMENT_FORMATS.map((format) => join('/out', `上线前安全测试清单-和平医院门急诊系统-2026-11-21.${format}`)));
    for (const each of value) {
      const bytes = files.get(each.path);
      assert.ok(bytes);
      assert.ok(bytes.length === each.bytes && bytes.length > 1000);
      assert.equal(each.sha256, createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('names English documents in English, and grading by its own name', async () => {
    const { fileSystem } = folder();
    const grading = await writeDocuments(request(fileSystem, { kind: 'grading', assessment: sampleGrading(), formats: ['html'], language: 'en' }));
    assert.deepEqual(grading.value.map((each) => each.path), [join('/out', 'grading-self-assessment-和平医院门急诊系统-2026-11-21.html')]);
  });

  it('replaces its own documents of the same kind, each format', async () => {
    const { files, fileSystem } = folder();
    const first = await writeDocuments(request(fileSystem, { assessment: sampleChecklist(1) }));
    const second = await writeDocuments(request(fileSystem, { assessment: sampleChecklist(9) }));
    assert.deepEqual(second.problems, []);
    assert.equal(second.value.length, 5);
    for (const [index, each] of second.value.entries()) assert.notEqual(each.sha256, first.value[index]?.sha256, each.format);
    assert.equal(files.size, 5);
  });

  it('never replaces what is not its own, nor a document of another kind', async () => {
    const path = (format: (typeof DOCUMENT_FORMATS)[number]): string => join('/out', documentFileName('checklist', '和平医院门急诊系统', '2026-11-21', format, 'zh-CN'));
    const other = folder();
    await writeDocuments(request(other.fileSystem, { kind: 'grading', assessment: sampleGrading() }));
    for (const format of DOCUMENT_FORMATS) {
      const grading = other.files.get(join('/out', documentFileName('grading', '和平医院门急诊系统', '2026-11-21', format, 'zh-CN')));
      assert.ok(grading !== undefined);
      for (const foreign of [strToU8('手写的清单'), strToU8('{"schema":"x"}'), new Uint8Array(), strToU8('PK\u0003\u0004 broken'), zipSync({ 'a.txt': strToU8('a') }), grading]) {
        const { files, fileSystem } = folder(new Map([[path(format), foreign]]));
        const { value, problems } = await writeDocuments(request(fileSystem, { formats: [format] }));
        assert.deepEqual(value, []);
        assert.deepEqual(problems.map((problem) => problem.id), ['handover.not-ours'], format);
        assert.equal(files.get(path(format)), foreign);
      }
    }
  });

  it('keeps a Word or Excel file that a person saved since, and still writes the others', async () => {
    const { files, fileSystem } = folder();
    const [word] = (await writeDocuments(request(fileSystem))).value;
    assert.ok(word !== undefined);
    const edited = savedBy('李敏', files.get(word.path) ?? new Uint8Array());
    files.set(word.path, edited);
    const again = await writeDocuments(request(fileSystem));
    assert.deepEqual(again.problems.map((problem) => problem.id), ['handover.edited']);
    assert.deepEqual(again.value.map((each) => each.format), ['xlsx', 'html', 'md', 'json']);
    assert.equal(files.get(word.path), edited);
  });

  it('reports a folder that cannot be written as a problem per file', async () => {
    const { value, problems } = await writeDocuments(request(folder(undefined, true).fileSystem));
    assert.deepEqual(value, []);
    assert.equal(problems.length, 5);
    for (const problem of problems) assert.equal(problem.effect, 'incomplete');
  });

  it('writes each format once, makes the folder on a real disk and leaves no temporary file', async () => {
    const root = mkdtempSync(join(tmpdir(), 'his guard 张三 '));
    try {
      const outDirectory = join(root, '交付 (1)');
      const { value, problems } = await writeDocuments(request(nodeFileSystem(), { outDirectory, formats: ['json', 'docx', 'json'] }));
      assert.deepEqual(problems, []);
      assert.deepEqual(value.map((each) => each.format), ['json', 'docx']);
      assert.deepEqual(readdirSync(outDirectory).length, 2);
      for (const each of value) assert.equal(createHash('sha256').update(readFileSync(each.path)).digest('hex'), each.sha256);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

describe('safeNamePart', () => {
  it('gives names that Windows, macOS and Linux take', () => {
    assert.equal(safeNamePart('和平医院 HIS/LIS: "一期"?'), '和平医院 HIS_LIS_ _一期_');
    assert.equal(safeNamePart('..\\..\\windows'), '_.._windows');
    assert.equal(safeNamePart('a\u202eb\u0000c\n\td'), 'a_b_c_d');
    assert.equal(safeNamePart('结尾. . '), '结尾');
    for (const empty of ['', ' ', '...', '///', '\u0000']) assert.equal(safeNamePart(empty), 'system');
  });

  it('cuts between characters, so that the whole name fits into 255 bytes', () => {
    const long = safeNamePart('😀院'.repeat(100));
    assert.ok(Buffer.byteLength(long) <= 120);
    assert.doesNotMatch(long, /\p{Cs}/u);
    for (const kind of ['checklist', 'grading'] as const) assert.ok(Buffer.byteLength(documentFileName(kind, '院'.repeat(500), '2026-11-21', 'docx', 'zh-CN')) <= 200);
  });
});

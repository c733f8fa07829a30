// Searches every byte of every output, cache, shard and document for each planted secret and personal value of the sample systems.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { hisguard, REPOSITORY } from './run-cli.ts';

const GOLDEN = join(REPOSITORY, 'test', 'golden');

/** What stands in the samples and must not leave them. Read from the samples themselves, so that the list cannot go stale. */
function plantedValues(): { value: string; personal: boolean }[] {
  const read = (path: string, encoding = 'utf-8'): string => new TextDecoder(encoding).decode(readFileSync(join(GOLDEN, path)));
  const all = (text: string, pattern: RegExp, personal: boolean): { value: string; personal: boolean }[] => [...text.matchAll(pattern)].map((match) => ({ value: match[1] ?? '', personal }));
  const spring = 'spring-hospital/yunxi-clinic';
  const aspnet = 'aspnet-hospital/linjiang-inpatient';
  const application = read(`${spring}/clinic-server/src/main/resources/application.yml`);
  const seed = read(`${spring}/db/02-seed.sql`);
  const webConfig = read(`${aspnet}/Inpatient.Web/Web.config`, 'gb18030');
  const register = read(`${aspnet}/Database/初始化.sql`, 'gb18030');
  return [
    ...all(application, /password: (yx\S+)/g, false), ...all(application, /secret: (\w{12,})/g, false),
    ...all(read(`${spring}/deploy/backup.sh`), /-p(Bk\S+)/g, false), ...all(read(`${spring}/deploy/cert/gateway.key`), /\n([A-Za-z0-9+/]{60,64})\n/g, false),
    ...all(read(`${spring}/clinic-server/src/main/java/cn/example/clinic/integration/PacsFtp.java`), /"(Pacs#[^"]+)"/g, false),
    ...all(webConfig, /Password=([^;"]+)/g, false), ...all(webConfig, /SmsSecret" value="([^"]+)"/g, false),
    ...all(read(`${aspnet}/deploy/发布.bat`, 'gb18030'), /\/user:deploy (\S+)/g, false), ...all(register, /PASSWORD = '([^']+)'/g, false),
    ...all(seed, /'(4\d{16}[\dX])'/g, true), ...all(seed, /'(1[357]\d{9})'/g, true).filter(({ value }) => value !== '13800138000'), ...all(seed, /'(段惠芝|樊守诚)'/g, true),
    ...all(register, /N'(5\d{16}[\dX])'/g, true).filter(({ value }) => !value.endsWith('010000')), ...all(register, /N'(蒲清源)'/g, true),
    ...all(read(`${spring}/db/import/体检名单.csv`), /,(4\d{16}[\dX]),/g, true),
  ];
}

/** Text of a file and of what is packed inside it, in the encodings a value could hide in. */
function everyText(bytes: Buffer): string[] {
  const texts = [bytes.toString('latin1'), bytes.toString('utf8'), bytes.toString('utf16le')];
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) for (const part of Object.values(unzipSync(bytes))) texts.push(Buffer.from(part).toString('utf8'));
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) texts.push(gunzipSync(bytes).toString('utf8'));
  return texts;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
}

describe('nothing secret leaves', () => {
  it('finds no planted value in any output, cache, shard, baseline or document', () => {
    const planted = plantedValues();
    assert.ok(planted.filter((one) => !one.personal).length >= 9 && planted.filter((one) => one.personal).length >= 7, `${planted.length} planted values`);
    const out = mkdtempSync(join(tmpdir(), 'hisguard-leak-'));
    try {
      const streams: string[] = [];
      for (const sample of ['spring-hospital/yunxi-clinic', 'aspnet-hospital/linjiang-inpatient']) {
        const project = join(GOLDEN, sample);
        const folder = join(out, sample);
        for (const language of ['zh-CN', 'en']) {
          const formats = ['text', 'json', 'sarif', 'gitlab', 'junit', 'html', 'csv'].flatMap((format) => ['--format', `${format}=${join(folder, `${language}.${format}`)}`]);
          const run = hisguard(['scan', project, '--lang', language, '--cache-dir', join(folder, 'cache'), '--stats', join(folder, 'stats.json'), ...formats]);
          streams.push(run.stdout, run.stderr, hisguard(['scan', project, '--lang', language, '--no-cache', '--fix', '--dry-run']).stderr);
        }
        hisguard(['scan', project, '--no-cache', '--shard', '1/1', '--format', `json=${join(folder, 'shard.json')}`]);
        hisguard(['baseline', 'create', project, '--no-cache', '--baseline', join(folder, 'baseline.jsonl')]);
        for (const command of ['checklist', 'grade']) {
          const run = hisguard([command, project, '--no-cache', '--format', 'docx,xlsx,html,md,json', '--out', folder]);
          assert.equal(run.status, 0, run.stderr);
          streams.push(run.stdout, run.stderr);
        }
      }
      const files = filesBelow(out);
      assert.ok(files.length >= 2 * 20, `${files.length} files were written`);
      const leaks: string[] = [];
      for (const [name, texts] of [...files.map((file) => [file, everyText(readFileSync(file))] as const), ['standard streams', streams] as const]) {
        for (const [index, { value }] of planted.entries()) if (texts.some((text) => text.includes(value))) leaks.push(`${name}: planted value ${index}`);
      }
      assert.deepEqual(leaks, []);
    } finally {
      rmSync(out, { recursive: true });
    }
  });

  it('would notice a leak', () => {
    const [first] = plantedValues();
    assert.ok(everyText(Buffer.from(`x${first?.value ?? ''}y`)).some((text) => text.includes(first?.value ?? '?')));
  });
});

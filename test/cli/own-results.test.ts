// What is written into the project is not found again: neither results in any format, nor documents, nor shards.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { SCAN_FORMATS } from '../../src/reporters/render-scan.ts';
import { hisguard, withProject } from '../run-cli.ts';

const PROJECT = {
  'src/main/resources/application.yml': 'spring:\n  datasource:\n    url: jdbc:mysql://10.20.3.9:3306/his\n    username: his\n    password: 123456\nlis:\n  url: http://10.20.3.8:8080/lis/report\n',
  'deploy/nginx.conf': 'server {\n  listen 80;\n  location /pacs { proxy_pass http://10.20.3.7:104; }\n  ssl_protocols TLSv1;\n}\n',
};

/** Where the ending is not the name of the format. */
const FILES: Readonly<Record<string, string>> = { text: 'report.txt', gitlab: 'gl-code-quality-report.json', junit: 'junit.xml' };

describe('results in the project', () => {
  it('are left out of the next scan, which says so', () => {
    withProject(PROJECT, (root) => {
      const scan = (): ScanResult => JSON.parse(hisguard(['scan', root, '--no-cache', '--fail-on', 'never', '--format', 'json']).stdout) as ScanResult;
      const before = scan();
      assert.ok(before.findings.some((one) => one.ruleId === 'plaintext-protocol'));
      const reports = join(root, 'reports');
      hisguard(['scan', root, '--no-cache', ...SCAN_FORMATS.flatMap((format) => ['--format', `${format}=${join(reports, FILES[format] ?? `report.${format}`)}`])]);
      hisguard(['scan', root, '--no-cache', '--shard', '1/1', '--format', `json=${join(reports, 'shard.json')}`]);
      hisguard(['checklist', root, '--format', 'docx,xlsx,html,md,json', '--out', reports]);
      hisguard(['grade', root, '--format', 'docx,xlsx,html,md,json', '--out', reports]);
      assert.equal(readdirSync(reports).length, SCAN_FORMATS.length + 1 + 10);
      const after = scan();
      assert.deepEqual(after.findings.map((one) => `${one.path} ${one.ruleId}`), before.findings.map((one) => `${one.path} ${one.ruleId}`));
      const own = after.skipped.find((one) => one.reason === 'own-result');
      assert.ok((own?.files ?? 0) >= 8, JSON.stringify(after.skipped));
      assert.equal(before.skipped.some((one) => one.reason === 'own-result'), false);
    });
  });
});

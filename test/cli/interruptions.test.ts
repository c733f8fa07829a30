// What happens when the reader goes away, the disk is full, or the user stops the scan: no stack trace, no half result.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hisguard, REPOSITORY, withProject } from '../run-cli.ts';

const WEAK = 'spring.datasource.password=123456\n';
const CLI = join(REPOSITORY, 'dist', 'hisguard.cjs');

/** Stops the scan as Ctrl+C does, when its first worker starts. */
const STOP = `const threads = require('node:worker_threads');
const { Worker } = threads;
if (threads.isMainThread) threads.Worker = class extends Worker { constructor(...args) { super(...args); setImmediate(() => process.emit('SIGINT')); } };
`;

describe('interruptions', () => {
  before(function () { if (process.platform === 'win32') this.skip(); });

  it('a reader that goes away changes neither the exit code nor the rest of the run', () => {
    withProject({ 'a.properties': WEAK, '好的.properties': 'a=1\n' }, (root) => {
      for (const command of [`scan "${root}" --no-cache`, `scan "${root}" --no-cache --format json --format csv="${join(root, '..', 'a.csv')}"`]) {
        const run = spawnSync('bash', ['-c', `"${process.execPath}" "${CLI}" ${command} | true; echo "exit \${PIPESTATUS[0]}"`], { encoding: 'utf8' });
        assert.deepEqual([run.stdout, run.stderr], ['exit 1\n', ''], command);
      }
      assert.ok(existsSync(join(root, '..', 'a.csv')));
    });
  });

  it('a full disk behind standard output is said, and is no clean scan', function () {
    if (!existsSync('/dev/full')) this.skip();
    withProject({ 'a.properties': 'a=1\n' }, (root) => {
      const run = spawnSync('bash', ['-c', `"${process.execPath}" "${CLI}" scan "${root}" --no-cache > /dev/full`], { encoding: 'utf8' });
      assert.deepEqual([run.status, run.stderr], [2, 'hisguard: 结果没有全部写出（标准输出：ENOSPC）：请检查磁盘是否已满\n']);
    });
  });

  it('a stopped scan writes no result, no shard, no document and no fix, and ends with 3', () => {
    withProject({ 'a.properties': WEAK, 'logback.xml': '<configuration><appender name="F" class="ch.qos.logback.core.rolling.RollingFileAppender"><rollingPolicy class="ch.qos.logback.core.rolling.TimeBasedRollingPolicy"><fileNamePattern>a.%d{yyyy-MM-dd}.log</fileNamePattern><maxHistory>30</maxHistory></rollingPolicy></appender><root><appender-ref ref="F"/></root></configuration>\n' }, (root) => {
      const out = join(root, '..', 'out');
      const stop = join(root, '..', 'stop.cjs');
      writeFileSync(stop, STOP);
      for (const args of [
        ['scan', root, '--format', `json=${join(out, 'a.json')}`, '--fix'], ['scan', root, '--shard', '1/1', '--format', `json=${join(out, 's.json')}`], ['scan', root],
        ['checklist', root, '--out', out], ['checklist', root, '--out', out, '--gate'], ['grade', root, '--out', out], ['baseline', 'create', root],
      ]) {
        const run = hisguard([...args, '--no-cache'], { nodeOptions: ['--require', stop] });
        assert.deepEqual([run.status, run.stdout], [3, ''], args.join(' '));
        assert.match(run.stderr, /^hisguard: 已取消/, args.join(' '));
      }
      assert.ok(!existsSync(out) && !existsSync(join(root, '.hisguard', 'baseline.jsonl')));
      assert.match(hisguard(['scan', root, '--no-cache', '--fix', '--dry-run', '--format', 'csv']).stderr, /可修复 1 处/);
    });
  });
});

// `npm start [-- PATH]`: install, build, scan, write the hand-over documents to out/, say where they are.
import { dirname, join, resolve } from 'node:path';
import { ensureInstalled, ROOT, run, say } from './ensure-installed.mjs';

const requested = process.argv[2];
const sample = join('test', 'golden', 'spring-hospital', 'yunxi-clinic');
const target = requested === undefined ? sample : resolve(process.env.INIT_CWD ?? process.cwd(), requested);
const out = join(ROOT, 'out');

ensureInstalled();
say('构建 / building');
if (run(process.execPath, ['build/build.mjs']).status !== 0) process.exit(2);

const hisguard = (...args) => run(process.execPath, [join('dist', 'hisguard.cjs'), ...args]);
say(requested === undefined ? `扫描样例医院系统 / scanning the bundled sample hospital system (${dirname(sample)})` : `扫描 / scanning ${target}`);
const scan = hisguard('scan', target, '--format', 'text', '--format', `html=${join(out, 'scan.html')}`, '--format', `sarif=${join(out, 'scan.sarif')}`);
if (scan.status !== 0 && scan.status !== 1 && scan.status !== 3) process.exit(scan.status ?? 70);
say('生成上线前安全测试清单与定级自评 / writing the pre-launch checklist and the grading self-assessment');
for (const command of ['checklist', 'grade']) {
  const { status } = hisguard(command, target, '--format', 'docx,xlsx,html,md,json', '--out', out);
  if (status !== 0 && status !== 3) process.exit(status ?? 70);
}
say(`完成：文档在 ${out}，先看 scan.html 和 docx / done: the documents are in ${out}; begin with scan.html and the docx files`);
say('日常使用见 README.zh-CN.md，或 node dist/hisguard.cjs --help / for every day see README.md, or node dist/hisguard.cjs --help --lang en');

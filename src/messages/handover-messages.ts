// Names of documents on disk, and what writing them may have to say.
import type { Localized } from '../model/rule.ts';

export const HANDOVER_MESSAGES: Readonly<Record<string, Localized>> = {
  'handover.name-checklist': { zh: '上线前安全测试清单', en: 'pre-launch-security-test-checklist' },
  'handover.name-grading': { zh: '定级自评报告', en: 'grading-self-assessment' },
  'handover.not-ours': { zh: '{0} 已存在，且不是由本工具生成的同类文档，未覆盖；请移走该文件或用 --out 指定其他文件夹', en: '{0} exists and is no document of this kind made by this tool; it was not replaced. Move it away or name another folder with --out' },
  'handover.edited': { zh: '{0} 在生成后被人修改并保存过，未覆盖；请另存后删除，或用 --out 指定其他文件夹', en: '{0} was edited and saved after it was made; it was not replaced. Keep a copy and delete it, or name another folder with --out' },
  'handover.render-failed': { zh: '生成 {0} 时出错：{1}', en: 'Producing {0} failed: {1}' },
};

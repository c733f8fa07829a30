// What the checklist says about changes since an earlier one.
import type { Localized } from '../model/rule.ts';

export const CHECKLIST_CHANGES_MESSAGES: Readonly<Record<string, Localized>> = {
  'checklist-changes.title': { zh: '与上次清单相比', en: 'Changes since the earlier checklist' },
  'checklist-changes.intro': {
    zh: '与 {0} 的清单（系统名称：{1}）相比：{2} 个项目的结果有变化；影响结果的发现新增 {3} 条，消失 {4} 条。消失的发现可能已整改，也可能因文件移动、排除或抑制而不再计入，应逐条核实。',
    en: 'Compared with the checklist of {0} (system: {1}): the {2|result|results} of {2} {2|item|items} changed; of the findings that weigh on results, {3} {3|is|are} new and {4} {4|is|are} gone. A finding may be gone because it was mended, or because a file moved, was excluded or the finding suppressed: each needs a look.',
  },
  'checklist-changes.other-rules': { zh: '两次所用的工具版本或规则库不同，部分变化可能由此引起。', en: 'Tool version or ruleset differ between the two; some changes may come from that.' },
  'checklist-changes.other-catalogue': { zh: '两次所用的清单版本不同，项目和要求可能有增减。', en: 'The versions of the catalogue differ; items and requirements may have come or gone.' },
  'checklist-changes.other-grade': { zh: '两次的安全保护等级不同，适用的项目和条款随之变化。', en: 'The protection grades differ, and with them the items and clauses that apply.' },
  'checklist-changes.which': { zh: '清单', en: 'Checklist' },
  'checklist-changes.before': { zh: '上次结果', en: 'Then' },
  'checklist-changes.after': { zh: '本次结果', en: 'Now' },
  'checklist-changes.not-listed': { zh: '未列入', en: 'not listed' },
};

// `rules/README.md`: what the folder holds, and for each category which rules judge it and by which technique.
import type { CompiledRules } from '../src/ruleset/ruleset.ts';
import type { Technique } from '../src/model/rule.ts';

const HEAD = `# rules/

一个规则一个文件夹：\`<类别族>/<规则>/<规则>.yaml\`，旁边是说明（\`.md\`，先中文后英文）、各语言的样例（\`ruleid:\` 与 \`ok:\` 标记）和必要时的多文件样例 \`cases/\`。
One folder per rule: \`<family>/<rule>/<rule>.yaml\`; beside it its document (\`.md\`, Chinese first), fixtures per language with \`ruleid:\` and \`ok:\` marks, and \`cases/\` where several files matter.

- \`categories.yaml\`：类别的唯一清单 / the one list of categories; \`weakness-keys.yaml\`：密码弱点键与规则或理由 / keys of cryptographic weaknesses, each with a rule or a reason; \`categories-without-rules.yaml\`：没有规则的类别及理由 / why a category has no rule.
- \`shared/\`：污点规则共用的来源、传播、净化列表 / lists shared by taint rules; \`vocabularies/\`：词表 / vocabularies. \`node --import tsx build/generate.ts\` 写入规则 / writes both into the rules.
- \`catalogues/\`：上线前清单与定级问卷 / the pre-launch checklist and the grading questionnaire.

技术 / techniques: \`pattern\` Semgrep 语言的代码模式，带 \`hisguard_scope\` 的还看文件或项目 / patterns in Semgrep's language, with \`hisguard_scope\` over a file or the project; \`configuration\` 配置键值与文本 / keys, values and text of settings; \`secret\` 凭据 / credentials; \`personal-data\` 个人信息取值 / values of personal data; \`analysis\` 汇总整个项目的事实后判断 / decided over the facts of the project.

`;

/** The whole file; categories in the order of `categories.yaml`, those without a rule included. */
export function rulesReadMe({ categories, rules }: CompiledRules): string {
  const rows = categories.map(({ id, title }) => {
    const own = rules.filter((rule) => rule.category === id).sort((a, b) => (a.id < b.id ? -1 : 1));
    const techniques = [...new Set(own.map((rule): Technique => rule.technique))].sort();
    return `| \`${id}\` | ${title.zh} / ${title.en} | ${own.map((rule) => rule.id).join(', ') || '—'} | ${techniques.join(', ') || '—'} |`;
  });
  return `${HEAD}| 类别 / category | | 规则 / rules | 技术 / technique |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

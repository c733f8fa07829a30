// What the command line says: help, wrong usage, progress.
import type { Localized } from '../model/rule.ts';

export const CLI_MESSAGES: Readonly<Record<string, Localized>> = {
  'cli.description': { zh: '医疗信息系统安全开发检查：扫描代码与配置，生成上线前安全测试清单与定级自评。全程离线。', en: 'Security checks for hospital information systems: scans code and configuration, writes the pre-launch checklist and the grading self-assessment. Fully offline.' },
  'platform.no-git': { zh: '不是 Git 仓库，或没有安装 git', en: 'No Git repository, or git is not installed' },
  'platform.git-failed': { zh: 'Git 未能回答：{0}', en: 'Git did not answer: {0}' },
  'cli.fault': { zh: '程序自身出错：{0}。设置环境变量 HISGUARD_DEBUG=1 可看到细节，请一并报告。', en: 'internal fault: {0}. Set HISGUARD_DEBUG=1 for details and please report them.' },
  'cli.progress': { zh: '扫描', en: 'scanning' },
  'cli.cancelled': { zh: '已取消：检查没有做完，未写出任何结果。', en: 'cancelled: the scan is not complete, and no result was written' },
  'cli.argument.options': { zh: '选项', en: 'options' },
  'cli.argument.command': { zh: '命令', en: 'command' },
  'cli.help.hint': { zh: '用 --help 查看用法。', en: 'See --help.' },
  'cli.help.title.usage': { zh: '用法：', en: 'Usage:' },
  'cli.help.title.arguments': { zh: '参数：', en: 'Arguments:' },
  'cli.help.title.options': { zh: '选项：', en: 'Options:' },
  'cli.help.title.commands': { zh: '命令：', en: 'Commands:' },
  'cli.help.title.global options': { zh: '全局选项：', en: 'Global options:' },
  'cli.help.choices': { zh: '可选 {0}', en: 'one of {0}' },
  'cli.help.default': { zh: '默认 {0}', en: 'default {0}' },
  'cli.help.has-default': { zh: '默认', en: 'default' },
  'cli.help.between': { zh: '；', en: '; ' },
  'cli.help.remarks': { zh: '{0}（{1}）', en: '{0} ({1})' },
  'cli.help.examples': {
    zh: `常用：
  hisguard scan                               扫描当前项目
  hisguard scan src --only credentials        只看 src 下的凭据类发现
  hisguard scan --format sarif=结果.sarif     流水线门禁，并存为 SARIF
  hisguard baseline create                    现有发现记为已知，之后只拦新增
  hisguard init                               生成设置与答卷模板
  hisguard checklist --out 交付材料           生成上线前安全测试清单
  hisguard grade --out 交付材料               定级自评
  hisguard explain weak-password              规则说明、条款、修复方法
  hisguard scan --help                        一个命令的全部选项

退出码：0 通过；1 有达到门槛的发现；2 用法或设置错误；3 扫描不完整；
70 程序出错。
本工具的结论是自查结果，不替代第三方测试、等级测评与密评。`,
    en: `Examples:
  hisguard scan                               scan the project you stand in
  hisguard scan src --only credentials        credentials below src only
  hisguard scan --format sarif=result.sarif   gate a pipeline, keep SARIF
  hisguard baseline create                    gate only new findings from now on
  hisguard init                               write settings and answer sheet
  hisguard checklist --out handover           the pre-launch checklist
  hisguard grade --out handover               the grading self-assessment
  hisguard explain weak-password              a rule, its clauses, how to fix
  hisguard scan --help                        every option of a command

Exit codes: 0 clean; 1 findings at the threshold; 2 wrong usage or settings;
3 incomplete scan; 70 internal fault.
The result is a self-check. It replaces neither third-party testing nor
assessment.`,
  },
  'cli.scan.description': { zh: '扫描项目，报告发现', en: 'scan a project and report findings' },
  'cli.scan.path': { zh: '文件或文件夹（默认当前目录）；项目根为最近的含 .hisguard/ 的上级目录，其次 Git 根', en: 'files or folders (default: here); the project root is the nearest ancestor with .hisguard/, else the Git root' },
  'cli.scan.help': {
    zh: `例：
  hisguard scan --format html=报告.html --format sarif=结果.sarif
  hisguard scan --changed=origin/main --fail-on warning
  git show HEAD:application.yml | hisguard scan --stdin --path application.yml`,
    en: `Examples:
  hisguard scan --format html=report.html --format sarif=result.sarif
  hisguard scan --changed=origin/main --fail-on warning
  git show HEAD:application.yml | hisguard scan --stdin --path application.yml`,
  },
  'cli.option.version': { zh: '显示版本', en: 'show the version' },
  'cli.option.help': { zh: '显示帮助', en: 'show help' },
  'cli.option.format': { zh: '输出格式，可重复：{0}；写 =文件 存为文件', en: 'output format, repeatable: {0}; with =FILE to a file' },
  'cli.option.grade': { zh: '等级保护级别（默认取设置，未设按第三级）', en: 'protection grade (default: settings, else 3)' },
  'cli.option.lang': { zh: '语言：zh-CN（默认）或 en', en: 'language: zh-CN (default) or en' },
  'cli.option.date': { zh: '以此日期为“今天”：用于到期判断，使输出可复现', en: "take this as today's date: expiries, reproducible output" },
  'cli.option.rules': { zh: '附加规则文件夹，可重复', en: 'additional folder of rules, repeatable' },
  'cli.option.jobs': { zh: '工作线程数（默认 CPU 核数）', en: 'worker threads (default: CPU cores)' },
  'cli.option.no-cache': { zh: '不使用缓存', en: 'do not use the cache' },
  'cli.option.cache-dir': { zh: '缓存文件夹', en: 'cache folder' },
  'cli.option.fail-on': { zh: '有达到此级别的发现即返回退出码 1：error、warning、note；never 为不拦', en: 'exit code 1 from this level up: error, warning, note; never: no gate' },
  'cli.option.baseline': { zh: '基线文件（默认 .hisguard/baseline.jsonl；none 为不用）', en: 'baseline file (default .hisguard/baseline.jsonl; none: without)' },
  'cli.option.new-only': { zh: '不列出基线中的发现', en: 'leave out findings of the baseline' },
  'cli.option.changed': { zh: '只报告相对该版本（默认 HEAD）改动过的文件', en: 'report only files changed since REF (default HEAD)' },
  'cli.option.staged': { zh: '只报告已暂存的文件', en: 'report only staged files' },
  'cli.option.files-from': { zh: '只报告清单中的文件（每行一个；- 为标准输入）', en: 'report only the files listed (one a line; - reads standard input)' },
  'cli.option.stdin': { zh: '从标准输入读一个文件', en: 'read one file from standard input' },
  'cli.option.path': { zh: '--stdin 时的文件名', en: 'file name for --stdin' },
  'cli.option.shard': { zh: '只扫描第 i 份（共 n 份），用 merge 合并', en: 'scan part i of n; put together with merge' },
  'cli.option.only': { zh: '只报告这些族、类别或规则（逗号分隔，可重复）', en: 'report only these families, categories or rules (separated by commas, repeatable)' },
  'cli.option.no-ignore': { zh: '不理会 .gitignore', en: 'do not follow .gitignore' },
  'cli.option.fix': { zh: '写回安全的修复（保持原编码与换行）', en: 'write safe fixes back (encoding and line ends kept)' },
  'cli.option.dry-run': { zh: '与 --fix 同用：只显示不写', en: 'with --fix: show, do not write' },
  'cli.option.output-encoding': { zh: '输出编码，例如 gbk（老式中文 Windows 控制台）', en: 'encoding of the output, for example gbk (old Chinese Windows consoles)' },
  'cli.option.profile-rules': { zh: '在 --stats 中记录各规则用时', en: "record each rule's time in --stats" },
  'cli.option.stats': { zh: '把用时与数量写成 JSON', en: 'write times and counts as JSON' },
  'cli.option.force': { zh: '覆盖已有文件', en: 'replace an existing file' },
  'cli.option.out': { zh: '输出文件夹（默认当前目录）', en: 'output folder (default: here)' },
  'cli.option.scan-file': { zh: '使用已有扫描结果（JSON），可重复：一个系统多个仓库', en: 'use a scan result (JSON), repeatable: one system of several repositories' },
  'cli.option.revision': { zh: '受检版本说明（默认 Git 提交）', en: 'what was checked (default: the Git commit)' },
  'cli.option.since': { zh: '与上次的清单比较（上次用 --format json 存下的文件）', en: 'compare with an earlier checklist (its JSON, from --format json)' },
  'cli.option.gate': { zh: '有不符合项时返回退出码 1', en: 'exit code 1 when an item fails' },
  'cli.option.documents': { zh: '文档格式：{0}（逗号分隔，默认 docx）', en: 'document formats: {0} (comma separated, default docx)' },
  'cli.merge.description': { zh: '把各份扫描（--shard）合并为一个结果', en: 'put the shards of one scan together' },
  'cli.merge.files': { zh: '各份的 JSON 文件', en: 'JSON files of the shards' },
  'cli.baseline.description': { zh: '管理已知发现（.hisguard/baseline.jsonl）', en: 'manage known findings (.hisguard/baseline.jsonl)' },
  'cli.baseline.create': { zh: '把现有发现全部记为已知', en: 'record all present findings as known' },
  'cli.baseline.update': { zh: '加入新发现，保留已有条目', en: 'add new findings, keep what is there' },
  'cli.baseline.prune': { zh: '去掉已不存在的条目', en: 'remove entries whose finding is gone' },
  'cli.baseline.explain': { zh: '逐条说明基线', en: 'explain each entry' },
  'cli.baseline.exists': { zh: '{0} 已存在；用 baseline update 追加，或加 --force 覆盖', en: '{0} exists; use baseline update, or --force to replace it' },
  'cli.baseline.missing': { zh: '没有 {0}；先运行 hisguard baseline create', en: 'there is no {0}; run hisguard baseline create first' },
  'cli.baseline.added': { zh: '新增 {0} 条', en: '{0} added' },
  'cli.baseline.pruned': { zh: '去掉 {0} 条', en: '{0} removed' },
  'cli.baseline.saved': { zh: '已写入 {0}（共 {1} 条）', en: 'wrote {0} ({1} {1|entry|entries})' },
  'cli.baseline.gone': { zh: '（发现已不存在，可用 baseline prune 去掉）', en: '(the finding is gone; baseline prune removes the entry)' },
  'cli.state.suppressed': { zh: '已抑制', en: 'suppressed' },
  'cli.state.false-positive': { zh: '误报', en: 'false positive' },
  'cli.state.accepted-risk': { zh: '风险接受', en: 'accepted risk' },
  'cli.state.fixed-unverified': { zh: '已整改待验证', en: 'fixed, not yet verified' },
  'cli.state.known': { zh: '已知', en: 'known' },
  'cli.rules.description': { zh: '规则：列出、查看、测试、新建', en: 'rules: list, show, test, new' },
  'cli.rules.list': { zh: '列出规则', en: 'list the rules' },
  'cli.rules.coverage.legend': {
    zh: '数字：能判定其后各语言的规则数。~：其后各语言的规则只报告发现的问题，没有报告不代表没有问题。—，或未列出的语言：没有规则，不作结论。',
    en: 'Number: how many rules decide in the languages behind it. ~: rules report what they find in the languages behind it, and silence proves nothing. — or a language that is not listed: no rule, no conclusion.',
  },
  'cli.rules.coverage': { zh: '类别 × 语言的规则数（~ 表示只能发现、不能判定）', en: 'rules by category and language (~: can find, cannot decide)' },
  'cli.rules.show': { zh: '显示规则文档', en: "show a rule's document" },
  'cli.rules.rule': { zh: '规则编号', en: 'rule id' },
  'cli.rules.no-document': { zh: '规则 {0} 没有文档', en: 'rule {0} has no document' },
  'cli.rules.test': { zh: '用样例测试规则', en: 'test rules with their fixtures' },
  'cli.rules.test.dir': { zh: '规则文件夹', en: 'folder of rules' },
  'cli.rules.tested': { zh: '测试了 {0} 条规则，{1} 处不符', en: '{0} {0|rule|rules} tested, {1} {1|failure|failures}' },
  'cli.rules.agreement.area': { zh: '范围', en: 'area' },
  'cli.rules.agreement.rules': { zh: '规则数', en: 'rules' },
  'cli.rules.nothing-tested': { zh: '没有找到可测试的规则：规则文件夹应与规则编号同名，内有 <编号>.yaml 和样例', en: 'no rule to test: a rule folder has the name of the rule and holds <id>.yaml and fixtures' },
  'cli.rules.new': { zh: '生成规则骨架', en: 'write the skeleton of a rule' },
  'cli.rules.new.dir': { zh: '放在哪个文件夹', en: 'in which folder' },
  'cli.init.description': { zh: '生成 .hisguard/ 设置与答卷模板', en: 'write .hisguard/ with commented defaults' },
  'cli.init.path': { zh: '项目文件夹', en: 'project folder' },
  'cli.init.wrote': { zh: '已写入 {0}', en: 'wrote {0}' },
  'cli.init.kept': { zh: '已存在，未改动：{0}', en: 'kept as it is: {0}' },
  'cli.explain.description': { zh: '说明一条规则或一个发现：原因、条款、修复、抑制', en: 'explain a rule or a finding: why, clauses, how to fix, how to dismiss' },
  'cli.explain.subject': { zh: '发现的指纹或规则编号', en: 'fingerprint of a finding, or rule id' },
  'cli.explain.not-found': { zh: '没有指纹为 {0} 的发现', en: 'no finding has the fingerprint {0}' },
  'cli.explain.evidence': { zh: '证据（已掩码）：', en: 'evidence (masked):' },
  'cli.explain.state': { zh: '状态：', en: 'state:' },
  'cli.explain.clauses': { zh: '相关条款：', en: 'Clauses:' },
  'cli.explain.dismiss': { zh: '如确认无需整改，在该行或上一行写注释：hisguard-ignore {0}: 原因', en: 'To dismiss it, write a comment on the line or the line above: hisguard-ignore {0}: reason' },
  'cli.checklist.description': { zh: '生成上线前安全测试清单', en: 'write the pre-launch security test checklist' },
  'cli.grade.description': { zh: '定级自评：按 GB/T 22240-2020 提出等级建议', en: 'grading self-assessment under GB/T 22240-2020' },
  'cli.documents.path': { zh: '项目（默认当前目录）；不同根的多个路径为同一系统的多个组成部分', en: 'projects (default: here); paths under different roots are components of one system' },
  'cli.documents.wrote': { zh: '已写入 {0}', en: 'wrote {0}' },
  'cli.checklist.counts': { zh: '符合 {0}  部分符合 {1}  不符合 {2}  待人工判断 {3}  待提交证据 {4}  不适用 {5}', en: 'pass {0}  partial {1}  fail {2}  review {3}  open {4}  not applicable {5}' },
  'cli.checklist.since': { zh: '与 {0} 的清单相比：{1} 项结果有变化，发现新增 {2} 条、消失 {3} 条', en: 'Since the checklist of {0}: {1} {1|item|items} changed, {2} {2|finding|findings} new, {3} gone' },
  'cli.checklist.conclusion': { zh: '自查建议结论：{0}', en: 'Suggested conclusion of the self-check: {0}' },
  'cli.checklist.help': {
    zh: `例：
  hisguard checklist --format docx,xlsx --out 交付材料
  hisguard checklist 后端 前端 --revision v2.3.1     一个系统的多个仓库
  hisguard checklist --scan 后端.json --scan 前端.json --gate
人的答案写在 .hisguard/assessment.yaml（hisguard init 生成模板）。`,
    en: `Examples:
  hisguard checklist --format docx,xlsx --out handover
  hisguard checklist backend frontend         repositories of one system
  hisguard checklist --scan backend.json --scan frontend.json --gate
People answer in .hisguard/assessment.yaml (hisguard init writes the sheet).`,
  },
  'cli.grade.help': {
    zh: `例：
  hisguard grade --ask                  在终端逐题回答
  hisguard grade --format docx,md --out 交付材料
答案保存在 .hisguard/assessment.yaml。没有回答的问题会列出，等级保持待定。`,
    en: `Examples:
  hisguard grade --ask                  answer at the terminal
  hisguard grade --format docx,md --out handover
Answers are kept in .hisguard/assessment.yaml. Unanswered questions are listed
and leave the grade open.`,
  },
  'cli.grade.open': { zh: '等级待定：还有问题没有回答', en: 'The grade is open: questions are unanswered' },
  'cli.grade.proposed': { zh: '建议等级：{0}（{1}）', en: 'Proposed: {0} ({1})' },
  'cli.grade.unanswered': { zh: '未回答 {0} 题，列于报告第 8 章；用 hisguard grade --ask 逐题回答', en: '{0} {0|question is|questions are} unanswered (report, chapter 8);\nanswer them with hisguard grade --ask' },
  'cli.grade.saved': { zh: '已写入 {0}', en: 'wrote {0}' },
  'cli.grade.ask-intro': { zh: '逐题输入选项编号（多选用逗号分隔）；直接回车跳过，输入 q 结束。', en: 'Type the number of an option (several with commas); Enter skips, q ends.' },
  'cli.grade.ask-name': { zh: '回答人姓名：', en: 'Your name: ' },
  'cli.grade.ask-again': { zh: '请输入 1 到 {0} 的编号', en: 'Please type numbers from 1 to {0}' },
  'cli.option.ask': { zh: '在终端逐题回答定级问卷', en: 'answer the grading questionnaire at the terminal' },
  'cli.wrong.no-terminal': { zh: '--ask 需要在终端中运行', en: '--ask needs a terminal' },
  'cli.fix.did': { zh: '已修复 {0}:{1} {2}', en: 'fixed {0}:{1} {2}' },
  'cli.fix.would': { zh: '可修复 {0}:{1} {2}', en: 'would fix {0}:{1} {2}' },
  'cli.fix.total': { zh: '修复 {0} 处', en: '{0} fixed' },
  'cli.fix.would-total': { zh: '可修复 {0} 处（未写入）', en: '{0} could be fixed (nothing written)' },
  'cli.wrong.choice': { zh: '选项 {0} 不能是 {1}，只能是 {2}', en: 'option {0} cannot be {1}; use one of {2}' },
  'cli.wrong.value': { zh: '选项 {0} 不能是 {1}：{2}', en: 'option {0} cannot be {1}: {2}' },
  'cli.wrong.no-value': { zh: '选项 {0} 后面要写值', en: 'option {0} needs a value' },
  'cli.wrong.no-argument': { zh: '缺少参数 {0}', en: 'argument {0} is missing' },
  'cli.wrong.option': { zh: '没有选项 {0}', en: 'there is no option {0}' },
  'cli.wrong.option-near': { zh: '没有选项 {0}，是否想写 {1}？', en: 'there is no option {0}; did you mean {1}?' },
  'cli.wrong.command': { zh: '没有命令 {0}', en: 'there is no command {0}' },
  'cli.wrong.command-near': { zh: '没有命令 {0}，是否想写 {1}？', en: 'there is no command {0}; did you mean {1}?' },
  'cli.wrong.too-many': { zh: '命令 {0} 最多接受 {1} 个参数，给出了 {2} 个；含空格的路径请加引号', en: 'command {0} takes at most {1} {1|argument|arguments}, {2} were given; put a path with blanks in quotes' },
  'cli.wrong.integer': { zh: '应为 {0} 到 {1} 的整数', en: 'must be a whole number from {0} to {1}' },
  'cli.wrong.date': { zh: '应为存在的日期 YYYY-MM-DD', en: 'must be a real date, YYYY-MM-DD' },
  'cli.wrong.format': { zh: '格式只能是 {0}', en: 'format must be one of {0}' },
  'cli.wrong.format-file': { zh: '= 后面应是文件名', en: 'a file name must follow =' },
  'cli.wrong.one-stdout': { zh: '只能有一种格式写到标准输出，其余请用 格式=文件', en: 'only one format can go to standard output; use FORMAT=FILE for the others' },
  'cli.wrong.encoding': { zh: '不支持的输出编码，可用：{0}', en: 'unknown output encoding; use {0}' },
  'cli.wrong.cannot-write': { zh: '无法写入 {0}：请检查文件夹是否存在、是否只读、磁盘是否已满', en: 'cannot write {0}: does the folder exist, is it read-only, is the disk full?' },
  'cli.wrong.stdout': { zh: '结果没有全部写出（标准输出：{0}）：请检查磁盘是否已满', en: 'the results were not written in full (standard output: {0}): is the disk full?' },
  'cli.written': { zh: '已写入 {0}：错误 {1}，警告 {2}，提示 {3}', en: 'written: {0} (errors: {1}, warnings: {2}, notes: {3})' },
  'cli.wrong.no-baseline': { zh: '没有基线文件 {0}；先运行 hisguard baseline create，或用 --baseline none', en: 'there is no baseline file {0}; run hisguard baseline create first, or use --baseline none' },
  'cli.wrong.no-path': { zh: '没有这个文件或文件夹：{0}', en: 'no such file or folder: {0}' },
  'cli.wrong.no-rules': { zh: '{0} 中没有规则（应有含 rules: 列表的 YAML 文件）', en: '{0} holds no rule (a YAML file with a list rules:)' },
  'cli.wrong.no-folder': { zh: '没有这个文件夹：{0}', en: 'no such folder: {0}' },
  'cli.wrong.exists': { zh: '已存在：{0}', en: 'exists already: {0}' },
  'cli.wrong.several-roots': { zh: '这些路径属于不同的项目（{0}）；请分别扫描，清单与定级可接受多个项目', en: 'these paths belong to different projects ({0}); scan them one by one, checklist and grade take several' },
  'cli.wrong.stdin': { zh: '--stdin 需要 --path 文件名，且不能再给路径', en: '--stdin needs --path NAME and takes no other path' },
  'cli.wrong.together': { zh: '选项 {0} 与 {1} 不能同用', en: 'option {0} cannot be used with {1}' },
  'cli.wrong.path-alone': { zh: '--path 只与 --stdin 同用；要扫描的路径直接写在后面', en: '--path goes with --stdin; write paths to scan without it' },
  'cli.wrong.profile-rules': { zh: '--profile-rules 要与 --stats 文件 同用', en: '--profile-rules goes with --stats FILE' },
  'cli.wrong.shard-path': { zh: '--shard 只用于整个项目，不能只扫描其中一部分：{0}', en: '--shard is for the whole project, not for a part of it: {0}' },
  'cli.wrong.dry-run': { zh: '--dry-run 只与 --fix 同用', en: '--dry-run goes with --fix' },
  'cli.wrong.shard': { zh: '--shard 写作 i/n，例如 2/4', en: '--shard is i/n, for example 2/4' },
  'cli.wrong.shard-format': { zh: '--shard 只输出 JSON（合并后再选格式）', en: '--shard writes JSON only; choose the format at merge' },
  'cli.wrong.not-a-shard': { zh: '{0} 不是扫描分片（hisguard scan --shard 的输出）', en: '{0} is no shard of a scan (output of hisguard scan --shard)' },
  'cli.wrong.not-a-scan': { zh: '{0} 不是扫描结果（应由 hisguard scan --format json=文件 生成）', en: '{0} is no scan result (write one with hisguard scan --format json=FILE)' },
  'cli.wrong.narrowed': { zh: '{0} 只含部分发现（{1}），不能作为清单的依据；请不带这些选项重新扫描', en: '{0} holds findings in part ({1}) and no checklist may rest on it; scan again without these options' },
  'cli.wrong.not-a-checklist': { zh: '{0} 不是清单结果（应由 hisguard checklist --format json 生成）', en: '{0} is no checklist (write one with hisguard checklist --format json)' },
  'cli.wrong.no-git': { zh: '--changed、--staged 需要 Git，而这里不是 Git 仓库，或没有安装 git；请去掉该选项，或用 --files-from 列出文件', en: '--changed and --staged need Git: this is no Git repository, or git is not installed; leave the option out, or list files with --files-from' },
  'cli.wrong.reference': { zh: 'Git 没有版本 {0}：请检查拼写；浅克隆中先执行 git fetch（流水线检出时取完整历史）', en: 'Git does not know {0}: check its spelling; in a shallow clone fetch it first (full history in the pipeline)' },
  'cli.wrong.only': { zh: '没有名为 {0} 的族、类别或规则（hisguard rules list 可查看）', en: 'no family, category or rule is called {0} (see hisguard rules list)' },
  'cli.wrong.no-rule': { zh: '没有规则 {0}（hisguard rules list 可查看）', en: 'there is no rule {0} (see hisguard rules list)' },
  'cli.wrong.only-near': { zh: '没有名为 {0} 的族、类别或规则，是否想写 {1}？（hisguard rules list 可查看）', en: 'no family, category or rule is called {0}; did you mean {1}? (see hisguard rules list)' },
  'cli.wrong.no-rule-near': { zh: '没有规则 {0}，是否想写 {1}？（hisguard rules list 可查看）', en: 'there is no rule {0}; did you mean {1}? (see hisguard rules list)' },
  'cli.wrong.rule-id': { zh: '规则编号由小写字母、数字和连字符组成，且不能是 Windows 的设备名（aux、con 等）', en: 'a rule id has lower-case letters, digits and hyphens, and is no device name of Windows (aux, con, ...)' },
  'shard.wrong-schema': { zh: '不是扫描分片（hisguard scan --shard 的输出）', en: 'not a shard of a scan (output of hisguard scan --shard)' },
  'shard.other-tool': { zh: '分片由其他版本生成，本版本为 {0}', en: 'a shard was written by another version; this is {0}' },
  'shard.other-rules': { zh: '分片使用的规则与本次不同', en: 'the shards were scanned with other rules' },
  'shard.other-settings': { zh: '各分片的设置或项目不一致', en: 'the shards differ in settings or project' },
  'shard.other-count': { zh: '各分片的份数不同，不是同一次扫描', en: 'the shards are of scans into different numbers of parts' },
  'shard.incomplete': { zh: '应有 {0} 份，缺第 {1} 份', en: 'there must be {0} {0|shard|shards}; missing: {1}' },
  'shard.repeated': { zh: '应有 {0} 份，有的分片给了不止一次', en: 'there must be {0} {0|shard|shards}; some were given more than once' },
};

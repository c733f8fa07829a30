// Every setting of `.hisguard/config.yaml`, declared once; reader, JSON schema and the commented template come from here.
import type { Localized } from '../model/rule.ts';

export interface SettingDeclaration {
  /** Dotted path in the file. */
  readonly key: string;
  readonly type: 'string' | 'integer' | 'strings' | 'levels';
  readonly values?: readonly (string | number)[];
  readonly description: Localized;
  /** What the commented template shows. */
  readonly example: string;
}

export const SETTINGS: readonly SettingDeclaration[] = [
  { key: 'system.name', type: 'string', example: '某医院信息系统', description: { zh: '系统名称，写入各文档封面', en: 'Name of the system; stands on every document' } },
  { key: 'system.owner', type: 'string', example: '某某市人民医院', description: { zh: '运营单位（医院）', en: 'Operator (the hospital)' } },
  { key: 'system.vendor', type: 'string', example: '某某软件有限公司', description: { zh: '承建厂商', en: 'Vendor that builds the system' } },
  { key: 'system.grade', type: 'integer', values: [1, 2, 3, 4], example: '3', description: { zh: '网络安全等级保护级别（1–4）；不填按第三级核对并列为待提交证据', en: 'Protection grade (1-4); without it grade 3 is assumed and the item stays open' } },
  { key: 'system.region', type: 'string', values: ['chongqing', 'henan', 'shandong', 'other'], example: 'henan', description: { zh: '地区：决定适用的地方要求', en: 'Region: decides which local requirements are mandatory' } },
  { key: 'scope.exclude', type: 'strings', example: "['docs/**']", description: { zh: '不扫描的路径（通配符）；在文档中列出', en: 'Paths not scanned (globs); listed in every document' } },
  { key: 'scope.include', type: 'strings', example: "['his-server/**']", description: { zh: '只扫描这些路径（通配符）；不填为全部', en: 'Only these paths are scanned (globs); all without it' } },
  { key: 'rules.off', type: 'strings', example: '[api-document-exposed]', description: { zh: '停用的规则或类别；在文档中列出', en: 'Rules or categories switched off; listed in every document' } },
  { key: 'rules.levels', type: 'levels', values: ['error', 'warning', 'note'], example: '{db-superuser: error}', description: { zh: '调整规则或类别的级别', en: 'Changed level of a rule or category' } },
  { key: 'vocabulary.weak-words', type: 'strings', example: '[srmyy]', description: { zh: '本单位的弱口令词根（医院缩写、系统缩写）', en: 'Own stems of weak passwords (abbreviations of the hospital or system)' } },
  { key: 'vocabulary.placeholders', type: 'strings', example: '[__FILL_ME__]', description: { zh: '本单位使用的占位符写法，不作为口令报告', en: 'Own placeholder spellings, never reported as secrets' } },
  { key: 'vocabulary.patient-tables', type: 'strings', example: '[YY_BRJBXX, ZyJlb]', description: { zh: '本系统存放患者数据的表名、实体类名', en: 'Own tables and entities that hold patients' } },
  { key: 'vocabulary.masking-helpers', type: 'strings', example: '[TuoMinKit, \'@Hidden\']', description: { zh: '本系统的脱敏函数、类、注解：经其处理的字段不按未脱敏报告；在文档中列出', en: 'Own functions, classes and annotations that mask; what goes through them is not reported as unmasked; listed in every document' } },
  { key: 'vocabulary.crypto-wrappers', type: 'strings', example: '[BaoMiHandler]', description: { zh: '本系统的加密函数、转换器、类型处理器、注解：经其存储的字段不按明文报告；在文档中列出', en: 'Own functions, converters, type handlers and annotations that encrypt; fields stored through them are not reported as plaintext; listed in every document' } },
  { key: 'vocabulary.protected-sinks', type: 'strings', example: '[anQuanRiZhi, MiWenStore]', description: { zh: '本系统受保护的日志对象、存储对象（写入即加密或脱敏）：写入其中的个人信息不作为日志、浏览器存储等问题报告；在文档中列出', en: 'Own loggers and stores that encrypt or mask what they are given; personal data written to them is not reported; listed in every document' } },
];

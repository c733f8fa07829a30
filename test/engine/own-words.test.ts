// What a project calls its own changes what is found, and only where the names stand.
import assert from 'node:assert/strict';
import { packagedParsers } from '../../build/load-rules.ts';
import { openProject } from '../../src/engine/project.ts';
import type { FindingOptions } from '../../src/engine/reduce.ts';
import { scanFile } from '../../src/engine/scan-file.ts';
import { prepareProgram } from '../../src/engine/scan-program.ts';
import { NO_OWN_WORDS } from '../../src/model/own-words.ts';
import { OwnProtection } from '../../src/ruleset/vocabularies/own-protection.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { ourRules } from '../rules-under-test.ts';

const JAVA = 'src/main/java/his/';
const ENTITY = (annotation = ''): string => `package his;\nimport javax.persistence.*;\n@Entity @Table(name = "t_patient")\npublic class Patient {\n  @Id private Long id;\n  private String name;\n  ${annotation}\n  private String idCard;\n}\n`;
const VIEW = (annotation = ''): string => `package his;\npublic class PatientVO {\n  private String patientName;\n  ${annotation}\n  private String idCard;\n  public String getIdCard() { return idCard; }\n}\n`;
const CONTROLLER = (value: string): string => `package his;\n@RestController\n@RequestMapping("/patient")\npublic class PatientController {\n  @PreAuthorize("hasRole('doctor')")\n  @GetMapping("/get")\n  public PatientVO get(Long id) {\n    PatientVO vo = service.find(id);\n    vo.setIdCard(${value});\n    return vo;\n  }\n}\n`;
const GUARDED = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => `  @PreAuthorize("hasRole('doctor')")\n  @GetMapping("/${name}")\n  public Zyjlb ${name}(Long id) { return service.${name}(id); }\n`).join('');
const OPEN = `package his;\n@RestController\n@RequestMapping("/zyjlb")\npublic class ZyjlbController {\n${GUARDED}  @GetMapping("/list")\n  public List<Zyjlb> list(Long ward) { return service.list(ward); }\n}\n`;
const FLASK = `from flask import Blueprint\nfrom models import Patient\nward = Blueprint('ward', __name__)\n\n@ward.route('/patients', methods=['GET'])\ndef patients():\n    rows = Patient.query.all()\n    found = []\n    for row in rows:\n        row.phone = zhe_gai(row.phone)\n        found.append({'name': row.name, 'phone': row.phone})\n    return {'code': 1, 'data': found}, 200\n`;
const MODEL = (type: string): string => `class Patient(db.Model):\n    name = db.Column(db.String(20))\n    phone = db.Column(${type}(20))\n`;

const LOG = (given: string, log = 'log'): string => `package his;\nimport org.slf4j.*;\nclass A {\n  private static final Logger ${log} = LoggerFactory.getLogger(A.class);\n  void m(Patient patient) {\n    ${log}.info("患者手机号：{}，{}", ${given});\n  }\n}\n`;

interface Case {
  readonly title: string;
  readonly rule: string;
  readonly words: string;
  readonly files: Readonly<Record<string, string>>;
  /** Whether the rule reports with the words; without them it is the other way round. */
  readonly reports: boolean;
}

const CASES: readonly Case[] = [
  { title: 'weak-words are stems of weak passwords', rule: 'weak-password', words: 'weak-words: [qzvwkj]', files: { 'application.properties': 'spring.datasource.password=Qzvwkj_77120\n' }, reports: true },
  { title: 'placeholders are no passwords', rule: 'hardcoded-password', words: 'placeholders: [NochNichtDa77]', files: { 'application.properties': 'spring.datasource.password=NochNichtDa77\n' }, reports: false },
  { title: 'patient-tables make an interface one about patients', rule: 'handler-without-permission', words: 'patient-tables: [ZYJLB]', files: { [`${JAVA}ZyjlbController.java`]: OPEN }, reports: true },
  { title: 'masking-helpers mask in Java', rule: 'pii-unmasked-response', words: 'masking-helpers: [Zhe.gai]', files: { [`${JAVA}PatientVO.java`]: VIEW(), [`${JAVA}PatientController.java`]: CONTROLLER('Zhe.gai(vo.getIdCard())') }, reports: false },
  { title: 'masking-helpers name annotations', rule: 'pii-unmasked-response', words: "masking-helpers: ['@Zhe']", files: { [`${JAVA}PatientVO.java`]: VIEW('@Zhe'), [`${JAVA}PatientController.java`]: CONTROLLER('service.card(id)') }, reports: false },
  { title: 'masking-helpers mask in Python', rule: 'pii-unmasked-response', words: 'masking-helpers: [zhe_gai]', files: { 'app.py': FLASK, 'models.py': MODEL('db.String') }, reports: false },
  { title: 'masking-helpers mask in logs', rule: 'pii-in-log', words: 'masking-helpers: [Zhe]', files: { [`${JAVA}A.java`]: LOG('Zhe.gai(patient.getPhone()), Zhe.gai(patient.getName())') }, reports: false },
  { title: 'protected-sinks may be given what other logs may not', rule: 'pii-in-log', words: 'protected-sinks: [miWenLog]', files: { [`${JAVA}A.java`]: LOG('patient.getPhone(), patient.getName()', 'miWenLog') }, reports: false },
  { title: 'protected-sinks may be given whole persons', rule: 'pii-object-in-log', words: 'protected-sinks: [miWenLog]', files: { [`${JAVA}Patient.java`]: `package his;\n@Data\npublic class Patient {\n  private String name;\n  private String idCard;\n  private String phone;\n}\n`, [`${JAVA}A.java`]: LOG('patient, patient.getId()', 'miWenLog') }, reports: false },
  { title: 'protected-sinks are members in PHP', rule: 'pii-in-log', words: 'protected-sinks: [miWenLog]', files: { 'a.php': '<?php\nclass A {\n  function f($patient) {\n    $this->miWenLog->info("患者身份证号：" . $patient->idCard);\n  }\n}\n' }, reports: false },
  { title: 'masking-helpers mask in a browser', rule: 'pii-in-browser-storage', words: 'masking-helpers: [zheGai]', files: { 'a.js': "localStorage.setItem('idCard', zheGai(patient.idCard));\n" }, reports: false },
  { title: 'crypto-wrappers name annotations', rule: 'pii-plaintext-storage', words: 'crypto-wrappers: [Baomi]', files: { [`${JAVA}Patient.java`]: ENTITY('@Baomi') }, reports: false },
  { title: 'crypto-wrappers encrypt what a field is set to', rule: 'pii-plaintext-storage', words: 'crypto-wrappers: [Baomi.jia]', files: { [`${JAVA}Patient.java`]: ENTITY(), [`${JAVA}PatientService.java`]: 'package his;\npublic class PatientService {\n  public void save(Patient one) {\n    one.setIdCard(Baomi.jia(one.getIdCard()));\n    mapper.insert(one);\n  }\n}\n' }, reports: false },
  { title: 'crypto-wrappers name type handlers', rule: 'pii-plaintext-storage', words: 'crypto-wrappers: [BaomiHandler]', files: { [`${JAVA}Patient.java`]: ENTITY(), 'mapper/PatientMapper.xml': '<mapper namespace="his.PatientMapper"><resultMap id="p" type="his.Patient"><result property="idCard" column="id_card" typeHandler="his.BaomiHandler"/></resultMap></mapper>\n' }, reports: false },
  { title: 'crypto-wrappers encrypt columns in Python', rule: 'pii-plaintext-storage', words: 'crypto-wrappers: [Baomi]', files: { 'models.py': MODEL('Baomi') }, reports: false },
];

const FINDINGS: FindingOptions = { settings: DEFAULT_SETTINGS, grade: 3, language: 'en', date: '2026-11-21', baseline: [], clauses: () => new Map() };

/** Rules that report something in files, where `.hisguard/config.yaml` says so much. */
function reporting(files: Case['files'], config: string): readonly string[] {
  const { value: settings, problems } = readSettings(config, 'config.yaml');
  assert.deepEqual(problems, []);
  const program = prepareProgram(ourRules(), settings, packagedParsers);
  const project = openProject(program);
  for (const [path, text] of Object.entries(files)) project.update(scanFile(program, { path, text }, FINDINGS.date));
  return project.findings(FINDINGS).findings.map(({ ruleId }) => ruleId);
}

describe('own words of a project', () => {
  for (const { title, rule, words, files, reports } of CASES) {
    it(title, function () {
      this.timeout(60_000);
      const key = words.slice(0, words.indexOf(':'));
      assert.equal(reporting(files, 'system: {grade: 3}\n').includes(rule), !reports, 'without');
      assert.equal(reporting(files, `vocabulary:\n  ${key}: [Andere, '(x+)+$']\n`).includes(rule), !reports, 'other names');
      assert.equal(reporting(files, `vocabulary:\n  ${words}\n`).includes(rule), reports, 'with');
    });
  }

  it('do not hide what stands beside a mask', () => {
    const files = { [`${JAVA}A.java`]: LOG('Zhe.gai(patient.getPhone()), patient.getIdCard()') };
    assert.ok(reporting(files, 'vocabulary:\n  masking-helpers: [Zhe]\n').includes('pii-in-log'));
  });

  it('protect nothing that another sink is given', () => {
    const files = { [`${JAVA}A.java`]: LOG('patient.getPhone(), miWenLog.format(patient.getIdCard())') };
    assert.ok(reporting(files, 'vocabulary:\n  protected-sinks: [miWenLog]\n').includes('pii-in-log'));
  });

  const own = new OwnProtection({ ...NO_OWN_WORDS, maskingHelpers: ['Zhe', 'zhe_gai'] });
  const all = ['log.info("{}", Zhe.gai(p.getPhone()))', 'log.info("it\'s " + Zhe.gai(f(x), 3))', 'Zhe.gai(x)', "console.log('手机', zhe_gai(p.phone))", 'zhe_gai(half(typed'];
  const notAll = ['log.info("{}", p.getPhone())', 'log.info("{} {}", Zhe.gai(a), b)', 'log.info(Zhe.gai(a) + b)', 'log.info(f"{zhe_gai(a)} {b}")', 'echo "$phone" . zhe_gai($a)', 'Zhen.gai(x)', ''];
  for (const code of all) it(`mask all of ${code}`, () => { assert.equal(own.masksAll(code), true); });
  for (const code of notAll) it(`do not mask all of ${code}`, () => { assert.equal(own.masksAll(code), false); });
});

// Which language or configuration format a path is, by name alone.

/** Programming languages of the products we check; code rules name these. */
export const CODE_KINDS = [
  'java', 'kotlin', 'scala', 'groovy', 'csharp', 'vbnet', 'javascript', 'typescript', 'vue', 'html', 'jsp', 'razor', 'aspx',
  'python', 'go', 'php', 'c', 'cpp', 'objective-c', 'swift', 'ruby', 'rust', 'delphi', 'powerbuilder', 'visual-basic',
  'shell', 'powershell', 'batch', 'lua', 'dart',
] as const;

/** Formats that the configuration readers understand. */
export const CONFIGURATION_KINDS = [
  'yaml', 'properties', 'xml', 'json', 'ini', 'toml', 'dotenv', 'dockerfile', 'nginx', 'redis-conf', 'mysql-conf', 'logrotate', 'sql', 'csv', 'prisma',
] as const;

/** Other text that is searched for secrets and personal data. */
export const TEXT_KINDS = ['markdown', 'text', 'log', 'css', 'svg', 'key-material', 'unknown'] as const;

export const FILE_KINDS: readonly FileKind[] = [...CODE_KINDS, ...CONFIGURATION_KINDS, ...TEXT_KINDS];

export type CodeKind = (typeof CODE_KINDS)[number];
export type ConfigurationKind = (typeof CONFIGURATION_KINDS)[number];
export type TextKind = (typeof TEXT_KINDS)[number];
export type FileKind = CodeKind | ConfigurationKind | TextKind;

const BY_EXTENSION: Readonly<Record<string, FileKind>> = {
  java: 'java', kt: 'kotlin', kts: 'kotlin', scala: 'scala', groovy: 'groovy', gradle: 'groovy', cs: 'csharp', ashx: 'csharp', asmx: 'csharp', vb: 'vbnet',
  js: 'javascript', jsx: 'javascript', mjs: 'javascript', cjs: 'javascript', wxs: 'javascript', ts: 'typescript', tsx: 'typescript', mts: 'typescript', cts: 'typescript',
  vue: 'vue', nvue: 'vue', html: 'html', htm: 'html', xhtml: 'html', wxml: 'html', ftl: 'html', jsp: 'jsp', jspx: 'jsp', jspf: 'jsp', tag: 'jsp',
  cshtml: 'razor', razor: 'razor', aspx: 'aspx', ascx: 'aspx', asax: 'aspx', master: 'aspx',
  py: 'python', go: 'go', php: 'php', phtml: 'php', c: 'c', h: 'c', cpp: 'cpp', cc: 'cpp', cxx: 'cpp', hpp: 'cpp', hh: 'cpp', m: 'objective-c', mm: 'objective-c',
  swift: 'swift', rb: 'ruby', rs: 'rust', pas: 'delphi', dpr: 'delphi', dfm: 'delphi', fmx: 'delphi', lfm: 'delphi', lpr: 'delphi', dpk: 'delphi', srw: 'powerbuilder', sru: 'powerbuilder', sra: 'powerbuilder', srf: 'powerbuilder', srd: 'powerbuilder', srm: 'powerbuilder', srp: 'powerbuilder', srq: 'powerbuilder', srs: 'powerbuilder',
  bas: 'visual-basic', frm: 'visual-basic', cls: 'visual-basic', ctl: 'visual-basic', dsr: 'visual-basic', pag: 'visual-basic', asp: 'visual-basic', vbs: 'visual-basic',
  sh: 'shell', bash: 'shell', zsh: 'shell', ksh: 'shell', ps1: 'powershell', psm1: 'powershell', psd1: 'powershell', bat: 'batch', cmd: 'batch', lua: 'lua', dart: 'dart',
  yml: 'yaml', yaml: 'yaml', properties: 'properties', xml: 'xml', config: 'xml', xsd: 'xml', xslt: 'xml', xsl: 'xml', wsdl: 'xml', pom: 'xml', csproj: 'xml', vbproj: 'xml', props: 'xml', targets: 'xml', resx: 'xml', plist: 'xml', storyboard: 'xml', xaml: 'xml', jrxml: 'xml', ktr: 'xml', kjb: 'xml', hbm: 'xml',
  json: 'json', jsonc: 'json', json5: 'json', webmanifest: 'json', ini: 'ini', cfg: 'ini', cnf: 'mysql-conf', inf: 'ini', udl: 'ini', toml: 'toml', env: 'dotenv', sql: 'sql', ddl: 'sql', dml: 'sql', pls: 'sql', prc: 'sql', pkb: 'sql', pks: 'sql', pck: 'sql', fnc: 'sql', trg: 'sql', bdy: 'sql', plsql: 'sql', tsql: 'sql',
  prisma: 'prisma', csv: 'csv', tsv: 'csv', conf: 'ini', md: 'markdown', markdown: 'markdown', txt: 'text', rst: 'text', adoc: 'text', log: 'log', out: 'log', css: 'css', less: 'css', scss: 'css', sass: 'css', styl: 'css', svg: 'svg',
  pem: 'key-material', key: 'key-material', crt: 'key-material', cer: 'key-material', ppk: 'key-material', asc: 'key-material', pub: 'key-material',
};

const BY_NAME: readonly (readonly [RegExp, FileKind])[] = [
  // Lock files are long, written by tools, and hold no setting of the product.
  [/^(?:pnpm-lock\.yaml|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|composer\.lock|poetry\.lock|gemfile\.lock|cargo\.lock|packages\.lock\.json)$/, 'text'],
  [/^\.env(?:\..+)?$/, 'dotenv'],
  [/^(?:dockerfile|containerfile)(?:\..+)?$|\.dockerfile$/, 'dockerfile'],
  [/^nginx.*\.conf$|\.nginx$|\.nginx\.conf$/, 'nginx'],
  [/^redis.*\.conf$|^sentinel.*\.conf$/, 'redis-conf'],
  [/^(?:my|mysqld|mariadb)\.(?:cnf|ini)$/, 'mysql-conf'],
  [/^logrotate(?:\..*)?$|\.logrotate$/, 'logrotate'],
  [/^(?:\.npmrc|\.gitconfig|\.editorconfig|\.pypirc|\.netrc|\.my\.cnf|\.pgpass|\.git-credentials|\.htpasswd|\.wgetrc|\.curlrc|.*\.rdp|.*\.xsh|.*\.ncx)$/, 'ini'],
  [/^(?:\.babelrc|\.eslintrc|\.prettierrc|\.swcrc)$/, 'json'],
  [/^(?:id_rsa|id_dsa|id_ecdsa|id_ed25519)$/, 'key-material'],
  [/^(?:makefile|jenkinsfile|vagrantfile|procfile|gemfile|crontab)$/, 'shell'],
  [/^(?:readme|license|notice|changelog|authors|copying)$/, 'text'],
];

const ANY_NAME = new RegExp(BY_NAME.map(([pattern]) => pattern.source).join('|'));

/** The kind of the file at `path`; folders matter only where a name says nothing (nginx `conf.d`, `logrotate.d`). */
export function fileKindOf(path: string): FileKind {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  if (ANY_NAME.test(name)) for (const [pattern, kind] of BY_NAME) if (pattern.test(name)) return kind;
  if (lower.includes('logrotate.d/') && /(?:^|\/)logrotate\.d\/[^/]+$/.test(lower)) return 'logrotate';
  if (name.endsWith('.conf') && /(?:^|\/)(?:nginx|conf\.d|sites-(?:available|enabled))\/[^/]*\.conf$/.test(lower)) return 'nginx';
  const dot = name.lastIndexOf('.');
  if (dot < 0) return 'unknown';
  const known = BY_EXTENSION[name.slice(dot + 1)];
  if (known !== undefined) return known;
  // `application.yml.example`, `config.properties.template`: the extension before the last says the format.
  if (/\.(?:example|sample|template|tpl|dist|bak|old|orig|prod|dev|test|local|default)$/.test(name)) return fileKindOf(lower.slice(0, lower.lastIndexOf('.')));
  return 'unknown';
}

const CONFIGURATION: ReadonlySet<string> = new Set(CONFIGURATION_KINDS);
const CODE: ReadonlySet<string> = new Set(CODE_KINDS);
const ALL: ReadonlySet<string> = new Set(FILE_KINDS);

export const isFileKind = (kind: string): kind is FileKind => ALL.has(kind);
export const isConfigurationKind = (kind: FileKind): kind is ConfigurationKind => CONFIGURATION.has(kind);
export const isCodeKind = (kind: FileKind): kind is CodeKind => CODE.has(kind);

/** Scripts that try the running system, beside the project or among its scripts: `test-login-flow.js`. Deeper down a laboratory's tests are called so, too. */
const TEST_SCRIPT = /^(?:(?:[\w-]{1,40}\/){0,2}scripts?\/)?test[-_][\w.-]{1,80}\.(?:[cm]?js|sh|ps1|bat|cmd|py)$/i;

/** What a build server runs the tests with: `.github/workflows/ci.yml`; one that deploys is no test. */
const TEST_WORKFLOW = /(?:^|\/)\.github\/workflows\/(?:[\w-]{0,40}[-_])?(?:ci|tests?|e2e|lint)(?:[-_](?!deploy|release|cd\b)[\w-]{0,40})?\.ya?ml$/i;

/** Test code, fixtures, samples and documentation examples: findings there go one level down (categories.yaml, `adjustments`). */
export function isTestPath(path: string): boolean {
  return (/(?:^|\/)(?:tests?|__tests__|specs?|mocks?|__mocks__|fixtures?|testdata|test-data|samples?|examples?|demos?|e2e|cypress)\/|(?:^|\/)src\/test\/|unittest(?:s|project)?\/|(?:test|tests|spec)\.[a-z]+$|\.(?:example|sample|template|dist)$|\.(?:example|sample)\.(?:ya?ml|properties|json|xml|ini|toml|conf|cnf|config|env|sql)$/i.test(path) || TEST_SCRIPT.test(path) || TEST_WORKFLOW.test(path))
    && !/(?:^|\/)src\/main\//.test(path);
}

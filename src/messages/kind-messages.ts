// What languages and formats of files are called, as their makers write them.
import type { Localized } from '../model/rule.ts';

const name = (own: string): Localized => ({ zh: own, en: own });

/** `kind.<FileKind>`. */
export const KIND_MESSAGES: Readonly<Record<string, Localized>> = {
  'kind.java': name('Java'), 'kind.kotlin': name('Kotlin'), 'kind.scala': name('Scala'), 'kind.groovy': name('Groovy'), 'kind.csharp': name('C#'), 'kind.vbnet': name('VB.NET'),
  'kind.javascript': name('JavaScript'), 'kind.typescript': name('TypeScript'), 'kind.vue': name('Vue'), 'kind.html': name('HTML'), 'kind.jsp': name('JSP'), 'kind.razor': name('Razor'),
  'kind.aspx': name('ASP.NET Web Forms'), 'kind.python': name('Python'), 'kind.go': name('Go'), 'kind.php': name('PHP'), 'kind.c': name('C'), 'kind.cpp': name('C++'),
  'kind.objective-c': name('Objective-C'), 'kind.swift': name('Swift'), 'kind.ruby': name('Ruby'), 'kind.rust': name('Rust'), 'kind.delphi': name('Delphi'),
  'kind.powerbuilder': name('PowerBuilder'), 'kind.visual-basic': name('Visual Basic'), 'kind.shell': { zh: 'Shell 脚本', en: 'shell script' }, 'kind.powershell': name('PowerShell'),
  'kind.batch': { zh: '批处理', en: 'batch file' }, 'kind.lua': name('Lua'), 'kind.dart': name('Dart'),
  'kind.yaml': name('YAML'), 'kind.properties': name('properties'), 'kind.xml': name('XML'), 'kind.json': name('JSON'), 'kind.ini': name('INI'), 'kind.toml': name('TOML'), 'kind.dotenv': name('.env'),
  'kind.dockerfile': name('Dockerfile'), 'kind.nginx': name('nginx'), 'kind.redis-conf': name('redis.conf'), 'kind.mysql-conf': name('my.cnf'), 'kind.logrotate': name('logrotate'),
  'kind.sql': name('SQL'), 'kind.csv': name('CSV'), 'kind.prisma': { zh: 'Prisma 模型', en: 'Prisma schema' }, 'kind.markdown': name('Markdown'), 'kind.text': { zh: '文本', en: 'text' }, 'kind.log': { zh: '日志', en: 'log' }, 'kind.css': name('CSS'), 'kind.svg': name('SVG'),
  'kind.key-material': { zh: '密钥与证书', en: 'keys and certificates' }, 'kind.unknown': { zh: '其他文件', en: 'other files' },
};

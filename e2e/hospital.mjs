// The system that the editor tests open: a few files with known findings in several encodings. Everything in it is invented.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** `# 门诊收费系统 数据库连接 㐀`, a user and a password, CRLF; the last letter takes four bytes in GB18030. */
export const GB18030_COMMENT = Buffer.from('2320c3c5d5efcad5b7d1cfb5cdb320cafdbeddbfe2c1acbdd3208139ee390d0a', 'hex');
const GB18030_FILE = Buffer.concat([GB18030_COMMENT, Buffer.from('spring.datasource.username=his\r\nspring.datasource.password=Mz7$kQ2vLp9x\r\n')]);

const FILES = {
  'src/main/resources/application.yml': `# 门诊医生站
spring:
  datasource:
    url: jdbc:mysql://10.20.30.40:3306/his?useSSL=false
    username: his_app
    password: Zy8#mT4wNc1r
management:
  endpoints:
    web:
      exposure:
        include: "*"
`,
  'src/main/resources/charge.properties': GB18030_FILE,
  'src/main/resources/logback-spring.xml': `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <appender name="FILE" class="ch.qos.logback.core.rolling.RollingFileAppender">
    <file>logs/outpatient.log</file>
    <rollingPolicy class="ch.qos.logback.core.rolling.TimeBasedRollingPolicy">
      <fileNamePattern>logs/outpatient.%d{yyyy-MM-dd}.log</fileNamePattern>
      <maxHistory>30</maxHistory>
    </rollingPolicy>
    <encoder><pattern>%d %msg%n</pattern></encoder>
  </appender>
  <root level="INFO"><appender-ref ref="FILE"/></root>
</configuration>
`,
  'src/main/java/cn/example/his/LisClient.java': `package cn.example.his;

public class LisClient {
    private static final String PASSWORD = "Lq5!vR8sXk2d";

    String login() {
        return "lis:" + PASSWORD;
    }
}
`,
  'pom.xml': '<project xmlns="http://maven.apache.org/POM/4.0.0">\n  <modelVersion>4.0.0</modelVersion>\n  <groupId>cn.example</groupId>\n  <artifactId>outpatient</artifactId>\n  <version>1.0.0</version>\n</project>\n',
  '.vscode/settings.json': '{\n  "[properties]": { "files.encoding": "gb18030" }\n}\n',
};

export function oneFolder() {
  return writeHospital();
}

/** A workspace file that opens two systems in one window. */
export function twoFolders() {
  const [his, lis] = [writeHospital(0, 'his'), writeHospital(0, 'lis')];
  const file = join(dirname(his), 'both.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: his }, { path: lis }] }));
  return file;
}

/** A fresh copy; `extra` more files make indexing and scanning take long enough to be watched and cancelled. */
export function writeHospital(extra = 0, name = '门诊系统') {
  const root = join(mkdtempSync(join(tmpdir(), 'hisguard-ws-')), name);
  for (const [path, content] of Object.entries(FILES)) writeInto(root, path, content);
  for (let index = 0; index < extra; index += 1) writeInto(root, `src/main/resources/mapper/m${index % 50}/Mapper${index}.properties`, Array.from({ length: 60 }, (_, line) => `module.${index}.entry${line}.password.hint=\${HIS_${index}_${line}}\n`).join(''));
  return root;
}

export function writeInto(root, path, content) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

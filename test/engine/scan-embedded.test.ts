// Configuration rules on files kept inside other files: exact places in the host, and what does not hold there.
import assert from 'node:assert/strict';
import { scanFile } from '../../src/engine/scan-file.ts';
import { ourProgram } from '../rules-under-test.ts';

/** Rule, and the part of its line that is reported. */
function found(path: string, text: string): string[] {
  const lines = text.split('\n');
  return scanFile(ourProgram(), { path, text }, '2026-11-21').findings.map((one) => `${one.ruleId} ${lines[one.startLine - 1]?.slice(one.startColumn - 1, one.endColumn - 1) ?? ''}`);
}

const CONTENT = ['spring:', '  redis:', '    host: 10.1.2.3', '    password:', 'management:', '  endpoints:', '    web:', '      exposure:', "        include: '*'", ''];

describe('scan embedded', () => {
  it('reports settings of a row where they stand in the dump', () => {
    const row = (table: string, id: string): string => `INSERT INTO \`${table}\` VALUES (7, '${id}', 'DEFAULT_GROUP', '${CONTENT.join('\\r\\n').replaceAll("'", "''")}', 'x');\n`;
    assert.deepEqual(found('sql/nacos.sql', row('config_info', 'his-emr.yaml')), ['datastore-without-auth password:', 'actuator-exposed *']);
    assert.deepEqual(found('sql/nacos.sql', row('his_config_info', 'his-emr.yaml')), []);
  });

  it('tells rows apart and asks the whole project which profile is deployed', () => {
    const text = ['a', 'b'].map((name) => `INSERT INTO config_info VALUES ('${name}-dev.yml', '${CONTENT.join('\n').replaceAll("'", "''")}');\n`).join('');
    const findings = scanFile(ourProgram(), { path: 'sql/nacos.sql', text }, '2026-11-21').findings.filter((one) => one.ruleId === 'actuator-exposed');
    assert.deepEqual(findings.map((one) => one.startLine), [9, 19]);
    assert.equal(new Set(findings.map((one) => one.fingerprint)).size, 2);
    assert.ok(findings.every((one) => one.needs?.some((need) => need.kind === 'fact' && need.name === 'active:dev' && need.sameModule === false)));
    assert.ok(findings.every((one) => one.fixes === undefined), 'a fix would have to be escaped');
  });

  it('reports settings of a ConfigMap and reports a secret there once', () => {
    const text = ['kind: ConfigMap', 'data:', '  application.yml: |', ...CONTENT.map((line) => `    ${line}`), '  his.properties: |', '    spring.datasource.username=root', '    spring.datasource.password=Hq7#mZ2pLw9x', ''].join('\n');
    assert.deepEqual(found('deploy/his.yml', text), ['datastore-without-auth password:', 'actuator-exposed *', 'database-superuser root', 'hardcoded-password Hq7#mZ2pLw9x']);
  });

  it('leaves rows alone that only look like settings', () => {
    assert.deepEqual(found('a.sql', "INSERT INTO kb_article VALUES (1, '配置示例', 'management.endpoints.web.exposure.include: *\n见 application.yml');\n"), []);
  });
});

import assert from 'node:assert/strict';
import { codeFacts } from '../../../src/analyses/linking/code-facts.ts';
import { configurationKeyFacts } from '../../../src/analyses/linking/configuration-key-facts.ts';
import { fileKindOf } from '../../../src/model/file-kind.ts';
import { ourRules } from '../../rules-under-test.ts';
import { collectContext } from '../collect-context.ts';

function factsOf(path: string, text: string): string[] {
  const kind = fileKindOf(path);
  const asked = [codeFacts, configurationKeyFacts].filter(({ kinds }) => kinds?.includes(kind));
  assert.ok(asked.length > 0, `${path} is not shown to any analysis`);
  const shown = asked.filter(({ keywords }) => keywords.length === 0 || keywords.some((keyword) => text.toLowerCase().includes(keyword.toLowerCase())));
  const facts = shown.flatMap((analysis) => analysis.collect(collectContext(path, text, ourRules())).facts);
  return facts.map((fact) => `${fact.kind} ${fact.name}`);
}

describe('configuration-key facts', () => {
  it('names what files set or deploy, never the values', () => {
    assert.deepEqual(factsOf('.env', 'DB_USERNAME=his_app\nEMPTY=\n#OFF=1'), ['configuration-key dbusername']);
    assert.deepEqual(factsOf('docker-compose.yml', 'services:\n  app:\n    environment:\n      - DB_USERNAME=his_app'), ['configuration-key dbusername']);
    assert.deepEqual(factsOf('deploy.yaml', 'spec:\n  containers:\n    - name: app\n      env:\n        - name: DB_PASSWORD\n          value: Tr0ub4dor'), ['configuration-key dbpassword']);
    assert.deepEqual(factsOf('src/main/resources/application.properties', 'spring.redis.password=${REDIS_PASSWORD}\nspring.jackson.time-zone=GMT+8'), ['configuration-key spring.redis.password']);
    assert.deepEqual(factsOf('docker-compose.yml', 'services:\n  app:\n    environment:\n      DB_PASSWORD: ${DB_PASSWORD:-Tr0ub4dor}\n      DB_HOST: ${HIS_HOST:-db}'), ['configuration-key dbhost']);
    // The variable of the key itself: nothing is set by naming it.
    assert.deepEqual(factsOf('application.yml', 'spring:\n  datasource:\n    password: ${SPRING_DATASOURCE_PASSWORD:Tr0ub4dor}\nminio:\n  secret-key: ${MINIO_SECRET_KEY:Tr0ub4dor}'), []);
    assert.deepEqual(factsOf('docker-compose.yml', 'services:\n  redis:\n    command: [redis-server, --requirepass, "${REDIS_PASSWORD}"]'), ['configuration-key requirepass']);
    assert.ok(!JSON.stringify(factsOf('.env', 'DB_PASSWORD=Tr0ub4dor')).includes('Tr0ub4dor'));
  });

  it('does not count development files and samples', () => {
    assert.deepEqual(factsOf('.env.development', 'DB_USERNAME=his_app'), []);
    assert.deepEqual(factsOf('.env.example', 'DB_PASSWORD=his_app'), []);
    assert.deepEqual(factsOf('application-dev.yml', 'spring:\n  redis:\n    password: x'), []);
  });

  it('knows a production profile', () => {
    assert.ok(factsOf('application-prod.yml', 'server:\n  port: 80').includes('spring-profile production'));
    assert.ok(factsOf('application.yml', 'spring:\n  datasource:\n    url: jdbc:mysql://db/his').includes('spring-profile production'));
    assert.ok(!factsOf('application.yml', 'spring:\n  profiles:\n    active: dev').includes('spring-profile production'));
  });

  it('knows modules and what guards them', () => {
    assert.deepEqual(factsOf('a/pom.xml', '<project><artifactId>spring-boot-starter-security</artifactId></project>'), ['module-root manifest', 'module-dependency spring-security']);
    assert.deepEqual(factsOf('a/pom.xml', '<project><!-- <artifactId>spring-boot-starter-security</artifactId> --></project>'), ['module-root manifest']);
    assert.deepEqual(factsOf('a/build.gradle', "implementation 'cn.dev33:sa-token-spring-boot3-starter:1.37.0'"), ['module-root manifest', 'module-dependency sa-token']);
    assert.deepEqual(factsOf('a/package.json', '{}'), ['module-root manifest']);
  });
});

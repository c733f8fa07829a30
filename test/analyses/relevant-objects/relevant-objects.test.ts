import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { relevantObjects } from '../../../src/analyses/relevant-objects/relevant-objects.ts';
import { readRelevantObjects } from '../../../src/ruleset/vocabularies/relevant-objects.ts';
import { ourRules } from '../../rules-under-test.ts';
import { collectContext } from '../collect-context.ts';

function objectsOf(path: string, text: string): Record<string, unknown> {
  const { facts } = relevantObjects.collect(collectContext(path, text, ourRules()));
  return Object.fromEntries(facts.map((fact) => [fact.name, fact.data]));
}

describe('relevant objects', () => {
  const { value, problems } = readRelevantObjects(load(readFileSync('rules/vocabularies/relevant-objects.yaml', 'utf8')));

  it('every kind of the vocabulary is shown to the analysis', () => {
    assert.deepEqual(problems, []);
    assert.deepEqual([...new Set(value.signs.flatMap((sign) => sign.kinds))].filter((kind) => relevantObjects.kinds?.includes(kind) !== true), []);
  });

  it('counts what a reader understood', () => {
    assert.deepEqual(objectsOf('application.yml', 'spring:\n  datasource:\n    url: jdbc:mysql://db/his\nexchange:\n  url: https://lis.hospital.internal/api\nserver:\n  servlet:\n    session:\n      timeout: 15m'), { channel: 2, config_file: 1, data_source: 1, session_config: 1, storage_location: 1 });
    assert.deepEqual(objectsOf('docker-compose.yml', 'services:\n  db:\n    image: mysql:8.0.36'), { container_file: 1, data_source: 1, deployment_descriptor: 1 });
    assert.deepEqual(objectsOf('db/init.sql', "INSERT INTO dict (id, name) VALUES (1, 'a');"), { seed_script: 1, test_data_file: 1 });
    assert.deepEqual(objectsOf('pom.xml', '<project><artifactId>his</artifactId></project>'), { manifest: 1 });
    assert.deepEqual(objectsOf('bin/backup.sh', 'mysqldump his > his.sql'), { backup_job: 1 });
  });

  it('a file that exists is no examined object', () => {
    for (const [path, text] of [['application.yml', ''], ['application.yml', '# spring.datasource.url: jdbc:mysql://db/his'], ['pom.xml', ''], ['db/init.sql', '-- nothing'], ['bin/backup.sh', '# mysqldump his'], ['notes.yml', 'title: 15']] as const) assert.deepEqual(objectsOf(path, text), {}, `${path}: ${text}`);
  });

  it('a broken file is no examined object', () => assert.deepEqual(objectsOf('package.json', '{"name": "his-web", "dependencies": {"vue": "3.4.0"'), {}));
});

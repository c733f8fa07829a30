import assert from 'node:assert/strict';
import { isDevelopmentScope } from '../../src/configuration/development-scope.ts';

describe('development scope', () => {
  it('knows profiles', () => {
    for (const profile of ['dev', 'test', 'local', 'sit', 'dev2', 'his-dev', '!prod', 'dev | test', 'development', 'dev-linux', 'his-test-2']) assert.equal(isDevelopmentScope('application.yml', profile), true, profile);
    for (const profile of ['prod', 'druid', 'sharding', 'uat', 'dev | prod', '!dev', 'release', 'latest', 'dev-prod']) assert.equal(isDevelopmentScope('application.yml', profile), false, profile);
  });

  it('knows files and folders by name', () => {
    for (const path of ['.env.development', 'config/dev.env.js', 'docker-compose.dev.yml', 'config/local/app.ini', 'settings_local.py', 'redis-test.conf', 'src/debug/res/app.xml', 'Web.Debug.config', 'Dev/Debug/his.ini']) assert.equal(isDevelopmentScope(path), true, path);
    for (const path of ['.env.production', 'config/prod.env.js', 'docker-compose.yml', 'src/main/resources/application.yml', 'attest.yml', 'devices/config.yml', 'rule.test.yaml', 'HIS/Debug/pacs.ini', 'Debug/his.exe.config']) assert.equal(isDevelopmentScope(path), false, path);
  });
});

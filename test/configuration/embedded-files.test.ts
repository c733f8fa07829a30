// Configuration files kept inside other files: which values are such files, and where each of their characters stands.
import assert from 'node:assert/strict';
import { embeddedFilesOf } from '../../src/configuration/embedded-files.ts';
import { regionWithin } from '../../src/configuration/source-text.ts';
import { fileOf, viewOf } from './view-of.ts';

/** The embedded files of `text`; every character of theirs must stand for itself or for an escape in the source. */
function embedded(path: string, text: string): { readonly name: string; readonly path: string; readonly value: string; readonly source: (part: string) => string }[] {
  return embeddedFilesOf(fileOf(path, text), viewOf(path, text)).map((file) => ({
    name: file.name, path: file.path, value: file.text.value,
    source: (part) => {
      const at = file.text.value.indexOf(part);
      assert.ok(at >= 0, `${part} is not in ${file.name}`);
      const region = regionWithin(file.text, at, at + part.length);
      return text.slice(region.start, region.end);
    },
  }));
}

describe('embedded files', () => {
  it('are rows that name a settings file and hold its lines', () => {
    const [file, ...others] = embedded('sql/nacos.sql', "INSERT INTO `config_info` VALUES (1, 'his-gateway.yml', 'DEFAULT_GROUP', 'server:\\n  port: 80\\n  title: it\\'s ''his''\\n', NULL);\n");
    assert.ok(file);
    assert.equal(others.length, 0);
    assert.deepEqual([file.name, file.path], ['config_info.his-gateway.yml', 'sql/his-gateway.yml']);
    assert.equal(file.value, "server:\n  port: 80\n  title: it's 'his'\n");
    assert.equal(file.source('port: 80'), 'port: 80');
    assert.equal(file.source("it's 'his'"), "it\\'s ''his''");
    assert.equal(file.source(' 80\n'), ' 80\\n');
  });

  it('are read from literals over several lines and from the lines of COPY', () => {
    const [literal] = embedded('a.sql', "insert into [dbo].[config_info] ([data_id],[content]) values (N'lis.properties', N'a=1\nb=2''3');\nGO\n");
    assert.ok(literal);
    assert.equal(literal.value, "a=1\nb=2'3");
    const [line] = embedded('b.sql', 'COPY public.config_info (id, data_id, content) FROM stdin;\n1\tpacs.yaml\ta: 1\\nb: "\\\\d"\n\\.\n');
    assert.ok(line);
    assert.equal(line.value, 'a: 1\nb: "\\d"');
    assert.equal(line.source('b: "\\d"'), 'b: "\\\\d"');
  });

  it('keep the profile that their name says, as the application reads it', () => {
    const paths = (id: string): string[] => embedded('db/n.sql', `INSERT INTO config_info VALUES ('${id}', 'a: 1\nb: 2');`).map((file) => file.path);
    assert.deepEqual(paths('his-emr-dev.yml'), ['db/application-dev.yml']);
    assert.deepEqual(paths('his-emr-prod.yml'), ['db/his-emr-prod.yml']);
    assert.deepEqual(paths('his-emr.yml'), ['db/his-emr.yml']);
  });

  it('are not what was in force once, one line, a name without lines, nor a name inside other text', () => {
    assert.deepEqual(embedded('a.sql', "INSERT INTO his_config_info VALUES ('a.yml', 'a: 1\nb: 2');\nINSERT INTO config_history VALUES ('a.yml', 'a: 1\nb: 2');"), []);
    assert.deepEqual(embedded('a.sql', "INSERT INTO sys_file VALUES ('a.yml', '/upload/a.yml', '2024-01-01');"), []);
    assert.deepEqual(embedded('a.sql', "INSERT INTO sys_notice VALUES ('见 a.yml', '第一行\n第二行');"), []);
    assert.deepEqual(embedded('a.sql', "-- 'a.yml'\nCREATE TABLE t (a varchar(20) DEFAULT 'a.yml');"), []);
  });

  it('are the members of a ConfigMap that are named as files', () => {
    const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: his\ndata:\n  application.yml: |\n    server:\n      port: 80\n\n    spring: {}\n  nginx.conf: |\n    server {\n      listen 80;\n    }\n  MOTD: |\n    one\n    two\n';
    const files = embedded('deploy/his.yaml', text);
    const [first] = files;
    assert.ok(first);
    assert.deepEqual(files.map((file) => [file.name, file.path]), [['data.application.yml', 'deploy/application.yml'], ['data.nginx.conf', 'deploy/nginx.conf']]);
    assert.equal(first.value.trimEnd(), 'server:\n  port: 80\n\nspring: {}');
    assert.equal(first.source('spring: {}'), 'spring: {}');
    assert.deepEqual(embedded('a.yaml', text.replace('ConfigMap', 'Secret')), []);
  });
});

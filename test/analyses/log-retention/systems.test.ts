// Operating systems, servers, containers, stores, clean-up jobs and applications' own settings.
import assert from 'node:assert/strict';
import { ACTIVE, collect, fixed, inventory, judge } from './judge-file.ts';
import { logRetention } from '../../../src/analyses/log-retention/log-retention.ts';
import { RULES } from './judge-file.ts';

describe('logrotate', () => {
  const block = (directives: string): string => `/var/log/his/*.log {\n${directives}\n}\n`;

  it('keeps N old periods, months as months, and takes the shorter of count and age', () => {
    assert.deepEqual(judge('logrotate.d/his', block('    daily\n    rotate 30')), ['3 short 30']);
    assert.deepEqual(judge('logrotate.d/his', block('weekly\nrotate 26')), ['3 borderline 182']);
    assert.deepEqual(judge('logrotate.d/his', block('monthly\nrotate 6')), []);
    assert.deepEqual(judge('logrotate.d/his', block('daily\nrotate 400\nmaxage 60')), ['4 short 60']);
    assert.deepEqual(judge('logrotate.d/his', block('daily\nrotate 200')), []);
    assert.deepEqual(judge('logrotate.d/his', block('daily\nrotate -1')), []);
    assert.deepEqual(judge('logrotate.d/his', block('daily\n# rotate 7\nrotate 200')), []);
    assert.match(fixed('logrotate.d/his', block('weekly\nrotate 4')), /rotate 29/);
  });

  it('knows defaults, sizes, globals, scripts and rotations that keep nothing', () => {
    assert.deepEqual(judge('logrotate.d/his', block('missingok')), ['1 short 28']);
    assert.deepEqual(judge('logrotate.d/his', block('daily\nsize 100M\nrotate 10')), ['4 size-cap ?']);
    assert.deepEqual(judge('logrotate.d/his', block('daily\nmaxsize 100M\nrotate 400')), ['4 size-cap 400']);
    assert.deepEqual(judge('logrotate.d/his', block('daily\nminsize 1M\nrotate 400')), []);
    assert.deepEqual(judge('logrotate.d/his', block('daily\nrotate 0')), ['3 loss ?']);
    assert.deepEqual(judge('logrotate.conf', `daily\nrotate 7\n${block('missingok')}`), ['2 short 7']);
    assert.deepEqual(judge('logrotate.d/his', block('daily\nrotate 400\npostrotate\n  rotate 3 {\nendscript')), []);
    assert.deepEqual(judge('deploy/his.conf', block('daily\nmissingok\nrotate 30')), ['4 short 30']);
    assert.deepEqual(inventory('logrotate.d/his', block('daily\nrotate 200')), ['/var/log/his/*.log 200']);
  });
});

describe('journald, containers, servers', () => {
  it('reads journald', () => {
    assert.deepEqual(judge('journald.conf', '[Journal]\nMaxRetentionSec=6month\n'), ['2 borderline 182.6']);
    assert.deepEqual(judge('journald.conf', '[Journal]\nSystemMaxUse=1G\nMaxRetentionSec=1month\n'), ['3 short 30.4']);
    assert.deepEqual(judge('journald.conf', '[Journal]\nSystemMaxUse=1G\nMaxRetentionSec=1year\n'), ['2 size-cap 365.3']);
    assert.deepEqual(judge('journald.conf', '[Journal]\nSystemMaxUse=1G\n'), ['2 size-cap ?']);
    assert.deepEqual(judge('journald.conf', '[Journal]\nStorage=volatile\n'), ['2 loss ?']);
    assert.deepEqual(judge('journald.conf', '[Journal]\n#SystemMaxUse=\n'), []);
  });

  it('reads container logging once per setting', () => {
    const compose = (logging: string): string => `services:\n  his:\n    image: his:1.0\n    logging:\n${logging}`;
    assert.deepEqual(judge('docker-compose.yml', compose('      driver: json-file\n      options:\n        max-size: 10m\n        max-file: "3"\n')), ['8 size-cap ?']);
    assert.deepEqual(judge('docker-compose.yml', compose('      driver: none\n')), ['5 off 0']);
    assert.deepEqual(judge('docker-compose.yml', compose('      driver: syslog\n      options:\n        syslog-address: tcp://log:514\n')), []);
    assert.deepEqual(judge('daemon.json', '{"log-driver": "json-file", "log-opts":\n{"max-size": "10m"}}'), ['2 size-cap ?']);
    assert.deepEqual(judge('run.sh', 'docker run --log-driver=none his:1.0'), ['1 off 0']);
  });

  it('reads Tomcat, IIS, nginx and PostgreSQL', () => {
    const juli = 'handlers = 1catalina.org.apache.juli.AsyncFileHandler, java.util.logging.ConsoleHandler\n1catalina.org.apache.juli.AsyncFileHandler.maxDays = 90\n1catalina.org.apache.juli.AsyncFileHandler.prefix = catalina.\n';
    assert.deepEqual(judge('conf/logging.properties', juli), ['2 short 90']);
    assert.deepEqual(judge('conf/logging.properties', juli.replace('handlers = 1catalina', 'handlers = 2catalina')), []);
    assert.deepEqual(judge('server.xml', '<Server><Host>\n<Valve className="org.apache.catalina.valves.AccessLogValve" prefix="access" maxDays="30"/></Host></Server>'), ['2 short 30']);
    assert.deepEqual(judge('server.xml', '<Server><Valve className="org.apache.catalina.valves.AccessLogValve" prefix="access"/></Server>'), []);
    assert.deepEqual(judge('web.config', '<configuration><system.webServer>\n<httpLogging dontLog="true"/></system.webServer></configuration>'), ['2 off 0']);
    assert.deepEqual(judge('web.config', '<configuration><location path="static/img"><system.webServer><httpLogging dontLog="true"/></system.webServer></location></configuration>'), []);
    assert.deepEqual(judge('applicationHost.config', '<configuration><sites><siteDefaults>\n<logFile enabled="false"/></siteDefaults></sites></configuration>'), ['2 off 0']);
    assert.deepEqual(judge('nginx.conf', 'http {\n  access_log off;\n  server {\n    location /favicon.ico { access_log off; }\n  }\n}\n'), ['2 off 0']);
    assert.deepEqual(judge('nginx.conf', 'http {\n  # access_log off;\n  access_log /var/log/nginx/access.log main;\n}\n'), []);
  });
});

describe('stores, clean-up jobs and settings', () => {
  it('reads index lifecycles and Loki', () => {
    assert.deepEqual(judge('ilm.json', '{"policy": {"phases": {"hot": {"actions": {}}, "delete":\n{"min_age": "30d", "actions": {"delete": {}}}}}}'), ['2 short 30']);
    assert.deepEqual(judge('ilm.json', '{"policy": {"phases": {"delete": {"min_age": "180d", "actions": {"delete": {}}}}}}'), ['1 borderline 180']);
    assert.deepEqual(judge('ilm.json', '{"policy": {"phases": {"warm": {"min_age": "7d"}}}}'), []);
    assert.deepEqual(collect('ilm.json', '{"policy": {"phases": {"delete": {"min_age": "365d"}}}}').facts.some((fact) => fact.kind === 'log-store' && fact.name === 'sufficient'), true);
    assert.deepEqual(judge('loki.yaml', 'limits_config:\n  retention_period: 744h\ncompactor:\n  retention_enabled: true\n'), ['2 short 31']);
    assert.deepEqual(judge('loki.yaml', 'limits_config:\n  retention_period: 744h\n'), []);
  });

  it('reads clean-up of log folders and tables, not of other things', () => {
    assert.deepEqual(judge('clean.sh', '#!/bin/sh\nfind /data/his/logs -name "*.log" -mtime +30 -delete\n'), ['2 short 30']);
    assert.deepEqual(judge('clean.sh', 'find /data/logs -mtime +7 -exec rm -f {} \\;\n'), ['1 short 7']);
    assert.deepEqual(judge('clean.sh', 'find /backup/db -name "*.dmp" -mtime +7 -delete\n'), []);
    assert.deepEqual(judge('clean.sh', '# find /data/logs -mtime +7 -delete\n'), []);
    assert.deepEqual(judge('clean.bat', 'forfiles /p D:\\his\\logs /s /m *.log /d -15 /c "cmd /c del @path"\r\n'), ['1 short 15']);
    assert.deepEqual(judge('clean.ps1', 'Get-ChildItem D:\\his\\logs | Where-Object { $_.LastWriteTime -lt (Get-Date).AddDays(-30) } | Remove-Item\n'), ['1 short 30']);
    assert.deepEqual(judge('clean.sql', 'DELETE FROM sys_oper_log WHERE oper_time < DATE_SUB(NOW(), INTERVAL 30 DAY);\n'), ['1 short 30']);
    assert.deepEqual(judge('clean.sql', 'DELETE FROM T_AUDIT_LOG WHERE LOG_TIME < SYSDATE - 365;\n'), []);
    assert.deepEqual(judge('clean.sql', 'DELETE FROM drug_catalog WHERE create_time < DATE_SUB(NOW(), INTERVAL 30 DAY);\n'), []);
    assert.deepEqual(judge('clean.sql', '-- DELETE FROM sys_log WHERE t < SYSDATE - 30;\n'), []);
    assert.deepEqual(judge('AccessLogCleanJob.java', 'class AccessLogCleanJob {\n  private static final Integer JOB_CLEAN_RETAIN_DAY = 14;\n}\n'), ['2 short 14']);
    assert.deepEqual(judge('CouponJob.java', 'class CouponJob {\n  private static final Integer JOB_CLEAN_RETAIN_DAY = 14;\n}\n'), []);
    assert.match(fixed('clean.sh', 'find /data/logs -mtime +7 -delete\n'), /-mtime \+200/);
  });

  it('recognises applications\' own settings by the words of the key', () => {
    assert.deepEqual(judge('appsettings.json', '{"Logging": {"LogPath": "logs",\n"RetainedDays": 31}}'), ['2 short 31']);
    assert.deepEqual(judge('application.yml', 'xxl:\n  job:\n    logretentiondays: 30\n'), ['3 short 30']);
    assert.deepEqual(judge('application.yml', 'xxl:\n  job:\n    executor:\n      logretentiondays: -1\n'), []);
    assert.deepEqual(judge('application.yml', 'xxl:\n  job:\n    enabled: false\n    logRetentionDays: 30\n'), []);
    assert.deepEqual(judge('config.yaml', 'zap:\n  max-age: 30\n'), ['2 short 30']);
    assert.deepEqual(judge('config.yaml', 'log:\n  retention: 720h\n'), ['2 short 30']);
    assert.deepEqual(judge('.env', 'AUDIT_LOG_KEEP_DAYS=90\n'), ['1 short 90']);
    assert.deepEqual(judge('application.yml', 'log:\n  keep-days: ${LOG_KEEP_DAYS:60}\n'), ['2 short 60']);
    for (const silent of ['login:\n  expire-days: 30\n', 'log:\n  query:\n    max-days: 90\n', 'audit:\n  expire-days: 3\n', 'kafka:\n  log-retention-hours: 168\n', 'blog:\n  keep-days: 7\n', 'log:\n  level: info\n  max-size: 30\n', 'password:\n  history: 5\n  max-age: 90\n', 'log:\n  keep-days: 365\n']) {
      assert.deepEqual(judge('config.yaml', `${silent}#retention\n`), [], silent);
    }
  });

  it('joins a setting of one file with the appender of another', () => {
    const spring = '<configuration><springProperty name="d" source="his.log-history"/><appender name="F" class="x.RollingFileAppender"><rollingPolicy class="x.TimeBasedRollingPolicy"><fileNamePattern>a.%d{yyyy-MM-dd_HH}.log</fileNamePattern><maxHistory>${d}</maxHistory></rollingPolicy></appender><root><appender-ref ref="F"/></root></configuration>';
    const facts = [...collect('logback-spring.xml', spring).facts, ...collect('application.yml', 'his:\n  log-history: 720\n').facts];
    const { detections } = logRetention.conclude!({ facts, rules: RULES, active: ACTIVE, grade: 3 });
    assert.deepEqual(detections.map((one) => [one.ruleId, one.path, one.line, one.args?.[2]]), [['short', 'application.yml', 2, 30]]);
    const enough = [...collect('logback-spring.xml', spring).facts, ...collect('application.yml', 'his:\n  log-history: 7200\n').facts];
    assert.deepEqual(logRetention.conclude!({ facts: enough, rules: RULES, active: ACTIVE, grade: 3 }).detections, []);
  });

  it('says nothing about text that only looks alike, and never throws', () => {
    for (const [path, text] of [['a.xml', '<configuration><appender'], ['a.xml', '<configuration><appender name="x" class="y"><rollingPolicy><maxHistory>'], ['b.json', '{"Serilog": {"WriteTo": ['], ['c.yml', 'logging:\n  logback: [max-history'], ['d.py', 'TimedRotatingFileHandler('], ['e.js', "new DailyRotateFile({ maxFiles: '"], ['f', 'rotate 1'], ['logrotate.conf', '/var/log/x {\nrotate']] as const) {
      assert.ok(Array.isArray(judge(path, text)), path);
    }
  });
});

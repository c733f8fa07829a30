// logback and Spring Boot: attachment, variables, dates, caps, profiles, several sinks.
import assert from 'node:assert/strict';
import { collect, fixed, inventory, judge } from './judge-file.ts';

const rolling = (name: string, pattern: string, settings: string): string => `<appender name="${name}" class="ch.qos.logback.core.rolling.RollingFileAppender">
<rollingPolicy class="ch.qos.logback.core.rolling.TimeBasedRollingPolicy">
<fileNamePattern>${pattern}</fileNamePattern>
${settings}
</rollingPolicy></appender>`;
const file = (body: string, refs = '<appender-ref ref="FILE"/>'): string => `<configuration>\n${body}\n<root level="INFO">${refs}</root></configuration>`;
const one = (pattern: string, settings: string): string[] => judge('logback.xml', file(rolling('FILE', pattern, settings)));

describe('logback', () => {
  it('counts maxHistory in periods of the primary date', () => {
    assert.deepEqual(one('logs/his.%d{yyyy-MM-dd}.log', '<maxHistory>60</maxHistory>'), ['5 short 60']);
    assert.deepEqual(one('logs/his.%d{yyyy-MM-dd}.%i.log', '<MaxHistory>180</MaxHistory>'), ['5 borderline 180']);
    assert.deepEqual(one('logs/his.%d.log', '<maxHistory>200</maxHistory>'), []);
    assert.deepEqual(one('logs/%d{yyyy-MM, aux}/his.%d{yyyy-MM-dd}.log', '<maxHistory>30</maxHistory>'), ['5 short 30']);
    assert.deepEqual(one('logs/his.%d{yyyy-MM}.log', '<maxHistory>6</maxHistory>'), []);
    assert.deepEqual(one('logs/his.%d{yyyy-MM-dd_HH}.log', '<maxHistory>720</maxHistory>'), ['5 short 30']);
  });

  it('keeps everything without maxHistory, where a cap alone is ignored', () => {
    assert.deepEqual(one('logs/his.%d.log', ''), []);
    assert.deepEqual(one('logs/his.%d.log', '<totalSizeCap>10GB</totalSizeCap>'), []);
    assert.deepEqual(one('logs/his.%d.log', '<maxHistory>0</maxHistory>'), []);
    assert.deepEqual(inventory('logback.xml', file(rolling('FILE', 'a.%d.log', ''))), ['FILE unlimited']);
  });

  it('asks a person about a cap beside sufficient days, at the cap, and about a window of sizes', () => {
    assert.deepEqual(one('a.%d.log', '<maxHistory>365</maxHistory>\n<totalSizeCap>40GB</totalSizeCap>'), ['6 size-cap 365']);
    assert.deepEqual(one('a.%d.log', '<maxHistory>365</maxHistory>\n<totalSizeCap>0</totalSizeCap>'), []);
    assert.deepEqual(one('a.%d.log', '<maxHistory>30</maxHistory>\n<totalSizeCap>40GB</totalSizeCap>'), ['5 short 30']);
    assert.deepEqual(judge('logback.xml', file(rolling('FILE', 'a.%i.log', '<maxIndex>10</maxIndex>').replace('TimeBased', 'FixedWindow'))), ['5 size-cap ?']);
    assert.equal(collect('logback.xml', file(rolling('FILE', 'a.%i.log', '').replace('TimeBased', 'FixedWindow'))).detections[0]?.attributes?.verdict, 'review');
  });

  it('counts attached appenders only, through wrappers too, and never commented ones', () => {
    assert.deepEqual(judge('logback.xml', file(rolling('FILE', 'a.%d.log', '<maxHistory>7</maxHistory>'), '')), ['5 short 7 ?']);
    assert.deepEqual(inventory('logback.xml', file(rolling('FILE', 'a.%d.log', '<maxHistory>7</maxHistory>'), '')), []);
    assert.deepEqual(judge('logback.xml', file(`${rolling('FILE', 'a.%d.log', '<maxHistory>7</maxHistory>')}<appender name="ASYNC" class="ch.qos.logback.classic.AsyncAppender"><appender-ref ref="FILE"/></appender>`, '<appender-ref ref="ASYNC"/>')), ['5 short 7']);
    assert.deepEqual(judge('logback.xml', file(`<!-- ${rolling('FILE', 'a.%d.log', '<maxHistory>7</maxHistory>')} -->`)), []);
    assert.deepEqual(collect('logback.xml', file('')).facts.filter((fact) => fact.kind === 'log-appender-reference').map((fact) => fact.name), ['FILE']);
  });

  it('resolves variables in the file, and names the keys of those it cannot', () => {
    const withProperty = file(`<property name="days" value="30"/>\n${rolling('FILE', 'a.%d.log', '<maxHistory>${days}</maxHistory>')}`);
    assert.deepEqual(judge('logback.xml', withProperty), ['6 short 30']);
    assert.match(fixed('logback.xml', withProperty), /value="200"/);
    assert.deepEqual(one('a.%d.log', '<maxHistory>${LOG_DAYS:-15}</maxHistory>'), ['5 short 15 ?']);
    assert.deepEqual(one('a.%d.log', '<maxHistory>${LOG_DAYS:-${OTHER:-365}}</maxHistory>'), []);
    assert.deepEqual(one('a.%d.log', '<maxHistory>${LOG_DAYS}</maxHistory>'), ['5 unknown ? ?']);
    const spring = collect('logback-spring.xml', file(`<springProperty name="d" source="log.max-history" defaultValue="20"/>\n${rolling('FILE', 'a.%d.log', '<maxHistory>${d}</maxHistory>')}`));
    assert.deepEqual(spring.detections[0]?.needs, [{ kind: 'fact', fact: 'log-setting-key', name: 'logmaxhistory', whenFound: 'drop', whenMissing: 'keep' }]);
    assert.deepEqual(spring.facts.filter((fact) => fact.kind === 'log-retention-pending').map((fact) => fact.name), ['log.maxhistory']);
    assert.deepEqual(one('a.%d.log', '<maxHistory>${a}</maxHistory>').length, 1);
    assert.deepEqual(judge('logback.xml', file(`<property name="a" value="\${b}"/><property name="b" value="\${a}"/>\n${rolling('FILE', 'a.%d.log', '<maxHistory>${a}</maxHistory>')}`)), ['6 unknown ?']);
  });

  it('keeps declared debug output at note, and development profiles one level down', () => {
    assert.deepEqual(judge('logback.xml', file(rolling('DEBUG_FILE', 'a.%d.log', '<maxHistory>7</maxHistory>'), '<appender-ref ref="DEBUG_FILE"/>')), ['5 short 7 note']);
    assert.deepEqual(judge('logback.xml', file(rolling('FILE', 'logs/debug.%d.log', '<maxHistory>7</maxHistory>'))), ['5 short 7 note']);
    const dev = (profile: string): string => `<configuration>\n${rolling('FILE', 'a.%d.log', '<maxHistory>7</maxHistory>')}<springProfile name="${profile}"><root><appender-ref ref="FILE"/></root></springProfile></configuration>`;
    assert.deepEqual(judge('logback-spring.xml', dev('dev')), ['5 short 7 warning']);
    assert.deepEqual(judge('logback-spring.xml', dev('prod')), ['5 short 7']);
    assert.deepEqual(judge('logback-dev.xml', file(rolling('FILE', 'a.%d.log', '<maxHistory>7</maxHistory>'))), ['5 short 7 warning']);
    assert.deepEqual(judge('application-dev.yml', 'log:\n  keep-days: 30\n'), ['2 short 30 warning']);
    assert.deepEqual(judge('application-prod.yml', 'log:\n  keep-days: 30\n'), ['2 short 30']);
  });

  it('lets a longer sink of the same records count', () => {
    const two = (filter: string): string => file(`${rolling('FILE', 'a.%d.log', '<maxHistory>60</maxHistory>')}\n${rolling('ARCHIVE', 'b.%d.log', '<maxHistory>400</maxHistory>').replace('</appender>', `${filter}</appender>`)}`, '<appender-ref ref="FILE"/><appender-ref ref="ARCHIVE"/>');
    assert.deepEqual(judge('logback.xml', two('')), ['5 kept-elsewhere 60']);
    assert.deepEqual(judge('logback.xml', two('<filter class="ThresholdFilter"><level>ERROR</level></filter>')), ['5 short 60']);
    const shipped = collect('logback.xml', file(`${rolling('FILE', 'a.%d.log', '<maxHistory>60</maxHistory>')}<appender name="STASH" class="net.logstash.logback.appender.LogstashTcpSocketAppender"/>`, '<appender-ref ref="FILE"/><appender-ref ref="STASH"/>'));
    assert.deepEqual(shipped.detections[0]?.needs, [{ kind: 'fact', fact: 'log-store', name: 'sufficient', whenFound: 'drop', whenMissing: 'keep' }]);
  });

  it('reports files that start over and a silent root', () => {
    assert.deepEqual(judge('logback.xml', file('<appender name="FILE" class="ch.qos.logback.core.FileAppender">\n<file>a.log</file>\n<append>false</append></appender>')), ['4 loss ?']);
    assert.deepEqual(judge('logback.xml', file('<appender name="FILE" class="ch.qos.logback.core.FileAppender"><file>a.log</file></appender>')), []);
    assert.deepEqual(judge('logback.xml', '<configuration>\n<appender name="C" class="ch.qos.logback.core.ConsoleAppender"/>\n<root level="OFF"/></configuration>'), ['3 off 0']);
    assert.deepEqual(judge('logback.xml', '<configuration><appender name="C" class="ch.qos.logback.core.ConsoleAppender"/><logger name="noisy" level="OFF"/></configuration>'), []);
    assert.deepEqual(judge('logback.xml', '<configuration><appender name="C" class="ch.qos.logback.core.ConsoleAppender"/><root level="OFF"/><logger name="com.his" level="INFO"/></configuration>'), []);
  });

  it('writes 200 days in the periods of the pattern', () => {
    assert.match(fixed('logback.xml', file(rolling('FILE', 'a.%d.log', '<maxHistory>30</maxHistory>'))), /<maxHistory>200<\/maxHistory>/);
    assert.match(fixed('logback.xml', file(rolling('FILE', 'a.%d{yyyy-MM-dd_HH}.log', '<maxHistory>30</maxHistory>'))), /<maxHistory>4800<\/maxHistory>/);
    assert.match(fixed('logback.xml', file(rolling('FILE', 'a.%d{yyyy-ww}.log', '<maxHistory>4</maxHistory>'))), /<maxHistory>29<\/maxHistory>/);
  });
});

describe('Spring Boot logging settings', () => {
  it('reads max-history, and the seven days that a named file brings', () => {
    assert.deepEqual(judge('application.yml', 'logging:\n  logback:\n    rollingpolicy:\n      max-history: 30\n'), ['4 short 30 ?']);
    assert.deepEqual(judge('application.properties', 'logging.file.max-history=365\n'), []);
    assert.deepEqual(judge('application.properties', 'logging.file.max-history=0\n'), []);
    assert.deepEqual(judge('application.yml', 'logging:\n  file:\n    name: logs/his.log\n'), ['3 short 7 ?']);
    assert.deepEqual(judge('application.yml', 'logging:\n  file: logs/his.log\n'), []);
    assert.deepEqual(judge('application.yml', 'logging:\n  level:\n    com.his: debug\n'), []);
  });

  it('reads the access log and the silent root', () => {
    assert.deepEqual(judge('application.yml', 'server:\n  tomcat:\n    accesslog:\n      enabled: true\n      max-days: 30\n'), ['5 short 30']);
    assert.deepEqual(judge('application.yml', 'server:\n  tomcat:\n    accesslog:\n      enabled: false\n      max-days: 30\n'), []);
    assert.deepEqual(judge('application.properties', 'logging.level.root=OFF\n'), ['1 off 0']);
    assert.deepEqual(judge('application.properties', 'logging.level.org.apache=OFF\nlogging.level.root=info\n'), []);
    assert.deepEqual(judge('application.properties', 'logging.level.com.his=INFO\nlogging.level.root=OFF\n'), []);
  });
});

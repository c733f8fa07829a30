// log4j2 in its four formats, log4j 1 in both.
import assert from 'node:assert/strict';
import { collect, fixed, inventory, judge } from './judge-file.ts';

const log4j2 = (attributes: string, inside: string, ref = 'FILE'): string => `<Configuration>\n<Appenders>\n<RollingFile name="FILE" ${attributes}>\n${inside}\n</RollingFile></Appenders>
<Loggers><Root level="info"><AppenderRef ref="${ref}"/></Root></Loggers></Configuration>`;
const DAILY = 'fileName="his.log" filePattern="his-%d{yyyy-MM-dd}.log"';
const PIECES = 'fileName="his.log" filePattern="his-%d{yyyy-MM-dd}-%i.log"';
const deleting = (conditions: string): string => `<Policies><TimeBasedTriggeringPolicy/></Policies><DefaultRolloverStrategy max="20"><Delete basePath="logs">\n${conditions}\n</Delete></DefaultRolloverStrategy>`;

describe('log4j2', () => {
  it('deletes nothing across periods without a Delete action', () => {
    assert.deepEqual(judge('log4j2.xml', log4j2(DAILY, '<Policies><TimeBasedTriggeringPolicy/></Policies>')), []);
    assert.deepEqual(inventory('log4j2.xml', log4j2(DAILY, '')), ['FILE unlimited']);
    assert.deepEqual(judge('log4j2.xml', log4j2(PIECES, '<Policies><TimeBasedTriggeringPolicy/><SizeBasedTriggeringPolicy size="100MB"/></Policies><DefaultRolloverStrategy max="20"/>')), []);
  });

  it('takes the age of IfLastModified in its own grammar', () => {
    assert.deepEqual(judge('log4j2.xml', log4j2(DAILY, deleting('<IfFileName glob="*.log"/><IfLastModified age="P90D"/>'))), ['5 short 90']);
    assert.deepEqual(judge('log4j2.xml', log4j2(DAILY, deleting('<IfLastModified age="6M"/>'))), ['5 short 0']);
    assert.deepEqual(judge('log4j2.xml', log4j2(DAILY, deleting('<IfLastModified age="180d"/>'))), ['5 borderline 180']);
    assert.deepEqual(judge('log4j2.xml', log4j2(DAILY, deleting('<IfLastModified age="200d"/>'))), []);
    assert.deepEqual(judge('log4j2.xml', log4j2(DAILY, deleting('<IfLastModified age="30"/>'))), []);
    assert.match(fixed('log4j2.xml', log4j2(DAILY, deleting('<IfLastModified age="30d"/>'))), /age="200d"/);
    assert.deepEqual(judge('log4j2.xml', log4j2(DAILY, deleting('<IfLastModified age="30d"/>').replace('<Delete', '<Delete testMode="true"'))), []);
  });

  it('joins conditions: side by side and nested all must hold, IfAny takes the first', () => {
    assert.deepEqual(judge('log4j2.xml', log4j2(DAILY, deleting('<IfFileName glob="*">\n<IfLastModified age="30d"/></IfFileName>'))), ['6 short 30']);
    assert.deepEqual(judge('log4j2.xml', log4j2(DAILY, deleting('<IfLastModified age="30d"/><IfAccumulatedFileCount exceeds="400"/>'))), []);
    assert.deepEqual(judge('log4j2.xml', log4j2(DAILY, deleting('<IfAny><IfLastModified age="300d"/>\n<IfAccumulatedFileSize exceeds="100 GB"/></IfAny>'))), ['6 size-cap 300']);
    assert.deepEqual(judge('log4j2.xml', log4j2(DAILY, deleting('<IfAccumulatedFileCount exceeds="60"/>'))), ['5 short 60']);
    assert.deepEqual(judge('log4j2.xml', log4j2(DAILY.replace('yyyy-MM-dd', 'yyyy-MM-dd-HH'), deleting('<IfAccumulatedFileCount exceeds="720"/>'))), ['5 short 30']);
    assert.deepEqual(judge('log4j2.xml', log4j2(DAILY, deleting('<IfAccumulatedFileSize exceeds="10 GB"/>'))), ['5 size-cap ?']);
  });

  it('asks a person where only sizes decide, or the default of seven pieces is met by surprise', () => {
    assert.deepEqual(judge('log4j2.xml', log4j2('fileName="a.log" filePattern="a-%i.log"', '<SizeBasedTriggeringPolicy size="10MB"/>\n<DefaultRolloverStrategy max="5"/>')), ['5 size-cap ?']);
    assert.deepEqual(judge('log4j2.xml', log4j2(PIECES, '<Policies><SizeBasedTriggeringPolicy size="10MB"/></Policies>')), ['3 size-cap ?']);
    assert.deepEqual(judge('log4j2.xml', log4j2(PIECES, '<Policies><SizeBasedTriggeringPolicy size="10MB"/></Policies><DefaultRolloverStrategy fileIndex="nomax"/>')), []);
    assert.deepEqual(judge('log4j2.xml', log4j2(PIECES, '<Policies><SizeBasedTriggeringPolicy size="10MB"/></Policies><DirectWriteRolloverStrategy/>')), []);
  });

  it('counts attached appenders and resolves properties and lookups', () => {
    assert.deepEqual(judge('log4j2.xml', log4j2(DAILY, deleting('<IfLastModified age="30d"/>'), 'OTHER')), []);
    const withProperty = log4j2(DAILY, deleting('<IfLastModified age="${keep}"/>')).replace('<Configuration>', '<Configuration><Properties><Property name="keep">45d</Property></Properties>');
    assert.deepEqual(judge('log4j2.xml', withProperty), ['5 short 45']);
    assert.deepEqual(judge('log4j2.xml', log4j2(DAILY, deleting('<IfLastModified age="${sys:log.keep:-15d}"/>'))), ['5 short 15 ?']);
    assert.deepEqual(judge('log4j2.xml', log4j2(DAILY, deleting('<IfLastModified age="${env:LOG_KEEP}"/>'))), ['5 unknown ? ?']);
    assert.deepEqual(collect('log4j2.xml', log4j2(DAILY, '')).facts.filter((fact) => fact.kind === 'logging-configuration').length, 1);
    const strict = '<Configuration strict="true"><Appenders>\n<Appender type="RollingFile" name="F" filePattern="a-%d.log"><Strategy type="DefaultRolloverStrategy"><Delete basePath="x">\n<IfLastModified age="7d"/></Delete></Strategy></Appender></Appenders><Loggers><AsyncRoot><AppenderRef ref="F"/></AsyncRoot></Loggers></Configuration>';
    assert.deepEqual(judge('log4j2.xml', strict), ['3 short 7']);
    const async = log4j2(DAILY, deleting('<IfLastModified age="7d"/>'), 'ASYNC').replace('</Appenders>', '<Async name="ASYNC"><AppenderRef ref="FILE"/></Async></Appenders>');
    assert.deepEqual(judge('log4j2.xml', async), ['5 short 7']);
  });

  it('reports truncated files and a silent root', () => {
    assert.deepEqual(judge('log4j2.xml', '<Configuration><Appenders>\n<File name="F" fileName="a.log" append="false"/></Appenders><Loggers><Root><AppenderRef ref="F"/></Root></Loggers></Configuration>'), ['2 loss ?']);
    assert.deepEqual(judge('log4j2.xml', '<Configuration><Appenders/><Loggers>\n<Root level="off"/></Loggers></Configuration>'), ['2 off 0']);
    assert.deepEqual(judge('log4j2.xml', '<Configuration><Appenders/><Loggers><Logger name="com.his" level="INFO"/><Root level="off"/></Loggers></Configuration>'), []);
  });

  it('reads properties, YAML and JSON alike', () => {
    const properties = 'appender.r.type = RollingFile\nappender.r.name = F\nappender.r.filePattern = a-%d{yyyy-MM-dd}.log\nappender.r.strategy.type = DefaultRolloverStrategy\nappender.r.strategy.action.type = Delete\nappender.r.strategy.action.condition.type = IfLastModified\nappender.r.strategy.action.condition.age = 30d\nrootLogger.level = info\nrootLogger.appenderRef.r.ref = F\n';
    assert.deepEqual(judge('log4j2.properties', properties), ['7 short 30']);
    assert.deepEqual(judge('log4j2.properties', properties.replace('rootLogger.appenderRef.r.ref = F', 'rootLogger.appenderRef.r.ref = G')), []);
    assert.deepEqual(judge('log4j2.properties', properties.replace(/rootLogger[^]*$/, 'rootLogger = INFO, F\n')), ['7 short 30']);
    const yaml = 'Configuration:\n  Appenders:\n    RollingFile:\n      - name: F\n        filePattern: a-%d.log\n        DefaultRolloverStrategy:\n          Delete:\n            basePath: logs\n            IfLastModified:\n              age: 60d\n  Loggers:\n    Root:\n      level: info\n      AppenderRef:\n        - ref: F\n';
    assert.deepEqual(judge('log4j2.yml', yaml), ['10 short 60']);
    const json = '{"configuration": {"appenders": {"RollingFile": {"name": "F", "filePattern": "a-%d.log", "DefaultRolloverStrategy": {"Delete": {"basePath": "x", "IfLastModified":\n{"age": "10d"}}}}},\n"loggers": {"root": {"AppenderRef": {"ref": "F"}}}}}';
    assert.deepEqual(judge('log4j2.json', json), ['2 short 10']);
  });
});

describe('log4j 1', () => {
  const properties = (root: string): string => `log4j.rootLogger=INFO, ${root}\nlog4j.appender.R=org.apache.log4j.RollingFileAppender\nlog4j.appender.R.File=his.log\nlog4j.appender.R.MaxFileSize=50MB\nlog4j.appender.R.MaxBackupIndex=5\nlog4j.appender.D=org.apache.log4j.DailyRollingFileAppender\nlog4j.appender.D.DatePattern='.'yyyy-MM-dd\n`;

  it('knows sizes only for rolling files, keeps daily ones for ever, and counts attached ones', () => {
    assert.deepEqual(judge('log4j.properties', properties('R, D')), ['5 size-cap ?']);
    assert.deepEqual(judge('log4j.properties', properties('D')), []);
    assert.deepEqual(inventory('log4j.properties', properties('D')), ['D unlimited']);
    assert.deepEqual(judge('log4j.properties', 'log4j.rootLogger=INFO, r\nlog4j.appender.r=org.apache.log4j.RollingFileAppender\n'), ['2 size-cap ?']);
    assert.deepEqual(judge('log4j.properties', '#log4j.rootLogger=INFO, r\nlog4j.appender.r=org.apache.log4j.RollingFileAppender\n'), []);
    assert.deepEqual(judge('log4j.properties', 'log4j.logger.audit=INFO, r\nlog4j.appender.r=org.apache.log4j.RollingFileAppender\nlog4j.appender.r.MaxBackupIndex=0\n'), ['3 loss ?']);
    assert.deepEqual(judge('log4j.properties', 'log4j.rootLogger=OFF\n'), ['1 off 0']);
    assert.deepEqual(judge('log4j.properties', 'log4j.rootLogger=OFF\nlog4j.logger.com.his=INFO, console\n'), []);
  });

  it('reads the XML form', () => {
    const xml = (ref: string): string => `<log4j:configuration xmlns:log4j="http://jakarta.apache.org/log4j/"><appender name="R" class="org.apache.log4j.RollingFileAppender">\n<param name="MaxBackupIndex" value="3"/></appender><root><appender-ref ref="${ref}"/></root></log4j:configuration>`;
    assert.deepEqual(judge('log4j.xml', xml('R')), ['2 size-cap ?']);
    assert.deepEqual(judge('log4j.xml', xml('C')), []);
  });
});

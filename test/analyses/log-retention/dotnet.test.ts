// NLog, log4net and Serilog: XML, JSON, appSettings and C#.
import assert from 'node:assert/strict';
import { collect, fixed, inventory, judge } from './judge-file.ts';

describe('NLog', () => {
  const nlog = (attributes: string, writeTo = 'f'): string => `<nlog xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><variable name="dir" value="logs"/><targets>\n<target xsi:type="File" name="f" ${attributes}/></targets><rules><logger name="*" writeTo="${writeTo}"/></rules></nlog>`;

  it('multiplies archive periods and takes days as they are', () => {
    assert.deepEqual(judge('nlog.config', nlog('fileName="a.log" archiveEvery="Day" maxArchiveFiles="30"')), ['2 short 30']);
    assert.deepEqual(judge('nlog.config', nlog('fileName="a.log" archiveEvery="Hour" maxArchiveFiles="720"')), ['2 short 30']);
    assert.deepEqual(judge('nlog.config', nlog('fileName="a.log" archiveEvery="Month" maxArchiveFiles="6"')), []);
    assert.deepEqual(judge('nlog.config', nlog('fileName="${dir}/${shortdate}.log" maxArchiveFiles="90"')), ['2 short 90']);
    assert.deepEqual(judge('nlog.config', nlog('fileName="a.log" archiveEvery="Day" maxArchiveDays="60"')), ['2 short 60']);
    assert.deepEqual(judge('nlog.config', nlog('fileName="a.log" archiveEvery="Day" maxArchiveFiles="400" maxArchiveDays="7"')), ['2 short 7']);
    assert.deepEqual(judge('nlog.config', nlog('fileName="${shortdate}.log"')), []);
    assert.deepEqual(inventory('nlog.config', nlog('fileName="${shortdate}.log"')), ['f unlimited']);
    assert.match(fixed('nlog.config', nlog('fileName="a.log" archiveEvery="Hour" maxArchiveFiles="24"')), /maxArchiveFiles="4800"/);
  });

  it('knows sizes, versions and truncation', () => {
    assert.deepEqual(judge('nlog.config', nlog('fileName="a.log" archiveAboveSize="10485760" maxArchiveFiles="30"')), ['2 size-cap ?']);
    assert.deepEqual(judge('nlog.config', nlog('fileName="a.log" archiveEvery="Day" archiveAboveSize="10485760" maxArchiveFiles="400"')), ['2 size-cap 400']);
    assert.deepEqual(judge('nlog.config', nlog('fileName="a.log" archiveEvery="Day" archiveAboveSize="10485760" maxArchiveFiles="30"')), ['2 short 30']);
    const zero = collect('nlog.config', nlog('fileName="a.log" archiveEvery="Day" maxArchiveFiles="0"'));
    assert.deepEqual(zero.detections.map((one) => [one.ruleId, one.needs?.[0]]), [['loss', { kind: 'fact', fact: 'library-major', name: 'nlog-6', whenFound: 'keep', whenMissing: 'drop' }]]);
    assert.deepEqual(collect('His.csproj', '<Project><ItemGroup><PackageReference Include="NLog" Version="6.0.1"/></ItemGroup></Project>').facts.map((fact) => fact.name), ['nlog-6']);
    assert.deepEqual(collect('His.csproj', '<Project><ItemGroup><PackageReference Include="NLog" Version="5.3.4"/></ItemGroup></Project>').facts, []);
    assert.deepEqual(judge('nlog.config', nlog('fileName="a.log" deleteOldFileOnStartup="true"')), ['2 loss ?']);
  });

  it('counts targets that a rule writes to, in JSON too', () => {
    assert.deepEqual(judge('nlog.config', nlog('archiveEvery="Day" maxArchiveFiles="3"', 'g')), []);
    assert.deepEqual(judge('nlog.config', `<!-- ${nlog('archiveEvery="Day" maxArchiveFiles="3"')} -->`), []);
    const json = (rule: string): string => `{"NLog": {"targets": {"async": true, "file": {"type": "File", "fileName": "a.log", "archiveEvery": "Day",\n"maxArchiveFiles": 10}}, "rules": [{"logger": "*", "writeTo": "${rule}"}]}}`;
    assert.deepEqual(judge('appsettings.json', json('file')), ['2 short 10']);
    assert.deepEqual(judge('appsettings.json', json('console')), []);
  });
});

describe('log4net', () => {
  const log4net = (settings: string, ref = 'R'): string => `<configuration><log4net><appender name="R" type="log4net.Appender.RollingFileAppender,log4net">\n${settings}\n</appender><root><appender-ref ref="${ref}"/></root></log4net></configuration>`;

  it('limits each date group and never across dates', () => {
    assert.deepEqual(judge('Web.config', log4net('<rollingStyle value="Date"/><maxSizeRollBackups value="10"/>')), []);
    assert.deepEqual(judge('Web.config', log4net('<rollingStyle value="Composite"/><param name="MaxSizeRollBackups" value="10"/>')), []);
    assert.deepEqual(judge('Web.config', log4net('<param name="RollingStyle" value="Size"/><param name="MaxSizeRollBackups" value="10"/>')), ['2 size-cap ?']);
    assert.deepEqual(judge('Web.config', log4net('<rollingStyle value="Size"/><maxSizeRollBackups value="-1"/>')), []);
    assert.deepEqual(judge('Web.config', log4net('<rollingStyle value="Size"/>')), ['2 loss ?']);
    assert.deepEqual(judge('Web.config', log4net('<rollingStyle value="Size"/><maxSizeRollBackups value="10"/>', 'X')), []);
    assert.deepEqual(inventory('Web.config', log4net('<rollingStyle value="Date"/>')), ['R unlimited']);
  });
});

describe('Serilog', () => {
  const json = (args: string): string => `{"Serilog": {"WriteTo": [{"Name": "Console"}, {"Name": "File",\n"Args": {"path": "logs/his-.log"${args}}}]}}`;

  it('keeps 31 files by default, and stops at one gigabyte without rolling', () => {
    assert.deepEqual(judge('appsettings.json', json(', "rollingInterval": "Day"')), ['1 short 31']);
    assert.deepEqual(judge('appsettings.json', json(', "rollingInterval": "Day", "retainedFileCountLimit": 200')), []);
    assert.deepEqual(judge('appsettings.json', json(', "rollingInterval": "Day", "retainedFileCountLimit": null')), []);
    assert.deepEqual(judge('appsettings.json', json(', "rollingInterval": "Hour", "retainedFileCountLimit": 4320')), ['2 borderline 180']);
    assert.deepEqual(judge('appsettings.json', json(', "rollingInterval": "Day", "retainedFileCountLimit": 400, "retainedFileTimeLimit": "90.00:00:00"')), ['2 short 90']);
    assert.deepEqual(judge('appsettings.json', json(', "rollingInterval": "Day", "rollOnFileSizeLimit": true, "retainedFileCountLimit": 400')), ['2 size-cap 400']);
    assert.deepEqual(judge('appsettings.json', json(', "rollOnFileSizeLimit": true')), ['1 size-cap ?']);
    assert.deepEqual(judge('appsettings.json', json('')), ['1 loss ?']);
    assert.deepEqual(judge('appsettings.json', json(', "fileSizeLimitBytes": null')), []);
    assert.match(fixed('appsettings.json', json(', "rollingInterval": "Hour", "retainedFileCountLimit": 24')), /"retainedFileCountLimit": 4800/);
  });

  it('reads appSettings and C#, and follows a setting to another file', () => {
    assert.deepEqual(judge('App.config', '<configuration><appSettings><add key="serilog:write-to:File.path" value="a.log"/>\n<add key="serilog:write-to:File.rollingInterval" value="Day"/>\n<add key="serilog:write-to:File.retainedFileCountLimit" value="15"/></appSettings></configuration>'), ['3 short 15']);
    const code = (args: string): string => `Log.Logger = new LoggerConfiguration()\n  .WriteTo.Console()\n  .WriteTo.File("logs/his-.log"${args})\n  .CreateLogger();`;
    assert.deepEqual(judge('Program.cs', code(', rollingInterval: RollingInterval.Day')), ['3 short 31']);
    assert.deepEqual(judge('Program.cs', code(', rollingInterval: RollingInterval.Day,\n    retainedFileCountLimit: 365')), []);
    assert.deepEqual(judge('Program.cs', code(', rollingInterval: RollingInterval.Day,\n    retainedFileTimeLimit: TimeSpan.FromDays(60), retainedFileCountLimit: null')), ['4 short 60']);
    assert.deepEqual(judge('Program.cs', code(', rollingInterval: RollingInterval.Day, retainedFileCountLimit: settings.RetainedDays')), ['3 unknown ? ?']);
    assert.deepEqual(judge('Program.cs', code(', rollingInterval: RollingInterval.Day, retainedFileCountLimit: _settings?.RetainedDays ?? 31')), ['3 short 31 ?']);
    assert.deepEqual(judge('Program.cs', `// ${code('').replaceAll('\n', ' ')}`), []);
    assert.deepEqual(judge('Program.cs', 'x.WriteTo.Async(a =>\n a.File("a-.log", rollingInterval: RollingInterval.Day))'), ['2 short 31']);
    assert.deepEqual(judge('Controller.cs', 'return File("report.pdf"); // WriteTo'), []);
  });
});

// Python, JavaScript, Go, PHP: handlers in code and in their configuration files.
import assert from 'node:assert/strict';
import { collect, fixed, inventory, judge } from './judge-file.ts';

describe('Python logging', () => {
  it('multiplies backupCount by the interval, whose default unit is the hour', () => {
    assert.deepEqual(judge('a.py', "h = TimedRotatingFileHandler('his.log', when='midnight', backupCount=30)"), ['1 short 30']);
    assert.deepEqual(judge('a.py', "h = handlers.TimedRotatingFileHandler('his.log', 'midnight', 1, 30)"), ['1 short 30']);
    assert.deepEqual(judge('a.py', "h = TimedRotatingFileHandler('his.log', backupCount=200)"), ['1 short 8.3']);
    assert.deepEqual(judge('a.py', "h = TimedRotatingFileHandler('his.log', when='H', interval=6,\n backupCount=720)"), ['2 borderline 180']);
    assert.deepEqual(judge('a.py', "h = TimedRotatingFileHandler('his.log', when='W0', backupCount=27)"), []);
    assert.deepEqual(judge('a.py', "h = TimedRotatingFileHandler('his.log', when='midnight')"), []);
    assert.deepEqual(judge('a.py', "# h = TimedRotatingFileHandler('his.log', when='D', backupCount=3)"), []);
    assert.deepEqual(judge('a.py', 'class MyTimedRotatingFileHandler(TimedRotatingFileHandler):\n    pass'), []);
    assert.match(fixed('a.py', "TimedRotatingFileHandler('x.log', when='H', backupCount=24)"), /backupCount=4800/);
  });

  it('knows sizes only for rotating files, nothing for plain ones, and truncation', () => {
    assert.deepEqual(judge('a.py', "RotatingFileHandler('his.log', maxBytes=10 * 1024 * 1024, backupCount=5)"), ['1 size-cap ?']);
    assert.deepEqual(judge('a.py', "RotatingFileHandler('his.log')"), []);
    assert.deepEqual(inventory('a.py', "logging.FileHandler('his.log')"), ['his.log unlimited']);
    assert.deepEqual(judge('a.py', "logging.FileHandler('his.log', mode='w')"), ['1 loss ?']);
    assert.equal(collect('a.py', "logging.FileHandler('his.log', 'w')").detections[0]?.confidence, 'low');
  });

  it('reads dictConfig in code, YAML and JSON, and fileConfig', () => {
    const django = (used: string): string => `LOGGING = {'handlers': {'file': {'class': 'logging.handlers.TimedRotatingFileHandler', 'filename': 'a.log', 'when': 'D',\n 'backupCount': 7}}, 'root': {'handlers': ['${used}']}}`;
    assert.deepEqual(judge('settings.py', django('file')), ['2 short 7']);
    assert.deepEqual(judge('settings.py', django('console')), []);
    assert.deepEqual(judge('settings.py', django('file').replace('logging.handlers.', 'his.logs.Daily')), ['2 short 7']);
    assert.deepEqual(judge('conf.py', "DEFAULTS = {'LOGIN_LOG_KEEP_DAYS': 90,\n 'OPERATE_LOG_KEEP_DAYS': 200, 'DRAFT_KEEP_DAYS': 7, 'LOG_KEEP_MIN_DAYS': 1}"), ['1 short 90']);
    const yaml = (used: string): string => `version: 1\nhandlers:\n  file:\n    class: logging.handlers.TimedRotatingFileHandler\n    when: midnight\n    backupCount: 14\n    filename: a.log\nroot:\n  handlers: [console, ${used}]\n`;
    assert.deepEqual(judge('logging.yaml', yaml('file')), ['6 short 14']);
    assert.deepEqual(judge('logging.yaml', yaml('other')), []);
  });

  it('reads loguru', () => {
    const loguru = (args: string): string => `from loguru import logger\nlogger.add("logs/his.log", ${args})`;
    assert.deepEqual(judge('a.py', loguru('rotation="1 day", retention="10 days"')), ['2 short 10']);
    assert.deepEqual(judge('a.py', loguru('rotation="00:00", retention=30')), ['2 short 30']);
    assert.deepEqual(judge('a.py', loguru('rotation="500 MB", retention=30')), ['2 size-cap ?']);
    assert.deepEqual(judge('a.py', loguru('retention="6 months"')), ['2 borderline 182.5']);
    assert.deepEqual(judge('a.py', loguru('rotation="1 day"')), []);
    assert.deepEqual(judge('a.py', 'from loguru import logger\nlogger.add(sys.stderr, retention="1 day")'), []);
  });
});

describe('JavaScript logging', () => {
  it('reads winston-daily-rotate-file and winston', () => {
    const rotate = (settings: string): string => `const t = new winston.transports.DailyRotateFile({\n  filename: 'his-%DATE%.log',\n  ${settings}\n});`;
    assert.deepEqual(judge('log.js', rotate("maxFiles: '14d'")), ['3 short 14']);
    assert.deepEqual(judge('log.ts', rotate("datePattern: 'YYYY-MM-DD-HH', maxFiles: 720")), ['3 short 30']);
    assert.deepEqual(judge('log.js', rotate("maxSize: '20m', maxFiles: 400")), ['3 size-cap 400']);
    assert.deepEqual(judge('log.js', rotate("maxSize: '20m', maxFiles: '200d'")), []);
    assert.deepEqual(judge('log.js', rotate("datePattern: 'YYYY-MM-DD'")), []);
    assert.deepEqual(judge('log.js', rotate("// maxFiles: '14d'")), []);
    assert.deepEqual(judge('log.js', "new winston.transports.File({ filename: 'a.log', maxsize: 1048576, maxFiles: 5 })"), ['1 size-cap ?']);
    assert.deepEqual(judge('log.js', "new winston.transports.File({ filename: 'a.log' })"), []);
    assert.match(fixed('log.js', rotate("maxFiles: '14d'")), /maxFiles: '200d'/);
  });

  it('reads log4js, whose date file keeps one old file unless told otherwise', () => {
    const log4js = (settings: string, used = 'app'): string => `require('log4js').configure({\n appenders: { app: { type: 'dateFile', filename: 'a.log'${settings} } },\n categories: { default: { appenders: ['${used}'], level: 'info' } } });`;
    assert.deepEqual(judge('log.js', log4js('')), ['2 short 1']);
    assert.deepEqual(judge('log.js', log4js(', numBackups: 30')), ['2 short 30']);
    assert.deepEqual(judge('log.js', log4js(", pattern: 'yyyy-MM-dd-hh', daysToKeep: 24")), ['2 short 1']);
    assert.deepEqual(judge('log.js', log4js(', numBackups: 365')), []);
    assert.deepEqual(judge('log.js', log4js('', 'console')), []);
    assert.deepEqual(judge('log4js.json', '{"appenders": {"app": {"type": "dateFile", "filename": "a.log",\n"numBackups": 7}}, "categories": {"default": {"appenders": ["app"], "level": "info"}}}'), ['2 short 7']);
  });

  it('reads pino-roll, bunyan, egg and pm2', () => {
    assert.deepEqual(judge('log.js', "pino.transport({ target: 'pino-roll', options: { file: 'a', frequency: 'daily', limit: { count: 7 } } })"), ['1 short 7']);
    assert.deepEqual(judge('log.js', "pino.transport({ target: 'pino-roll', options: { file: 'a', frequency: 'daily' } })"), []);
    assert.deepEqual(judge('log.js', "streams: [{ type: 'rotating-file', path: 'a.log', period: '1w', count: 4 }]"), ['1 short 28']);
    assert.deepEqual(judge('config.default.js', 'config.logrotator = {\n maxDays: 60,\n};'), ['2 short 60']);
    assert.deepEqual(judge('config.default.js', 'exports.logrotator = { maxDays: 0 };'), []);
    assert.deepEqual(judge('package.json', '{"dependencies":\n{"egg": "^3.0.0"}}'), ['2 short 31 ?']);
    assert.deepEqual(judge('package.json', '{"devDependencies": {"egg-mock": "^3.0.0"}, "scripts": {"log": "egg"}}'), []);
    assert.deepEqual(judge('deploy.sh', 'pm2 install pm2-logrotate\npm2 set pm2-logrotate:retain 30'), ['2 short 30']);
    assert.deepEqual(judge('deploy.sh', 'pm2 install pm2-logrotate'), ['1 short 30']);
    assert.deepEqual(judge('deploy.sh', 'pm2 set pm2-logrotate:retain all'), []);
  });
});

describe('Go and PHP logging', () => {
  it('reads lumberjack, file-rotatelogs and beego', () => {
    const lumberjack = (settings: string): string => `w := &lumberjack.Logger{\n\tFilename: "his.log",\n\t${settings}\n}`;
    assert.deepEqual(judge('log.go', lumberjack('MaxAge: 30,')), ['3 short 30']);
    assert.deepEqual(judge('log.go', lumberjack('MaxAge: 365, MaxBackups: 10, MaxSize: 100,')), ['3 size-cap 365']);
    assert.deepEqual(judge('log.go', lumberjack('MaxBackups: 10, MaxSize: 100,')), ['3 size-cap ?']);
    assert.deepEqual(judge('log.go', lumberjack('MaxSize: 100,')), []);
    assert.deepEqual(judge('log.go', lumberjack('MaxAge: global.Config.Zap.MaxAge,')), ['3 unknown ? ?']);
    assert.deepEqual(judge('log.go', 'rotatelogs.New("his.%Y%m%d.log",\n rotatelogs.WithMaxAge(7*24*time.Hour))'), ['2 short 7']);
    assert.deepEqual(judge('log.go', 'rotatelogs.New("his.%Y%m%d.log")'), ['1 short 7']);
    assert.deepEqual(judge('log.go', 'rotatelogs.New("his.%Y%m%d.log", rotatelogs.WithMaxAge(-1), rotatelogs.WithRotationCount(400))'), []);
    assert.deepEqual(judge('main.go', 'logs.SetLogger(logs.AdapterFile, `{"filename":"his.log","maxdays":30}`)'), ['1 short 30']);
    assert.deepEqual(judge('main.go', 'logs.SetLogger(logs.AdapterFile, `{"filename":"his.log"}`)'), ['1 short 7']);
  });

  it('reads Laravel where the daily channel is in use, Monolog and ThinkPHP', () => {
    const laravel = (stack: string, days: string): string => `<?php return ['default' => env('LOG_CHANNEL', 'stack'), 'channels' => [\n'stack' => ['driver' => 'stack', 'channels' => ['${stack}']],\n'daily' => ['driver' => 'daily', 'path' => 'a.log',\n ${days}]]];`;
    assert.deepEqual(judge('config/logging.php', laravel('daily', "'days' => 30,")), ['4 short 30']);
    assert.deepEqual(judge('config/logging.php', laravel('daily', "'days' => env('LOG_DAILY_DAYS', 14),")), ['4 short 14 ?']);
    assert.deepEqual(judge('config/logging.php', laravel('daily', '')), ['3 short 14']);
    assert.deepEqual(collect('config/logging.php', laravel('single', "'days' => 30,")).detections[0]?.needs, [{ kind: 'fact', fact: 'laravel-log-channel', name: 'daily', whenFound: 'keep', whenMissing: 'drop', sameModule: true }]);
    assert.deepEqual(collect('.env', 'LOG_CHANNEL=daily\n').facts.map((fact) => `${fact.kind} ${fact.name}`), ['laravel-log-channel daily']);
    assert.deepEqual(judge('Log.php', "<?php $h = new RotatingFileHandler('his.log', 30);"), ['1 short 30']);
    assert.deepEqual(judge('Log.php', "<?php $h = new RotatingFileHandler('his.log');"), []);
    assert.deepEqual(judge('config/log.php', "<?php return ['type' => 'File', 'max_files' => 30];"), ['1 short 30']);
    assert.deepEqual(judge('config/log.php', "<?php return ['type' => 'File', 'max_files' => 0];"), []);
  });
});

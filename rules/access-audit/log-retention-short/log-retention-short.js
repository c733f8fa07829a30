const winston = require('winston');
require('winston-daily-rotate-file');
const log4js = require('log4js');

const operation = new winston.transports.DailyRotateFile({
  filename: 'logs/operation-%DATE%.log',
  datePattern: 'YYYY-MM-DD',
  // ruleid: log-retention-short
  maxFiles: '14d',
});
const hourly = new winston.transports.DailyRotateFile({
  filename: 'logs/hourly-%DATE%.log',
  datePattern: 'YYYY-MM-DD-HH',
  // ruleid: log-retention-short
  maxFiles: 720,
});
const long = new winston.transports.DailyRotateFile({
  filename: 'logs/long-%DATE%.log',
  // ok: log-retention-short
  maxFiles: '200d',
});
// ok: log-retention-short
const forEver = new winston.transports.DailyRotateFile({ filename: 'logs/for-ever-%DATE%.log' });

log4js.configure({
  appenders: {
    // ruleid: log-retention-short
    access: { type: 'dateFile', filename: 'logs/access.log' },
    // ok: log-retention-short
    audit: { type: 'dateFile', filename: 'logs/audit.log', numBackups: 365 },
    // ok: log-retention-short
    unused: { type: 'dateFile', filename: 'logs/unused.log' },
  },
  categories: { default: { appenders: ['access', 'audit'], level: 'info' } },
});

// ok: log-retention-short
const upload = { maxFiles: 5, maxDays: 30 };

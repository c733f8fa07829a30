// How long each log of the project is kept, by the arithmetic of the product that keeps it, against the six months of the law (网络安全法).
import { isDevelopmentScope } from '../../configuration/development-scope.ts';
import type { Fact } from '../../model/fact.ts';
import { isCodeKind, isTestPath, type FileKind } from '../../model/file-kind.ts';
import { readLogRetention, type LogRetentionVocabulary } from '../../ruleset/vocabularies/log-retention.ts';
import type { Analysis, CollectContext, Collected, ConcludeContext } from '../analysis.ts';
import { readCodeSinks } from './code-sinks.ts';
import { readConfigurationSinks } from './configuration-sinks.ts';
import { NOTHING, together, type FoundInFile } from './found-in-file.ts';
import { verdictOf } from './keeps.ts';
import { toDetection, toFacts } from './report-sink.ts';
import { concludeSettings, settingFacts } from './settings-elsewhere.ts';
import { readXmlSinks } from './xml-sinks.ts';

const KINDS: readonly FileKind[] = [
  'xml', 'properties', 'yaml', 'json', 'ini', 'toml', 'dotenv', 'logrotate', 'nginx', 'dockerfile', 'shell', 'batch', 'powershell', 'sql',
  'java', 'kotlin', 'csharp', 'python', 'javascript', 'typescript', 'go', 'php',
];
const VOCABULARIES = new WeakMap<object, LogRetentionVocabulary>();

/**
 * Publishes `log-retention` (inventory), `relevant-object` `log_appender` (checklist), and facts that other files wait for.
 * Reports through the rules whose `outcome` is short, borderline, size-cap, unknown, loss, off or kept-elsewhere.
 */
export const logRetention: Analysis = {
  id: 'log-retention',
  reads: ['log-setting', 'log-retention-pending'],
  kinds: KINDS,
  keywords: [
    'appender', 'rollingpolicy', 'maxhistory', 'max-history', 'nlog', 'log4net', 'log4j', 'serilog', 'writeto', 'filehandler', 'loguru', 'dailyrotatefile', 'transports', 'log4js', 'pino-roll', 'rotating-file', 'logrotator', '"egg"', 'pm2-logrotate',
    'missingok', 'notifempty', 'copytruncate', 'delaycompress', 'rotate -', 'rotate 0', 'rotate 1', 'rotate 2', 'rotate 3', 'rotate 4', 'rotate 5', 'rotate 6', 'rotate 7', 'rotate 8', 'rotate 9', 'max-size', 'log-driver', 'log-opt', 'logging:', 'logging.file', 'logging.logback', 'logging.level.root',
    'maxretentionsec', 'systemmaxuse', 'storage=', 'lumberjack', 'rotatelogs', 'logs.setlogger', 'max_files', '\'daily\'', '"daily"', 'log_channel', 'log_stack', '-mtime', 'forfiles', 'adddays', 'log_filename', 'min_age', 'min_index_age', 'data_retention',
    'access_log', 'accesslog', 'httplogging', 'logfile', 'delete from', 'retain', 'retention', 'history:', 'history=', 'history =', 'history"', 'maxage', 'max-age', 'max_age', 'maxday', 'max-day', 'max_day', 'keepday', 'keep-day', 'keep_day',
    'saveday', 'save-day', 'save_day', 'expireday', 'expire-day', 'expire_day', 'reserveday', 'reserve-day', 'reserve_day', 'cleanday', 'clean-day', 'clean_day', 'historyday', 'history-day', 'history_day', 'log-day', 'log_day',
  ],
  collect,
  conclude: (context: ConcludeContext) => ({ detections: concludeSettings(context) }),
};

function collect(context: CollectContext): Collected {
  const { file, active } = context;
  const vocabulary = vocabularyOf(context);
  const view = file.kind === 'xml' || isCodeKind(file.kind) ? undefined : context.configuration();
  context.spend(file.text.length);
  const found: FoundInFile = together(
    file.kind === 'xml' ? readXmlSinks(file) : NOTHING,
    view === undefined ? NOTHING : readConfigurationSinks(file, view, vocabulary),
    file.kind === 'xml' ? NOTHING : readCodeSinks(file),
  );
  const sinks = [...new Map(found.sinks.map((sink) => [`${sink.product} ${sink.name} ${sink.region.start}`, sink])).values()];
  const settings = view === undefined || file.kind === 'sql' || file.kind === 'csv' ? [] : settingFacts(view, file, vocabulary);
  // Test code is lowered for all rules alike; a development profile (`logback-dev.xml`) is lowered here.
  const developing = isDevelopmentScope(file.path) && !isTestPath(file.path);
  const store: Fact[] = sinks.some((sink) => /^(?:Elasticsearch|Loki)$/.test(sink.product) && verdictOf(sink.retention) === 'sufficient') ? [{ kind: 'log-store', name: 'sufficient', path: file.path }] : [];
  return {
    detections: sinks.flatMap((sink) => toDetection(developing ? { ...sink, nonProduction: true } : sink, active) ?? []),
    facts: [...sinks.flatMap((sink) => toFacts(sink, file)), ...found.facts.map((fact) => ({ ...fact, path: file.path })), ...settings, ...store],
    problems: [],
  };
}

function vocabularyOf({ rules }: CollectContext): LogRetentionVocabulary {
  let known = VOCABULARIES.get(rules);
  if (known === undefined) VOCABULARIES.set(rules, known = readLogRetention(rules.vocabularies['log-retention']).value);
  return known;
}

// Logs of web servers and databases that are switched off or start over: IIS, nginx, PostgreSQL.
// Sources: IIS httpLogging and logFile, nginx ngx_http_log_module, PostgreSQL "Error Reporting and Logging" (log_truncate_on_rotation).
import type { ConfigurationView } from '../../../configuration/configuration-view.ts';
import { attributeOf, type XmlElement } from '../../../configuration/xml-element.ts';
import { MOST_SINKS } from '../first-matches.ts';
import { days, OFF, UNLIMITED, type Keeps } from '../keeps.ts';
import { periodOfStrftime } from '../period.ts';
import type { Sink } from '../sink.ts';
import { ancestors, attributeText, isNamed, walk } from '../../xml-elements.ts';

/** `<httpLogging dontLog="true"/>`, `<logFile enabled="false"/>` below a site or its defaults. */
export function readIis(roots: readonly XmlElement[]): Sink[] {
  return [...walk(roots)].flatMap((element): Sink[] => {
    const http = isNamed(element, 'httplogging');
    const file = isNamed(element, 'logfile') && ancestors(element).some((one) => isNamed(one, 'site', 'sitedefaults', 'sites'));
    const place = http ? attributeOf(element, 'dontLog') : file ? attributeOf(element, 'enabled') : undefined;
    const off = place?.value.trim().toLowerCase() === (http ? 'true' : 'false');
    if (place === undefined || !off) return [];
    // A location switched off for one path is no log switched off.
    if (ancestors(element).some((one) => isNamed(one, 'location') && (attributeText(one, 'path') ?? '').includes('/'))) return [];
    const setting = http ? 'dontLog' : 'enabled';
    const write = http ? 'false' : 'true';
    return [{ product: 'IIS', name: element.name, region: place, written: `${setting}=${place.value}`, anchor: element.name, retention: { keeps: OFF, capped: false }, formula: `${element.name} ${setting}=${place.value}`, advice: `${setting}="${write}"`, edits: [{ start: place.start, end: place.end, text: write }] }];
  });
}

/** `access_log off;` for a whole server; off for one `location` (icons, health checks) is usual. */
export function readNginx(text: string): Sink[] {
  const sinks: Sink[] = [];
  const blocks: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length && sinks.length < MOST_SINKS && blocks.length < 50; at++) {
    const unit = text[at] ?? '';
    if (unit === '#') { at = endOfLine(text, at); start = at + 1; continue; }
    if (unit === '"' || unit === "'") { at = Math.max(at, text.indexOf(unit, at + 1)); continue; }
    if (unit !== '{' && unit !== '}' && unit !== ';') continue;
    const words = text.slice(start, at).trim().split(/\s+/);
    if (unit === '{') blocks.push(words[0] ?? '');
    else if (unit === '}') blocks.pop();
    else if (words.length === 2 && words[0] === 'access_log' && words[1] === 'off' && !blocks.includes('location') && !blocks.includes('if')) sinks.push(silent(blocks, text.lastIndexOf('off', at)));
    start = at + 1;
  }
  return sinks;
}

function silent(blocks: readonly string[], start: number): Sink {
  const log = '/var/log/nginx/access.log';
  return {
    product: 'nginx', name: 'access_log', region: { start, end: start + 3 }, written: 'access_log off', anchor: [...blocks, 'access_log'].join('.'), retention: { keeps: OFF, capped: false },
    formula: 'access_log off', advice: `access_log ${log};`, edits: [{ start, end: start + 3, text: log }],
  };
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from, from + 10_000).search(/[\r\n]/);
  return end < 0 ? from + 10_000 : from + end;
}

/** `log_filename = 'postgresql-%a.log'` with `log_truncate_on_rotation = on`: the name comes round again and the file starts over. */
export function readPostgresql(view: ConfigurationView): Sink[] {
  const setting = (key: string) => view.entries.filter((entry) => entry.commented !== true && entry.key.split('.').at(-1) === key).at(-1);
  const name = setting('logfilename');
  const off = setting('loggingcollector');
  if (off !== undefined && /^'?(?:off|false|no|0)'?$/i.test(off.value ?? '') && name !== undefined) {
    return [{ product: 'PostgreSQL', name: 'logging_collector', region: off.valueRegion, written: `logging_collector=${off.value ?? ''}`, anchor: off.key, retention: { keeps: OFF, capped: false }, formula: 'logging_collector=off', advice: 'logging_collector = on', edits: [{ ...off.valueRegion, text: 'on' }] }];
  }
  if (name === undefined || !/^'?(?:on|true|yes|1)'?$/i.test(setting('logtruncateonrotation')?.value ?? '')) return [];
  const pattern = (name.value ?? '').replace(/^'|'$/g, '');
  const keeps = cycleOf(pattern);
  return [{
    product: 'PostgreSQL', name: pattern, region: name.valueRegion, written: `log_filename=${pattern}`, anchor: name.key, retention: { keeps, capped: false },
    formula: `log_filename ${pattern}, log_truncate_on_rotation`, advice: "log_filename = 'postgresql-%Y-%m-%d.log'",
  }];
}

/** How long until a strftime name repeats: a year in it never does. */
export function cycleOf(pattern: string): Keeps {
  if (/%[-_]?[YyGcDFsx]/.test(pattern)) return UNLIMITED;
  if (/%[-_]?[jmbBhUWV]/.test(pattern)) return days(365);
  if (/%[-_]?[de]/.test(pattern)) return days(31);
  if (/%[-_]?[aAuw]/.test(pattern)) return days(7);
  return periodOfStrftime(pattern) === undefined ? UNLIMITED : days(1);
}

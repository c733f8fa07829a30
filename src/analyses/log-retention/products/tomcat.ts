// Retention of Tomcat's logs: JULI file handlers (`maxDays`) and the access log valve. Source: Tomcat documentation, "Logging" and "Access Log Valve".
import type { ConfigurationView } from '../../../configuration/configuration-view.ts';
import { attributeOf, type XmlElement } from '../../../configuration/xml-element.ts';
import { BY_SIZE, days, UNLIMITED } from '../keeps.ts';
import { isDiagnosticName, type Sink } from '../sink.ts';
import { attributeText, isNamed, walk } from '../../xml-elements.ts';

/** `logging.properties`: `1catalina.org.apache.juli.AsyncFileHandler.maxDays = 90`, `java.util.logging.FileHandler.limit`. */
export function readJuli(view: ConfigurationView): Sink[] {
  // A file has thousands of settings: each is looked at once, those of a handler by name.
  const entries = view.entries.filter((entry) => entry.commented !== true).map((entry) => ({ ...entry, key: entry.path.join('.') }));
  const attached = new Set(entries.filter(({ key }) => /(?:^|\.)\.?handlers$/i.test(key)).flatMap((entry) => (entry.value ?? '').split(',').map((name) => name.trim())));
  if (attached.size === 0) return [];
  const byKey = new Map([...entries].reverse().map((entry) => [entry.key, entry]));
  return entries.flatMap((entry): Sink[] => {
    const { key } = entry;
    const handler = key.slice(0, key.lastIndexOf('.'));
    const prefix = byKey.get(`${handler}.prefix`)?.value ?? handler;
    const shared = { product: 'JULI', name: prefix, anchor: handler, diagnostic: isDiagnosticName(prefix) };
    if (/\.juli\.(?:Async)?FileHandler\.maxDays$/.test(key) && attached.has(handler)) {
      const count = Number(entry.value?.trim());
      if (!Number.isInteger(count)) return [];
      return [{ ...shared, region: entry.valueRegion, written: `maxDays=${count}`, retention: { keeps: count <= 0 ? UNLIMITED : days(count), capped: false }, formula: `maxDays ${count}`, advice: 'maxDays = 200', edits: [{ ...entry.valueRegion, text: '200' }] }];
    }
    if (/^java\.util\.logging\.FileHandler\.limit$/.test(key) && Number(entry.value) > 0 && attached.has(handler)) {
      const count = byKey.get(`${handler}.count`);
      return [{ ...shared, region: count?.valueRegion ?? entry.valueRegion, written: `limit=${entry.value ?? ''}`, retention: { keeps: BY_SIZE, capped: true }, formula: `limit ${entry.value ?? ''} × count ${count?.value ?? '1'}`, advice: 'org.apache.juli.AsyncFileHandler, maxDays = 200' }];
    }
    return [];
  });
}

/** `<Valve className="…AccessLogValve" maxDays="90"/>` in server.xml; without `maxDays` nothing is deleted. */
export function readAccessLogValves(roots: readonly XmlElement[]): Sink[] {
  return [...walk(roots)].flatMap((element): Sink[] => {
    if (!isNamed(element, 'valve') || !(attributeText(element, 'className') ?? '').endsWith("AccessLogValve")) return [];
    const place = attributeOf(element, 'maxDays');
    const count = Number(place?.value.trim() ?? '-1');
    const name = attributeText(element, 'prefix') ?? 'access_log';
    if (!Number.isInteger(count)) return [];
    const shared = { product: 'Tomcat', name, anchor: `valve.${name}` };
    if (place === undefined || count < 0) return [{ ...shared, region: element.nameRegion, written: 'AccessLogValve', retention: { keeps: UNLIMITED, capped: false }, formula: 'maxDays -1 = ∞', advice: 'maxDays="200"' }];
    return [{ ...shared, region: place, written: `maxDays=${count}`, retention: { keeps: days(count), capped: false }, formula: `maxDays ${count}`, advice: 'maxDays="200"', edits: [{ start: place.start, end: place.end, text: '200' }] }];
  });
}

// Retention of central log stores: Elasticsearch and OpenSearch index lifecycles, data streams, Loki.
// Sources: Elasticsearch ILM (delete phase min_age, counted from rollover), data stream lifecycle, OpenSearch ISM, Loki limits_config and compactor.
import type { ConfigurationView, Entry } from '../../../configuration/configuration-view.ts';
import { shortUnits } from '../duration.ts';
import { days, UNLIMITED } from '../keeps.ts';
import type { Sink } from '../sink.ts';

export function readCentralStores(view: ConfigurationView): Sink[] {
  return [...lifecycle(view), ...loki(view)];
}

/** `policy.phases.delete.min_age: 30d`, `data_retention: 30d`, ISM `transitions[].conditions.min_index_age` towards `delete`. */
function lifecycle(view: ConfigurationView): Sink[] {
  const phases = view.find('**.phases.delete.min_age');
  const streams = view.find('**.lifecycle.data_retention');
  const transitions = view.find('**.transitions.*.conditions.min_index_age').filter((entry) => {
    const start = entry.path.slice(0, -2);
    return view.entries.some((one) => one.path.at(-1) === 'state_name' && one.path.length === start.length + 1 && start.every((segment, at) => one.path[at] === segment) && /delete/i.test(one.value ?? ''));
  });
  return [...phases, ...streams, ...transitions].flatMap((entry) => aged('Elasticsearch', entry, '200d'));
}

/** Loki deletes only where the compactor (or the old table manager) is told to. */
function loki(view: ConfigurationView): Sink[] {
  const on = (key: string): boolean => view.find(key).some((entry) => entry.value === 'true');
  const compactor = on('**.compactor.retention_enabled') ? view.find('**.limits_config.retention_period') : [];
  const tables = on('**.table_manager.retention_deletes_enabled') ? view.find('**.table_manager.retention_period') : [];
  return [...compactor, ...tables].flatMap((entry) => aged('Loki', entry, '4800h'));
}

function aged(product: string, entry: Entry, write: string): Sink[] {
  const text = entry.value?.trim() ?? '';
  const span = shortUnits(text);
  if (span === undefined) return [];
  const setting = entry.path.at(-1) ?? '';
  return [{
    product, name: setting, region: entry.valueRegion, written: `${setting}=${text}`, anchor: entry.key, retention: { keeps: span === 0 && product === 'Loki' ? UNLIMITED : days(span), capped: false },
    formula: `${setting} ${text}`, advice: `${setting}: ${write}`, edits: [{ ...entry.valueRegion, text: write }],
  }];
}

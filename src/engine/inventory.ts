// The inventory part of a result, gathered from facts.
import { compareCodeUnits } from '../model/code-unit-order.ts';
import type { Component, LogRetention } from '../model/component.ts';
import type { Fact, Json } from '../model/fact.ts';
import type { ScanResult } from '../model/scan-result.ts';

export function inventoryOf(facts: readonly Fact[]): ScanResult['inventory'] {
  return {
    components: facts.filter((fact) => fact.kind === 'component').map(toComponent).reduce<Component[]>(mergeComponent, []).sort((a, b) => compareCodeUnits(a.name, b.name) || compareCodeUnits(a.path, b.path)),
    cryptographicAssets: [],
    personalData: facts.filter((fact) => fact.kind === 'personal-data-item').map((fact) => ({ path: fact.path, line: fact.line ?? 1, field: fact.name, name: textOf(dataOf(fact).name) })),
    endpoints: [],
    logRetention: facts.filter((fact) => fact.kind === 'log-retention').map(toLogRetention),
  };
}

function toComponent(fact: Fact): Component {
  const data = dataOf(fact);
  const version = data.version;
  return { name: fact.name, ...(typeof version === 'string' && { version }), origin: data.origin === 'manifest' ? 'manifest' : 'vendored', path: fact.path, files: 1, evidence: textOf(data.evidence) };
}

/** Files of one copy (same name, version and folder) are one component. */
function mergeComponent(merged: Component[], next: Component): Component[] {
  const folder = next.path.slice(0, next.path.lastIndexOf('/'));
  const index = merged.findIndex((one) => one.name === next.name && one.version === next.version && one.path === folder);
  if (index === -1) merged.push({ ...next, path: folder });
  else merged[index] = { ...(merged[index] as Component), files: (merged[index] as Component).files + 1 };
  return merged;
}

function toLogRetention(fact: Fact): LogRetention {
  const data = dataOf(fact);
  const days = data.days;
  return {
    path: fact.path, line: fact.line ?? 1, product: textOf(data.product), sink: textOf(data.sink, fact.name),
    days: typeof days === 'number' ? days : days === 'unlimited' ? 'unlimited' : null, formula: textOf(data.formula),
  };
}

function textOf(value: Json | undefined, otherwise = ''): string {
  return typeof value === 'string' ? value : otherwise;
}

function dataOf(fact: Fact): Readonly<Record<string, Json>> {
  return typeof fact.data === 'object' && fact.data !== null && !Array.isArray(fact.data) ? (fact.data as Record<string, Json>) : {};
}

// What the Delete actions of a log4j2 appender leave: conditions side by side and nested must all hold, `IfAny` takes the first.
import { canonicalKey, splitKey } from '../../../configuration/canonical-key.ts';
import { log4jAge } from '../duration.ts';
import { BY_SIZE, days, daysOf, shortest, UNKNOWN, UNLIMITED, type Keeps, type Retention } from '../keeps.ts';
import { every, periods, periodsToWrite, periodText, type Period } from '../period.ts';
import { attribute, pluginType, type Placed, type PluginNode } from '../plugin-node.ts';

export interface Deletion {
  readonly retention: Retention;
  readonly place: Placed;
  readonly written: string;
  readonly formula: string;
  readonly advice: string;
  readonly write?: string;
  /** Keys of variables that nothing in the file defines. */
  readonly missing: readonly string[];
  readonly period: Period;
}

/** `undefined` where no action deletes anything. */
export function deletionOf(actions: readonly PluginNode[], period: Period, resolve: (text: string) => string): Deletion | undefined {
  const found = actions.filter((action) => attribute(action, 'testmode')?.value.toLowerCase() !== 'true').flatMap((action) => all(action.children, period, resolve) ?? []);
  return found.length === 0 ? undefined : found.reduce(either);
}

function all(conditions: readonly PluginNode[], period: Period, resolve: (text: string) => string): Deletion | undefined {
  return conditions.flatMap((condition) => one(condition, period, resolve) ?? []).reduce<Deletion | undefined>((sum, next) => (sum === undefined ? next : both(sum, next)), undefined);
}

function one(condition: PluginNode, period: Period, resolve: (text: string) => string): Deletion | undefined {
  const type = pluginType(condition).toLowerCase();
  if (type === 'ifany') {
    const parts = condition.children.flatMap((child) => one(child, period, resolve) ?? []);
    return parts.length === 0 ? undefined : parts.reduce(either);
  }
  const own = type === 'iflastmodified' ? byAge(condition, resolve) : type === 'ifaccumulatedfilecount' ? byCount(condition, period, resolve) : type === 'ifaccumulatedfilesize' ? bySize(condition) : undefined;
  const nested = all(condition.children, period, resolve);
  return own === undefined ? nested : nested === undefined ? own : both(own, nested);
}

function byAge(condition: PluginNode, resolve: (text: string) => string): Deletion | undefined {
  const place = attribute(condition, 'age');
  if (place === undefined) return undefined;
  const text = resolve(place.value);
  const age = log4jAge(text);
  const open = text.includes('${');
  // An age that does not parse stops the action from being built: nothing is deleted.
  const keeps: Keeps = age !== undefined ? days(age) : open ? UNKNOWN : UNLIMITED;
  return { retention: { keeps, capped: false }, place, written: `age=${place.value}`, formula: `IfLastModified age ${text}`, advice: '<IfLastModified age="200d"/>', write: '200d', missing: open ? keysIn(text) : defaultedKeys(place.value), period: every('day') };
}

function byCount(condition: PluginNode, period: Period, resolve: (text: string) => string): Deletion | undefined {
  const place = attribute(condition, 'exceeds');
  if (place === undefined) return undefined;
  const text = resolve(place.value);
  const count = /^\s*\d{1,8}\s*$/.test(text) ? Number(text) : undefined;
  const write = String(periodsToWrite(period));
  return {
    retention: { keeps: count === undefined ? UNKNOWN : periods(count, period), capped: false }, place, written: `exceeds=${place.value}`, period,
    formula: `IfAccumulatedFileCount ${text} × ${periodText(period)}`, advice: `<IfAccumulatedFileCount exceeds="${write}"/>`, write, missing: text.includes('${') ? keysIn(text) : [],
  };
}

function bySize(condition: PluginNode): Deletion | undefined {
  const place = attribute(condition, 'exceeds');
  return place && { retention: { keeps: BY_SIZE, capped: true }, place, written: `exceeds=${place.value}`, formula: `IfAccumulatedFileSize ${place.value}`, advice: '<IfLastModified age="200d"/>', missing: [], period: every('day') };
}

/** Both must hold before anything goes: the longer one decides. */
function both(first: Deletion, second: Deletion): Deletion {
  if (first.retention.keeps.kind === 'size') return second;
  if (second.retention.keeps.kind === 'size') return first;
  return shortest(first.retention.keeps, second.retention.keeps) === first.retention.keeps && daysOf(first.retention.keeps) !== daysOf(second.retention.keeps) ? second : first;
}

/** Either deletes: the shorter one decides, a size beside it is a cap. */
function either(first: Deletion, second: Deletion): Deletion {
  const sized = [first, second].find((part) => part.retention.keeps.kind === 'size');
  const timed = sized === first ? second : sized === second ? first : undefined;
  if (sized !== undefined && timed !== undefined && timed.retention.keeps.kind !== 'size') {
    const place = timed.retention.keeps.kind === 'days' && (daysOf(timed.retention.keeps) as number) >= 184 ? sized : timed;
    return { ...place, retention: { keeps: timed.retention.keeps, capped: true }, formula: `${timed.formula}, ${sized.formula}` };
  }
  return shortest(first.retention.keeps, second.retention.keeps) === first.retention.keeps ? first : second;
}

function keysIn(text: string): string[] {
  return [...text.matchAll(/\$\{([^${}]{1,200})\}/g)].map((match) => keyOfLookup((match[1] ?? '').split(':-')[0] ?? ''));
}

function defaultedKeys(text: string): string[] {
  return text.includes(':-') ? keysIn(text) : [];
}

/** Configuration key or environment variable behind a lookup such as `spring:log.days` or `env:LOG_DAYS`. */
function keyOfLookup(name: string): string {
  return canonicalKey(splitKey(name.replace(/^(?:spring|sys|env|bundle:[^:]{0,100}):/, '')));
}

// Which appenders are in force: reached from a logger or the root, directly or through a wrapping appender.

export interface AppenderNode {
  readonly name: string;
  /** Class or plugin type, by which shipping is recognised. */
  readonly type: string;
  /** Appenders it hands records to (async, failover, sifting). */
  readonly wraps: readonly string[];
  /** Its filters in a comparable form. */
  readonly filters: readonly string[];
}

export interface Reference {
  readonly name: string;
  /** Spring profile on which the reference depends. */
  readonly profile?: string | undefined;
}

export interface LoggerNode {
  readonly references: readonly Reference[];
}

export interface Attachments {
  /** Names that loggers or attached wrappers refer to. */
  readonly references: ReadonlySet<string>;
  readonly isAttached: (appender: string) => boolean;
  /** Names of the Spring profiles on which all references depend; empty where one depends on none. */
  readonly profiles: (appender: string) => readonly string[];
  /** A logger that writes to it also writes to an appender that sends records to another place. */
  readonly isShipped: (appender: string) => boolean;
  /** Every record of `appender` also reaches `other`: at least the same loggers, and no filter that takes less. */
  readonly isRepeatedBy: (appender: string, other: string) => boolean;
}

/** Classes and plugin types that send records to another host or a central store. */
const SHIPPING = /logstash|kafka|syslog|gelf|socket|loki|elastic|aliyun|loghub|sls|fluen|flume|splunk/i;
const DEEPEST = 10;

export function attachments(appenders: readonly AppenderNode[], loggers: readonly LoggerNode[]): Attachments {
  const byName = new Map<string, AppenderNode[]>();
  for (const appender of appenders) byName.set(appender.name, [...(byName.get(appender.name) ?? []), appender]);
  const writers = new Map<string, Set<LoggerNode>>();
  const profiles = new Map<string, Set<string | undefined>>();
  const reach = (name: string, logger: LoggerNode, profile: string | undefined, depth: number): void => {
    writers.set(name, (writers.get(name) ?? new Set()).add(logger));
    profiles.set(name, (profiles.get(name) ?? new Set()).add(profile));
    if (depth < DEEPEST) for (const appender of byName.get(name) ?? []) for (const inner of appender.wraps) reach(inner, logger, profile, depth + 1);
  };
  for (const logger of loggers) for (const reference of logger.references) reach(reference.name, logger, reference.profile, 0);
  const of = (name: string): ReadonlySet<LoggerNode> => writers.get(name) ?? new Set();
  const filters = (name: string): readonly string[] => (byName.get(name) ?? []).flatMap((one) => one.filters);
  const senders = appenders.filter((one) => SHIPPING.test(one.type));
  return {
    references: new Set(writers.keys()),
    isAttached: (name) => of(name).size > 0,
    profiles: (name) => {
      const known = [...(profiles.get(name) ?? [])];
      return known.every((profile) => profile !== undefined) ? known : [];
    },
    isShipped: (name) => senders.some((sender) => sender.name !== name && [...of(sender.name)].some((logger) => of(name).has(logger))),
    isRepeatedBy: (name, other) => {
      const own = [...of(name)];
      return name !== other && own.length > 0 && own.every((logger) => of(other).has(logger)) && filters(other).every((filter) => filters(name).includes(filter));
    },
  };
}

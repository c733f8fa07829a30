// Finds URLs and hosts in a value, and says whether a host is this machine, another one, or known only at run time.
import { UNKNOWN } from './fallback-values.ts';

export interface FoundUrl {
  /** Range of the whole URL in the value. */
  readonly from: number;
  readonly to: number;
  /** Lower case, without `jdbc:`. */
  readonly scheme: string;
  readonly userinfo: string;
  /** Lower case, without port and brackets; `UNKNOWN` inside where a reference stands there. */
  readonly host: string;
  readonly port: string;
  /** From the slash on, query included. */
  readonly path: string;
}

export type HostKind = 'local' | 'remote' | 'unknown';

const URL_START = /(?<![A-Za-z0-9+.-])([A-Za-z][A-Za-z0-9+.-]{1,20}):\/\//g;
const HOST = new RegExp(`^(?:([^\\s/@"'<>]{0,200})@)?(\\[[0-9A-Fa-f:.]{2,45}\\]|[A-Za-z0-9_.*+%${UNKNOWN}-]{0,255})(?::([0-9]{1,5}|${UNKNOWN}))?`);

/** All URLs of `value` with an authority part (`scheme://host`), in order. */
export function findUrls(value: string): readonly FoundUrl[] {
  if (!value.includes('://')) return [];
  const found: FoundUrl[] = [];
  for (const match of value.matchAll(URL_START)) {
    // An address inside another one (`…/login?service=http://…`) is a parameter, not a place that is called.
    if (match.index < (found.at(-1)?.to ?? 0)) continue;
    const rest = value.slice(match.index + match[0].length, match.index + match[0].length + 2_000);
    const authority = HOST.exec(rest);
    if (authority === null) continue;
    const after = rest.slice(authority[0].length);
    const path = /^[^\s"'<>,;)}\]|\\`]{0,1500}/.exec(after)?.[0] ?? '';
    found.push({
      from: match.index, to: match.index + match[0].length + authority[0].length + path.length, scheme: (match[1] ?? '').toLowerCase(),
      userinfo: authority[1] ?? '', host: (authority[2] ?? '').toLowerCase().replace(/^\[|\]$/g, ''), port: authority[3] ?? '', path,
    });
  }
  return found;
}

/** `localhost`, loopback, unspecified and container-to-host names are this machine; so is SQL Server's `.` and `(local)`. */
export function hostKindOf(host: string): HostKind {
  const name = host.trim().toLowerCase().replace(/^\[|\]$/g, '');
  if (name === '' || name.includes(UNKNOWN)) return 'unknown';
  if (/^(?:localhost|.{1,60}\.localhost|localhost\.localdomain|127(?:\.\d{1,3}){3}|0\.0\.0\.0|::1?|0:0:0:0:0:0:0:[01]|host\.docker\.internal|\.|\(local(?:db)?\))$/.test(name)) return 'local';
  return 'remote';
}

/** `redis`, `patients.his.svc.cluster.local`: a name that only the container network or the cluster's own DNS answers (Kubernetes, "DNS for Services and Pods"). */
export function isServiceName(host: string): boolean {
  return !/[.:]/.test(host) || /\.svc(?:\.[a-z0-9-]{1,63}){0,3}$|\.cluster\.local$/.test(host);
}

/** The first host of a list such as `a:6379,b:6379` or `tcp:db,1433`, without port and instance name. */
export function firstHostOf(value: string): string {
  const first = value.trim().replace(/^(?:tcp|np|lpc|admin):/i, '').split(/[,;\s]/, 1)[0] ?? '';
  if (first.includes('://')) return findUrls(first)[0]?.host ?? '';
  if (first.startsWith('[')) return first.slice(1).split(']', 1)[0] ?? '';
  // Two colons and no brackets: an IPv6 address as it is.
  return first.split(':').length > 2 ? first : (first.split(/[:/\\]/, 1)[0] ?? '');
}

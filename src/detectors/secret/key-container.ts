// The finding for a key container that is no text: PKCS#12, Java key stores, keys in DER. The engine recognises them by their bytes.
import type { Detection } from '../../model/detection.ts';
import type { CompiledRules } from '../../ruleset/ruleset.ts';

/** What was seen in the bytes; `privateKey` is undefined where the container hides what it holds. */
export interface SeenContainer {
  readonly format: string;
  readonly privateKey: boolean | undefined;
}

/** How people call the format; it stands in the message. */
const NAMES: Readonly<Record<string, string>> = {
  pkcs12: 'PKCS#12', jks: 'JKS', jceks: 'JCEKS', bks: 'BKS', 'pkcs1-der': 'PKCS#1', 'pkcs8-der': 'PKCS#8', 'sec1-der': 'SEC 1', pem: 'PEM', putty: 'PuTTY', ssh2: 'SSH2', pgp: 'PGP',
};

/**
 * The finding for the container at `path`; undefined where it was seen to hold certificates only (a trust store) or no rule reports containers.
 * A note of low confidence where the container hides what it holds.
 */
export function detectKeyContainer(rules: CompiledRules, path: string, container: SeenContainer): Detection | undefined {
  if (container.privateKey === false) return undefined;
  const rule = rules.rules.find((one) => one.technique === 'secret' && one.spec.reports.includes('key-container'));
  if (rule === undefined) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const hidden = container.privateKey === undefined;
  return {
    ruleId: rule.id, region: { start: 0, end: 0 }, anchor: name, value: '', mask: 'secret', args: [name, NAMES[container.format] ?? container.format],
    ...(hidden && { confidence: 'low' as const, atMost: 'note' as const }),
  };
}

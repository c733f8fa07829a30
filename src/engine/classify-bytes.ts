// Before any rule: is this text to read, or a binary, an archive, a key container, minified code, a checked-in library?
import { componentFact } from '../analyses/components/component-fact.ts';
import { recogniseVendored } from '../analyses/components/recognise-vendored.ts';
import { detectKeyContainer } from '../detectors/secret/key-container.ts';
import type { Detection } from '../model/detection.ts';
import type { Fact } from '../model/fact.ts';
import type { FileKind } from '../model/file-kind.ts';
import type { SkipReason } from '../model/scan-result.ts';
import { keyContainerOf } from '../platform/key-container.ts';
import { archiveFormatOf, HEAD_BYTES, isBinary, looksMinified } from '../platform/sniff.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import { isOwnResult } from './own-result.ts';
import { thirdPartyVocabulary } from './third-party-vocabulary.ts';

export interface Nature {
  readonly kind: FileKind;
  readonly skipped?: SkipReason;
  /** Code rules skip minified and vendored files; private keys are still looked for in them. */
  readonly keyMaterialOnly: boolean;
  readonly detections: readonly Detection[];
  readonly facts: readonly Fact[];
}

const HEAD_OF_BANNER = 2048;
/** What the compilers of .NET make of documentation comments, and libraries bring beside their assemblies: samples, never settings. */
const ASSEMBLY_DOCUMENT = /^[^<]{0,20}(?:<\?xml[^>]{0,200}\?>\s{0,20})?<doc>\s{0,20}<assembly>/;
/** What libraries for the browser are published as, and checked in as copies. */
const PUBLISHED_KINDS: ReadonlySet<FileKind> = new Set<FileKind>(['javascript', 'typescript', 'css', 'html']);

export function classifyBytes(rules: CompiledRules, path: string, kind: FileKind, bytes: Uint8Array): Nature {
  const nothing = { kind, keyMaterialOnly: false, detections: [], facts: [] };
  const head = bytes.subarray(0, HEAD_BYTES);
  if (isBinary(head)) {
    const container = keyContainerOf(bytes);
    const detection = container === undefined ? undefined : detectKeyContainer(rules, path, container);
    if (detection !== undefined) return { ...nothing, kind: 'key-material', skipped: 'binary', detections: [detection] };
    return { ...nothing, skipped: archiveFormatOf(head) === undefined ? 'binary' : 'archive' };
  }
  const banner = (): string => Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_OF_BANNER)).toString('latin1');
  if (kind === 'xml' && ASSEMBLY_DOCUMENT.test(banner())) return { ...nothing, skipped: 'build-output', keyMaterialOnly: true };
  if (isOwnResult(kind, banner)) return { ...nothing, skipped: 'own-result', keyMaterialOnly: true };
  const published = PUBLISHED_KINDS.has(kind);
  const vendored = recogniseVendored(path, published || kind === 'php' ? banner() : '', thirdPartyVocabulary(rules));
  if (vendored !== undefined) {
    return { ...nothing, skipped: 'vendored', keyMaterialOnly: true, facts: [componentFact(path, vendored)] };
  }
  return published && looksMinified(bytes) ? { ...nothing, skipped: 'minified', keyMaterialOnly: true } : nothing;
}

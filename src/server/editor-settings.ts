// The editor's settings as a client sends them, untrusted: each value is taken where its type fits, else the default holds.
import { DEFAULT_EDITOR_SETTINGS, type EditorSettings } from '../protocol/editor-settings.ts';

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  language: ['auto', 'zh-CN', 'en'], 'live.run': ['onType', 'onSave'], minimumLevel: ['error', 'warning', 'note'],
};
const FORMATS = ['docx', 'xlsx', 'html', 'md', 'json'];

/** @param value what `workspace/configuration` gave for section `hisguard`; anything. */
export function readEditorSettings(value: unknown): EditorSettings {
  const merged = merge(DEFAULT_EDITOR_SETTINGS, value, '') as EditorSettings;
  const formats = merged.documents.formats.filter((format) => FORMATS.includes(format));
  return {
    ...merged,
    live: { ...merged.live, debounceMilliseconds: clamp(merged.live.debounceMilliseconds, 0, 10_000), maximumKilobytes: clamp(merged.live.maximumKilobytes, 1, 65_536) },
    documents: { ...merged.documents, formats: formats.length === 0 ? DEFAULT_EDITOR_SETTINGS.documents.formats : formats },
  };
}

function merge(standard: unknown, given: unknown, path: string): unknown {
  if (given === undefined || given === null) return standard;
  if (Array.isArray(standard)) return Array.isArray(given) && given.every((one) => typeof one === 'string') ? given : standard;
  if (typeof standard === 'object' && standard !== null) {
    if (typeof given !== 'object' || Array.isArray(given)) return standard;
    return Object.fromEntries(Object.entries(standard).map(([key, value]) => [key, merge(value, (given as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`)]));
  }
  if (typeof given !== typeof standard) return standard;
  const choices = CHOICES[path];
  return choices === undefined || choices.includes(given as string) ? given : standard;
}

function clamp(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;
}

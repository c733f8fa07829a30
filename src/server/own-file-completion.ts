// Completion in `.hisguard/config.yaml` and `assessment.yaml`: keys and values from the same declarations that the readers use.
import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver';
import { cataloguesOf } from '../model/catalogues.ts';
import { localized, type Language } from '../model/rule.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import { GRADING_KEYS, ITEM_KEYS, QUESTION_KEYS, type AnswerKey } from '../settings/assessment-declarations.ts';
import { SETTINGS } from '../settings/declarations.ts';
import type { OwnFile } from './own-files.ts';

interface Word {
  readonly label: string;
  readonly detail: string;
}

export function completeOwnFile(file: OwnFile, text: string, position: Position, rules: CompiledRules, language: Language): CompletionItem[] {
  if (file === 'baseline') return [];
  const lines = text.split(/\r\n|[\r\n]/);
  const before = (lines[position.line] ?? '').slice(0, position.character);
  if (before.trimStart().startsWith('#')) return [];
  const key = /^\s*([\w.-]+):\s/.exec(before)?.[1];
  const path = parentsOf(lines, position.line);
  if (key !== undefined) return valuesOf(file, [...path, key], rules, language).map((word) => ({ label: word.label, detail: word.detail, kind: CompletionItemKind.Value }));
  return keysOf(file, path, rules, language).map((word) => ({ label: word.label, detail: word.detail, insertText: `${word.label}: `, kind: CompletionItemKind.Property }));
}

/** The keys above the line, by indentation. */
function parentsOf(lines: readonly string[], line: number): string[] {
  const own = lines[line] ?? '';
  let indentation = own.length - own.trimStart().length;
  const parents: string[] = [];
  for (let at = line - 1; at >= 0 && indentation > 0; at--) {
    const text = lines[at] ?? '';
    const key = /^\s*([\w.-]+):/.exec(text)?.[1];
    const depth = text.length - text.trimStart().length;
    if (key === undefined || depth >= indentation) continue;
    parents.unshift(key);
    indentation = depth;
  }
  return parents;
}

function keysOf(file: OwnFile, path: readonly string[], rules: CompiledRules, language: Language): Word[] {
  if (file === 'config') {
    if (path.length === 0) return [...new Set(SETTINGS.map((setting) => setting.key.split('.')[0] ?? ''))].map((label) => ({ label, detail: '' }));
    return SETTINGS.filter((setting) => setting.key.startsWith(`${path.join('.')}.`)).map((setting) => ({ label: setting.key.slice(path.join('.').length + 1), detail: localized(setting.description, language) }));
  }
  const catalogues = cataloguesOf(rules.catalogues);
  const [section, id, inside] = path;
  if (section === undefined) return ['items', 'grading', 'fields'].map((label) => ({ label, detail: '' }));
  if (section === 'items' && id === undefined) return (catalogues?.checklist.groups ?? []).flatMap((group) => group.items).map((item) => ({ label: item.id, detail: localized(item.title, language) }));
  if (section === 'items') return toWords(inside === undefined ? ITEM_KEYS : ITEM_KEYS.find((one) => one.key === inside)?.keys ?? [], language);
  if (section === 'grading' && id === undefined) return [...toWords(GRADING_KEYS, language), ...(catalogues?.grading.questions ?? []).map((question) => ({ label: question.id, detail: localized(question.text, language) }))];
  if (section === 'grading') return [{ label: 'value', detail: '' }, ...toWords(QUESTION_KEYS, language)];
  return section === 'fields' && id === undefined ? Object.keys(catalogues?.checklist.projectFields ?? {}).map((label) => ({ label, detail: '' })) : [];
}

function valuesOf(file: OwnFile, path: readonly string[], rules: CompiledRules, language: Language): Word[] {
  const plain = (values: readonly (string | number)[] | undefined): Word[] => (values ?? []).map((value) => ({ label: String(value), detail: '' }));
  if (file === 'config') {
    if (path[0] === 'rules' && path[1] === 'off') return rules.rules.map((rule) => ({ label: rule.id, detail: localized(rule.message, language) }));
    return plain(SETTINGS.find((setting) => setting.key === path.join('.') || (setting.type === 'levels' && path.join('.').startsWith(`${setting.key}.`)))?.values);
  }
  const [section, id, key, inner] = path;
  if (section === 'items') {
    const declared = ITEM_KEYS.find((one) => one.key === key);
    return plain(inner === undefined ? declared?.values : declared?.keys?.find((one) => one.key === inner)?.values);
  }
  const question = cataloguesOf(rules.catalogues)?.grading.questions.find((one) => one.id === id);
  return section === 'grading' && (key === undefined || key === 'value') ? (question?.options ?? []).map((option) => ({ label: option.id, detail: localized(option.label, language) })) : [];
}

function toWords(keys: readonly AnswerKey[], language: Language): Word[] {
  return keys.map((key) => ({ label: key.key, detail: localized(key.description, language) }));
}

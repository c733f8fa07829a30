// The documents of rules: text in the language asked for, the parts a hover needs, and an address that works in every editor.
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { readRuleDocument } from '../messages/rule-document.ts';
import { localized, type Language } from '../model/rule.ts';
import type { FileSystem } from '../platform/file-system.ts';
import { RULE_SCHEME } from '../protocol/rule-document.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';

export interface RulePage {
  readonly title: string;
  readonly markdown: string;
  /** Body of the section on how to fix; empty where there is none. */
  readonly remedy: string;
}

/** The page of a rule; a rule without a document gives one with its message. Undefined where there is no such rule. */
export function rulePage(rules: CompiledRules, ruleId: string, language: Language): RulePage | undefined {
  const rule = rules.rules.find((one) => one.id === ruleId);
  if (rule === undefined) return undefined;
  const document = rules.documents[ruleId];
  if (document === undefined || !/^## /m.test(document)) {
    const category = rules.categories.find((one) => one.id === rule.category);
    const title = category === undefined ? ruleId : localized(category.title, language);
    return { title, markdown: `# ${title} (${ruleId})\n\n${localized(rule.message, language)}\n`, remedy: '' };
  }
  const { title, markdown, remedy } = readRuleDocument(document, language, ruleId);
  return { title: title ?? ruleId, markdown, remedy };
}

/** Where the text of a page is found: content that the client asks for, or a copy on disk. */
export class RuleAddresses {
  readonly #written = new Map<string, string | undefined>();
  readonly #fs: FileSystem;
  readonly #folder: string | undefined;
  readonly #asContent: boolean;

  /** @param folder where copies go; @param asContent the client can ask for `hisguard-rule:` content. */
  constructor(fs: FileSystem, folder: string | undefined, asContent: boolean) {
    this.#fs = fs;
    this.#folder = folder;
    this.#asContent = asContent;
  }

  /** The page's URI; the copy is written when it is first asked for. Undefined where nothing can be written. */
  addressOf(rules: CompiledRules, ruleId: string, language: Language): string | undefined {
    if (this.#asContent) return URI.from({ scheme: RULE_SCHEME, path: `/${language}/${ruleId}.md` }).toString();
    const key = `${rules.digest}/${language}/${ruleId}`;
    if (this.#written.has(key)) return this.#written.get(key);
    const uri = this.#write(rules, ruleId, language);
    this.#written.set(key, uri);
    return uri;
  }

  #write(rules: CompiledRules, ruleId: string, language: Language): string | undefined {
    const page = rulePage(rules, ruleId, language);
    // A customer's rule id may hold what no file name may.
    if (this.#folder === undefined || page === undefined || !/^[\w.-]{1,120}$/.test(ruleId)) return undefined;
    const path = join(this.#folder, 'rules', rules.digest.slice(0, 12), language, `${ruleId}.md`);
    if (!this.#fs.exists(path) && !this.#fs.write(path, Buffer.from(page.markdown)).value) return undefined;
    return URI.file(path).toString();
  }
}

/** Rule id and language of a `hisguard-rule:` address. */
export function ruleOfAddress(uri: string): { readonly ruleId: string; readonly language: Language } | undefined {
  const { scheme, path } = URI.parse(uri);
  const match = /^\/(zh-CN|en)\/(.+)\.md$/.exec(path);
  return scheme !== RULE_SCHEME || match === null ? undefined : { language: match[1] as Language, ruleId: match[2] ?? '' };
}

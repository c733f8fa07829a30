// The commented `.hisguard/config.yaml` that `hisguard init` writes.
import { localized, type Language } from '../model/rule.ts';
import { SETTINGS } from './declarations.ts';

/** A file in which every setting stands commented out with what it does; uncommenting a line makes it valid. */
export function settingsTemplate(language: Language): string {
  const lines: string[] = [language === 'en' ? '# Settings of HIS Guard for this project. Remove the # in front of what you need.' : '# HIS Guard 项目设置。需要哪一项，就去掉该行前面的 #。'];
  let section = '';
  for (const setting of SETTINGS) {
    const [head = '', name = ''] = setting.key.split('.');
    if (head !== section) {
      lines.push('', `# ${head}:`);
      section = head;
    }
    lines.push(`#   ${name}: ${setting.example}   # ${localized(setting.description, language)}`);
  }
  return `${lines.join('\n')}\n`;
}

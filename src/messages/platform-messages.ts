// What reading, walking, caching and worker threads have to say.
import type { Localized } from '../model/rule.ts';

export const PLATFORM_MESSAGES: Readonly<Record<string, Localized>> = {
  'platform.encoding-unknown': { zh: '无法判定文件编码，按 Latin-1 读取，其中的中文内容可能未被检查', en: 'The encoding of the file could not be determined; it was read as Latin-1, so Chinese text in it may not have been checked' },
  'platform.malformed-bytes': { zh: '文件中有不符合 {0} 编码的字节，已按替换字符读取；自动修复不会写回该文件', en: 'The file has bytes that are not valid {0}; they were read as replacement characters, and fixes are not written back to it' },
  'platform.not-encodable': { zh: '第 {2} 行的字符 {1} 无法用文件原编码 {0} 保存，未写入任何内容', en: 'Character {1} on line {2} does not exist in {0}, the encoding of the file; nothing was written' },
  'platform.edits-overlap': { zh: '修改区域相互重叠或超出文件范围，未写入任何内容', en: 'Edits overlap or lie outside the file; nothing was written' },
  'platform.unreadable-file': { zh: '文件无法读取（{0}）', en: 'The file cannot be read ({0})' },
  'platform.unreadable-folder': { zh: '文件夹无法读取（{0}），其中的文件未检查', en: 'The folder cannot be read ({0}); the files in it were not checked' },
  'platform.not-a-file': { zh: '不是普通文件，未读取', en: 'Not a regular file; it was not read' },
  'platform.too-large': { zh: '文件大小为 {0} 字节，超过上限，未读取', en: 'The file has {0} bytes, more than the limit; it was not read' },
  'platform.unwritable': { zh: '文件无法写入（{0}）', en: 'The file cannot be written ({0})' },
  'platform.cache-in-tree': { zh: '缓存目录位于被检查的目录之内，本次未保存缓存', en: 'The cache folder lies inside the scanned folder; the cache was not saved' },
  'platform.cache-unwritable': { zh: '缓存目录无法写入，本次未保存缓存', en: 'The cache folder cannot be written; the cache was not saved' },
};

// Makes a Word package reproducible: one order of parts, one time stamp, ids counted from the document, the date of the assessment.
import { strFromU8, unzipSync } from 'fflate';
import { corePart, zipPackage, type CoreProperties } from '../office/package.ts';

/** Replaces every match of `pattern`'s first group by one name per distinct value, in order of appearance in `texts`. */
function renumber(text: string, pattern: RegExp, name: (index: number) => string, seen: Map<string, string>): string {
  return text.replace(pattern, (whole: string, id: string) => {
    const known = seen.get(id) ?? name(seen.size + 1);
    seen.set(id, known);
    return whole.replace(id, known);
  });
}

// Substitutes where a named font is missing (macOS, Linux): its other names, then a family of the same kind (ECMA-376 17.8.3.1, altName).
const FONTS: readonly (readonly [name: string, other: string, family: 'roman' | 'swiss' | 'modern'])[] = [
  ['宋体', 'SimSun', 'roman'], ['黑体', 'SimHei', 'swiss'], ['仿宋', 'FangSong', 'modern'], ['Times New Roman', 'Liberation Serif', 'roman'], ['Arial', 'Liberation Sans', 'swiss'], ['Courier New', 'Liberation Mono', 'modern'],
];

const FONT_TABLE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
  + FONTS.map(([name, other, family]) => `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:family w:val="${family}"/></w:font>`).join('') + '</w:fonts>';

/** The same Word package with nothing random and no clock in it. */
export function normaliseWordPackage(bytes: Uint8Array, core: CoreProperties): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {};
  const bookmarks = new Map<string, string>();
  const drawings = new Map<string, string>();
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith('/')) continue;
    if (!name.endsWith('.xml') && !name.endsWith('.rels')) { parts[name] = content; continue; }
    let text = strFromU8(content);
    text = renumber(text, /<w:bookmark(?:Start|End)\b[^<>]*\bw:id="([^"]*)"/g, String, bookmarks);
    text = renumber(text, /<wp:docPr\b[^<>]*\bid="([^"]*)"/g, String, drawings);
    parts[name] = text;
  }
  parts['docProps/core.xml'] = corePart(core);
  parts['word/fontTable.xml'] = FONT_TABLE;
  return zipPackage(parts);
}

// Statements of MyBatis mappers that give back maps: what their columns hold.
import type { Fact } from '../../../model/fact.ts';
import { positionAt } from '../../../model/location.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import { matchField } from '../../../ruleset/vocabularies/match-field.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { isAboutField } from '../personal-members.ts';
import type { Carrier } from './carrier.ts';
import { isExposed } from './data-type.ts';
import { METHOD_RESULT, resultFact } from './flow-facts.ts';

const SELECT = /<select\b([^<>]{0,400})>/g;
const MAP_RESULT = /resultType\s{0,4}=\s{0,4}"(?:java\.util\.)?(?:hashmap|map|linkedhashmap|com\.alibaba\.fastjson2?\.JSONObject)"/i;
/** Masked in the statement itself. */
const MASKED = /\*{3,}|\b(?:insert|replace|stuff)\s{0,4}\(|mask|desens/i;

/** Facts of kind `method-result` for a mapper's selects whose result is a map. */
export function mapperFacts(file: SourceFile, vocabulary: PersonalDataFields): Fact[] {
  const namespace = /<mapper\s{1,40}namespace\s{0,4}=\s{0,4}"([\w.]{3,200})"/.exec(file.text)?.[1];
  if (namespace === undefined) return [];
  const type = namespace.slice(namespace.lastIndexOf('.') + 1);
  return Array.from(file.text.matchAll(SELECT)).flatMap((match): Fact[] => {
    const [tag, attributes = ''] = match;
    const begin = match.index + tag.length;
    const close = file.text.indexOf('</select', begin);
    const statement = close === -1 ? '' : file.text.slice(begin, close);
    const id = /\bid\s{0,4}=\s{0,4}"(\w{1,100})"/.exec(attributes)?.[1];
    if (id === undefined || !MAP_RESULT.test(attributes)) return [];
    const carried = columnsOf(statement).flatMap((column): Carrier[] => {
      if (MASKED.test(column.expression) || isAboutField(column.name)) return [];
      const found = matchField(vocabulary, column.name) ?? matchField(vocabulary, column.source);
      return found === undefined || !isExposed(found.field) || found.subject === 'organisation' || found.subject === 'dictionary' || found.strength === 'confirmed' ? [] : [{ field: column.name, id: found.field.id }];
    });
    return carried.length === 0 ? [] : [resultFact(METHOD_RESULT, { name: `${type}.${id}`, path: file.path, line: positionAt(file.lineStarts, match.index).line }, { declared: ['Map'], carried, passes: false })];
  });
}

/** Columns between `select` and `from`: the name in the result, and the column it is taken from. */
function columnsOf(statement: string): readonly { readonly name: string; readonly source: string; readonly expression: string }[] {
  const [, afterSelect = ''] = statement.split(/\bselect\b/i, 2);
  const [list = ''] = afterSelect.replace(/^\s{1,40}distinct\b/i, '').split(/\bfrom\b/i, 1);
  return list.replace(/<[^<>]{0,300}>/g, ' ').split(/,(?![^(]{0,200}\))/).flatMap((part) => {
    const expression = part.trim();
    const match = /^(?:[\w"`]{1,60}\.)?["`]?(\w{1,80})["`]?(?:\s{1,20}(?:as\s{1,20})?["'`]?(\w{1,80})["'`]?)?$/i.exec(expression);
    return match === null ? [] : [{ name: match[2] ?? match[1] ?? '', source: match[1] ?? '', expression }];
  });
}

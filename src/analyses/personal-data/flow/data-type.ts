// What a class says of the personal data in it: fields, masks, whether its text shows them.
import type { PersonalDataField, PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { subjectOf } from '../../../ruleset/vocabularies/match-field.ts';
import { isAboutField, isPersons, personalMembers, showsPerson } from '../personal-members.ts';
import { headType, leafTypes } from './carrier.ts';
import type { Outline, OutlineField, OutlineType } from '../../../outline/outline.ts';
import type { DataType } from './flow-facts.ts';
import type { FileMasks } from './masks.ts';

/** Annotations that keep a field out of an answer or mask it there. */
const KEPT_FROM_ANSWERS = /@\w{0,30}(?:Sensitive|Desensiti[sz]e|Desensiti[sz]ation|Mask|Privacy)(?!\w{0,12}(?:Encode|Decode))|@JsonIgnore\b|WRITE_ONLY|serialize\s{0,4}=\s{0,4}false|using\s{0,4}=\s{0,4}\w{0,40}(?:Sensit|Desens|Mask|Hide)\w{0,40}|@Expose\s{0,4}\(\s{0,4}serialize|\[(?:\w{0,30}(?:Sensitive|Mask|Desensiti)\w{0,30}|JsonIgnore|IgnoreDataMember|NotMapped)\b/;
const KEPT_FROM_TEXT = /@ToString\.Exclude\b|\[(?:LogMasked|NotLogged)\b/;
const MAPS = /^(?:Map|HashMap|LinkedHashMap|TreeMap|JSONObject|ConcurrentHashMap|Dictionary|IDictionary|Hashtable)$/;
const ANYTHING = /^(?:Object|object|dynamic|\?|[A-Z]|TData|TResult|TEntity|JSONObject|JObject)$/;
/** Who made or changed the record: mostly never filled, and nothing that is shown for itself. */
const TRAIL = /^(?:creat|crte|crter|updt|updat|modif|edit|retir|delet|last_?modif|approv|audit)/i;
const MOST_PARTS = 60;

/** What facts say of a type. */
export function dataTypeOf(type: OutlineType, outline: Outline, masks: FileMasks, vocabulary: PersonalDataFields): DataType {
  const ignored = namesIn(/@JsonIgnoreProperties\s{0,4}\(([^()]{0,400})\)/.exec(type.annotations.text)?.[1]);
  const unprinted = namesIn(/@ToString\s{0,4}\(\s{0,8}exclude\b([^()]{0,400})\)/.exec(type.annotations.text)?.[1]);
  const subject = subjectOf(vocabulary, '', type.name);
  const all = personalMembers({ name: type.name, members: type.fields }, vocabulary).filter(({ member, match }) => !isAboutField(member.name, match.field.id) && !TRAIL.test(member.name));
  const found = showsPerson(all, isPersons(subject)) ? all.filter(({ match, member }) => isExposed(match.field) && isValue(member)) : [];
  return {
    open: type.typeParameters.length > 0 || type.supers.some((one) => MAPS.test(headType(one))) || type.fields.some((field) => leafTypes(field.type).some((leaf) => ANYTHING.test(leaf))),
    prints: printedFields(type, outline),
    staff: subject === 'staff',
    personal: found.map(({ member, match }) => [member.name, match.field.id, `${isKeptFromAnswers(member, type, masks, ignored, vocabulary) ? 'j' : ''}${KEPT_FROM_TEXT.test(member.annotations.text) || unprinted.has(member.name) ? 'p' : ''}`] as const),
    parts: type.fields.flatMap((field) => leafTypes(field.type).filter((leaf) => !ANYTHING.test(leaf) && !TRAIL.test(field.name) && !isKept(field, vocabulary)).map((leaf) => [field.name, leaf] as const)).slice(0, MOST_PARTS),
    supers: type.supers.map((one) => [headType(one), leafTypes(one).filter((leaf) => leaf !== headType(one))] as const),
  };
}

/** What the object's own text shows: `*` all of it, else the fields named in `toString`. */
function printedFields(type: OutlineType, outline: Outline): readonly string[] {
  const own = type.methods.find((method) => (method.name === 'toString' || method.name === 'ToString') && method.parameters.length === 0)?.body;
  if (own === undefined) return type.kind === 'record' || type.annotations.has('Data', 'ToString', 'Value') ? ['*'] : [];
  const code = outline.bare.slice(own.start, own.end);
  if (/reflection|ReflectionToString|toJSON|toJson|Serialize/.test(code)) return ['*'];
  const words = new Set(Array.from(code.matchAll(/[A-Za-z_]\w{0,80}/g), ([word]) => word.replace(/^get(?=[A-Z])/, '').toLowerCase()));
  return type.fields.flatMap(({ name }) => (words.has(name.toLowerCase()) ? [name] : []));
}

/** Fields whose value alone tells who somebody is or what he suffers from. */
export function isExposed(field: PersonalDataField): boolean {
  return field.exposed;
}

/** Numbers, switches and times hold no name, number or text of a person. */
function isValue({ type }: OutlineField): boolean {
  return !/^(?:Date|LocalDate|LocalDateTime|DateTime\??|DateTimeOffset\??|Timestamp|bool\??|Boolean|boolean|double|Double|float|Float|BigDecimal|decimal\??)$/.test(type) && (leafTypes(type).length === 0 || /^(?:List|Set|Collection|IList|IEnumerable)</.test(type));
}

function isKeptFromAnswers(field: OutlineField, type: OutlineType, masks: FileMasks, ignored: ReadonlySet<string>, vocabulary: PersonalDataFields): boolean {
  if (ignored.has(field.name) || isKept(field, vocabulary)) return true;
  const getter = type.methods.find((method) => method.body !== undefined && (method.name.toLowerCase() === `get${field.name.toLowerCase()}` || method.name === field.name));
  return getter?.body !== undefined && masks.within(getter.body.start, getter.body.end) !== undefined;
}

function namesIn(list: string | undefined): ReadonlySet<string> {
  return new Set(list === undefined ? [] : Array.from(list.matchAll(/"(\w{1,80})"/g), ([, name = '']) => name));
}

function isKept({ annotations: { text } }: OutlineField, { own }: PersonalDataFields): boolean {
  return KEPT_FROM_ANSWERS.test(text) || own.masks(text);
}

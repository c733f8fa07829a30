// What a JSON object, a map or a text of JSON holds that no type describes: the keys that the method reads from it, and what it is parsed into.
import type { Carrier } from './carrier.ts';
import { carriersOf, type Scope } from './read-expression.ts';

/** `body.GetValue("idCard")`, `body["idCard"]`, `body.getString("idCard")`. */
const READ = /(?<![\w.])(\w{1,80})\s{0,8}(?:\??\.\s{0,8}(?:GetValue|Value|SelectToken|GetProperty|TryGetValue|TryGetProperty|get|getStr|getString|optString|getOrDefault|path)(?:<\w{1,20}\??>)?\s{0,4}\(\s{0,4}|\??\[\s{0,4})"([^"\n]{1,80})"/g;
/** A member of a `dynamic` object: no call. */
const MEMBER = /(?<![\w.])(\w{1,80})\??\.([A-Za-z_]\w{0,80})(?![\w(<])/g;
/** `x = JObject.Parse(body)`, `x = JSON.parseObject(body, Patient.class)`. */
const PARSED = /(?<![\w.])(\w{1,80})\s{0,8}=\s{0,8}(?=(?:\w{1,60}\s{0,8}\.\s{0,8}){0,3}(\w{1,60})(?:<[\w.<>, ?[\]]{1,80}>)?\s{0,4}\(\s{0,4}(\w{1,80})(?:\.[tT]oString\(\))?\s{0,4}[,)])/g;
const PARSES = /parse|json|jobject|deserial|readValue|readTree|fromObject/i;
/** Types without fields of their own; an empty one where a variable is declared by what is put into it. Of locals with small types (`string`, `dynamic`) none is known. */
const OPEN = /^(?:JObject|JToken|JsonElement|JsonNode|JsonObject|JSONObject|ObjectNode|JsonDocument|dynamic|object|Object|string|String|(?:I?Dictionary|(?:Linked)?(?:Hash)?Map)\b.{0,120}|)\??$/;

/** `target = parse(source)`; `at`: where the call begins. */
interface Parsing {
  readonly target: string;
  readonly source: string;
  readonly at: number;
}

/** The variables of one method that hold JSON; offsets are of the method's body. */
export class JsonVariables {
  readonly #scope: Scope;
  readonly #start: number;
  readonly #end: number;
  #keys: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  #parsings: readonly Parsing[] | undefined;

  constructor(scope: Scope, start: number, end: number) {
    this.#scope = scope;
    this.#start = start;
    this.#end = end;
  }

  /** What a variable holds by the keys that are read from it or from what it is parsed into. */
  carriedBy(name: string): readonly Carrier[] {
    const type = this.#scope.typeOf(name);
    if (type !== undefined && !OPEN.test(type)) return [];
    const carried = this.#fieldsOf(name);
    this.#parsings ??= this.#readParsings();
    for (const { target, source, at } of this.#parsings) {
      if (source === name && target !== name) carried.push(...this.#fieldsOf(target), ...carriersOf(this.#scope, at, this.#endOfStatement(at)));
    }
    return carried;
  }

  #fieldsOf(name: string): Carrier[] {
    this.#keys ??= this.#readKeys();
    const { personalField } = this.#scope;
    return [...this.#keys.get(name) ?? []].flatMap((field) => {
      const id = personalField(field);
      return id === undefined ? [] : [{ field, id }];
    });
  }

  #readParsings(): readonly Parsing[] {
    const code = this.#scope.bare.slice(this.#start, this.#end);
    return [...code.matchAll(PARSED)].flatMap(({ 0: whole, 1: target = '', 2: call = '', 3: source = '', index }) => (PARSES.test(call) ? [{ target, source, at: this.#start + index + whole.length }] : []));
  }

  #readKeys(): ReadonlyMap<string, ReadonlySet<string>> {
    const { text, bare, typeOf } = this.#scope;
    const keys = new Map<string, Set<string>>();
    const give = (name: string, key: string): void => {
      keys.set(name, (keys.get(name) ?? new Set()).add(key));
    };
    // Keys stand in texts, which the bare code leaves out; what stands in a comment is in neither.
    for (const { 1: name = '', 2: key = '', index } of text.slice(this.#start, this.#end).matchAll(READ)) {
      if (bare.startsWith(name, this.#start + index)) give(name, key);
    }
    for (const [, name = '', key = ''] of bare.slice(this.#start, this.#end).matchAll(MEMBER)) if (typeOf(name) === 'dynamic') give(name, key);
    return keys;
  }

  #endOfStatement(from: number): number {
    const end = this.#scope.bare.indexOf(';', from);
    return end === -1 || end > this.#end ? this.#end : end;
  }
}

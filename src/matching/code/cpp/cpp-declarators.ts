// Declarations of C and C++: a base type, and around each name what makes more of it.
import { NONE, type Code } from '../code.ts';
import type { Lower, Lowering } from '../lowering.ts';

/** What a declarator says of one name. */
export interface Declared {
  readonly type: Code;
  /** -1: the declarator has no name. */
  readonly name: number;
  /** The parameters, where it declares a function. */
  readonly parameters: number;
  /** What that function gives back. */
  readonly result: Code;
}

const INDIRECTIONS: Readonly<Record<string, string>> = {
  pointer_declarator: '*', abstract_pointer_declarator: '*', reference_declarator: '&', abstract_reference_declarator: '&',
};

/** Words before a declaration; storage and qualifiers, that a pattern need not name. */
export function attributesOf(l: Lowering, n: number): Code {
  const kids = l.named(n).flatMap((child) => (l.isKind(child, 'storage_class_specifier', 'type_qualifier') ? [l.make('modifier', child, [], l.text(child))] : []));
  return l.between('attrs', l.start(n), kids.at(-1)?.end ?? l.start(n), kids);
}

/** Where the type of a declaration begins once it is more than a name: at its first qualifier. */
function typeStart(l: Lowering, n: number, type: number): number {
  const qualifier = l.child(n, 'type_qualifier');
  return qualifier >= 0 && l.start(qualifier) < l.start(type) ? l.start(qualifier) : l.start(type);
}

/** Takes a declarator apart, from the outside in. @param start where the type begins. */
function readDeclarator(l: Lowering, declarator: number, base: Code, start: number): Declared {
  let type = base;
  let parameters = -1;
  let result: Code = NONE;
  let at = declarator;
  while (at >= 0) {
    const kind = l.kindName(at);
    const inner = l.field(at, 'declarator') >= 0 ? l.field(at, 'declarator') : kind === 'parenthesized_declarator' || kind.includes('reference') || kind === 'attributed_declarator' || kind === 'variadic_declarator' ? (l.named(at).find((one) => !l.isKind(one, 'type_qualifier')) ?? -1) : undefined;
    if (inner === undefined && !/abstract|array|function|pointer/.test(kind)) break;
    const sign = INDIRECTIONS[kind];
    if (sign !== undefined) type = l.between('arraytype', start, l.start(at) + 1, [type], sign);
    else if (kind.includes('array')) type = l.between('arraytype', start, l.end(at), [type, l.lower(l.field(at, 'size'))], '[]');
    else if (kind.includes('function')) {
      parameters = l.field(at, 'parameters');
      result = type;
      const list = l.lower(parameters);
      type = l.between('other', start, list.kids.at(-1)?.end ?? list.end, [type, list], 'function type');
    }
    at = inner ?? -1;
  }
  return { type, name: at, parameters, result };
}

/** `T a = 1, *b;`: each begins with the type; the last ends with the semicolon. */
export const declaration: Lower = (l, n) => {
  const type = l.field(n, 'type');
  const own = type < 0 ? [] : definedIn(l, type);
  const attributes = attributesOf(l, n);
  const base = own.length > 0 ? named(l, type) : l.lower(type);
  const start = type < 0 ? l.start(n) : typeStart(l, n, type);
  const declarators = l.fields(n, 'declarator');
  const made = declarators.map((one, index) => {
    const holds = l.isKind(one, 'init_declarator');
    const { type: whole, name } = readDeclarator(l, holds ? l.field(one, 'declarator') : one, base, start);
    const value = holds ? l.field(one, 'value') : declarators.length === 1 ? (l.field(n, 'default_value') >= 0 ? l.field(n, 'default_value') : l.field(n, 'value')) : -1;
    const end = index === declarators.length - 1 ? l.end(n) : l.end(one);
    return l.between('var', l.start(n), end, [attributes, whole, l.lower(name), l.lower(value)]);
  });
  // How an ellipsis is written where a declaration stands.
  if (made.length === 0 && (base.kind === 'ellipsis' || base.kind === 'metaellipsis')) return base;
  const all = [...own, ...made];
  return all.length === 1 && all[0] !== undefined ? all[0] : l.make('several', n, all);
};

/** The types that a declaration defines on its way. */
function definedIn(l: Lowering, type: number): Code[] {
  return l.field(type, 'body') >= 0 ? [l.lower(type)] : [];
}

/** A type that is defined here, by its name. */
function named(l: Lowering, type: number): Code {
  const name = l.field(type, 'name');
  return name < 0 ? l.between('special', l.start(type), l.end(type), [], 'anonymous') : l.between('generic', l.start(type), l.end(name), [l.lower(name), NONE], l.kindName(type));
}

/** `struct node` is that type; with a body it is declared. */
export const typeSpecifier = (text: string): Lower => (l, n) => {
  const body = l.field(n, 'body');
  if (body < 0) return named(l, n);
  const [base = NONE, ...others] = l.child(n, 'base_class_clause') < 0 ? [] : l.lowerAll(l.named(l.child(n, 'base_class_clause')).filter((one) => !l.isKind(one, 'access_specifier', 'virtual')));
  const kids = [
    l.between('attrs', l.start(n), l.start(n), []), l.lower(l.field(n, 'name')), NONE, base,
    others.length === 0 ? NONE : l.between('types', others[0]?.start ?? 0, others.at(-1)?.end ?? 0, others), NONE, l.lower(body),
  ];
  return l.make('class', n, kids, text);
};

export const typeDefinition: Lower = (l, n) => {
  const type = l.field(n, 'type');
  const own = definedIn(l, type);
  const base = own.length > 0 ? named(l, type) : l.lower(type);
  const made = l.fields(n, 'declarator').map((one) => {
    const { type: whole, name } = readDeclarator(l, one, base, l.start(type));
    return l.between('other', l.start(type), l.end(one), [whole, l.lower(name)], 'typedef');
  });
  return l.make('several', n, [...own, ...made]);
};

export const parameter: Lower = (l, n) => {
  const type = l.field(n, 'type');
  const base = l.lower(type);
  const { type: whole, name } = readDeclarator(l, l.field(n, 'declarator'), base, typeStart(l, n, type));
  if (name < 0 && (base.kind === 'ellipsis' || base.kind === 'metaellipsis')) return base;
  return l.make('param', n, [attributesOf(l, n), whole, l.lower(name), l.lower(l.field(n, 'default_value'))]);
};

/** A constructor gives back its class, as stock has it. What it sets first stands where other languages name exceptions. */
export const functionDefinition: Lower = (l, n) => {
  const type = l.field(n, 'type');
  const base = l.lower(type);
  const { name, parameters, result } = readDeclarator(l, l.field(n, 'declarator'), base, type < 0 ? l.start(n) : typeStart(l, n, type));
  const body = l.field(n, 'body');
  const sets = l.child(n, 'field_initializer_list');
  const made = l.lower(name);
  return l.make('func', n, [
    l.between('attrs', l.start(n), l.start(n), []), type < 0 ? made : result, made, NONE, l.lower(parameters), sets < 0 ? NONE : l.list('args', sets),
    l.isKind(body, 'try_statement') ? l.make('block', body, [l.lower(body)]) : l.lower(body),
  ]);
};

/** A type as it is written alone: `const char *`. */
export const typeDescriptor: Lower = (l, n) => {
  const type = l.field(n, 'type');
  return readDeclarator(l, l.field(n, 'declarator'), l.lower(type), typeStart(l, n, type)).type;
};

// Statements and declarations of JavaScript and TypeScript in the one shape.
import { NONE, type Code } from '../code.ts';
import type { Lower, Lowering } from '../lowering.ts';
import { asMethod, emptyAttributes, parametersOf } from './javascript-expressions.ts';

/** Decorators and words before a declaration. */
function attributesOf(l: Lowering, n: number, words: readonly string[]): Code {
  const kids = l.children(n).flatMap((child) => {
    if (l.isKind(child, 'decorator')) return [l.lower(child)];
    return words.includes(l.kindName(child)) ? [l.make('modifier', child, [], l.text(child))] : [];
  });
  return kids.length === 0 ? emptyAttributes(l, l.start(n)) : l.between('attrs', kids[0]?.start ?? l.start(n), kids.at(-1)?.end ?? l.start(n), kids);
}

const WORDS = ['async', 'static', 'get', 'set', 'accessibility_modifier', 'readonly', 'abstract', 'override_modifier', '*'];

const variables: Lower = (l, n) => {
  const attributes = attributesOf(l, n, ['const']);
  const word = l.text(l.children(n)[0] ?? n);
  const declarators = l.named(n).filter((one) => l.isKind(one, 'variable_declarator'));
  const made = declarators.map((one) => {
    const parts = [attributes, l.lower(l.field(one, 'type')), l.lower(l.field(one, 'name')), l.lower(l.field(one, 'value'))];
    return l.between('var', l.start(n), l.end(one), parts, word);
  });
  return made.length === 1 && made[0] !== undefined ? made[0] : l.make('several', n, made);
};

const field: Lower = (l, n) => {
  const name = l.field(n, 'property') >= 0 ? l.field(n, 'property') : l.field(n, 'name');
  const made = l.lower(name);
  const value = l.field(n, 'value');
  if (value < 0 && l.field(n, 'type') < 0 && (made.kind === 'ellipsis' || made.kind === 'metaellipsis')) return made;
  const attributes = attributesOf(l, n, WORDS);
  return asMethod(l, n, attributes, made, value) ?? l.make('var', n, [attributes, l.lower(l.field(n, 'type')), made, l.lower(value)]);
};

const method = (text: string): Lower => (l, n) => l.make('func', n, [
  attributesOf(l, n, WORDS), l.lower(l.field(n, 'return_type')), l.lower(l.field(n, 'name')), NONE, parametersOf(l, n), NONE, l.lower(l.field(n, 'body')),
], text);

const classDeclaration: Lower = (l, n) => {
  const heritage = l.child(n, 'class_heritage');
  const clause = l.child(heritage, 'extends_clause');
  const base = heritage < 0 ? NONE : l.lower(clause >= 0 ? l.field(clause, 'value') : (l.named(heritage)[0] ?? -1));
  const list = l.child(heritage, 'implements_clause');
  return l.make('class', n, [attributesOf(l, n, ['abstract']), l.lower(l.field(n, 'name')), NONE, base, list < 0 ? NONE : l.list('types', list), NONE, l.lower(l.field(n, 'body'))], 'class');
};

/** What stands between the brackets after `if`. */
const between = (l: Lowering, n: number, field: string): Code => {
  const node = l.field(n, field);
  return l.isKind(node, 'parenthesized_expression') ? l.lower(l.named(node)[0] ?? node) : l.lower(node);
};

const ifStatement: Lower = (l, n) => l.make('if', n, [between(l, n, 'condition'), l.lower(l.field(n, 'consequence')), l.lower(l.field(n, 'alternative'))]);

const forStatement: Lower = (l, n) => {
  const part = (name: string): Code => {
    const node = l.field(n, name);
    if (node < 0 || l.isKind(node, 'empty_statement')) return NONE;
    const code = l.lower(node);
    const all = code.kind === 'exprstmt' || code.kind === 'several' ? code.kids : [code];
    // A declaration here is none for patterns of statements.
    return l.make('args', node, all.map((one) => (one.kind === 'var' ? { ...one, text: '' } : one)));
  };
  const init = part('initializer');
  const [first] = init.kids;
  const condition = part('condition').kids[0] ?? NONE;
  if (first?.kind === 'ellipsis' && condition === NONE) return l.make('for', n, [first, NONE, NONE, l.lower(l.field(n, 'body'))]);
  return l.make('for', n, [init, condition, part('increment'), l.lower(l.field(n, 'body'))]);
};

const tryStatement: Lower = (l, n) => {
  const handler = l.field(n, 'handler');
  return l.make('try', n, [NONE, l.lower(l.field(n, 'body')), handler < 0 ? NONE : l.make('catches', handler, [l.lower(handler)]), l.lower(l.field(l.field(n, 'finalizer'), 'body'))]);
};

const switchStatement: Lower = (l, n) => {
  const body = l.field(n, 'body');
  const cases = l.named(body).map((one) => {
    const value = l.lower(l.field(one, 'value'));
    if (value.kind === 'ellipsis') return value;
    const label = l.between('args', l.start(one), value === NONE ? l.start(one) : value.end, value === NONE ? [] : [value], l.isKind(one, 'switch_default') ? 'default' : 'case');
    return l.make('case', one, [l.between('args', l.start(one), label.end, [label]), ...l.lowerAll(l.fields(one, 'body'))]);
  });
  return l.between('switch', l.start(n), cases.at(-1)?.end ?? l.end(n), [between(l, n, 'value'), l.make('args', body, cases)]);
};

/** Each name an import brings in, with the name it has here. */
const importStatement: Lower = (l, n) => {
  const clause = l.child(n, 'import_clause');
  const names: Code[] = [];
  for (const part of clause < 0 ? [] : l.named(clause)) {
    if (l.isKind(part, 'named_imports')) names.push(...l.lowerAll(l.named(part)));
    else if (l.isKind(part, 'namespace_import')) names.push(l.make('pair', part, [l.make('id', part, [], '*'), l.lower(l.named(part)[0] ?? -1)]));
    else names.push(l.make('pair', part, [l.make('id', part, [], 'default'), l.lower(part)]));
  }
  const source = l.lower(l.field(n, 'source'));
  return l.between('import', l.start(n), source.end, [source, l.make('types', n, names)], 'names');
};

/** A declaration with the decorators that stand before it. */
function withDecorators(l: Lowering, words: readonly Code[], code: Code): Code {
  const [first] = words;
  const [attributes, ...others] = code.kids;
  if (first === undefined || attributes?.kind !== 'attrs') return code;
  return { ...code, start: first.start, kids: [l.between('attrs', first.start, attributes.end, [...words, ...attributes.kids]), ...others] };
}

/** Decorators before `export` belong to what is exported. */
const decorated = (l: Lowering, n: number, code: Code): Code => withDecorators(l, l.lowerAll(l.children(n).filter((one) => l.isKind(one, 'decorator'))), code);

/** Decorators among the members belong to the next one. */
const classBody: Lower = (l, n) => {
  const members: Code[] = [];
  let words: Code[] = [];
  for (const one of l.named(n)) {
    if (l.isKind(one, 'decorator')) { words.push(l.lower(one)); continue; }
    const [member, ...others] = l.lowerAll([one]);
    if (member !== undefined) members.push(withDecorators(l, words, member), ...others);
    words = [];
  }
  return l.make('body', n, [...members, ...words]);
};

/** `export { a } from 'm'` also imports, from its first name on; `export *` is no import. */
function reexport(l: Lowering, n: number): Code {
  const clause = l.child(n, 'export_clause');
  const names = clause < 0 ? [] : l.lowerAll(l.named(clause));
  const source = l.lower(l.field(n, 'source'));
  return names[0] === undefined ? l.other(n) : l.between('import', names[0].start, source.end, [source, l.between('types', names[0].start, source.start, names)], 'names');
}

const specifier: Lower = (l, n) => {
  const name = l.lower(l.field(n, 'name'));
  if (name.kind === 'ellipsis' || name.kind === 'metaellipsis') return name;
  const alias = l.field(n, 'alias');
  // `{ a }` of a pattern says nothing of the name here.
  if (alias < 0 && l.isPattern) return name;
  return alias < 0 ? l.make('pair', n, [name, l.lower(l.field(n, 'name'))]) : l.make('pair', n, [name, l.lower(alias)], 'as');
};

const inner = (kind: 'return' | 'throw' | 'break' | 'continue'): Lower => (l, n) => l.make(kind, n, [l.lower(l.named(n)[0] ?? -1)]);

export const JAVASCRIPT_STATEMENTS: Readonly<Record<string, Lower>> = {
  program: (l, n) => l.list('file', n), statement_block: (l, n) => l.list('block', n),
  class_body: classBody, interface_body: (l, n) => l.list('body', n),
  empty_statement: () => NONE,
  expression_statement: (l, n) => {
    const code = l.lower(l.named(n)[0] ?? -1);
    return code.kind === 'ellipsis' || code.kind === 'metaellipsis' ? code : l.between('exprstmt', code.start, l.end(n), [code]);
  },
  lexical_declaration: variables, variable_declaration: variables,
  field_definition: field, public_field_definition: field,
  function_declaration: method(''), generator_function_declaration: method(''), method_definition: method('method'),
  class_declaration: classDeclaration, class: classDeclaration, abstract_class_declaration: classDeclaration,
  if_statement: ifStatement, else_clause: (l, n) => l.lower(l.named(n)[0] ?? -1),
  while_statement: (l, n) => l.make('while', n, [between(l, n, 'condition'), l.lower(l.field(n, 'body'))]),
  do_statement: (l, n) => l.make('dowhile', n, [l.lower(l.field(n, 'body')), between(l, n, 'condition')]),
  for_statement: forStatement,
  for_in_statement: (l, n) => l.make('foreach', n, [NONE, l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right')), l.lower(l.field(n, 'body'))], l.text(l.field(n, 'operator'))),
  try_statement: tryStatement,
  catch_clause: (l, n) => {
    const caught = l.lower(l.field(n, 'parameter'));
    const parameter = caught === NONE || caught.kind === 'ellipsis' ? caught : l.between('param', caught.start, caught.end, [emptyAttributes(l, caught.start), NONE, caught, NONE]);
    return l.make('catch', n, [parameter, l.lower(l.field(n, 'body'))]);
  },
  switch_statement: switchStatement,
  return_statement: inner('return'), throw_statement: inner('throw'), break_statement: inner('break'), continue_statement: inner('continue'),
  labeled_statement: (l, n) => l.make('label', n, l.lowerAll(l.named(n))),
  import_statement: importStatement, import_specifier: specifier, export_specifier: specifier,
  export_statement: (l, n) => {
    const declaration = l.field(n, 'declaration');
    if (declaration >= 0) return decorated(l, n, l.lower(declaration));
    if (l.field(n, 'source') >= 0) return reexport(l, n);
    const value = l.field(n, 'value');
    if (value < 0) return l.other(n);
    const code = l.lower(value);
    return code.kind === 'class' || code.kind === 'func' ? decorated(l, n, code) : l.make('exprstmt', n, [code], 'export');
  },
};

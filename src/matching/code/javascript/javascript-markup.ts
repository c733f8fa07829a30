// JSX in the one shape: an element is its name, its attributes and what it holds.
import type { Code } from '../code.ts';
import type { Lower, Lowering } from '../lowering.ts';

function openingOf(l: Lowering, n: number): { readonly name: Code; readonly attributes: Code } {
  const name = l.field(n, 'name');
  return { name: l.lower(name), attributes: l.between('args', l.start(n), l.end(n), l.lowerAll(l.named(n).filter((one) => one !== name && !l.isKind(one, 'type_arguments'))), 'attributes') };
}

const element: Lower = (l, n) => {
  const open = l.field(n, 'open_tag');
  const close = l.field(n, 'close_tag');
  const { name, attributes } = openingOf(l, open);
  const held = l.lowerAll(l.named(n).filter((one) => one !== open && one !== close)).filter((one) => one.kind !== 'xmltext' || one.text !== '');
  // An element ends with the first letter of its closing tag.
  l.endAt(n, l.start(close) + 3);
  return l.make('xml', n, [name, attributes, l.between('list', l.end(open), l.start(close), held, 'children')]);
};

const selfClosing: Lower = (l, n) => {
  const { name, attributes } = openingOf(l, n);
  return l.make('xml', n, [name, attributes, l.between('list', l.end(n), l.end(n), [], 'singleton')]);
};

const attribute: Lower = (l, n) => {
  const [name = -1, value = -1] = l.named(n);
  const key = l.lower(name);
  if (value < 0 && (key.kind === 'ellipsis' || key.kind === 'metaellipsis')) return key;
  return l.make('xmlattr', n, [key, l.lower(value)]);
};

export const JAVASCRIPT_MARKUP: Readonly<Record<string, Lower>> = {
  jsx_element: element, jsx_self_closing_element: selfClosing, jsx_attribute: attribute,
  jsx_expression: (l, n) => l.lower(l.named(n)[0] ?? -1),
  jsx_text: (l, n) => {
    const text = l.text(n).trim();
    const known = l.placeholder(text.replace(/;$/, ''), n);
    // A metavariable here stands for a text, not for an expression in braces.
    return known === undefined || known.kind === 'meta' ? l.make('xmltext', n, [], known?.text ?? text) : known;
  },
  jsx_namespace_name: (l, n) => l.make('id', n, [], l.text(n)),
};

// `requires:` of taint rules: labels joined by `and`, `or`, `not` and brackets.

export type LabelExpression =
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'and' | 'or'; readonly left: LabelExpression; readonly right: LabelExpression }
  | { readonly kind: 'not'; readonly part: LabelExpression };

/** Reads `A and (B or not C)`; undefined where the text is no such expression. */
export function readLabelExpression(text: string): LabelExpression | undefined {
  const words = text.match(/[A-Za-z_][A-Za-z0-9_]*|[()]|\S/g) ?? [];
  let at = 0;
  const primary = (): LabelExpression | undefined => {
    const word = words[at++];
    if (word === 'not') {
      const part = primary();
      return part && { kind: 'not', part };
    }
    if (word === '(') {
      const inner = disjunction();
      return words[at++] === ')' ? inner : undefined;
    }
    return word !== undefined && /^[A-Za-z_]\w*$/.test(word) && word !== 'and' && word !== 'or' ? { kind: 'label', label: word } : undefined;
  };
  const chain = (operator: 'and' | 'or', part: () => LabelExpression | undefined) => (): LabelExpression | undefined => {
    let left = part();
    while (left !== undefined && words[at] === operator) {
      at++;
      const right = part();
      left = right && { kind: operator, left, right };
    }
    return left;
  };
  const disjunction: () => LabelExpression | undefined = chain('or', chain('and', primary));
  const read = disjunction();
  return at === words.length ? read : undefined;
}

/** Whether `expression` holds of a value that carries exactly the labels in `present`. */
export function labelsHold(expression: LabelExpression, present: ReadonlySet<string>): boolean {
  switch (expression.kind) {
    case 'label': return present.has(expression.label);
    case 'not': return !labelsHold(expression.part, present);
    case 'and': return labelsHold(expression.left, present) && labelsHold(expression.right, present);
    case 'or': return labelsHold(expression.left, present) || labelsHold(expression.right, present);
  }
}

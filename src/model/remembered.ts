// A function of a text whose answers are kept: the same names and values stand in every file, and again after every keystroke.

const MOST = 500;

/** @param ask pure, and its answers are not changed. @param longest texts above this are asked for anew. */
export function remembered<T>(ask: (text: string) => T, { longest = Number.POSITIVE_INFINITY, most = MOST }: { readonly longest?: number; readonly most?: number }): (text: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (text) => {
    if (text.length > longest) return ask(text);
    let known = answers.get(text);
    if (known === undefined) {
      if (answers.size >= most) answers.clear();
      known = { answer: ask(text) };
      // Put together, for a piece cut out of a file's text would keep all of that.
      answers.set(` ${text}`.slice(1), known);
    }
    return known.answer;
  };
}

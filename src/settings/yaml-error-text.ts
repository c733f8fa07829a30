// What is wrong with a YAML text, in the reader's words, without the place: the product's own sentence names that.

export function yamlErrorText({ message }: Error): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d{1,9}, column \d{1,9}:?$/, '');
}

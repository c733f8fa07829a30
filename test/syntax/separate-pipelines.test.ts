// A pipeline of three commands ends with its line, whatever follows.
import assert from 'node:assert/strict';
import { separatePipelines } from '../../src/syntax/separate-pipelines.ts';
import { toSExpression } from './s-expression.ts';
import { openTestParsers } from './open-test-parsers.ts';

const FIRST = '(pipeline (command name: (command_name (word))) (command name: (command_name (word))) (command name: (command_name (word))))';

describe('pipelines of three commands', () => {
  it('do not take the next lines for arguments', async () => {
    const parsers = await openTestParsers();
    for (const text of ['a | b | c\nd\ne && f\n', 'a | b |\n  c\nd\ne && f\n', 'a |\n  b | c\n\n# x\nd\ne && f\n']) {
      const { value } = parsers.parse('bash', text);
      assert.equal(value && toSExpression(value).replace(' (comment)', ''), `(program ${FIRST} (command name: (command_name (word))) (list (command name: (command_name (word))) (command name: (command_name (word)))))`);
      assert.equal(value?.text, text);
    }
  });

  it('stay as they are where a semicolon would say something else', () => {
    for (const text of ['case $x in\na|b|c)\n d;;\nesac\n', 'a | b | c &\nd && e\n', 'echo "a | b | c\nd" && e\n', 'a | b | c <<EOF\nd\nEOF\n', 'a | b | c # why\nd && e\n', 'cat <<EOF\na | b | c\nEOF\n', 'if a | b | c; then\nd\nfi\n']) assert.equal(separatePipelines(text), text);
  });
});

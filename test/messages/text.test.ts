// What is said of one thing is said of one, in English; missing arguments stay visible.
import { equal, ok } from 'node:assert/strict';
import { CATALOGUE } from '../../src/messages/catalogue.ts';
import { fill, text } from '../../src/messages/text.ts';

describe('texts', () => {
  it('say one of one and many of none and more', () => {
    equal(text('en', 'compliance.open-errors', [1]), '1 finding of level error is open');
    equal(text('en', 'compliance.open-errors', ['1']), '1 finding of level error is open');
    for (const count of [0, 2, 11]) equal(text('en', 'compliance.open-errors', [count]), `${String(count)} findings of level error are open`);
    equal(text('zh-CN', 'compliance.open-errors', [1]), '有 1 处错误级发现未关闭');
  });

  it('keep the place of what is missing, and what an argument looks like', () => {
    equal(fill('{0} of {1}', ['{1|a|b}']), '{1|a|b} of {1}');
    equal(fill('{0|a|b}'), '{0|a|b}');
  });

  it('choose between two words only where the number is told', () => {
    for (const [id, { en }] of Object.entries(CATALOGUE)) for (const [whole, index = ''] of en.matchAll(/\{(\d)\|/g)) ok(en.includes(`{${index}}`), `${id}: ${whole}`);
  });
});

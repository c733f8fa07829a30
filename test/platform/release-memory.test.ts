import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { releaseMemory } from '../../src/platform/release-memory.ts';

/** Whose object nobody holds once this has returned. */
function leave(): WeakRef<object> {
  return new WeakRef({ text: 'x'.repeat(1000) });
}

describe('memory that nobody needs', () => {
  it('is given back soon, and what somebody holds stays', async () => {
    const held = { text: 'y' };
    const known = new WeakRef(held);
    const left = leave();
    releaseMemory();
    await pause(600);
    assert.equal(left.deref(), undefined);
    assert.equal(known.deref(), held);
  });
});

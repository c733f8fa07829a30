// Clients that refuse, answer late or go away in the middle: the server neither dies of it nor begins anything for them.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { withClient } from './test-client.ts';

const YAML = 'spring:\n  datasource:\n    url: jdbc:mysql://db:3306/his\n    username: his_app\n    password: 123456\n';

describe('server: unwilling clients', () => {
  it('serves one that registers nothing', () => withClient({ 'application.yml': YAML }, { refuses: true }, async (client, root) => {
    await client.phase(root);
    assert.ok((await client.rules(await client.open(join(root, 'application.yml'), YAML))).includes('weak-password'));
  }));

  it('opens no folder when it was shut down while it asked for the settings', async () => {
    let markAsked: () => void = () => undefined;
    let answer: (settings: unknown) => void = () => undefined;
    const asked = new Promise<void>((resolve) => { markAsked = resolve; });
    const settings = new Promise((resolve) => { answer = resolve; });
    await withClient({ 'application.yml': YAML }, { settings: () => { markAsked(); return settings; } }, async (client) => {
      await asked;
      await client.server.close();
      answer({ live: { debounceMilliseconds: 0 } });
      // A folder that is opened is announced at once.
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.deepEqual(client.folderStatuses, []);
    });
  });
});

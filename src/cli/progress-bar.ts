// One line on stderr that says how far the scan is; only on a terminal.
import { text } from '../messages/text.ts';
import type { Language } from '../model/rule.ts';
import type { Host } from './host.ts';

const WIDTH = 24;

export function progressBar(stream: Host['stderr'], language: Language): { readonly update: (done: number, total: number) => void; readonly end: () => void } {
  if (stream.isTTY !== true) return { update: () => undefined, end: () => undefined };
  let shown = -1;
  return {
    update: (done, total) => {
      const filled = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
      const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
      if (percent === shown) return;
      shown = percent;
      stream.write(`\r${text(language, 'cli.progress')} [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done}/${total}`);
    },
    end: () => { if (shown >= 0) stream.write('\r\u001b[2K'); },
  };
}

// Entry of the bundled server: started by an editor as a process of its own, or loaded by `hisguard lsp`.
import { startServer } from './start.ts';

/** The folder of the bundle; this file only ever runs bundled. */
declare const __dirname: string;
declare const require: { readonly main: unknown };
declare const module: unknown;

export { startServer };

if (require.main === module) startServer(__dirname, process.argv.includes('--node-ipc') ? 'node-ipc' : 'stdio');

// The way to the language server. It is there at once; the client behind it, by far the largest part of the extension, is loaded after activation has returned.
import type * as vscode from 'vscode';
import type { LanguageClient, State, WorkDoneProgressBegin, WorkDoneProgressEnd, WorkDoneProgressReport } from 'vscode-languageclient/node';

export type ServerState = 'starting' | 'running' | 'stopped';
export type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** Undone by disposing of it. */
export interface Registration {
  readonly dispose: () => void;
}

/** What the module of the client gives; loaded once. */
export interface LoadedClient {
  readonly client: LanguageClient;
  readonly stateOf: (state: State) => ServerState;
  readonly onProgress: (client: LanguageClient, token: string, handler: (value: Progress) => void) => Registration;
}

export class ServerLink {
  readonly #load: () => Promise<LoadedClient>;
  readonly #waiting = new Set<(loaded: LoadedClient) => void>();
  #loading: Promise<LoadedClient> | undefined;
  #loaded: LoadedClient | undefined;
  #stopped = false;

  constructor(load: () => Promise<LoadedClient>) {
    this.#load = load;
  }

  /** Resolves once the server runs. */
  async start(): Promise<void> {
    // The editor first finishes what it does while it activates extensions.
    await new Promise<void>((resolve) => { setImmediate(resolve); });
    const { client } = await this.#need();
    if (!this.#stopped) await client.start();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#loaded?.client.stop();
  }

  async restart(): Promise<void> {
    await (await this.#need()).client.restart();
  }

  isRunning(): boolean {
    return this.#loaded?.client.isRunning() ?? false;
  }

  async sendRequest<Result>(method: string, params?: object, token?: vscode.CancellationToken): Promise<Result> {
    const { client } = await this.#need();
    // Arguments that are undefined would be sent as such.
    if (params === undefined) return client.sendRequest<Result>(method);
    return token === undefined ? client.sendRequest<Result>(method, params) : client.sendRequest<Result>(method, params, token);
  }

  onNotification(method: string, handler: (params: never) => void): Registration {
    return this.#whenLoaded(({ client }) => client.onNotification(method, handler as (params: unknown) => void));
  }

  onProgress(token: string, handler: (value: Progress) => void): Registration {
    return this.#whenLoaded(({ client, onProgress }) => onProgress(client, token, handler));
  }

  onDidChangeState(handler: (state: ServerState) => void): Registration {
    return this.#whenLoaded(({ client, stateOf }) => client.onDidChangeState(({ newState }) => { handler(stateOf(newState)); }));
  }

  #need(): Promise<LoadedClient> {
    this.#loading ??= this.#load().then((loaded) => {
      this.#loaded = loaded;
      for (const register of this.#waiting) register(loaded);
      this.#waiting.clear();
      return loaded;
    });
    return this.#loading;
  }

  #whenLoaded(register: (loaded: LoadedClient) => Registration): Registration {
    let registered: Registration | undefined;
    const later = (loaded: LoadedClient): void => { registered = register(loaded); };
    if (this.#loaded === undefined) this.#waiting.add(later);
    else later(this.#loaded);
    return {
      dispose: () => {
        this.#waiting.delete(later);
        registered?.dispose();
      },
    };
  }
}

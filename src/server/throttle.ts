// Runs an action soon after the first trigger and at most once per interval; triggers in between count as one.

export class Throttle {
  readonly #milliseconds: number;
  readonly #action: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(milliseconds: number, action: () => void) {
    this.#milliseconds = milliseconds;
    this.#action = action;
  }

  trigger(): void {
    if (this.#closed) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#action();
    }, this.#milliseconds);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }
}

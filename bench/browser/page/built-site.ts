const TIMEOUT_MS = 60_000;
const POLL_MS = 4;

/** The built site in another tab of the same browser, driven through its visible controls. */
export class BuiltSite {
  readonly view: Window & typeof globalThis;

  constructor() {
    const opened = window.open("/");
    if (opened === null) throw new Error("The site could not be opened.");
    this.view = opened as Window & typeof globalThis;
  }

  get status(): string | undefined {
    return this.view.document.querySelector('[role="status"][aria-label="Run status"]')?.textContent;
  }

  /** Records that the destination accepted. */
  get sent(): number {
    const progress = this.view.document.querySelector('[role="progressbar"][aria-label="Records sent"]');
    return Number(progress?.getAttribute("aria-valuenow"));
  }

  button(name: string): Promise<HTMLButtonElement> {
    return this.eventually(`the button ${name}`, () => this.#named("button", name));
  }

  field(label: string): Promise<HTMLInputElement> {
    return this.eventually(`the field ${label}`, () => {
      const control = this.#named("label", label)?.control;
      return control instanceof this.view.HTMLInputElement ? control : undefined;
    });
  }

  async click(name: string): Promise<void> {
    (await this.button(name)).click();
  }

  /** Fills a field as typing does, in a way that React sees. */
  async type(label: string, text: string): Promise<void> {
    const input = await this.field(label);
    const { prototype } = this.view.HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(input, text);
    input.dispatchEvent(new this.view.Event("input", { bubbles: true }));
  }

  /** Polls until `find` returns something, with the site's own timers: Chromium slows down those of a background tab. */
  async eventually<Found>(what: string, find: () => Found | undefined): Promise<Found> {
    const end = performance.now() + TIMEOUT_MS;
    while (performance.now() < end) {
      const found = find();
      if (found !== undefined) return found;
      await this.pass(POLL_MS);
    }
    throw new Error(`The site never showed ${what}.`);
  }

  pass(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.view.setTimeout(resolve, milliseconds));
  }

  #named<Tag extends "button" | "label">(tag: Tag, name: string): HTMLElementTagNameMap[Tag] | undefined {
    const all = this.view.document.querySelectorAll(tag);
    return [...all].find((each) => each.textContent?.trim() === name);
  }
}

/** The names that a place in the template can refer to: those bound before it, in its block or in one around it. */
export class Scope {
  readonly #names = new Map<string, number>();
  readonly #parent: Scope | undefined;
  readonly #slots: { count: number };

  constructor(parent?: Scope) {
    this.#parent = parent;
    this.#slots = parent ? parent.#slots : { count: 0 };
  }

  /** How many slots the whole template has so far. */
  get slots(): number {
    return this.#slots.count;
  }

  /** Gives the slot of a new value; from now on the name means it. */
  bind(name: string): number {
    const slot = this.#slots.count;
    this.#slots.count += 1;
    this.#names.set(name, slot);
    return slot;
  }

  /** A scope in which those names are bound already, and whose own values come behind the given number of slots. */
  static after(bound: ReadonlyMap<string, number>, slots: number): Scope {
    const scope = new Scope();
    for (const [name, slot] of bound) scope.#names.set(name, slot);
    scope.#slots.count = slots;
    return scope;
  }

  /** The names bound in this scope itself, with their slots. */
  get bound(): ReadonlyMap<string, number> {
    return this.#names;
  }

  find(name: string): number | undefined {
    return this.#names.get(name) ?? this.#parent?.find(name);
  }

  names(): string[] {
    return [...(this.#parent?.names() ?? []), ...this.#names.keys()];
  }
}

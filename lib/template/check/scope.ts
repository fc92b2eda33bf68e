import type { Plan } from "./plan";

/** The names that are visible at a place in the template: bound before it, in its block or an enclosing one. */
export class Scope {
  readonly #names = new Map<string, number>();
  readonly #parent: Scope | undefined;
  readonly #slots: { count: number };

  constructor(parent?: Scope) {
    this.#parent = parent;
    this.#slots = parent ? parent.#slots : { count: 0 };
  }

  /** The number of slots in the whole template so far. */
  get slots(): number {
    return this.#slots.count;
  }

  /** Allocates a slot for a value and binds the name to it. */
  bind(name: string): number {
    const slot = this.#slots.count;
    this.#slots.count += 1;
    this.#names.set(name, slot);
    return slot;
  }

  /** Creates a scope that continues a plan: its names are bound, and new values use the slots after its own. */
  static fromPlan({ bound, slots }: Pick<Plan, "bound" | "slots">): Scope {
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

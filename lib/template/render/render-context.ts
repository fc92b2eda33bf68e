import type { Faker } from "@faker-js/faker";
import { faker as english } from "@faker-js/faker/locale/en";
import type { RandomSource } from "@/lib/random";
import type { RecordContext } from "../compile/compile-plan";

export interface ContextOptions {
  readonly random: RandomSource;
  readonly now: () => number;
  readonly simulatedNow: (() => number) | undefined;
  readonly timeZone: string | undefined;
}

/** The context that a renderer provides to its functions. It reads clocks and creates faker only on demand. */
export class RendererContext implements RecordContext {
  readonly random: RandomSource;
  readonly timeZone: string | undefined;
  readonly state = new Map<string, unknown>();
  repetitions = 0;
  readonly #readNow: () => number;
  readonly #readSimulatedNow: (() => number) | undefined;
  #now = Number.NaN;
  #simulatedNow = Number.NaN;
  #faker: Faker | undefined;

  constructor({ random, now, simulatedNow, timeZone }: ContextOptions) {
    this.random = random;
    this.timeZone = timeZone;
    this.#readNow = now;
    this.#readSimulatedNow = simulatedNow;
  }

  startRecord(): void {
    this.repetitions = 0;
    this.#now = Number.NaN;
    this.#simulatedNow = Number.NaN;
  }

  get now(): number {
    // Only NaN differs from itself. Here NaN means that this record has not read the clock yet.
    if (Number.isNaN(this.#now)) this.#now = this.#readNow();
    return this.#now;
  }

  get simulatedNow(): number {
    if (!this.#readSimulatedNow) return this.now;
    if (Number.isNaN(this.#simulatedNow)) this.#simulatedNow = this.#readSimulatedNow();
    return this.#simulatedNow;
  }

  get faker(): Faker {
    this.#faker ??= createSeededFaker(this.random, () => this.now);
    return this.#faker;
  }
}

// A locale's module exports an instance but not its class, and the package's index would load every locale.
const FakerClass = english.constructor as typeof Faker;

/**
 * Faker 10 with locale `en`, drawing every value from `random`.
 *
 * @param now the present time for its functions, milliseconds since 1970
 */
export function createSeededFaker(random: RandomSource, now: () => number): Faker {
  const randomizer = {
    next: random.next,
    seed(): never {
      throw new Error("The random source of a renderer is seeded when the renderer is created.");
    },
  };
  const faker = new FakerClass({ locale: english.rawDefinitions, randomizer });
  faker.setDefaultRefDate(() => new Date(now()));
  return faker;
}

import type { Faker } from "@faker-js/faker";
import { faker as english } from "@faker-js/faker/locale/en";
import type { RandomSource } from "@/lib/random";

// The module of one locale exports a ready instance but not its class; the package's index would load every locale.
const FakerClass = english.constructor as typeof Faker;

/**
 * Faker 10, locale `en`, drawing every value from `random`.
 *
 * @param now what its functions take for the present, milliseconds since 1970
 */
export function createSeededFaker(random: RandomSource, now: () => number): Faker {
  const randomizer = {
    next: random.next,
    seed(): never {
      throw new Error("The random source of a renderer is seeded when the renderer is made.");
    },
  };
  const faker = new FakerClass({ locale: english.rawDefinitions, randomizer });
  faker.setDefaultRefDate(() => new Date(now()));
  return faker;
}

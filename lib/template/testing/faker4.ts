import { createRequire } from "node:module";

type Function4 = (...args: readonly unknown[]) => unknown;

interface Faker4 {
  fake(template: string): string;
  seed(seed: number): void;
  random: object;
  readonly helpers: Readonly<Record<string, () => object>>;
}

/** faker 4.1, the version that the KDG uses. All test files of a process share the instance and its seed. */
export const faker4 = createRequire(import.meta.url)("faker") as Faker4;

/** The modules of faker 4.1, for calls with several arguments, which its evaluator does not support. */
export const faker4Modules = faker4 as unknown as Readonly<
  Record<string, Readonly<Record<string, Function4>>>
>;

/** Sets the seed of faker 4.1. A test file calls it once, so that its values do not depend on other files. */
export function seedFaker4(seed: number): void {
  // seed() replaces the bound `random` with an unbound one, whose uuid() fails.
  const { random } = faker4;
  faker4.seed(seed);
  faker4.random = random;
}

import type { RandomSource } from "@/lib/random";

/** Draws an index with a probability proportional to its weight. */
export type DrawIndex = (random: RandomSource) => number;

/**
 * Walker's alias method with Vose's construction: one draw and one comparison for any number of weights. The table is
 * built at the first draw, because checking a template binds calls that never draw.
 *
 * @param weights relative, none negative, not all 0; they need not sum to 1
 */
export function createWeightedIndex(weights: readonly number[]): DrawIndex {
  let table: AliasTable | undefined;
  return (random) => {
    table ??= createAliasTable(weights);
    const draw = random.next() * weights.length;
    const index = Math.floor(draw);
    return draw - index < (table.keep[index] as number) ? index : (table.alias[index] as number);
  };
}

interface AliasTable {
  /** The probability of keeping a uniformly drawn index. */
  readonly keep: Float64Array;
  /** The index to use otherwise. */
  readonly alias: Uint32Array;
}

function createAliasTable(weights: readonly number[]): AliasTable {
  const count = weights.length;
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  // Dividing by the maximum first keeps the sum finite for any weights.
  const shares = weights.map((weight) => weight / largest);
  const sum = shares.reduce((total, share) => total + share, 0);
  const keep = new Float64Array(count).fill(1);
  const alias = new Uint32Array(count).map((_, index) => index);
  const scaled = Float64Array.from(shares, (share) => (share / sum) * count);
  const poor = findIndexes(scaled, (share) => share < 1);
  const rich = findIndexes(scaled, (share) => share >= 1);
  while (poor.length > 0 && rich.length > 0) {
    const receiver = poor.pop() as number;
    const donor = rich.at(-1) as number;
    keep[receiver] = scaled[receiver] as number;
    alias[receiver] = donor;
    scaled[donor] = (scaled[donor] as number) + (scaled[receiver] as number) - 1;
    if ((scaled[donor] as number) < 1) poor.push(rich.pop() as number);
  }
  // Remainders of rounding must not go to an index of weight 0.
  for (const index of poor) {
    if (weights[index] !== 0) continue;
    keep[index] = 0;
    alias[index] = weights.indexOf(largest);
  }
  return { keep, alias };
}

function findIndexes(shares: Float64Array, test: (share: number) => boolean): number[] {
  return [...shares.keys()].filter((index) => test(shares[index] as number));
}

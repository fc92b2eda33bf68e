/** Randomness as a parameter: every random value of a run, UUIDs included, is drawn from one of these. */
export interface RandomSource {
  /** A number in [0, 1). */
  next(): number;
  /** An integer in [0, 2³²). */
  uint32(): number;
}

/** An unpredictable seed for a run that was given none. */
export function unpredictableSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] as number;
}

/**
 * Chris Doty-Humphrey's sfc32: small, fast, passes PractRand; 128 bits of state.
 * The same seed gives the same numbers in every JavaScript engine.
 */
export function seededRandom(seed: number): RandomSource {
  let a = 0x9e3779b9;
  let b = Math.trunc(seed / 0x1_0000_0000) | 0;
  let c = seed | 0;
  let counter = 1;
  const uint32 = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  // The first outputs still show the seed; a dozen rounds mix it in.
  for (let round = 0; round < 12; round += 1) uint32();
  return { uint32, next: () => uint32() / 0x1_0000_0000 };
}

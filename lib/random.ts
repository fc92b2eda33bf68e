/** Randomness as a parameter: every random value of a run, UUIDs included, is drawn from one of these. */
export interface RandomSource {
  /** A number in [0, 1), with the 53 bits that a number can hold. */
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
 * The same seed gives the same numbers in every JavaScript engine; a number and its decimal text are the same seed.
 */
export function seededRandom(seed: number | string): RandomSource {
  const text = String(seed);
  let a = hash32(text, 0x9e3779b9);
  let b = hash32(text, 0x85ebca6b);
  let c = hash32(text, 0xc2b2ae35);
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
  const next = (): number => ((uint32() >>> 5) * 0x400_0000 + (uint32() >>> 6)) / 0x20_0000_0000_0000;
  return { uint32, next };
}

/** FNV-1a over UTF-16 code units with MurmurHash3's final mix: spreads seeds that differ in one character. */
function hash32(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

/** Randomness as a parameter: every random value of a run, including UUIDs, comes from a source like this. */
export interface RandomSource {
  /** A number in [0, 1) with 53 random bits, as many as a number can hold. */
  next(): number;
  /** An integer in [0, 2³²). */
  uint32(): number;
}

/** A seed of 53 bits for a run without one: two runs almost never share it. */
export function createUnpredictableSeed(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high & 0x1f_ffff) * 0x1_0000_0000 + low;
}

/**
 * Chris Doty-Humphrey's sfc32: small, fast, passes PractRand; 128 bits of state.
 * The same seed gives the same numbers in every JavaScript engine. A number and its decimal text are the same seed.
 */
export function createSeededRandom(seed: number | string): RandomSource {
  const text = String(seed);
  // 32-bit integers stay integers in a typed array. In variables, Chromium would box those above 2³⁰.
  const state = Int32Array.of(
    hash32(text, 0x9e3779b9),
    hash32(text, 0x85ebca6b),
    hash32(text, 0xc2b2ae35),
    1,
  );
  const uint32 = (): number => {
    const a = state[0] as number;
    const b = state[1] as number;
    const c = state[2] as number;
    const counter = state[3] as number;
    const t = (((a + b) | 0) + counter) | 0;
    state[3] = counter + 1;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + t;
    return t >>> 0;
  };
  // The first outputs still correlate with the seed; a dozen rounds mix it in.
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

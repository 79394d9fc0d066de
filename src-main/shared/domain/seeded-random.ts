export interface SeededRandom {
  /** From 0 (included) to 1 (not included), evenly. */
  next(): number;
  /** Normally distributed around 0 with deviation 1. */
  normal(): number;
}

/** Numbers that look random and are the same for the same seed (mulberry32; Box and Muller, 1958, for normal ones). */
export function seededRandom(seed: number): SeededRandom {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()) };
}

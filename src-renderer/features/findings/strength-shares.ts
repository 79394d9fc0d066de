export interface SideCounts {
  readonly for: number;
  readonly against: number;
  readonly total: number;
}

/** More are a bar. */
export const mostDots = { small: 12, large: 24 } as const;

/** A dot a participant: those for it, those against it, the rest. Who speaks on both sides is a dot of each while there is room. */
export function strengthDots({ for: carried, against, total }: SideCounts): readonly ('for' | 'against' | 'rest')[] {
  return Array.from({ length: total }, (_, index) => {
    if (index < carried) return 'for';
    return index >= total - Math.min(against, total - carried) ? 'against' : 'rest';
  });
}

/** Shares of a bar, from 0 to 1. */
export function barShares({ for: carried, against, total }: SideCounts): {
  readonly for: number;
  readonly against: number;
} {
  const whole = Math.max(total, carried + against, 1);
  return { for: carried / whole, against: against / whole };
}

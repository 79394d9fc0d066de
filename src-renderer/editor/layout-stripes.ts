export interface StripeInput {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

export interface Stripe {
  readonly id: string;
  readonly top: number;
  readonly height: number;
  /** Counted from the text outwards; stripes of one lane never overlap. */
  readonly lane: number;
  /** Where the name stands; names never overlap. */
  readonly labelTop: number;
  /** How many lanes are taken where the name stands: it begins after them. */
  readonly labelLane: number;
}

/** Lanes and names of the stripes beside a text, in px. `inputs` are ordered by top. */
export function layoutStripes(inputs: readonly StripeInput[], labelHeight: number): Stripe[] {
  const laneEnds: number[] = [];
  let labelEnd = -Infinity;
  const placed = inputs.map(({ id, top, bottom }) => {
    const free = laneEnds.findIndex((end) => end <= top);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = bottom;
    const labelTop = Math.max(top, labelEnd);
    labelEnd = labelTop + labelHeight;
    return { id, top, height: Math.max(2, bottom - top), lane, labelTop };
  });
  return placed.map((stripe) => {
    const beside = placed.filter(
      ({ top, height }) => top < stripe.labelTop + labelHeight && top + height > stripe.labelTop,
    );
    return { ...stripe, labelLane: Math.max(0, ...beside.map(({ lane }) => lane + 1)) };
  });
}

export interface FunnelStage {
  readonly x: number;
  readonly width: number;
  /** How many reached it, null where nobody counted. */
  readonly people: number | null;
}

export interface FunnelBar {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Bars centred around one line, as high as people are many, and slopes from each to the next one counted. */
export function layoutFunnel(stages: readonly FunnelStage[], height: number) {
  const most = Math.max(1, ...stages.map(({ people }) => people ?? 0));
  const bars = stages.flatMap(({ x, width, people }, index): FunnelBar[] => {
    if (people === null) return [];
    const high = Math.max(people > 0 ? 1 : 0, (people / most) * height);
    return [{ index, x, width, y: (height - high) / 2, height: high }];
  });
  return { bars, slopes: bars.slice(1).map((bar, at) => slopeTo(bars[at]!, bar)) };
}

const slopeTo = (from: FunnelBar, to: FunnelBar): string => {
  const [start, end] = [from.x + from.width, to.x];
  return `M${start},${from.y}L${end},${to.y}L${end},${to.y + to.height}L${start},${from.y + from.height}Z`;
};

export interface ShownPeaks {
  readonly perSecond: number;
  /** The loudest moment of each stretch, 0 to 255. */
  readonly values: Uint8Array;
}

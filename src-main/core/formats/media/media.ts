export interface Media {
  readonly kind: 'audio' | 'video';
  readonly mediaType: string;
  readonly bytes: number;
  /** In ms; null where only playing it tells. */
  readonly duration: number | null;
}

/** Reads `length` bytes from `at` on; fewer at the end of the file. */
export type ReadAt = (at: number, length: number) => Buffer;

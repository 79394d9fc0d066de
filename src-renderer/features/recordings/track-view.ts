/** Which part of a recording its track shows, in ms. */
export interface TrackView {
  readonly from: number;
  readonly span: number;
}

export const shortestSpan = 5000;
const mostGain = 8;

/** The part around `time` that is `zoom` times shorter than the whole; it turns over like pages, so that it stands still while it plays. */
export function trackView(duration: number, zoom: number, time: number): TrackView {
  const whole = Math.max(1, duration);
  const span = Math.min(whole, Math.max(shortestSpan, whole / zoom));
  if (span >= whole) return { from: 0, span: whole };
  const page = span * 0.9;
  return { from: Math.min(whole - span, Math.floor(time / page) * page), span };
}

export const timeAt = ({ from, span }: TrackView, share: number): number =>
  from + Math.min(1, Math.max(0, share)) * span;

/** Where a time stands, 0 to 1; outside of it where it isn't shown. */
export const shareOf = ({ from, span }: TrackView, time: number): number => (time - from) / span;

/** By how much a quiet recording is drawn larger, so that its loudest moment fills the height; never so much that mere noise does. */
export function gainOf({ values }: { readonly values: Uint8Array }): number {
  let loudest = 0;
  for (const value of values) loudest = Math.max(loudest, value);
  return Math.min(mostGain, 255 / Math.max(1, loudest));
}

/** The loudness of each of `count` columns of the view, 0 to 1: of each its loudest moment. */
export function columns(
  { perSecond, values }: { readonly perSecond: number; readonly values: Uint8Array },
  view: TrackView,
  count: number,
): readonly number[] {
  const slot = (share: number) => Math.floor((timeAt(view, share) / 1000) * perSecond);
  return Array.from({ length: count }, (_, index) => {
    const first = slot(index / count);
    const last = Math.max(first + 1, slot((index + 1) / count));
    let loudest = 0;
    for (let at = first; at < last; at += 1) loudest = Math.max(loudest, values[at] ?? 0);
    return loudest / 255;
  });
}

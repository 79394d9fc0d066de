import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columns,
  gainOf,
  shareOf,
  timeAt,
  trackView,
} from '../../../../src-renderer/features/recordings/track-view.ts';

describe('the part of a recording that is shown', () => {
  it('is the whole until it is zoomed', () => {
    expect(trackView(60_000, 1, 30_000)).toEqual({ from: 0, span: 60_000 });
    expect(trackView(3000, 100, 0)).toEqual({ from: 0, span: 3000 });
  });

  it('holds the time that is played, and lies within the recording', () => {
    const time = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 1, max: 1000 }),
        time,
        (whole, zoom, share) => {
          const now = share * whole;
          const { from, span } = trackView(whole, zoom, now);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from + span).toBeLessThanOrEqual(whole + 1e-6);
          expect(now).toBeGreaterThanOrEqual(from - 1e-6);
          expect(now).toBeLessThanOrEqual(from + span + 1e-6);
        },
      ),
    );
  });

  it('leads from places to times and back', () => {
    const view = { from: 1000, span: 4000 };
    expect([timeAt(view, 0.25), shareOf(view, 2000), timeAt(view, 2)]).toEqual([2000, 0.25, 5000]);
  });

  it('is drawn larger where it is quiet, but not where it is silent', () => {
    const gain = (...values: readonly number[]) => gainOf({ values: Uint8Array.from(values) });
    expect([gain(0, 255), gain(51, 20), gain(1, 0), gain()]).toEqual([1, 5, 8, 8]);
  });

  it('has in each column its loudest moment', () => {
    const peaks = { perSecond: 4, values: Uint8Array.from([0, 255, 51, 0, 102, 0, 0, 0]) };
    expect(columns(peaks, { from: 0, span: 2000 }, 4)).toEqual([1, 0.2, 0.4, 0]);
    expect(columns(peaks, { from: 1000, span: 1000 }, 2)).toEqual([0.4, 0]);
  });
});

import { useMemo } from 'react';
import type { RefObject } from 'react';
import { layoutStripes } from '../../editor/layout-stripes.ts';
import type { StripeLayout } from '../../editor/layout-stripes.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { indexPassages } from './near-passages.ts';
import type { ShownCoding } from './use-codings.ts';
import { useMeasured } from './use-measured.ts';
import { isNear, useSeenBand } from './use-seen-band.ts';
import type { Band } from './use-seen-band.ts';

export const stripeRoom = { labelHeight: 18, mostLanes: 5, mostSlide: 76 };

/** Where the stripes near what is seen stand, and what is seen. */
export function useDrawnStripes(
  editor: ReadingEditor | null,
  codings: readonly ShownCoding[],
  margin: RefObject<HTMLDivElement | null>,
) {
  const measured = useMeasured(
    editor,
    useMemo(() => indexPassages(codings), [codings]),
  );
  const layout = useMemo(() => layoutStripes(measured, stripeRoom), [measured]);
  const band = useSeenBand(editor, margin);
  const drawn = useMemo(() => drawnStripes(layout, band), [layout, band]);
  return { drawn, band };
}

/** What of the layout stands near the part that is seen. */
function drawnStripes({ stripes, bundles, folds }: StripeLayout, band: Band): StripeLayout {
  return {
    stripes: stripes.filter((stripe) => isNear(band, stripe)),
    bundles: bundles.filter((bundle) => isNear(band, bundle)),
    folds: folds.filter(({ label }) => isNear(band, { top: label.top, height: stripeRoom.labelHeight })),
  };
}

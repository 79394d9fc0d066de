import { zoomBeside } from './page-layout.ts';
import { useReportsState } from './reports-state.ts';

/** What the pages can be enlarged and made smaller to, in percent; null where that isn't possible. */
export function useZoomSteps() {
  const zoom = useReportsState((state) => state.zoom);
  const shownPercent = useReportsState((state) => state.shown.percent);
  const percent = typeof zoom === 'number' ? zoom : shownPercent;
  return { larger: zoomBeside(percent, 1), smaller: zoomBeside(percent, -1) };
}

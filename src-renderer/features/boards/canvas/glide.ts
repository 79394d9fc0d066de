import { create } from 'zustand';
import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import type { PlacedBox } from '../../../../src-main/shared/domain/boxes.ts';
import { glidePlaces } from '../../../../src-main/shared/domain/glide-places.ts';

export interface Layout {
  readonly cards: readonly PlacedBox[];
  readonly clusters: readonly PlacedBox[];
}

/** Things on their way from where they stood to where they stand. */
export interface Glide {
  readonly from: Layout;
  /** Where they are now, by id. */
  readonly cards: ReadonlyMap<string, Readonly<Box>>;
  readonly clusters: ReadonlyMap<string, Readonly<Box>>;
}

/** Changes with every frame: only what draws it listens. */
export const useGlide = create<{ readonly glide: Glide | null }>(() => ({ glide: null }));

export const currentGlide = (): Glide | null => useGlide.getState().glide;

const glideTime = 300;
let frame = 0;

/** Lets things go from one layout to the other, the same ids in both; whoever wants no motion sees them there at once. */
export function startGlide(from: Layout, to: Layout): void {
  cancelAnimationFrame(frame);
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return stopGlide();
  const [cards, clusters] = [glidePlaces(from.cards, to.cards), glidePlaces(from.clusters, to.clusters)];
  const byId = (places: readonly PlacedBox[]) => new Map(places.map((place) => [place.id, place]));
  let startedAt: number | null = null;
  const step = () => {
    const progress = startedAt === null ? 0 : (performance.now() - startedAt) / glideTime;
    if (progress >= 1) return stopGlide();
    useGlide.setState({ glide: { from, cards: byId(cards(progress)), clusters: byId(clusters(progress)) } });
    frame = requestAnimationFrame(() => {
      // The first picture of a large board takes a while: it isn't taken from the way.
      startedAt ??= performance.now();
      step();
    });
  };
  step();
}

/** Everything stands where it belongs. */
export function stopGlide(): void {
  cancelAnimationFrame(frame);
  if (currentGlide()) useGlide.setState({ glide: null });
}

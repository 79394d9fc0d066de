import type { ReportLook } from '../contract/reports.ts';
import { contrastOf } from './contrast-of.ts';
import { mixColors } from './mix-colors.ts';

/** The colours of a report, as `#rrggbb`. `…Ink` is the same colour dark enough for words, on white and on `tint` (WCAG AA). */
export interface ReportColors {
  readonly accent: string;
  readonly accentInk: string;
  /** For words that stand on the accent. */
  readonly onAccent: string;
  /** The accent, hardly there: behind words. */
  readonly accentTint: string;
  readonly second: string;
  readonly secondInk: string;
  readonly secondTint: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly tint: string;
}

const own = {
  clear: { accent: '#3b5bdb', second: '#b4540a' },
  editorial: { accent: '#9c2f24', second: '#1f5673' },
  bold: { accent: '#14365c', second: '#e8562f' },
} as const;
const ground = { ink: '#1f1e1c', quiet: '#65645f', line: '#dddcd7', tint: '#f5f4f2' } as const;
const leastContrast = 4.5;
const white = '#ffffff';

/** What a look means in colours: the theme's own where none is chosen; a colour too light for words is darkened for them. */
export function reportColors({ theme, accent, second }: Pick<ReportLook, 'theme' | 'accent' | 'second'>): ReportColors {
  const [first, other] = [accent ?? own[theme].accent, second ?? own[theme].second];
  return {
    accent: first,
    accentInk: darkenForWords(first),
    onAccent: [white, ground.ink].find((ink) => contrastOf(first, ink) >= leastContrast) ?? '#000000',
    accentTint: mixColors(white, first, 0.07),
    second: other,
    secondInk: darkenForWords(other),
    secondTint: mixColors(white, other, 0.07),
    ...ground,
  };
}

function darkenForWords(color: string): string {
  const grounds = [ground.tint, mixColors(white, color, 0.07)];
  const shares = Array.from({ length: 21 }, (_, index) => index / 20);
  const isLegible = (ink: string) => grounds.every((behind) => contrastOf(ink, behind) >= leastContrast);
  return shares.map((share) => mixColors(color, '#000000', share)).find(isLegible) ?? ground.ink;
}

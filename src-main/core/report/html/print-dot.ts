import { element } from './markup.ts';
import type { Markup } from './markup.ts';

/** A code's colour: as an attribute of a shape, since the page allows itself no styles in attributes. */
export function printDot(color: string): Markup {
  const fill = /^#[0-9a-f]{6}$/iu.test(color) ? color : '#8b8a85';
  return element(
    'svg',
    { class: 'dot', viewBox: '0 0 10 10', width: 10, height: 10, 'aria-hidden': 'true' },
    element('circle', { cx: 5, cy: 5, r: 4.5, fill }),
  );
}

import { element } from './markup.ts';
import type { Markup } from './markup.ts';

const lines = {
  search: ['M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z', 'M10.4 10.4L14 14'],
  moon: ['M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8z'],
  cross: ['M3.5 3.5l9 9', 'M12.5 3.5l-9 9'],
  menu: ['M2.5 4.5h11', 'M2.5 8h11', 'M2.5 11.5h7'],
  up: ['M3.5 10L8 5.5 12.5 10'],
  down: ['M3.5 6L8 10.5 12.5 6'],
  back: ['M7 3.5L2.5 8 7 12.5', 'M2.5 8h11'],
} as const;

/** A sign of a control; the control says in words what it does. */
export function printIcon(name: keyof typeof lines): Markup {
  return element(
    'svg',
    { class: 'sign', viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' },
    lines[name].map((d) => element('path', { d })),
  );
}

import { openAll } from './reveal.js';

/** On paper nothing can be unfolded. */
export const startPrint = () => {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = openAll();
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
};

import { all, report, words } from './page.js';

/** @param {HTMLElement} drawing */
const naturalWidth = (drawing) => Number(drawing.querySelector('svg')?.getAttribute('width') ?? 0);

/** A drawing that was made smaller can be looked at in its full size, where it scrolls. */
export const startFigures = () => {
  for (const drawing of all('.drawing', report)) {
    if (naturalWidth(drawing) <= drawing.clientWidth * 1.1) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain size';
    button.setAttribute('aria-pressed', 'false');
    button.textContent = words.fullSize;
    button.addEventListener('click', () => {
      const isFull = drawing.classList.toggle('is-full');
      button.setAttribute('aria-pressed', String(isFull));
    });
    drawing.after(button);
  }
};

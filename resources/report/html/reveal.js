import { all } from './page.js';

const isCalm = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Opens what an element is folded in.
 * @param {HTMLElement} element
 */
export const unfold = (element) => {
  /** @type {HTMLElement | null} */
  let around = element;
  for (; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
    if (around.hidden) around.hidden = false;
    around.classList.remove('is-folded');
  }
};

/** @param {HTMLElement} element */
export const scrollTo = (element) => {
  unfold(element);
  element.scrollIntoView({ block: 'center', behavior: isCalm.matches ? 'auto' : 'smooth' });
};

/** @param {string} hash */
export const targetOf = (hash) => document.getElementById(decodeURIComponent(hash.slice(1)));

export const openAll = () => {
  const closed = /** @type {HTMLDetailsElement[]} */ (all('details:not([open])'));
  for (const details of closed) details.open = true;
  return closed;
};

import { byId, linksOf, report } from './page.js';

export const closeRail = () => {
  if (!document.body.classList.contains('is-open')) return;
  document.body.classList.remove('is-open');
  byId('open').setAttribute('aria-expanded', 'false');
  byId('open').focus();
};

const openRail = () => {
  document.body.classList.add('is-open');
  byId('open').setAttribute('aria-expanded', 'true');
  byId('close').focus();
};

const startDrawer = () => {
  byId('open').hidden = false;
  byId('close').hidden = false;
  byId('open').addEventListener('click', openRail);
  byId('close').addEventListener('click', closeRail);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) closeRail();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && report.contains(target)) closeRail();
  });
  byId('contents').addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) closeRail();
  });
};

/** The contents show where one reads: the last heading that has passed the upper third. */
const startFollowing = () => {
  const links = linksOf(byId('contents'));
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  /** @type {HTMLElement | null} */
  let current = null;
  /** @type {HTMLElement | null} */
  let chosen = null;
  let isWaiting = false;
  const follow = () => {
    isWaiting = false;
    const line = innerHeight / 3;
    const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 4;
    const passed = headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top <= line);
    const link = chosen ?? links[isAtEnd && scrollY > 0 ? links.length - 1 : passed] ?? null;
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
    keepInSight(link);
  };
  const wait = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(follow);
  };
  // Near the end what was chosen can't come to the top: it is where one reads all the same, until one scrolls on.
  byId('contents').addEventListener('click', ({ target }) => {
    chosen = target instanceof Element ? target.closest('a') : null;
    wait();
  });
  const letGo = (/** @type {Event} */ { target }) => {
    if (!(target instanceof Node && byId('contents').contains(target))) chosen = null;
  };
  for (const name of ['wheel', 'touchmove', 'keydown', 'pointerdown']) addEventListener(name, letGo, { passive: true });
  addEventListener('scroll', wait, { passive: true });
  addEventListener('resize', wait);
  follow();
};

/** @param {HTMLElement | null} link */
const keepInSight = (link) => {
  if (!link || document.body.classList.contains('is-open')) return;
  const rail = byId('rail');
  const [own, frame] = [link.getBoundingClientRect(), rail.getBoundingClientRect()];
  if (own.top < frame.top + 40) rail.scrollTop -= frame.top + 40 - own.top;
  if (own.bottom > frame.bottom - 40) rail.scrollTop += own.bottom - frame.bottom + 40;
};

export const startRail = () => {
  startDrawer();
  startFollowing();
};

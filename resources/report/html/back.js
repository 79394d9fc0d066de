import { byId, report } from './page.js';
import { targetOf, unfold } from './reveal.js';

/** After a link has led away, a button leads back to where one was. */
export const startBack = () => {
  const button = byId('back');
  /** @type {{ link: HTMLAnchorElement, top: number } | null} */
  let origin = null;
  report.addEventListener('click', (event) => {
    const near = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const link = near instanceof HTMLAnchorElement ? near : null;
    const target = link && targetOf(link.hash);
    if (!link || !target) return;
    unfold(target);
    origin = { link, top: link.getBoundingClientRect().top };
    button.hidden = false;
  });
  button.addEventListener('click', () => {
    button.hidden = true;
    if (!origin) return;
    unfold(origin.link);
    scrollBy({ top: origin.link.getBoundingClientRect().top - origin.top, behavior: 'instant' });
    origin.link.focus({ preventScroll: true });
    origin = null;
  });
  const openTarget = () => {
    const target = location.hash.length > 1 ? targetOf(location.hash) : null;
    if (!target) return;
    unfold(target);
    target.scrollIntoView({ behavior: 'instant' });
    target.focus({ preventScroll: true });
  };
  addEventListener('hashchange', openTarget);
  openTarget();
};

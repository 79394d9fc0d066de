import { byId, keep, kept } from './page.js';

const night = matchMedia('(prefers-color-scheme: dark)');

export const startTheme = () => {
  const button = byId('theme');
  const root = document.documentElement;
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : night.matches);
  const say = () => {
    const label = (isDark() ? button.dataset.light : button.dataset.dark) ?? '';
    button.setAttribute('aria-label', label);
    button.title = label;
  };
  const own = kept('theme');
  if (own === 'dark' || own === 'light') root.dataset.theme = own;
  say();
  night.addEventListener('change', say);
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    keep('theme', root.dataset.theme);
    say();
  });
  button.hidden = false;
};

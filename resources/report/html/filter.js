import { all, byId, fill, findById, linksOf, report, words } from './page.js';

const quotes = all('.quote', report);
const sections = all('section', report).filter((section) => section.querySelector('.quote'));
const linkOf = new Map(linksOf(byId('contents')).map((link) => [decodeURIComponent(link.hash.slice(1)), link]));

/** @param {string} name */
const chosenIn = (name) => findById(name, HTMLSelectElement)?.value ?? '';

/** @param {HTMLElement} quote @param {string} code @param {string} person @param {string} side */
const fits = ({ dataset }, code, person, side) =>
  (code === '' || (dataset.codes ?? '').split(' ').includes(code)) &&
  (person === '' || dataset.person === person) &&
  (side === '' || dataset.side === side);

/**
 * A section of which no quote is left keeps its heading and says so.
 * @param {HTMLElement} section
 * @param {boolean} isFiltered
 */
const foldSection = (section, isFiltered) => {
  const isFolded = isFiltered && !section.querySelector('.quote:not([hidden])');
  const heading = section.querySelector('h2, h3, h4');
  for (const child of all(':scope > *', section)) {
    if (child.classList.contains('folded')) child.remove();
    else if (child !== heading && !child.classList.contains('quote')) child.hidden = isFolded;
  }
  if (!heading) return;
  linkOf.get(heading.id)?.classList.toggle('is-faded', isFolded);
  if (!isFolded || section.parentElement?.closest('section')?.querySelector(':scope > .folded')) return;
  const note = document.createElement('p');
  note.className = 'folded';
  note.textContent = words.folded;
  heading.after(note);
};

export const applyFilter = () => {
  const [code, person, side] = [chosenIn('code'), chosenIn('person'), chosenIn('side')];
  const isFiltered = code + person + side !== '';
  for (const quote of quotes) quote.hidden = !fits(quote, code, person, side);
  for (const section of sections) foldSection(section, isFiltered);
  const shown = quotes.filter(({ hidden }) => !hidden).length;
  const form = quotes.length === 1 ? words.shown.one : words.shown.other;
  byId('shown').textContent = fill(form, { shown, total: quotes.length });
  byId('clear').hidden = !isFiltered;
};

const startChips = () => {
  const codes = findById('code', HTMLSelectElement);
  if (!codes) return;
  for (const chip of all('.code', report)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'code';
    button.lang = chip.lang;
    button.textContent = chip.textContent;
    button.addEventListener('click', () => {
      codes.value = chip.dataset.code ?? '';
      applyFilter();
      button.scrollIntoView({ block: 'nearest' });
    });
    chip.replaceWith(button);
  }
};

export const startFilter = () => {
  const form = findById('filter', HTMLFormElement);
  if (!form) return;
  startChips();
  form.hidden = false;
  form.addEventListener('change', applyFilter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of form.querySelectorAll('select')) select.value = '';
    applyFilter();
    all('select', form)[0]?.focus();
  });
  applyFilter();
};

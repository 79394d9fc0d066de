import { all, byId, fill, report, words } from './page.js';
import { closeRail } from './rail.js';
import { scrollTo } from './reveal.js';

const blocks = 'p, h1, h2, h3, h4, td, th, dt, dd, cite, figcaption, summary, text, li';
const most = 5000;

// Folding keeps the length of each sign, so that places in the folded text are places in the text.
/** @param {string} text */
const fold = (text) =>
  [...text]
    .map((sign) => {
      const lower = sign.normalize('NFKC').toLowerCase();
      return lower.length === sign.length ? lower : sign;
    })
    .join('');

/**
 * @typedef {{ node: Text, from: number }} PlacedNode
 * @typedef {{ folded: string, nodes: PlacedNode[] }} Block
 */

/**
 * The text of each block with the nodes that it stands in.
 * @returns {Block[]}
 */
const readBlocks = () => {
  /** @type {Map<Element, { text: string, nodes: PlacedNode[] }>} */
  const texts = new Map();
  const walker = document.createTreeWalker(report, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest(blocks);
    if (!(node instanceof Text) || !block || node.parentElement?.closest('title, desc, .folded, .contents')) continue;
    const known = texts.get(block) ?? { text: '', nodes: [] };
    texts.set(block, known);
    known.nodes.push({ node, from: known.text.length });
    known.text += node.data;
  }
  return [...texts.values()].map(({ text, nodes }) => ({ folded: fold(text), nodes }));
};

/**
 * @param {PlacedNode[]} nodes
 * @param {number} at
 * @param {boolean} isEnd
 * @returns {[Text, number]}
 */
const placeIn = (nodes, at, isEnd) => {
  const index = nodes.findLastIndex(({ from }) => (isEnd ? from < at : from <= at));
  const { node, from } = /** @type {PlacedNode} */ (nodes[Math.max(0, index)]);
  return [node, at - from];
};

/** @param {PlacedNode[]} nodes @param {number} from @param {number} to */
const rangeOf = (nodes, from, to) => {
  const range = new Range();
  range.setStart(...placeIn(nodes, from, false));
  range.setEnd(...placeIn(nodes, to, true));
  return range;
};

/** @param {string} query @param {Block[]} texts */
const findAll = (query, texts) => {
  const wanted = fold(query);
  const found = [];
  for (const { folded, nodes } of texts)
    for (
      let at = folded.indexOf(wanted);
      at >= 0 && found.length < most;
      at = folded.indexOf(wanted, at + wanted.length)
    )
      found.push(rangeOf(nodes, at, at + wanted.length));
  return found;
};

const hasHighlights = typeof Highlight !== 'undefined';

/** @param {string} name @param {Range[]} ranges */
const paint = (name, ranges) => {
  if (hasHighlights) CSS.highlights.set(name, new Highlight(...ranges));
};

/**
 * An older browser shows where one is by selecting it.
 * @param {Range | undefined} range
 */
const selectRange = (range) => {
  if (hasHighlights || !range) return;
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
};

/** @type {{ found: Range[], at: number, first: number, query: string, texts: Block[] | null }} */
const state = { found: [], at: -1, first: 0, query: '', texts: null };

const show = () => {
  const { found, at, query } = state;
  byId('matches').hidden = query === '';
  const count = found.length === most ? `${most}+` : found.length;
  byId('count').textContent =
    found.length === 0 ? words.noMatches : at < 0 ? String(count) : fill(words.matches, { n: at + 1, total: count });
  for (const name of ['previous', 'next']) byId(name, HTMLButtonElement).disabled = found.length === 0;
  paint('motif-found', found);
  const here = found[at];
  paint('motif-here', here ? [here] : []);
  selectRange(here);
};

/** @param {number} by */
const goTo = (by) => {
  const { found } = state;
  if (found.length === 0) return;
  state.at = (state.at + by + found.length) % found.length;
  const around = found[state.at]?.startContainer.parentElement;
  if (around) scrollTo(around);
  show();
};

/** @param {string} query */
const search = (query) => {
  state.texts ??= readBlocks();
  state.query = query;
  state.found = query === '' ? [] : findAll(query, state.texts);
  state.at = -1;
  const ahead = state.found.findIndex((range) => range.getBoundingClientRect().top > 0);
  state.first = Math.max(0, ahead);
  show();
};

/**
 * The first step leads to the first match that is not above what is seen.
 * @param {1 | -1} by
 */
const step = (by) => {
  if (state.at < 0) state.at = by > 0 ? state.first - 1 : state.first;
  goTo(by);
};

const end = () => {
  byId('words', HTMLInputElement).value = '';
  search('');
};

/** @param {KeyboardEvent} event */
const onKey = (event) => {
  if (event.isComposing) return;
  if (event.key === 'Escape') end();
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const input = byId('words', HTMLInputElement);
  if (input.value.trim() !== state.query) search(input.value.trim());
  const wasOpen = document.body.classList.contains('is-open');
  closeRail();
  step(event.shiftKey ? -1 : 1);
  if (wasOpen) byId('next').focus();
};

export const startSearch = () => {
  const input = byId('words', HTMLInputElement);
  byId('search').hidden = false;
  for (const name of ['previous', 'next', 'end']) byId(name).hidden = false;
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) search(input.value.trim());
  });
  input.addEventListener('compositionend', () => search(input.value.trim()));
  input.addEventListener('keydown', onKey);
  byId('search').addEventListener('submit', (event) => event.preventDefault());
  byId('next').addEventListener('click', () => step(1));
  byId('previous').addEventListener('click', () => step(-1));
  byId('end').addEventListener('click', end);
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea');
    if (event.key !== '/' || isTyping || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (byId('open').offsetParent) byId('open').click();
    input.focus();
  });
  all('.code', report).forEach((chip) => chip.addEventListener('click', () => (state.texts = null)));
};

/**
 * An element that not every page has.
 * @template {HTMLElement} Kind
 * @param {string} name
 * @param {new () => Kind} kind
 * @returns {Kind | null}
 */
export const findById = (name, kind) => {
  const element = document.getElementById(`motif-${name}`);
  return element instanceof kind ? element : null;
};

/**
 * An element that every page has.
 * @template {HTMLElement} [Kind=HTMLElement]
 * @param {string} name
 * @param {new () => Kind} [kind]
 * @returns {Kind}
 */
export const byId = (name, kind) => {
  const element = findById(name, kind ?? HTMLElement);
  if (!element) throw new Error(`The page has no ${name}`);
  return /** @type {Kind} */ (element);
};

/** @param {string} selector @param {ParentNode} [root] */
export const all = (selector, root = document) => /** @type {HTMLElement[]} */ ([...root.querySelectorAll(selector)]);

/** @param {ParentNode} root */
export const linksOf = (root) => [...root.querySelectorAll('a')];

/**
 * What the page says of itself, in its language.
 * @typedef {{ shown: { one: string, other: string }, folded: string, noMatches: string, matches: string, fullSize: string }} PageWords
 */

/** @type {PageWords} */
export const words = JSON.parse(document.body.dataset.words ?? '{}');

export const report = byId('report');

/** @param {string} form @param {Readonly<Record<string, string | number>>} values */
export const fill = (form, values) => form.replace(/\{(\w+)\}/gu, (place, name) => String(values[name] ?? place));

/**
 * A page of a file may have no storage of its own.
 * @param {string} name
 * @param {string} value
 */
export const keep = (name, value) => {
  try {
    localStorage.setItem(`motif ${location.pathname} ${name}`, value);
  } catch {
    return;
  }
};

/** @param {string} name */
export const kept = (name) => {
  try {
    return localStorage.getItem(`motif ${location.pathname} ${name}`);
  } catch {
    return null;
  }
};

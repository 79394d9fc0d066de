import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// In the order in which they build on one another.
const modules = [
  'page.js',
  'reveal.js',
  'theme.js',
  'rail.js',
  'filter.js',
  'search.js',
  'figures.js',
  'back.js',
  'print.js',
  'start.js',
];
const sheets = [
  'page.css',
  'cover.css',
  'quote.css',
  'content.css',
  'figure.css',
  'transcript.css',
  'controls.css',
  'floating.css',
  'rail.css',
  'look.css',
  'narrow.css',
  'print.css',
];

/** The page's style sheets, and its script: modules joined into one, as a page of a file can't import. */
export function readPageSources(folder: string) {
  const read = (name: string) => readFileSync(join(folder, 'html', name), 'utf8');
  const script = modules.map((name) =>
    read(name)
      .replace(/^import [^;]*;\n/gmu, '')
      .replace(/^export /gmu, ''),
  );
  return { css: sheets.map(read).join('\n'), script: `(() => {\n'use strict';\n${script.join('\n')}})();` };
}

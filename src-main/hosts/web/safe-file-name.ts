import { extname } from 'node:path';

const mostBytes = 200;

/** A name that came from a browser, as a file may be called on every system; its ending stays. */
export function safeFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(/[\u0000-\u001f\u007f<>:"|?*]/g, '_').replace(/[. ]+$/, '');
  const ending = extname(clean).slice(0, 20);
  const stem = shorten(clean.slice(0, clean.length - extname(clean).length), mostBytes - Buffer.byteLength(ending));
  return /^\.*$/.test(stem) ? `file${ending}` : `${stem}${ending}`;
}

function shorten(text: string, bytes: number): string {
  let short = text;
  while (Buffer.byteLength(short) > bytes) short = [...short].slice(0, -1).join('');
  return short;
}

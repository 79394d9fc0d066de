import { readEntities } from '../vtt/read-entities.ts';

const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const escaped = /\\([!-/:-@[-`{-~])/g;
const kept = /[\ufdd0-\ufdef]/g;

const reductions: readonly (readonly [RegExp, string])[] = [
  [/!\[([^[\]\n]*)\]\([^()\n]*\)/g, '$1'],
  [/\[([^[\]\n]+)\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)/g, '$1'],
  [/\[([^[\]\n]+)\]\[[^[\]\n]*\]/g, '$1'],
  [/<((?:https?|mailto):[^<>\s]+)>/g, '$1'],
  [/<br\s{0,3}\/?>/gi, '\n'],
  [/<\/?(?:b|i|u|em|strong|sub|sup|span|p|div|a|mark|kbd|small|del|ins|font|center)(?:\s[^<>]*)?\/?>/gi, ''],
  [/(?<![*\p{L}\p{N}])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![*\p{L}\p{N}])/gu, '$1'],
  [/(?<![_\p{L}\p{N}])_(?=[^\s_])([^_\n]*[^\s_])_(?![_\p{L}\p{N}])/gu, '$1'],
  [/\*\*\*([^*\n]+)\*\*\*/g, '$1'],
  [/\*\*([^*\n]+)\*\*/g, '$1'],
  [/(?<![_\p{L}\p{N}])__([^_\n]+)__(?![_\p{L}\p{N}])/gu, '$1'],
  [/~~([^~\n]+)~~/g, '$1'],
];

/** Takes the marks of links, emphasis and code from a line of Markdown; its words stay as they stand. */
export function reduceInline(line: string): string {
  const hidden = line.replace(kept, '').replace(escaped, (_whole, mark: string) => hide(mark));
  const code = hidden.replace(/(`{1,3})([^`\n]+)\1/g, (_whole, _ticks, inside: string) =>
    inside.replace(/[!-/:-@[-`{-~]/g, hide),
  );
  const reduced = reductions.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), code);
  return readEntities(reduced).replace(kept, (mark) => punctuation.charAt(mark.charCodeAt(0) - 0xfdd0));
}

function hide(mark: string): string {
  return String.fromCharCode(0xfdd0 + punctuation.indexOf(mark));
}

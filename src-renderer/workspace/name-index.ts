import { pinyin } from 'pinyin-pro';
import { foldText } from './fold-text.ts';
import type { FoldedText } from './fold-text.ts';

/** A word, or one Chinese character: what of it can be typed, folded, and where it stands in the name. */
export interface NameUnit {
  readonly isHan: boolean;
  readonly start: number;
  readonly end: number;
  readonly readings: readonly string[];
  /** Where each letter of a word stands in the name; `readings[0]` is its text. */
  readonly origins: readonly number[];
}

export interface NameIndex {
  readonly folded: FoldedText;
  readonly units: readonly NameUnit[];
}

const keptNames = 5_000;
const names = new Map<string, NameIndex>();
const pinyins = new Map<string, readonly string[]>();

const unitPattern = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** What can be typed for a name; made once a name. */
export function indexName(name: string): NameIndex {
  const known = names.get(name);
  if (known) return known;
  if (names.size >= keptNames) names.clear();
  const units = Array.from(name.matchAll(unitPattern), (match) => toUnit(match[0], match.index));
  const index = { folded: foldText(name), units };
  names.set(name, index);
  return index;
}

function toUnit(text: string, start: number): NameUnit {
  const folded = foldText(text);
  const isHan = /^\p{Script=Han}$/u.test(text);
  const readings = isHan ? [folded.text, ...pinyinsOf(text)] : [folded.text];
  return { isHan, start, end: start + text.length, readings, origins: folded.origins.map((origin) => start + origin) };
}

function pinyinsOf(character: string): readonly string[] {
  const known = pinyins.get(character);
  if (known) return known;
  const read = pinyin(character, { toneType: 'none', type: 'array', multiple: true });
  const typed = read.flatMap((reading) => [foldText(reading).text, reading.replaceAll('ü', 'v')]);
  const found = [...new Set(typed)].filter((reading) => /^[a-z]+$/.test(reading));
  pinyins.set(character, found);
  return found;
}

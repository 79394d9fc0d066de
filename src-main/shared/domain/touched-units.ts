/**
 * Stretches of UTF-16 units that stay as they are when they are folded, and join with nothing: A to Z, Greek, Cyrillic, Arabic and
 * Thai letters, dashes, kana, ideographs, hangul, first halves of emoji and of further ideographs, second halves, punctuation.
 */
const untouched = [
  '0-A9 391-482 48A-52F 620-64A E01-E4E 2010-205E 3000-3029 3041-3096 309D-30FE 3400-9FFF AC00-D7A3',
  'D83C-D83E D840-D87D D880-D8BF DC00-DFFF FF01-FF02 FF07-FF0A FF0C-FF0F FF1A-FF1C FF1E-FF1F FF3B-FF40 FF5B-FF65',
];

/** By UTF-16 unit, 1 where folding may change it or join it with others. A table: each unit of a million is asked for. */
export const touchedUnits = new Uint8Array(0x10000).fill(1);
for (const stretch of untouched.join(' ').split(' ')) {
  const [first, last] = stretch.split('-').map((unit) => Number.parseInt(unit, 16)) as [number, number];
  touchedUnits.fill(0, first, last + 1);
}

/** The same numbers for the same seed, 0–1 (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const speakers = ['Anna', 'Ben', '王小姐', '林先生', 'Interviewer'];
const english =
  'I we think the price is was too high but delivery came late and nobody told us why so trust went down after that I called support twice waited for an hour then they found it in the shop next door which surprised everyone really because the app said otherwise'.split(
    ' ',
  );
const chinese = '我覺得價格有點高但是服務真的很好後來等了一個小時才有人接電話所以信任感就下降了其實他們可以先告訴我們';

/** An interview of about `characters` characters, a turn of some 125 a line, English and Chinese in turns. */
export function makeTranscript(characters: number, seed = 1): string {
  const random = createRandom(seed);
  const pick = <Item>(items: ArrayLike<Item>): Item => items[Math.floor(random() * items.length)]!;
  const sentence = (isChinese: boolean) =>
    isChinese
      ? `${Array.from({ length: 12 + Math.floor(random() * 20) }, () => pick(chinese)).join('')}。`
      : `${Array.from({ length: 6 + Math.floor(random() * 14) }, () => pick(english)).join(' ')}. `;
  const turns: string[] = [];
  for (let length = 0; length < characters;) {
    const isChinese = random() < 0.4;
    const words = Array.from({ length: isChinese ? 4 : 2 }, () => sentence(isChinese)).join('');
    turns.push(`${speakers[turns.length % speakers.length]}: ${words.trim()}`);
    length += words.length;
  }
  return turns.join('\n\n');
}

/** What is typed in a session that a test kills, turn by turn; nobody says the same twice. */
export const scriptedTurns: readonly { readonly name: string; readonly text: string }[] = Array.from(
  { length: 120 },
  (_, index) => {
    const number = index + 1;
    const [english, chinese] = [
      `${number} I would not pay for that #price !!`,
      `${number} 太贵了，我不会买 #价格 ？？`,
    ];
    return [
      { name: 'Anna', text: english },
      { name: '王小姐', text: chinese },
      { name: 'Ben', text: `+ ${number} nor would I, @Anna *laughs*` },
      { name: 'Lin', text: `${number} And why is that?` },
    ][index % 4]!;
  },
);

/** What the process of `capturing-child.ts` says when a call was acknowledged. */
export type Acknowledged =
  | { readonly kind: 'draft'; readonly index: number; readonly text: string }
  | { readonly kind: 'turn'; readonly index: number };

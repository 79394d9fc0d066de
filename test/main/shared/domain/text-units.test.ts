import { describe, expect, it } from 'vitest';
import { textUnits } from '../../../../src-main/shared/domain/text-units.ts';

const text = 'Title\n\nHello.\nYes.\n\nEnd';

const unitsWith = (turns: readonly { readonly start: number; readonly end: number }[]) =>
  textUnits(text, turns).map(({ start, end }) => text.slice(start, end));

describe('textUnits', () => {
  it('are the paragraphs where there are no turns', () => {
    expect(unitsWith([])).toEqual(['Title', 'Hello.', 'Yes.', 'End']);
  });

  it('are the turns, and the lines between them', () => {
    const start = text.indexOf('Hello');
    expect(unitsWith([{ start, end: text.indexOf('Yes.') + 4 }])).toEqual(['Title', 'Hello.\nYes.', 'End']);
  });

  it('are as many lines before a turn as there are', () => {
    const long = `${'a\n'.repeat(200_000)}End`;
    expect(textUnits(long, [{ start: long.length - 3, end: long.length }])).toHaveLength(200_001);
  });
});

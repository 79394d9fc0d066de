import { describe, expect, it } from 'vitest';
import type { CapturedTurn } from '../../../../src-main/shared/contract/capture.ts';
import { restoredLine } from '../../../../src-renderer/features/capture/restored-line.ts';
import { rewrittenLine } from '../../../../src-renderer/features/capture/rewritten-line.ts';
import { turnPieces } from '../../../../src-renderer/features/capture/turn-pieces.ts';
import { emptyLine } from '../../../../src-renderer/features/capture/typed-line.ts';

const mark = {
  id: 'm',
  passageId: 'p',
  participantId: null,
  questionId: null,
  severity: null,
  since: null,
  until: null,
};
const turn = (start: number, typed: string, more: Partial<CapturedTurn> = {}): CapturedTurn => ({
  start,
  end: start + typed.length,
  text: typed,
  participantId: 'anna',
  speaker: 'Anna',
  at: start * 10,
  marks: [],
  codes: [],
  questionId: null,
  typed,
  ...more,
});
const turns = [turn(0, 'First.'), turn(8, 'Second.')];

describe('arrows in the line', () => {
  it('take the last turn, then the one before, then come back', () => {
    const last = rewrittenLine(emptyLine, turns, -1)!;
    expect(last).toMatchObject({ text: 'Second.', rewrites: { start: 8 }, at: 80 });
    const first = rewrittenLine(last, turns, -1)!;
    expect(first.text).toBe('First.');
    expect(rewrittenLine(first, turns, 1)?.text).toBe('Second.');
    expect(rewrittenLine(last, turns, 1)).toMatchObject({ text: '', rewrites: null });
  });

  it('move the caret once something was changed', () => {
    const last = rewrittenLine(emptyLine, turns, -1)!;
    expect(rewrittenLine({ ...last, text: 'Second!' }, turns, -1)).toBeNull();
    expect(rewrittenLine({ ...emptyLine, text: 'New' }, turns, -1)).toBeNull();
  });
});

describe('a draft that comes back', () => {
  const draft = { participantId: 'ben', text: 'Half a sent', at: 777 };

  it('stands in the line with its speaker and time', () => {
    expect(restoredLine(draft, turns)).toMatchObject({
      text: 'Half a sent',
      speakerId: 'ben',
      at: 777,
      rewrites: null,
    });
  });

  it('of a turn that was typed anew goes on there', () => {
    const anew = { participantId: 'anna', text: 'Second, and mo', at: 80 };
    expect(restoredLine(anew, turns)).toMatchObject({ text: 'Second, and mo', rewrites: { start: 8 } });
  });

  it('is forgotten where it waits as a turn', () => {
    const act = { kind: 'turn', ...draft, questionId: null } as const;
    expect(restoredLine(draft, turns, [{ act }])).toMatchObject({ text: '', lastSpeakerId: 'ben' });
  });

  it('is forgotten where it had become a turn already', () => {
    expect(restoredLine({ participantId: 'anna', text: 'Second.', at: 80 }, turns)).toMatchObject({
      text: '',
      lastSpeakerId: 'anna',
    });
  });
});

it('a turn is parted where somebody is addressed or laughs', () => {
  const marks = [
    { ...mark, kind: 'addresses' as const, participantId: 'ben', start: 12, end: 16 },
    { ...mark, kind: 'non-verbal' as const, start: 17, end: 25 },
    { ...mark, kind: 'key-moment' as const, start: 10, end: 30 },
  ];
  const pieces = turnPieces({ text: '  @Ben [laughs] you', start: 10, marks });
  expect(pieces.map(({ kind, text }) => [kind, text])).toEqual([
    ['words', '  '],
    ['addresses', '@Ben'],
    ['words', ' '],
    ['non-verbal', '[laughs]'],
    ['words', ' you'],
  ]);
});

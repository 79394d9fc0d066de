import { describe, expect, it } from 'vitest';
import { typeText } from '../../../../src-renderer/features/capture/type-text.ts';
import { emptyLine } from '../../../../src-renderer/features/capture/typed-line.ts';
import type { TypedLine } from '../../../../src-renderer/features/capture/typed-line.ts';

const signs = new Map([
  ['1', 'anna'],
  ['2', 'ben'],
  ['a', 'zoe'],
]);
const context = { signs, now: 9000, questionId: 'q2', isComposing: false };
const after: TypedLine = { ...emptyLine, lastSpeakerId: 'ben' };
const chosen: TypedLine = { ...emptyLine, speakerId: 'anna' };

describe('what is typed', () => {
  it('has the time and the question of its first character', () => {
    const begun = typeText(chosen, 'W', context).line;
    expect(begun).toMatchObject({ at: 9000, questionId: 'q2' });
    expect(typeText(begun, 'We', { ...context, now: 9900, questionId: 'q3' }).line).toMatchObject({
      text: 'We',
      at: 9000,
      questionId: 'q2',
    });
  });

  it('is said by who spoke last where nobody is chosen', () => {
    expect(typeText(after, 'W', context).line).toMatchObject({ speakerId: 'ben', isGoingOn: true });
  });

  it('gives the choice back when all of it is deleted', () => {
    const begun = typeText(after, 'W', context).line;
    expect(typeText(begun, '', context).line).toMatchObject({ speakerId: null, at: null });
  });

  it('keeps the time of a turn that is typed anew', () => {
    const anew: TypedLine = { ...chosen, text: 'W', at: 10, rewrites: { start: 0 } };
    expect(typeText(anew, '', context).line).toMatchObject({ at: 10, speakerId: 'anna' });
  });
});

describe('signs that come as text', () => {
  it.each([
    ['1', 'anna'],
    ['２', 'ben'],
  ])('choose who speaks: %s', (text, speakerId) => {
    expect(typeText(after, text, context).line).toMatchObject({ text: '', speakerId, isGoingOn: false });
  });

  it.each([
    ['1: well', 'anna', 'well'],
    ['a：好', 'zoe', '好'],
    ['A: so', 'zoe', 'so'],
  ])('choose as a prefix: %s', (typed, speakerId, text) => {
    expect(typeText(after, typed, context).line).toMatchObject({ speakerId, text });
  });

  it('are words once somebody is chosen', () => {
    expect(typeText(chosen, '2', context).line).toMatchObject({ speakerId: 'anna', text: '2' });
    expect(typeText(chosen, 'a: b', context).line).toMatchObject({ speakerId: 'anna', text: 'a: b' });
  });

  it('swallow the colon behind a key', () => {
    expect(typeText(chosen, '：', context).line).toMatchObject({ speakerId: 'anna', text: '' });
  });

  it.each(['+', '＋'])('record at once what the chosen one thinks of the turn above: %s', (sign) => {
    expect(typeText(chosen, sign, context).act).toMatchObject({ kind: 'respond', participantId: 'anna' });
  });

  it('mean nothing while an input method composes', () => {
    expect(typeText(after, '1', { ...context, isComposing: true }).line).toMatchObject({ text: '1', speakerId: 'ben' });
    expect(typeText(chosen, '+', { ...context, isComposing: true }).act).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { pressKey } from '../../../../src-renderer/features/capture/press-key.ts';
import { emptyLine } from '../../../../src-renderer/features/capture/typed-line.ts';
import type { TypedLine } from '../../../../src-renderer/features/capture/typed-line.ts';

const signs = new Map([
  ['0', 'facilitator'],
  ['1', 'anna'],
  ['2', 'ben'],
  ['a', 'zoe'],
]);
const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (line: TypedLine, key: string, more: Partial<typeof plain> = {}) =>
  pressKey(line, { key, ...plain, ...more }, signs);
const said: TypedLine = { ...emptyLine, speakerId: 'anna', text: 'Yes.', at: 5000, questionId: 'q1' };

describe('a line with nothing in it', () => {
  it.each([
    ['1', 'anna'],
    ['0', 'facilitator'],
    ['a', 'zoe'],
  ])('chooses who speaks by the key %s', (key, speakerId) => {
    expect(press(emptyLine, key)?.line).toMatchObject({ speakerId, text: '' });
  });

  it.each(['9', 'A', 'b', 'Tab'])('leaves the key %s to the field', (key) => {
    expect(press(emptyLine, key)).toBeNull();
  });

  it('stays so at Enter: a line break in it would make words of the next sign', () => {
    expect(press(emptyLine, 'Enter')).toEqual({ line: emptyLine, act: null });
  });

  it('asks who agrees, and records each of them by one key until Enter', () => {
    const asked = press(emptyLine, '+')!.line;
    expect(press(asked, '2')).toEqual({
      line: asked,
      act: { kind: 'respond', participantId: 'ben', response: 'agrees', start: null },
    });
    expect(press(asked, 'Enter')?.line.responding).toBeNull();
  });
});

describe('a line whose speaker is chosen', () => {
  const chosen: TypedLine = { ...emptyLine, speakerId: 'anna', lastSpeakerId: 'ben' };

  it.each(['2', 'a'])('takes the key %s as the first character', (key) => {
    expect(press(chosen, key)).toBeNull();
  });

  it.each([
    ['+', 'agrees'],
    ['-', 'disagrees'],
  ])('records %s at once, and the next person can be chosen', (key, response) => {
    const { line, act } = press(chosen, key)!;
    expect(act).toEqual({ kind: 'respond', participantId: 'anna', response, start: null });
    expect(line).toMatchObject({ speakerId: null, lastSpeakerId: 'ben', text: '' });
  });

  it.each(['Escape', 'Backspace'])('forgets the speaker at %s', (key) => {
    expect(press(chosen, key)?.line.speakerId).toBeNull();
  });
});

describe('the end of a turn', () => {
  it('is Enter: what was said goes out with its time and question, and the next person can be chosen', () => {
    const { line, act } = press(said, 'Enter')!;
    expect(act).toEqual({ kind: 'turn', participantId: 'anna', text: 'Yes.', at: 5000, questionId: 'q1' });
    expect(line).toMatchObject({ text: '', at: null, speakerId: null, lastSpeakerId: 'anna' });
  });

  it('keeps the speaker with Ctrl', () => {
    expect(press(said, 'Enter', { ctrlKey: true })?.line.speakerId).toBe('anna');
  });

  it('is no Shift+Enter: that is a new line of the field', () => {
    expect(press(said, 'Enter', { shiftKey: true })).toBeNull();
  });

  it('asks who spoke where nobody was chosen, and loses no word', () => {
    const asking = press({ ...said, speakerId: null }, 'Enter')!;
    expect(asking.act).toBeNull();
    expect(asking.line).toMatchObject({ text: 'Yes.', choosing: 'to-end' });
    expect(press(asking.line, '2')?.act).toMatchObject({ kind: 'turn', participantId: 'ben', text: 'Yes.', at: 5000 });
  });

  it('of nothing but spaces is none', () => {
    expect(press({ ...said, text: '  ' }, 'Enter')?.act).toBeNull();
  });
});

describe('Escape while somebody speaks', () => {
  it('lets another person be chosen, and typing goes on', () => {
    const asking = press(said, 'Escape')!.line;
    expect(press(asking, '2')).toMatchObject({ line: { speakerId: 'ben', text: 'Yes.', choosing: null }, act: null });
  });

  it('leaves a turn that is typed anew as it was', () => {
    expect(press({ ...said, rewrites: { start: 7 } }, 'Escape')?.line).toMatchObject({ rewrites: null, text: '' });
  });
});

describe('a turn that is typed anew', () => {
  const anew: TypedLine = { ...said, rewrites: { start: 7 } };

  it('is written in its place', () => {
    expect(press(anew, 'Enter')?.act).toMatchObject({ kind: 'rewrite', start: 7, participantId: 'anna', at: 5000 });
  });

  it('goes where nothing is left of it', () => {
    expect(press({ ...anew, text: '' }, 'Enter')?.act).toEqual({ kind: 'delete', start: 7 });
  });
});

import { describe, expect, it } from 'vitest';
import { readCaptureScript } from '../../../../src-main/hosts/cli/read-capture-script.ts';

/** Question, or time, who and what. */
const told = (script: string) =>
  readCaptureScript(script).map((line) => (line.kind === 'question' ? line.asked : [line.at, line.who, line.text]));

describe('a script of a session', () => {
  it.each([
    ['12:30 2 So slow !!', [750_000, '2', 'So slow !!']],
    ['[1:02:03] f: And you?', [3_723_000, 'f', 'And you?']],
    ['0:05 2 So: why?', [5000, '2', 'So: why?']],
    ['00:05 Anna Smith: Yes', [5000, 'Anna Smith', 'Yes']],
    ['2: +', [null, '2', '+']],
    ['王小姐：太贵了', [null, '王小姐', '太贵了']],
  ])('tells who says what, and when: %s', (line, expected) => {
    expect(told(line)).toEqual([expected]);
  });

  it('tells which question is asked', () => {
    expect(told('> 2\r\n\n  > How did you come?\n2: By bus\n')).toEqual([
      '2',
      'How did you come?',
      [null, '2', 'By bus'],
    ]);
  });

  it.each(['just words', '12:30', '2:', '>', '12:30 2'])(
    'refuses a line that is no such thing, with its number: %s',
    (line) => {
      const details = { line: 2, text: line };
      expect(() => readCaptureScript(`2: fine\n${line}`)).toThrow(
        expect.objectContaining({ code: 'script-line', details }),
      );
    },
  );
});

import { describe, expect, it } from 'vitest';

import { parseSrt } from '../../../../../src-main/core/formats/srt/parse.ts';

const parse = (...lines: readonly string[]) => parseSrt(Buffer.from(lines.join('\r\n')), {});

describe('parseSrt', () => {
  it('reads numbers, styles, two speakers in a cue and text after a blank line', () => {
    const document = parse(
      '1',
      '00:00:01,000 --> 00:00:02,000',
      '- Anna: one',
      '- Ben: two',
      '',
      '2',
      '00:00:03,500 --> 00:00:04,000',
      '{\\an8}<i>Anna</i>: three',
      '',
      'four',
      '',
      '3',
      '01:00:05,000 --> 01:00:06,000',
      '42',
      '',
    );
    expect(document.text).toBe('one\ntwo\nthree four 42');
    expect(document.turns.map(({ speaker, at }) => [speaker, at])).toEqual([
      ['Anna', 1000],
      ['Ben', 1000],
      ['Anna', 3500],
    ]);
  });

  it('passes over a cue whose timing is broken', () => {
    expect(
      parse('1', '00:00:0x,000 --> 00:00:02,000', 'lost', '', '2', '00:00:03,000 --> 00:00:04,000', 'kept').text,
    ).toBe('kept');
  });

  it('keeps a less-than sign that is no tag', () => {
    expect(parse('1', '00:00:01,000 --> 00:00:02,000', 'a < b and c > d').text).toBe('a < b and c > d');
  });

  it('refuses a file without cues', () => {
    expect(() => parse('just words')).toThrowError(expect.objectContaining({ code: 'no-text' }));
  });
});

import { describe, expect, it } from 'vitest';

import { parseVtt } from '../../../../../src-main/core/formats/vtt/parse.ts';

const parse = (...lines: readonly string[]) => parseVtt(Buffer.from(['WEBVTT', '', ...lines].join('\n')), {});
const cue = (from: number, ...lines: readonly string[]) => [
  `00:0${from}.000 --> 00:0${from + 1}.000 align:start`,
  ...lines,
  '',
];

describe('parseVtt', () => {
  it('makes one turn of consecutive cues of one voice', () => {
    const document = parse(
      'NOTE a note\nof two lines\n',
      'STYLE\n::cue { color: red }\n',
      'intro',
      ...cue(1, '<v Anna>Hi <b>there</b>', 'you'),
      ...cue(2, '<v.loud Anna>and more &amp; more'),
      ...cue(3, '<v Ben>Yes</v>'),
    );
    expect(document.text).toBe('Hi there you and more & more\nYes');
    expect(document.turns).toEqual([
      { speaker: 'Anna', start: 0, end: 28, at: 1000 },
      { speaker: 'Ben', start: 29, end: 32, at: 3000 },
    ]);
  });

  it('recognises names in the text of cues', () => {
    const document = parse(
      ...cue(1, 'Anna: I like'),
      ...cue(2, 'this thing.'),
      ...cue(3, 'Ben: Me too.'),
      ...cue(4, 'Ben: Yes.'),
    );
    expect(document.text).toBe('I like this thing.\nMe too. Yes.');
    expect(document.turns.map(({ speaker, at }) => [speaker, at])).toEqual([
      ['Anna', 1000],
      ['Ben', 3000],
    ]);
  });

  it('joins Chinese cues without a space', () => {
    expect(parse(...cue(1, '<v 王小明>我覺得這個'), ...cue(2, '<v 王小明>很好用')).text).toBe('我覺得這個很好用');
  });

  it('keeps cues of nobody as paragraphs', () => {
    expect(parse(...cue(1, 'one'), ...cue(2, 'two'))).toMatchObject({
      text: 'one\ntwo',
      turns: [],
      warnings: [{ code: 'no-speakers' }],
    });
  });

  it.each([
    ['only a header', []],
    ['only notes', ['NOTE nothing here']],
    ['only empty cues', cue(1)],
    ['only broken timings', ['00:0x --> 00:02.000', 'text', '']],
  ])('refuses a file with %s', (_what, lines) => {
    expect(() => parse(...lines)).toThrowError(expect.objectContaining({ code: 'no-text' }));
  });
});

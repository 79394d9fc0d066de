import { describe, expect, it } from 'vitest';
import { parseVtt } from '../../../../../src-main/core/formats/vtt/parse.ts';

const rolling = `WEBVTT
Kind: captions
Language: en

00:00:00.320 --> 00:00:02.230 align:start position:0%
\u0020
hello<00:00:00.640><c> and</c><00:00:00.900><c> welcome</c>

00:00:02.230 --> 00:00:02.240 align:start position:0%
hello and welcome
\u0020

00:00:02.240 --> 00:00:05.000 align:start position:0%
hello and welcome
to<00:00:02.640><c> the</c><00:00:02.900><c> show</c>
`;

const twice = `WEBVTT

00:01.000 --> 00:02.000
No.

00:02.000 --> 00:03.000
No.
`;

describe('withoutRepeats', () => {
  it.each([
    ['takes each line of rolling captions once', rolling, 'hello and welcome\nto the show'],
    ['keeps what was said twice', twice, 'No.\nNo.'],
  ])('%s', (_, file, text) => {
    expect(parseVtt(Buffer.from(file), {}).text).toBe(text);
  });
});

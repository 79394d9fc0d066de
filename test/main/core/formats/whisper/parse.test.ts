import { describe, expect, it } from 'vitest';
import { parseWhisper } from '../../../../../src-main/core/formats/whisper/parse.ts';

const parse = (value: unknown) => parseWhisper(JSON.stringify(value));

describe('what a transcriber heard', () => {
  it('is read from the file of its program', () => {
    const transcription = [
      { offsets: { from: 0, to: 1500 }, text: ' Hello.', speaker: '0' },
      { offsets: { from: 1500, to: 3000 }, text: ' (speaker 1) Hi!', speaker_turn_next: true },
      { offsets: { from: 3000, to: 4000 }, text: ' Who? ', speaker: '?' },
    ];
    expect(parse({ transcription })).toEqual([
      { text: 'Hello.', from: 0, to: 1500, speaker: '0', endsTurn: false },
      { text: 'Hi!', from: 1500, to: 3000, speaker: '1', endsTurn: true },
      { text: 'Who?', from: 3000, to: 4000, speaker: null, endsTurn: false },
    ]);
  });

  it('is read from the answer of a server', () => {
    const segments = [{ id: 0, start: 1.25, end: 2.5, text: ' 你好。', speaker: 'SPEAKER_00' }];
    expect(parse({ text: '你好。', segments })).toEqual([
      { text: '你好。', from: 1250, to: 2500, speaker: 'SPEAKER_00', endsTurn: false },
    ]);
  });

  it.each([
    ['not JSON', '<html>'],
    ['something else', '{"text":"hello"}'],
    ['empty', ''],
  ])('is refused: %s', (_n, text) => {
    expect(parseWhisper(text)).toBeNull();
  });

  it('leaves out what is no word', () => {
    const transcription = [{ offsets: { from: 0, to: 1 }, text: ' [BLANK_AUDIO]' }];
    expect(parse({ transcription })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import { readSpeakerLabel } from '../../../../src-main/shared/domain/read-speaker-label.ts';

describe('readSpeakerLabel', () => {
  it.each([
    ['Anna: Hi', 'Anna', null, 'Hi'],
    ['唐鳳：你好', '唐鳳', null, '你好'],
    ['**Anna Lee:** Hi', 'Anna Lee', null, 'Hi'],
    ['**Anna**: Hi', 'Anna', null, 'Hi'],
    ['Anna  0:12', 'Anna', 12_000, ''],
    ['Anna (00:01:12)', 'Anna', 72_000, ''],
    ['Anna (00:01:12): Hi', 'Anna', 72_000, 'Hi'],
    ['[00:01:12] Anna: Hi', 'Anna', 72_000, 'Hi'],
    ['00:01:12 Anna: Hi', 'Anna', 72_000, 'Hi'],
    ['[00:01:12.500] Speaker 1', 'Speaker 1', 72_500, ''],
    ['Anna: [05:42] Hi', 'Anna', 342_000, 'Hi'],
    ['- Ben: Hi', 'Ben', null, 'Hi'],
    ['>> BEN: Hi', 'BEN', null, 'Hi'],
    ['ANNA LEE I like it', 'ANNA LEE', null, 'I like it'],
    ['【主持人】：好', '主持人', null, '好'],
    ['[SPEAKER_00]: Hi', 'SPEAKER_00', null, 'Hi'],
    ['[Speaker 1] Hi', 'Speaker 1', null, 'Hi'],
    ['林輝煌（審）：好', '林輝煌（審）', null, '好'],
  ])('reads %s', (line, name, at, rest) => {
    const label = readSpeakerLabel(line, 0);
    expect([label?.name, label?.at, line.slice(label?.length)]).toEqual([name, at, rest]);
  });

  it.each(['[laughter] Well', 'https://example.org', '12:30', '12:30 lunch', 'Nothing here', '', 'C:\\temp'])(
    'reads no label from %j',
    (line) => {
      expect(readSpeakerLabel(line, 0)).toBeNull();
    },
  );
});

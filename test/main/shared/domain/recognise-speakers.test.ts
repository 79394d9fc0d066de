import { describe, expect, it } from 'vitest';

import { recogniseSpeakers } from '../../../../src-main/shared/domain/recognise-speakers.ts';

const speakersOf = (...lines: readonly string[]) => {
  const spoken = lines.map((text) => ({ text, isStart: true, boldLength: 0 }));
  return [...new Set([...recogniseSpeakers(spoken, []).speakers.values()].map(({ name }) => name))];
};

describe('recogniseSpeakers', () => {
  it.each([
    ['two that alternate', ['Anna: Hi.', 'Ben: Hello.', 'Anna: So.', 'Ben: Yes.'], ['Anna', 'Ben']],
    ['two in a very short talk', ['Anna: Hello there.', 'Ben: Hi, you.'], ['Anna', 'Ben']],
    ['roles', ['Interviewer: Why?', 'P1: So.', 'Interviewer: And?', 'P1: Well.'], ['Interviewer', 'P1']],
    ['a letter among roles', ['R: Why?', 'P1: So.', 'P2: Well.', 'R: And?', 'P1: No.'], ['R', 'P1', 'P2']],
    ['what WhisperX writes', ['SPEAKER_00: Why?', 'SPEAKER_01: So.', 'SPEAKER_00: And?'], ['SPEAKER_00', 'SPEAKER_01']],
    [
      'roles in brackets',
      ['[Speaker 1] Why?', '[Speaker 2] So.', '[laughter] Ha.', '[Speaker 1] And?'],
      ['Speaker 1', 'Speaker 2'],
    ],
    ['last names first', ['Smith, Jane: Why?', 'Lee, Ann: So.', 'Smith, Jane: And?'], ['Smith, Jane', 'Lee, Ann']],
    ['a degree', ['Jane Smith, PhD: Why?', 'Ann Lee: So.', 'Jane Smith, PhD: And?'], ['Jane Smith, PhD', 'Ann Lee']],
    [
      'a short name once',
      ['主持人：你好。', '王小明：好。', '主持人：你先说。', '小美：我也说。'],
      ['主持人', '王小明', '小美'],
    ],
    ['questions and answers', ['Q: Why?', 'A: So.', 'Q: And?', 'A: Well.'], ['Q', 'A']],
    ['問答', ['問：為什麼？', '答：因為。', '問：然後？', '答：好。'], ['問', '答']],
    [
      'one who speaks once',
      ['王小明：好。', '李大同：是。', '王小明：嗯。', '李大同：對。', '陳英傑：我。'],
      ['王小明', '李大同', '陳英傑'],
    ],
    [
      'names above the text',
      ['Anna Lee  0:03', 'Hello.', 'Ben  1:02', 'Yes.', 'Anna Lee  1:05', 'So.'],
      ['Anna Lee', 'Ben'],
    ],
    ['names alone on a line', ['Anna:', 'Hello.', 'Ben:', 'Yes.', 'Anna:', 'So.', 'Ben:', 'No.'], ['Anna', 'Ben']],
    ['capitals', ['ANNA Hello.', 'BEN LEE Yes.', 'ANNA So.', 'BEN LEE No.'], ['ANNA', 'BEN LEE']],
  ])('takes %s', (_what, lines, names) => {
    expect(speakersOf(...lines)).toEqual(names);
  });

  it.each([
    ['towns', ['Paris, France: nice.', 'Berlin, Germany: cold.', 'We went there.']],
    ['a letter', ['Dear Bob: I write to you.', 'P.S.: bye']],
    ['topics', ['Three areas.', 'Pricing: too high.', 'Support: slow.', 'Pricing: again.', 'So much for that.']],
    ['sounds in brackets', ['[Music] plays.', '[Applause] for all.', '[Music] plays.', '[Applause] again.']],
    ['notes', ['Note: one.', 'Some text.', 'Note: two.', 'Warning: hot.', 'Note: three.']],
    ['addresses and times', ['https://a.example', '12:30 lunch', 'https://b.example', '13:00: back']],
    ['sentences', ['So here is the thing: we went.', 'This is it: nothing.', 'So here is the thing: again.']],
    ['metadata', ['時間：三點', '地點：台北', '主席：王小明', '紀錄：李大同', '出席人員：多人']],
    ['lists', ['Sales: up 5', 'Marketing: down', 'Costs: flat']],
    ['sums', ['甲案：維持', '乙案：廢止', '甲案：贊成', '乙案：反對']],
    ['bracketed directions', ['（時間：三點）', '（地點：台北）', '（時間：四點）']],
    ['an agenda', ['09:00 Welcome', '09:30 Keynote', 'Coffee 10:30', 'Lunch 12:00']],
    [
      'an agenda with words',
      ['09:00 Welcome', 'By the host.', '09:30 Keynote', 'On tools.', 'See you at 9:15', 'Bye.'],
    ],
    ['plain prose', ['It was a day.', 'NASA said no.', 'We left.']],
  ])('takes nobody from %s', (_what, lines) => {
    expect(speakersOf(...lines)).toEqual([]);
  });

  it('refuses notes among speakers', () => {
    const lines = ['Anna: Hi.', 'Note: she laughs.', 'Ben: Hello.', 'Anna: So.', 'Note: he laughs.', 'Ben: Yes.'];
    expect(speakersOf(...lines)).toEqual(['Anna', 'Ben']);
  });

  it('reads a line of any length by its beginning', () => {
    expect(speakersOf(`Anna: ${'x: '.repeat(2_000_000)}`, 'Ben: y.', 'Anna: z.', 'Ben: y.')).toEqual(['Anna', 'Ben']);
  });
});

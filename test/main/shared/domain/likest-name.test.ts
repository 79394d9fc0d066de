import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likestName } from '../../../../src-main/shared/domain/likest-name.ts';

const names = ['Interview 1', 'Interview 2', 'Focus group', '焦點座談：公共諮詢', '深度访谈 1', '2026-03-16'];

describe('likestName', () => {
  it.each([
    ['Interview 2.m4a', 'Interview 2'],
    ['interview_02 (Anna).wav', 'Interview 2'],
    ['2026-03-05 Interview 1.mp4', 'Interview 1'],
    ['FOCUS-GROUP.mp3', 'Focus group'],
    ['公共諮詢焦點座談.mp4', '焦點座談：公共諮詢'],
    ['深度访谈１.m4a', '深度访谈 1'],
    ['2026-03-16.wav', '2026-03-16'],
    ['REC 2026-03-16.wav', '2026-03-16'],
  ])('finds what %s is about', (file, name) => {
    expect(names[likestName(file, names) ?? -1]).toBe(name);
  });

  it.each(['Interview 3.m4a', 'Interview.m4a', 'REC0007.WAV', '.m4a', ''])('says nothing of %s', (file) => {
    expect(likestName(file, names)).toBeNull();
  });

  it('chooses neither of two that are just as alike', () => {
    expect(likestName('Interview.wav', ['Interview', 'interview'])).toBeNull();
  });

  it('always finds the very name', () => {
    const name = fc.stringMatching(/^[a-z一-龥]{1,9} ?[0-9]{0,3}$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, selector: withoutSpaces }), fc.nat(), (all, at) => {
        const wanted = all[at % all.length]!;
        expect(all[likestName(`${wanted}.wav`, all) ?? -1]).toBe(wanted);
      }),
    );
  });
});

const withoutSpaces = (name: string) => name.replace(/ |\b0+(?=\d)/g, '');

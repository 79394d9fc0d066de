import { describe, expect, it } from 'vitest';
import { captionCues } from '../../../../src-main/shared/domain/caption-cues.ts';

const turn = (speaker: string | null, text: string, at: number | null) => ({ speaker, text, at });

describe('cues of turns', () => {
  it('end where the next one begins', () => {
    const { cues } = captionCues([turn('A', 'Hello', 1000), turn('B', 'Hi', 2500)]);
    expect(cues[0]).toEqual({ speaker: 'A', text: 'Hello', from: 1000, to: 2500 });
  });

  it('end when their words are read, where nothing follows for long', () => {
    const { cues } = captionCues([turn('A', '你好', 0), turn('B', 'Hi', 60_000)]);
    expect(cues.map(({ from, to }) => to - from)).toEqual([3000, 3000]);
  });

  it('last a second, where two begin at once', () => {
    const { cues } = captionCues([turn('A', 'Hello', 500), turn('B', 'Hi', 500)]);
    expect(cues.map(({ from, to }) => [from, to])).toEqual([
      [500, 1500],
      [500, 3500],
    ]);
  });

  it('take in what the same speaker goes on to say, and count what else has no time', () => {
    const said = [turn('C', 'Well', null), turn('A', 'One', 0), turn('A', 'two', null), turn('B', 'three', null)];
    const { cues, untimed } = captionCues(said);
    expect([cues.map(({ text }) => text), untimed]).toEqual([['One\ntwo'], 2]);
  });
});

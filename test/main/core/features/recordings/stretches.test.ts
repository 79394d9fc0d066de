import { describe, expect, it } from 'vitest';
import { waveFile } from '../../../../helpers/recording-examples.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

const timed = async () => {
  const { core, study } = hand;
  const { id, turns } = study.meeting;
  const times = turns.map(({ start }, index) => ({ start, at: index * 10_000 }));
  await core.call('turns.setTimes', { documentId: id, times });
  return id;
};
const content = (id: string) => hand.core.call('documents.content', { id });
const wordsOf = ({ text, turns }: Awaited<ReturnType<typeof content>>) =>
  turns.map(({ start, end }) => text.slice(start, end));

describe('a stretch of a recording', () => {
  it('becomes a line at its place in time that is nobody’s turn, and is coded', async () => {
    const { core, study } = hand;
    const id = await timed();
    const code = { path: ['Laughter'] };
    const place = await core.call('turns.addStretch', { documentId: id, since: 12_000, until: 34_000, code });
    const now = await content(id);
    expect(now.text.slice(place.start, place.end)).toBe('[0:12–0:34]');
    expect(place.start).toBe(study.meeting.turns[2]!.start);
    expect(wordsOf(now)).toEqual(wordsOf(study.meeting));
    expect(await core.call('marks.list', { documentId: id })).toMatchObject([
      { kind: 'recorded', start: place.start, end: place.end, since: 12_000, until: 34_000 },
    ]);
    const codings = await core.call('codings.ofDocument', { documentId: id });
    expect(codings.filter(({ passageId }) => passageId === place.passageId)).toHaveLength(1);
  });

  it.each([
    ['after all that is said', 90_000, 'end'],
    ['behind another stretch before it', 13_000, 'between'],
  ] as const)('stands %s', async (_where, since, expected) => {
    const { core } = hand;
    const id = await timed();
    const first = await core.call('turns.addStretch', { documentId: id, since: 12_000, until: 12_500 });
    const place = await core.call('turns.addStretch', { documentId: id, since, until: since + 1000 });
    const { text } = await content(id);
    const found = place.end === text.length ? 'end' : place.start === first.end + 1 ? 'between' : 'elsewhere';
    expect(found).toBe(expected);
  });

  it('is the first line of a document without words', async () => {
    const { core } = hand;
    const { documentId } = await core.call('recordings.attach', { path: waveFile(core) });
    await core.call('turns.addStretch', { documentId, since: 500, until: 0 });
    expect((await content(documentId)).text).toBe('[0:00–0:00]');
  });

  it('keeps its codes while its words are written, one after another, and after', async () => {
    const { core } = hand;
    const id = await timed();
    const place = await core.call('turns.addStretch', {
      documentId: id,
      since: 1000,
      until: 2000,
      code: { path: ['L'] },
    });
    const { text } = await content(id);
    const type = async (from: number, to: number, insert: string) => {
      const { text: now } = await content(id);
      await core.call('texts.edit', { documentId: id, length: now.length, changes: [{ from, to, insert }] });
    };
    await type(place.start, place.end, 'H');
    await type(place.start + 1, place.start + 1, 'ello there');
    await type(place.start + 11, place.start + 11, ', Anna.\nAnother line');
    const coded = (await core.call('codings.ofDocument', { documentId: id })).find(
      ({ passageId }) => passageId === place.passageId,
    );
    const now = await content(id);
    expect(now.text.slice(coded?.start, coded?.end)).toBe('Hello there, Anna.');
    expect(now.text.length - text.length).toBe('Hello there, Anna.\nAnother line'.length - '[0:01–0:02]'.length);
  });

  it('is a turn, with its time, as soon as somebody says whose', async () => {
    const { core } = hand;
    const id = await timed();
    const { start } = await core.call('turns.addStretch', { documentId: id, since: 12_000, until: 34_000 });
    await core.call('turns.setSpeaker', { documentId: id, start, speaker: 'Anna' });
    expect((await content(id)).turns.find((turn) => turn.start === start)).toMatchObject({ at: 12_000 });
  });
});

import { describe, expect, it } from 'vitest';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

/** A memo, a story and a block of a report that lead to a thing and to another. */
async function linkTo(url: string, chosen: readonly string[]) {
  const { call } = hand.core;
  const text = `[it](${url})`;
  const { id: memoId } = await call('memos.create', { target: { kind: 'project' }, text });
  await call('findings.update', { id: hand.study.findings[1], text });
  const options = { things: [...chosen], text, count: 3 };
  const { id: reportId } = await call('reports.create', { name: 'R', blocks: [{ kind: 'text', options }] });
  return async () => ({
    memo: (await call('memos.list', {})).find(({ id }) => id === memoId)!.text,
    story: (await call('findings.list', {}))[1]!.text,
    options: (await call('reports.get', { id: reportId })).blocks[0]!.options,
  });
}

const leading = (url: string, chosen: readonly string[]) => ({
  memo: `[it](${url})`,
  story: `[it](${url})`,
  options: { things: [...chosen], text: `[it](${url})`, count: 3 },
});

describe('links and blocks of reports', () => {
  it('lead to the code that takes another in', async () => {
    const { voice, find, need } = hand.study.codes;
    const shown = await linkTo(`motif:code/${voice}`, [voice, need, find]);
    await hand.core.call('codes.merge', { ids: [voice], intoId: find });
    expect(await shown()).toEqual(leading(`motif:code/${find}`, [find, need]));
    await hand.core.call('history.undo', {});
    expect(await shown()).toEqual(leading(`motif:code/${voice}`, [voice, need, find]));
  });

  it('lead to the participant who takes another in', async () => {
    const [anna, ben] = hand.study.meeting.speakers.map((speaker) => speaker.participantId);
    const shown = await linkTo(`motif:participant/${anna}`, []);
    await hand.core.call('participants.merge', { ids: [anna!], intoId: ben! });
    expect(await shown()).toEqual(leading(`motif:participant/${ben}`, []));
  });
});

import { describe, expect, it } from 'vitest';
import { parseTurn } from '../../../../../src-main/shared/domain/parse-turn.ts';
import { seededRandom } from '../../../../../src-main/shared/domain/seeded-random.ts';
import { beginCapture } from '../../../../helpers/begin-capture.ts';
import { killCapture } from '../../../../helpers/kill-capture.ts';
import { runMotif } from '../../../../helpers/run-motif.ts';
import { scriptedTurns } from '../../../../helpers/scripted-capture.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
const random = seededRandom(6);
const moments = Array.from({ length: 20 }, () => ({
  acknowledged: 1 + Math.floor(random.next() * 400),
  later: Math.floor(random.next() * 6),
}));
const people = ['Lin', 'Anna', 'Ben', '王小姐'].map((name) => ({ id: name, name }));
const words = scriptedTurns.map(({ text }) => parseTurn(text, { codes: [], people }).words);

describe('a session whose program is killed', { timeout: 60_000 }, () => {
  it.each(moments)('keeps all that was acknowledged: $acknowledged, $later ms later', async (moment) => {
    const { core, path } = hand;
    const { sessionId } = await beginCapture(core, hand.study);
    await core.call('project.close', {});

    const said = await killCapture(path, sessionId, moment);
    expect(await runMotif(['check', path])).toMatchObject({ exitCode: 0, out: 'The project file is sound.\n' });
    await core.call('project.open', { path });

    const { turns } = await core.call('capture.turns', { sessionId });
    const draft = await core.call('capture.draft', { sessionId });
    const kept = turns.map(({ text }) => text);
    const ended = said.filter(({ kind }) => kind === 'turn').length;
    expect(kept).toEqual(words.slice(0, kept.length));
    expect([ended, ended + 1]).toContain(kept.length);
    const last = said.at(-1)!;
    const typed = last.kind === 'draft' && last.index >= kept.length ? last.text : '';
    expect(draft?.text ?? '').toContain(typed);
    expect((await core.call('project.check', {})).problems).toEqual([]);
    expect(await core.call('capture.clock', { sessionId })).toMatchObject({ isRunning: true });
    const next = {
      participantId: turns[0]?.participantId ?? hand.study.meeting.speakers[0]!.participantId,
      at: 999_000,
    };
    await core.call('capture.addTurn', { sessionId, text: 'And on we go', ...next });
  });
});

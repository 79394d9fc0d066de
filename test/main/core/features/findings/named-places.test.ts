import { describe, expect, it } from 'vitest';
import { useStudy } from '../../../../helpers/use-study.ts';
import { wholeFindings } from '../../../../helpers/whole-findings.ts';

const hand = useStudy();

const list = () => wholeFindings(hand.core.call);
const order = async () => (await list()).map(({ title, group }) => `${group}: ${title}`);

describe('a place that is named whole', () => {
  it('is the end of a group, though the next group stands there', async () => {
    const [lost, answer] = hand.study.findings;
    await hand.core.call('findings.classify', { ids: [lost, answer], group: 'Use' });
    const { id } = await hand.core.call('findings.create', { title: 'A voice', group: 'Wishes' });
    await hand.core.call('findings.move', { ids: [lost], beforeId: id, group: 'use' });
    expect(await order()).toEqual(['Use: 要有人回應', 'Use: People lose it', 'Wishes: A voice']);
    await hand.core.call('findings.move', { ids: [lost], beforeId: id });
    expect(await order()).toEqual(['Use: 要有人回應', 'Wishes: People lose it', 'Wishes: A voice']);
  });

  it('is on the other side of the evidence, in one step', async () => {
    const [one, two] = hand.study.evidence;
    await hand.core.call('findings.setEvidence', { evidenceId: two, side: 'against' });
    const { undoCount } = await hand.core.call('history.state', {});
    await hand.core.call('findings.moveEvidence', { evidenceId: one, beforeId: two, side: 'against' });
    const sides = async () => (await list())[0]!.evidence.map(({ evidenceId, side }) => [evidenceId, side]);
    expect(await sides()).toEqual([
      [one, 'against'],
      [two, 'against'],
    ]);
    expect(await hand.core.call('history.state', {})).toMatchObject({ undoCount: undoCount + 1 });
    await hand.core.call('history.undo', {});
    expect(await sides()).toEqual([
      [one, 'for'],
      [two, 'against'],
    ]);
  });
});

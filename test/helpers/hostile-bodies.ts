import type { TestCore } from './create-test-core.ts';
import { hostileLength, hostileTexts, inField } from './hostile-study.ts';

/** Markdown that says these words. */
const asWords = (text: string): string => text.replace(/[!-/:-@[-`{-~]/gu, '\\$&');

export const longStory = '文'.repeat(hostileLength);

/** What is written of findings, people and journeys beside names: stories, advice, traits, cells, memos; one of each a text. */
export async function addHostileBodies({ call }: TestCore): Promise<void> {
  const named = (field: string) => hostileTexts.map((text) => inField(text, field));
  const findings = await call('findings.list', {});
  for (const [index, { id }] of findings.entries()) {
    const text = hostileTexts[index];
    const story = text === undefined ? longStory : asWords(inField(text, 'story'));
    await call('findings.update', { id, text: story, recommendation: asWords(inField(text ?? 'long', 'advice')) });
  }
  for (const text of hostileTexts) {
    const traits = [{ kind: 'goal' as const, text: inField(text, 'goal') }];
    const { id } = await call('personas.create', { name: inField(text, 'persona'), traits });
    await call('personas.update', { id, summary: inField(text, 'summary') });
    const touchpoint = { channel: 'website', isOnline: true, owner: inField(text, 'owner') } as const;
    await call('touchpoints.create', { name: inField(text, 'touchpoint'), ...touchpoint });
  }
  const lanes = named('lane').map((name) => ({ kind: 'text' as const, name }));
  const stages = [{ name: 'Before' }, { name: 'After' }];
  const { id: journeyId } = await call('journeys.create', { name: 'Journey', template: 'blank', stages, lanes });
  const map = await call('journeys.get', { id: journeyId });
  const cells = hostileTexts.map((text, index) => {
    const [lane, stage] = [map.lanes[index]!, map.stages[index % 2]!];
    return { laneId: lane.id, stageId: stage.id, text: inField(text, 'cell') };
  });
  await call('journeys.setCells', { journeyId, cells });
  for (const text of named('note').map(asWords)) await call('memos.create', { target: { kind: 'project' }, text });
}

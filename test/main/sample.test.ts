import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../../src-main/shared/contract/boards.ts';
import type { WholeFinding } from '../../src-main/shared/contract/findings.ts';
import type { Cell } from '../../src-main/shared/contract/journeys.ts';
import type { PersonaTrait } from '../../src-main/shared/contract/personas.ts';
import { createTestCore } from '../helpers/create-test-core.ts';
import type { TestCore } from '../helpers/create-test-core.ts';
import { wholeFindings } from '../helpers/whole-findings.ts';

interface Stretch {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}

/** What leads to a passage: where, and which words it says stand there. */
interface Lead extends Stretch {
  readonly of: string;
  readonly words: string;
}

let core: TestCore;
beforeAll(async () => {
  core = createTestCore();
  await core.call('project.openSample', {});
});
afterAll(() => core.close());

describe('the sample', () => {
  it('has a board with nested clusters, a question, a theme and a vote', async () => {
    const { clusters, cards } = await contents();
    expect(clusters.filter(({ parentId }) => parentId === null)).toHaveLength(3);
    expect(clusters.filter(({ parentId }) => parentId !== null)).toHaveLength(1);
    expect(clusters.filter(({ question }) => question !== '')).toHaveLength(1);
    expect(clusters.filter(({ codeId }) => codeId !== null)).toHaveLength(2);
    expect(cards).toHaveLength(21);
    const [round] = await core.call('boards.votes', { boardId: await boardId() });
    expect(round).toMatchObject({ isOpen: false, isAnonymous: true, dotsEach: 2 });
    expect(round!.cards[0]!.dots).toBe(3);
  });

  it('has a study plan with quotas, a guide with a task, and sessions that were held and are to come', async () => {
    const plan = await core.call('study.plan', {});
    expect(plan.objectives).not.toBe('');
    expect(plan.quotas.map(({ target, recruited, held }) => [target, recruited.length, held.length])).toEqual([
      [12, 10, 10],
      [6, 4, 4],
      [2, 1, 1],
    ]);
    const sessions = await core.call('sessions.list', {});
    const kept = sessions.map(({ method, state, participants, turns }) => [method, state, participants, turns > 0]);
    expect(kept).toEqual([
      ['focus-group', 'held', 10, true],
      ['usability-test', 'held', 3, true],
      ['focus-group', 'planned', 4, false],
      ['contextual-inquiry', 'held', 4, true],
      ['interview', 'planned', 0, false],
    ]);
    const [guide] = await core.call('guides.list', {});
    const { sections } = await core.call('guides.get', { id: guide!.id });
    const kinds = sections.flatMap(({ questions }) => questions.map(({ kind }) => kind));
    expect(kinds).toEqual(['question', 'question', 'question', 'question', 'task', 'task']);
  });

  it('has a captured usability test with tasks, problems, marks, answers and what follows from them', async () => {
    const [, test] = await core.call('sessions.list', {});
    const debrief = await core.call('debriefs.get', { sessionId: test!.id });
    expect(debrief.tasks.map(({ success, partial, failure }) => [success, partial, failure])).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
    expect(Object.fromEntries(countKinds(debrief.marks))).toEqual({
      'key-moment': 7,
      'follow-up': 3,
      'non-verbal': 3,
      problem: 8,
    });
    expect(Object.fromEntries(countKinds(debrief.items))).toEqual({ finding: 3, surprise: 2, change: 1 });
    expect(debrief.items.every(({ passages }) => passages.length > 0)).toBe(true);
    const { questions } = await core.call('debriefs.answers', { sessionIds: [test!.id] });
    expect(questions.map(({ people }) => people)).toEqual([3, 3, 0, 0, 3, 3]);
  });

  it('has a debrief of each session that was held, agreement in all of them, and codes that are new in each', async () => {
    const held = (await core.call('sessions.list', {})).filter(({ state }) => state === 'held');
    const debriefs = await Promise.all(held.map(({ id }) => core.call('debriefs.get', { sessionId: id })));
    expect(debriefs.map(({ items, marks }) => [items.length > 3, marks.length > 5])).toEqual(
      held.map(() => [true, true]),
    );
    const agreements = await Promise.all(held.map(({ id }) => core.call('debriefs.agreements', { sessionIds: [id] })));
    expect(agreements.map(({ topics }) => topics.length > 2)).toEqual(held.map(() => true));
    const { sessions } = await core.call('debriefs.saturation', {});
    expect(sessions.map(({ newCodes }) => newCodes.length)).toEqual([19, 1, 3]);
    expect((await core.call('debriefs.rainbow', {})).people).toHaveLength(17);
  });

  it('has two personas, each with what stands behind it', async () => {
    const personas = await core.call('personas.list', {});
    expect(personas.map(({ members, leftOut }) => [members.length, leftOut.length])).toEqual([
      [10, 1],
      [4, 0],
    ]);
  });

  it('has a journey of five stages and eight lanes that goes down and up, with one point corrected', async () => {
    const journey = await map();
    expect([journey.stages.length, journey.lanes.length]).toEqual([5, 8]);
    const emotions = await core.call('journeys.emotions', { id: journey.id });
    const everybody = emotions.filter(({ personaId }) => personaId === null);
    expect(everybody.map(({ mean }) => Math.sign(mean ?? 0))).toEqual([-1, 1, -1, -1, 1]);
    const ofFirst = emotions.filter(({ personaId }) => personaId === journey.personaIds[0]);
    expect(ofFirst.map(({ corrected }) => corrected !== null)).toEqual([false, true, false, false, false]);
  });

  it('is what filling it again would make it', async () => {
    expect(await core.call('journeys.filling', { id: (await map()).id })).toEqual([]);
  });

  it('opens the passage of every card, cell, trait and finding', async () => {
    const all = await leads();
    expect(all.length).toBeGreaterThan(100);
    expect(await lost(all)).toEqual([]);
  });

  it('opens them still after the text in front of each was edited', async () => {
    const before = await leads();
    for (const documentId of new Set(before.map((lead) => lead.documentId))) await editBefore(documentId, before);
    const after = await leads();
    expect(after.map(({ of, words }) => `${of} ${words}`)).toEqual(before.map(({ of, words }) => `${of} ${words}`));
    expect(after.every(({ start }, index) => start > before[index]!.start)).toBe(true);
    expect(await lost(after)).toEqual([]);
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
  });
});

const countKinds = (all: readonly { readonly kind: string }[]) => {
  const groups = Map.groupBy(all, ({ kind }) => kind);
  return [...groups].map(([kind, own]) => [kind, own.length] as const);
};
const boardId = async () => (await core.call('boards.list', {}))[0]!.id;
const contents = async () => core.call('boards.contents', { boardId: await boardId() });
const map = async () => core.call('journeys.get', { id: (await core.call('journeys.list', {}))[0]!.id });

async function leads(): Promise<readonly Lead[]> {
  const { cards } = await contents();
  const { cells } = await map();
  const personas = await core.call('personas.list', {});
  const findings = await wholeFindings(core.call);
  return [
    ...cards.map(leadOfCard),
    ...cells.flatMap(leadsOfCell),
    ...personas.flatMap(({ traits }) => traits.flatMap(leadsOfTrait)),
    ...findings.flatMap(leadsOfFinding),
  ];
}

// A card or a cell without a passage leads to nowhere, where no words are.
const nowhere: Stretch = { documentId: '', start: 0, end: 0 };

const leadOfCard = ({ id, source, fullText, text }: Card): Lead => ({
  ...stretchOf(source ?? nowhere),
  of: `card ${id}`,
  words: fullText ?? text,
});
const leadsOfCell = ({ id, evidence }: Cell): readonly Lead[] => leadsOf(`cell ${id}`, evidence);
const leadsOfTrait = ({ id, evidence }: PersonaTrait): readonly Lead[] => leadsOf(`trait ${id}`, evidence);

const leadsOfFinding = ({ id, evidence }: WholeFinding): readonly Lead[] => leadsOf(`finding ${id}`, evidence);

const leadsOf = (of: string, evidence: readonly (Stretch & { readonly text: string })[]): readonly Lead[] =>
  evidence.length === 0
    ? [{ ...nowhere, of, words: 'no passage' }]
    : evidence.map((passage) => ({ ...stretchOf(passage), of, words: passage.text }));

const stretchOf = ({ documentId, start, end }: Stretch): Stretch => ({ documentId, start, end });

/** What says other words than those which stand where it leads. */
async function lost(all: readonly Lead[]): Promise<readonly string[]> {
  const texts = new Map<string, string>([['', '']]);
  for (const { id } of await core.call('documents.list', {})) {
    texts.set(id, (await core.call('documents.content', { id })).text);
  }
  return all
    .filter(({ documentId, start, end, words }) => texts.get(documentId)?.slice(start, end) !== words)
    .map(({ of, words }) => `${of}: ${words}`);
}

/** Puts words before each passage of a document, as in one edit. */
async function editBefore(documentId: string, all: readonly Lead[]): Promise<void> {
  const { text } = await core.call('documents.content', { id: documentId });
  const own = all.filter((lead) => lead.documentId === documentId);
  const isInside = (at: number) => own.some(({ start, end }) => start < at && at < end);
  const starts = [...new Set(own.map(({ start }) => start))].filter((at) => !isInside(at)).toSorted((a, b) => a - b);
  const changes = starts.map((at) => ({ from: at, to: at, insert: 'well, ' }));
  await core.call('texts.edit', { documentId, length: text.length, changes });
}

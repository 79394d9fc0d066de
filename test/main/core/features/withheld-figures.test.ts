import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../src-main/shared/contract/index.ts';
import { createBoard } from '../../../helpers/create-board.ts';
import type { BoardAtHand } from '../../../helpers/create-board.ts';
import { useStudy } from '../../../helpers/use-study.ts';
import { squeeze } from '../report/read-pdf.ts';

const hand = useStudy();
const call = ((name: never, input: never) => hand.core.call(name, input)) as typeof hand.core.call;
const idOf = (name: string) =>
  [...hand.study.meeting.speakers, ...hand.study.group.speakers].find((one) => one.name === name)!.participantId;

type Wanted = Omit<CallInput<'figures.save'>, 'path' | 'figure'>;

/** What is written in a figure, and how much was left out. */
async function draw(figure: CallInput<'figures.save'>['figure'], wanted: Wanted = {}) {
  const path = hand.core.file('figure.svg');
  const { withheld } = await call('figures.save', { figure, path, ...wanted });
  return { withheld, words: squeeze(readFileSync(path, 'utf8').replace(/<[^>]+>/gu, '')) };
}

const named = (by: 'name' | 'pseudonym' | 'nobody'): Wanted => ({ naming: { by, attributeIds: [] } });
const has = (words: string, text: string) => words.includes(squeeze(text));

describe('a board that is drawn', { timeout: 60_000 }, () => {
  const said = 'The remote control needs a voice.';
  let board: BoardAtHand;
  const figure = () => ({ kind: 'board', boardId: board.boardId }) as const;

  beforeEach(async () => {
    board = await createBoard(hand.core, hand.study);
    await call('participants.setPseudonyms', { pseudonyms: [{ id: idOf('Ben'), pseudonym: 'P7' }] });
  });

  it.each([
    ['pseudonym', 'P7 · 2', ['Ben']],
    ['name', 'Ben · 2', ['P7']],
    ['nobody', 'meeting · 2', ['Ben', 'P7', '王小姐']],
  ] as const)('names people by %s', async (by, shown, hidden) => {
    const { words, withheld } = await draw(figure(), named(by));
    expect(has(words, shown)).toBe(true);
    expect(hidden.filter((name) => has(words, `${name} ·`))).toEqual([]);
    expect(withheld).toBe(0);
  });

  it('names them by pseudonym where nothing is said', async () => {
    expect(has((await draw(figure())).words, 'P7 · 2')).toBe(true);
  });

  it('keeps the place of a card, and leaves out its words, who said them, and what it was shortened to', async () => {
    await call('boards.editCard', { id: board.cards[0]!, text: 'needs a voice!' });
    await call('participants.setConsent', { ids: [idOf('Ben')], mayQuote: false });
    const { words, withheld } = await draw(figure());
    expect(withheld).toBe(1);
    expect(has(words, 'Withheld: no consent to quoting')).toBe(true);
    expect(has(words, 'voice!')).toBe(false);
    expect(has(words, 'P7 · 2')).toBe(false);
    expect(has(words, '車子壞了')).toBe(true);
    const svg = readFileSync(hand.core.file('figure.svg'), 'utf8');
    expect(svg).not.toContain('needs a voice!');
  });

  it('shows all words where somebody answers for it', async () => {
    await call('participants.setConsent', { ids: [idOf('Ben')], state: 'refused' });
    const { words, withheld } = await draw(figure(), { includesWithheld: true });
    expect(withheld).toBe(0);
    expect(has(words, said)).toBe(true);
  });
});

describe('a journey that is drawn', { timeout: 60_000 }, () => {
  async function makeJourney() {
    const { passages } = await call('passages.ofCodes', { codeIds: [hand.study.codes.answer] });
    const passageIds = passages.map(({ passageId }) => passageId);
    const spoken = { kind: 'quote', text: '要有人回應我們', passageIds: passageIds.slice(1) } as const;
    const persona = await call('personas.create', { name: 'Citizen', traits: [spoken] });
    const { id } = await call('journeys.create', {
      name: 'Help',
      template: 'purchase',
      language: 'en',
      personaIds: [persona.id],
    });
    const { stages, lanes } = await call('journeys.get', { id });
    const thoughts = lanes.find(({ kind }) => kind === 'thoughts')!;
    const cells = [{ laneId: thoughts.id, stageId: stages[0]!.id, passageIds }];
    await call('journeys.setCells', { journeyId: id, cells });
    return { kind: 'journey', journeyId: id } as const;
  }

  it('counts the quotes that it leaves out, and leaves out a persona’s words that nobody may quote', async () => {
    const figure = await makeJourney();
    expect(has((await draw(figure)).words, '“要有人回應我們”')).toBe(true);
    await call('participants.setConsent', { ids: [idOf('王小姐')], state: 'withdrawn' });
    const { words, withheld } = await draw(figure);
    expect(withheld).toBe(3);
    expect(has(words, '2 quotes withheld')).toBe(true);
    expect(['使用者只能等', '要有人回應我們', '王小姐'].filter((text) => has(words, text))).toEqual([]);
  });

  it('says so in the language of the project', async () => {
    const figure = await makeJourney();
    await call('project.update', { language: 'zh-CN' });
    await call('participants.setConsent', { ids: [idOf('王小姐')], mayQuote: false });
    expect(has((await draw(figure)).words, '2 条引文因未获同意而不予展示')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { gatherDocument, linesOf, nodesOf } from '../../../../../helpers/gather-document.ts';
import { useStudy } from '../../../../../helpers/use-study.ts';

const hand = useStudy();

const gather = (options = {}, others: readonly string[] = []) =>
  gatherDocument(hand, { blocks: [{ kind: 'themes', options }, ...others] });

describe('the themes block', () => {
  it('tells what a theme means, how many spoke of it, of its codes, and in which words', async () => {
    await hand.core.call('codes.update', { id: hand.study.codes.need, definition: 'What they\nlack.\n\nAnd want.' });
    expect(linesOf(await gather())).toEqual([
      'Themes',
      'Need',
      'What they lack.',
      'And want.',
      '4 passages · 3 people · 2 documents',
      'Code | Passages | People',
      'Find it | 2 | 2',
      'Voice | 1 | 1',
      'Answer | 2 | 1',
      '“The remote control needs a voice.” Ben | meeting | turn 2',
      '“I keep losing it” Anna | meeting | turn 1',
      '“要有人回應我們” 王小姐 | group | turn 4',
      'Colour',
      '1 passage · 1 person · 1 document',
      '“Yellow is fine.” Carla | meeting | turn 4',
    ]);
  });

  it('leaves out what findings of the report quote, wherever they stand', async () => {
    const quotes = nodesOf(await gather({}, ['findings']), 'quote');
    expect(quotes.map(({ text, side }) => [side, text])).toEqual([
      [null, '要有人回應我們'],
      [null, '使用者只能等'],
      [null, 'Yellow is fine.'],
      ['for', 'I keep losing it'],
      ['for', 'The remote control needs a voice.'],
    ]);
  });

  it('tells each code by itself, without repeating a quote', async () => {
    const lines = linesOf(await gather({ each: 'codes', counts: false }));
    expect(lines).toEqual([
      'Themes',
      'Need',
      'Find it',
      '“The remote control needs a voice.” Ben | meeting | turn 2',
      '“I keep losing it” Anna | meeting | turn 1',
      'Voice',
      'Answer',
      '“要有人回應我們” 王小姐 | group | turn 4',
      '“使用者只能等” 王小姐 | group | turn 2',
      'Colour',
      '“Yellow is fine.” Carla | meeting | turn 4',
    ]);
  });

  it('tells the chosen codes alone, with as many quotes as wanted', async () => {
    const document = await gather({ codes: [hand.study.codes.answer], quotes: 1 });
    expect(nodesOf(document, 'heading').map(({ text }) => text)).toEqual(['Themes', 'Answer']);
    expect(nodesOf(document, 'quote')).toHaveLength(1);
  });

  it('quotes an example before others', async () => {
    const { passages } = await hand.core.call('passages.ofCodes', { codeIds: [hand.study.codes.answer] });
    const wait = passages.find(({ text }) => text === '使用者只能等')!;
    await hand.core.call('codes.setExample', { id: hand.study.codes.answer, codingId: wait.codingId });
    const document = await gather({ codes: [hand.study.codes.answer], quotes: 1 });
    expect(nodesOf(document, 'quote')[0]!.text).toBe('使用者只能等');
  });

  it('quotes nobody who asks the questions or did not agree to it', async () => {
    const { call } = hand.core;
    const people = await call('participants.list', {});
    const idOf = (name: string) => people.find((person) => person.name === name)!.id;
    await call('participants.setRole', { ids: [idOf('Ben')], role: 'interviewer' });
    await call('participants.setConsent', { ids: [idOf('王小姐')], mayQuote: false });
    const document = await gather({ codes: [hand.study.codes.need] });
    expect(nodesOf(document, 'quote').map(({ speaker }) => speaker)).toEqual(['Anna']);
    expect(document.withheld).toBe(0);
  });

  it('is left out where nothing is coded', async () => {
    const document = await gather({ codes: ['none'] });
    expect(document.parts).toEqual([]);
  });
});

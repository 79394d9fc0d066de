// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { drawSpeaker } from '../../../src-renderer/editor/draw-speaker.ts';
import { EvidenceQuote } from '../../../src-renderer/workspace/evidence-quote.tsx';
import { renderWithCore } from '../../helpers/render-with-core.tsx';
import { useStudy } from '../../helpers/use-study.ts';

const hand = useStudy();

const quote = {
  documentId: 'd',
  document: 'Interview',
  start: 0,
  end: 4,
  text: 'Well',
  speaker: 'Ben',
  at: null,
  turn: 1,
  isEmptied: false,
};

it.each([
  [true, 1],
  [false, 0],
])('words that are withheld (%s) are marked where they are quoted', (isWithheld, count) => {
  renderWithCore(hand.core, <EvidenceQuote quote={{ ...quote, isWithheld }} />);
  const signs = screen.queryAllByRole('img', { name: 'Not to be quoted' });
  expect(signs).toHaveLength(count);
  expect(signs.map((sign) => sign.title.includes('change it under Participants'))).toEqual(signs.map(() => true));
});

it('a speaker who may not be quoted is marked in the margin of the document', () => {
  renderWithCore(hand.core, null);
  const signsOf = (isWithheld: boolean) =>
    drawSpeaker({ speaker: 'Ben', at: null, isWithheld }).querySelectorAll('[role="img"]');
  expect(signsOf(true)).toHaveLength(1);
  expect(signsOf(true)[0]!.getAttribute('aria-label')).toBe('Not to be quoted');
  expect(signsOf(false)).toHaveLength(0);
});

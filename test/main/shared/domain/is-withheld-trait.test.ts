import { describe, expect, it } from 'vitest';
import type { EvidencePassage } from '../../../../src-main/shared/contract/passages.ts';
import { isWithheldTrait } from '../../../../src-main/shared/domain/is-withheld-trait.ts';

const said = (text: string, isWithheld: boolean): EvidencePassage => ({
  evidenceId: text,
  passageId: text,
  documentId: 'd',
  document: 'Interview',
  speaker: 'Ben',
  at: null,
  turn: 1,
  start: 0,
  end: text.length,
  text,
  isEmptied: false,
  isWithheld,
  codes: [],
});
const ben = said('Well, nobody told me anything.', true);
const anna = said('I had to ask.', false);

describe('a typical quote', () => {
  it.each([
    ['with evidence of those alone who did not agree', 'Nobody tells them', [ben], true],
    ['of words that only they said', 'nobody  told me', [ben, anna], true],
    ['of words that somebody else said', 'I had to ask', [ben, anna], false],
    ['in the researcher’s words, with other evidence too', 'Left alone', [ben, anna], false],
    ['with evidence of those who agreed', 'I had to ask', [anna], false],
    ['without evidence', 'nobody told me', [], false],
  ])('%s is withheld or not', (_name, text, evidence, expected) => {
    expect(isWithheldTrait({ kind: 'quote', text, evidence })).toBe(expected);
  });

  it('is no goal: that is what the researcher wrote', () => {
    expect(isWithheldTrait({ kind: 'goal', text: 'nobody told me', evidence: [ben] })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { nameVoices } from '../../../../src-renderer/features/findings/name-voices.ts';
import { aQuote } from './a-finding.ts';

const speakers = [
  { id: 's', name: 'Anna', documentId: 'document', participantId: 'a', turns: 1, words: 1 },
  { id: 't', name: 'Ben', documentId: 'document', participantId: 'b', turns: 1, words: 1 },
];
const voices = nameVoices(speakers, [
  { id: 'a', name: 'Anna Schmidt', pseudonym: 'P1', role: 'participant' },
  { id: 'b', name: 'Ben', pseudonym: '', role: 'interviewer' },
]);

describe('names where others look on', () => {
  it('are pseudonyms, where there are some', () => {
    expect(voices.nameOf(aQuote())).toBe('P1');
    expect(voices.nameOf(aQuote({ speaker: 'Ben' }))).toBe('Ben');
    expect(voices.nameOf(aQuote({ speaker: null }))).toBeNull();
    expect(voices.nameOfParticipant('a')).toBe('P1');
  });

  it('do not stand in names of documents either', () => {
    expect(voices.nameDocument('Interview with Anna')).toBe('Interview with P1');
    expect(voices.nameDocument('anna_schmidt.docx')).toBe('P1.docx');
  });

  it('know who said a quote', () => {
    expect(voices.participantOf(aQuote())).toBe('a');
    expect(voices.participantOf(aQuote({ documentId: 'another' }))).toBeNull();
  });

  it('take nobody who asks for somebody who was studied', () => {
    expect(voices.participantOf(aQuote({ speaker: 'Ben' }))).toBe('b');
    expect(voices.studiedOf(aQuote({ speaker: 'Ben' }))).toBeNull();
    expect(voices.studiedOf(aQuote())).toBe('a');
  });
});

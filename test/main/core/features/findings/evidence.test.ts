import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../helpers/create-study.ts';
import { useStudy } from '../../../../helpers/use-study.ts';
import { wholeFindings } from '../../../../helpers/whole-findings.ts';

const hand = useStudy();

const first = async () => (await wholeFindings(hand.core.call))[0]!;
const quotes = async () => (await first()).evidence.map(({ side, text }) => `${side}: ${text}`);
const excerpts = async () => (await first()).evidence.map(({ excerpt }) => excerpt);
const place = (quote: string) => {
  const { meeting, group } = hand.study;
  const document = group.text.includes(quote) ? group : meeting;
  return { documentId: document.id, ...placeOf(document, quote) };
};

describe('evidence against a finding', () => {
  it('stands behind what is for it, and is counted by itself', async () => {
    const [id] = hand.study.findings;
    const places = ['Yellow is fine.', '要有人回應我們'].map(place);
    expect(await hand.core.call('findings.addEvidence', { id, side: 'against', places })).toEqual({ added: 2 });
    await hand.core.call('findings.addEvidence', { id, places: [place('A voice?')] });
    expect(await quotes()).toEqual([
      'for: I keep losing it',
      'for: The remote control needs a voice.',
      'for: A voice?',
      'against: Yellow is fine.',
      'against: 要有人回應我們',
    ]);
    expect(await first()).toMatchObject({
      participants: 2,
      documents: 1,
      against: { participants: 2, documents: 2 },
    });
  });

  it('is no second piece where the passage is for it already', async () => {
    const [id] = hand.study.findings;
    const places = [place('I keep losing it')];
    expect(await hand.core.call('findings.addEvidence', { id, side: 'against', places })).toEqual({ added: 0 });
    expect(await quotes()).toEqual(['for: I keep losing it', 'for: The remote control needs a voice.']);
  });

  it('is what was for it and is put on the other side', async () => {
    await hand.core.call('findings.setEvidence', { evidenceId: hand.study.evidence[0], side: 'against' });
    expect(await quotes()).toEqual(['for: The remote control needs a voice.', 'against: I keep losing it']);
    expect(await first()).toMatchObject({ participants: 1, against: { participants: 1, documents: 1 } });
  });
});

describe('what an interviewer said', () => {
  it('may be evidence, and makes no finding stronger', async () => {
    const { call } = hand.core;
    const [anna] = hand.study.meeting.speakers;
    await call('participants.setRole', { ids: [anna!.participantId], role: 'interviewer' });
    expect(await first()).toMatchObject({ participants: 1, documents: 1, evidence: [{ speaker: 'Anna' }, {}] });
    expect(await call('project.summary', {})).toMatchObject({ participants: 5, interviewers: 1 });
  });
});

describe('evidence of somebody who did not agree', () => {
  it('is marked from when they withdraw until they agree again', async () => {
    const { call } = hand.core;
    const marks = async () => (await first()).evidence.map(({ isWithheld }) => isWithheld);
    const ids = [hand.study.meeting.speakers[0]!.participantId];
    await call('participants.setConsent', { ids, state: 'withdrawn' });
    expect(await marks()).toEqual([true, false]);
    expect(hand.core.changes.at(-1)).toContain('participant');
    await call('participants.setConsent', { ids, state: 'given' });
    expect(await marks()).toEqual([false, false]);
  });
});

describe('an excerpt', () => {
  const set = (excerpt: string | null) =>
    hand.core.call('findings.setEvidence', { evidenceId: hand.study.evidence[1], excerpt });

  it('shortens and clarifies what was said', async () => {
    await set(' The remote control [in the kitchen] … a voice. ');
    expect(await excerpts()).toEqual([null, 'The remote control [in the kitchen] … a voice.']);
    await set(null);
    expect(await excerpts()).toEqual([null, null]);
  });

  it('is none where it is empty or says it all', async () => {
    await set('The remote …');
    await set('The remote control needs a voice.');
    expect(await excerpts()).toEqual([null, null]);
    await set('  ');
    expect(await excerpts()).toEqual([null, null]);
  });

  it('is refused where it changes words, and what stood there stays', async () => {
    await set('… needs a voice.');
    await expect(set('The remote control needs no voice.')).rejects.toMatchObject({ code: 'excerpt-unfaithful' });
    expect(await excerpts()).toEqual([null, '… needs a voice.']);
  });

  it('is not shown where the words were corrected, and is there again when they are as they were', async () => {
    const { id: documentId, text } = hand.study.meeting;
    await set('… needs a voice.');
    const { start } = placeOf({ text }, 'voice.');
    const changes = [{ from: start, to: start + 5, insert: 'beep' }];
    await hand.core.call('texts.edit', { documentId, length: text.length, changes });
    expect(await excerpts()).toEqual([null, null]);
    await hand.core.call('history.undo', {});
    expect(await excerpts()).toEqual([null, '… needs a voice.']);
  });
});

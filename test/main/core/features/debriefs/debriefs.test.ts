import { describe, expect, it } from 'vitest';
import { holdSession } from '../../../../helpers/hold-session.ts';
import { useStudy } from '../../../../helpers/use-study.ts';
import { wholeFindings } from '../../../../helpers/whole-findings.ts';

const hand = useStudy();
const hold = () => holdSession(hand.core, hand.study);

/** Passages of the study by their words. */
async function passageOf(text: string): Promise<string> {
  const { need, colour } = hand.study.codes;
  const { passages } = await hand.core.call('passages.ofCodes', { codeIds: [need, colour] });
  return passages.find((passage) => passage.text === text)!.passageId;
}

describe('the debrief of a session', () => {
  it('lists what was marked in the notes, with who said it and when', async () => {
    const { id, guide } = await hold();

    const { marks, guideId, people } = await hand.core.call('debriefs.get', { sessionId: id });

    expect(guideId).toBe(guide.id);
    expect(people.map(({ name }) => name)).toEqual(['Anna', 'Ben', 'Carla']);
    expect(marks.map(({ kind, speaker, text }) => [kind, speaker, text])).toEqual([
      ['key-moment', 'Ben', 'The remote control needs a voice.'],
      ['follow-up', 'Carla', 'Yellow is fine.'],
      ['problem', 'Carla', 'Yellow is fine.'],
    ]);
    expect(marks[2]).toMatchObject({ severity: 3, question: 'How did you come here?', codes: ['Colour'] });
  });

  it('keeps items in their order, moves them between the parts, and links passages once', async () => {
    const { id: sessionId } = await hold();
    const { call } = hand.core;
    const passageId = await passageOf('Yellow is fine.');
    const first = await call('debriefs.add', { sessionId, kind: 'finding', text: ' Colour beats voice ' });
    const second = await call('debriefs.add', {
      sessionId,
      kind: 'finding',
      text: 'It gets lost',
      passageIds: [passageId, passageId],
      beforeId: first.id,
    });
    await call('debriefs.add', { sessionId, kind: 'change', text: '先问颜色' });
    await call('debriefs.move', { id: first.id, kind: 'surprise', beforeId: null });
    const again = await call('debriefs.link', { id: second.id, passageIds: [passageId] });

    const { items } = await call('debriefs.get', { sessionId });
    expect(again.added).toBe(0);
    expect(items.map(({ kind, text, passages }) => [kind, text, passages.map((quote) => quote.text)])).toEqual([
      ['finding', 'It gets lost', ['Yellow is fine.']],
      ['surprise', 'Colour beats voice', []],
      ['change', '先问颜色', []],
    ]);
  });

  it('tells which questions the passages of an item answer', async () => {
    const { id: sessionId } = await hold();
    const passageIds = [await passageOf('The remote control needs a voice.')];
    await hand.core.call('debriefs.add', { sessionId, kind: 'change', text: 'Ask it later', passageIds });

    const { items } = await hand.core.call('debriefs.get', { sessionId });

    expect(items[0]!.questions.map(({ text }) => text)).toEqual(['How did you come here?']);
  });

  it('makes a finding of an item in one step, with its passages as evidence, and adds later ones to it', async () => {
    const { id: sessionId } = await hold();
    const { call } = hand.core;
    const voice = await passageOf('The remote control needs a voice.');
    const yellow = await passageOf('Yellow is fine.');
    const { id } = await call('debriefs.add', { sessionId, kind: 'finding', text: 'A voice!', passageIds: [voice] });
    const { findingId } = await call('debriefs.makeFinding', { id });
    await call('debriefs.link', { id, passageIds: [yellow] });
    const again = await call('debriefs.makeFinding', { id });

    const made = (await wholeFindings(call)).find((finding) => finding.id === findingId);
    const { items } = await call('debriefs.get', { sessionId });
    expect(again.findingId).toBe(findingId);
    expect(made).toMatchObject({ title: 'A voice!', participants: 2 });
    expect(made!.evidence.map(({ passageId }) => passageId)).toEqual([voice, yellow]);
    expect(items[0]!.finding).toEqual({ id: findingId, title: 'A voice!' });
  });

  it('follows its finding into the one with which it is merged, and forgets one that is deleted', async () => {
    const { id: sessionId } = await hold();
    const { call } = hand.core;
    const [kept] = hand.study.findings;
    const { id } = await call('debriefs.add', { sessionId, kind: 'finding', text: 'Lost' });
    const { findingId } = await call('debriefs.makeFinding', { id });
    await call('findings.merge', { ids: [findingId], intoId: kept });
    const merged = await call('debriefs.get', { sessionId });
    await call('findings.delete', { ids: [kept] });
    const deleted = await call('debriefs.get', { sessionId });

    expect(merged.items[0]!.finding?.id).toBe(kept);
    expect(deleted.items[0]!.finding).toBeNull();
  });

  it('keeps a passage as long as an item links to it', async () => {
    const { id: sessionId } = await hold();
    const { call } = hand.core;
    const { meeting } = hand.study;
    const place = { documentId: meeting.id, start: 6, end: 12 };
    const { id } = await call('debriefs.add', { sessionId, kind: 'surprise', text: 'Hm' });
    await call('debriefs.link', { id, places: [place] });
    const { items } = await call('debriefs.get', { sessionId });
    const [linked] = items[0]!.passages;
    await call('debriefs.unlink', { id, passageId: linked!.passageId });

    expect(linked!.text).toBe(meeting.text.slice(6, 12));
    expect(await call('passages.get', { ids: [linked!.passageId] })).toEqual([]);
  });

  it('refuses sessions, items and passages that are not there', async () => {
    const { id: sessionId } = await hold();
    const { call } = hand.core;
    const nobody = { code: 'not-found' };
    await expect(call('debriefs.get', { sessionId: 'none' })).rejects.toMatchObject(nobody);
    await expect(call('debriefs.update', { id: 'none', text: 'x' })).rejects.toMatchObject(nobody);
    await expect(
      call('debriefs.add', { sessionId, kind: 'finding', text: 'x', passageIds: ['none'] }),
    ).rejects.toMatchObject(nobody);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStudy, placeOf } from '../../../helpers/create-study.ts';
import { createTestCore } from '../../../helpers/create-test-core.ts';
import { changesOf } from '../../../helpers/random-edit.ts';
import { useStudy } from '../../../helpers/use-study.ts';
import { wholeFindings } from '../../../helpers/whole-findings.ts';

const hand = useStudy();
const code = { path: ['Seen late'] };
const refused = { code: 'text-changed' };

const documentOf = (name: 'meeting' | 'group') => hand.core.call('documents.content', { id: hand.study[name].id });

async function edit(was: string, is: string) {
  const { id, text } = await documentOf('meeting');
  const { start, end } = placeOf({ text }, was);
  const changes = [{ from: start, to: end, insert: is }];
  return hand.core.call('texts.edit', { documentId: id, length: text.length, changes });
}

/** A place as a window saw it that has not heard of later edits. */
function seen(quote: string) {
  const { id, version } = hand.study.meeting;
  return { documentId: id, version, ...placeOf(hand.study.meeting, quote) };
}

async function wordsOf({ start, end }: { readonly start: number; readonly end: number }) {
  return (await documentOf('meeting')).text.slice(start, end);
}

describe('a place seen in an earlier version of the text', () => {
  it('is coded where its words are now', async () => {
    await edit('I like', 'Well, I really do like');
    await edit('under the sofa', 'below the couch');
    const coding = await hand.core.call('codings.create', { ...seen('a voice'), code });
    expect(await wordsOf(coding)).toBe('a voice');
  });

  it('is coded with the words that were corrected within it', async () => {
    await edit('keep', 'always keep');
    const coding = await hand.core.call('codings.create', { ...seen('I keep losing it'), code });
    expect(await wordsOf(coding)).toBe('I always keep losing it');
  });

  it('is what a coding is resized to', async () => {
    await edit('I like', 'Yes, I like');
    const { documentId: _documentId, ...place } = seen('I keep losing it.');
    const resized = await hand.core.call('codings.resize', { id: hand.study.codings[0]!, ...place });
    expect(await wordsOf(resized)).toBe('I keep losing it.');
  });

  it('is coded with others, of other documents and versions', async () => {
    await edit('I like', 'I really do like');
    const { id } = hand.study.group;
    const group = { documentId: id, ...placeOf(hand.study.group, '車子壞了'), version: id };
    const now = { documentId: hand.study.meeting.id, ...placeOf(await documentOf('meeting'), 'really do') };
    const applied = await hand.core.call('codings.apply', { places: [seen('Yellow is fine.'), group, now], code });
    expect(applied.added).toBe(3);
    const codes = await hand.core.call('codes.tree', {});
    const codeIds = [codes.find(({ name }) => name === 'Seen late')!.id];
    const { passages } = await hand.core.call('passages.ofCodes', { codeIds });
    expect(passages.map(({ text }) => text)).toEqual(['really do', 'Yellow is fine.', '車子壞了']);
  });

  it('is quoted and noted where its words are now', async () => {
    await edit('I like', 'Yes, I like');
    await hand.core.call('findings.addEvidence', { id: hand.study.findings[1], places: [seen('under the sofa')] });
    await hand.core.call('memos.create', { target: { kind: 'passage', ...seen('just be yellow') }, text: 'Why?' });
    const findings = await wholeFindings(hand.core.call);
    expect(findings[1]!.evidence.map(({ text }) => text)).toContain('under the sofa');
    const memos = await hand.core.call('memos.list', {});
    expect(memos.map(({ words }) => words)).toContain('just be yellow');
  });

  it.each([
    ['its words are gone', 'Mine sits under the sofa.', ''],
    ['more than it was replaced', 'Mine sits under the sofa. The', 'Nobody knows. The'],
  ])('is refused when %s, and nothing is coded', async (_why, was, is) => {
    await edit(was, is);
    const before = await hand.core.call('codes.tree', {});
    const late = hand.core.call('codings.apply', { places: [seen('I like'), seen('under the sofa')], code });
    await expect(late).rejects.toMatchObject({ ...refused, details: { name: 'meeting' } });
    expect(await hand.core.call('codes.tree', {})).toEqual(before);
  });

  it('is refused when its version was undone, or is of another document', async () => {
    const { version } = await edit('I like', 'Yes, I like');
    await hand.core.call('history.undo', {});
    const undone = hand.core.call('codings.create', { ...seen('a voice'), version, code });
    await expect(undone).rejects.toMatchObject(refused);
    const other = hand.core.call('codings.create', { ...seen('a voice'), version: hand.study.group.id, code });
    await expect(other).rejects.toMatchObject(refused);
  });

  it('is refused where it lay outside that version', async () => {
    await edit('I like', 'I like, and these are many more words than there were before');
    const place = { ...seen('a voice'), end: hand.study.meeting.text.length + 5 };
    await expect(hand.core.call('codings.create', { ...place, code })).rejects.toMatchObject({ code: 'outside-text' });
  });

  it('comes with the hits of a search and of auto-code', async () => {
    const { hits } = await hand.core.call('search.find', { query: 'yellow' });
    const source = { kind: 'search', query: 'voice' } as const;
    const suggested = await hand.core.call('search.suggest', { source, scope: 'hit' });
    await edit('I like', 'Yes, I like');
    const places = [...hits, ...suggested.hits].map(({ documentId, start, end, version }) => {
      return { documentId, start, end, version };
    });
    await hand.core.call('codings.apply', { places, code });
    const codings = await hand.core.call('codings.ofDocument', { documentId: hand.study.meeting.id });
    const late = await Promise.all(codings.slice(-places.length).map(wordsOf));
    expect(late).toEqual(expect.arrayContaining(['yellow', 'voice']));
  });
});

describe('whatever was edited meanwhile', () => {
  it('codes the words that a coding made in time has', async () => {
    const core = createTestCore();
    const { meeting } = await createStudy(core);
    const edits = fc.array(
      changesOf(meeting.text.slice(0, 55), 4).filter(({ length }) => length > 0),
      { minLength: 1, maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(80), fc.integer({ min: 1, max: 30 }), edits, async (start, length, many) => {
        const { id, version } = await core.call('documents.content', { id: meeting.id });
        const place = { documentId: id, start, end: start + length };
        const { undo: begun } = await core.call('history.state', {});
        const early = await core.call('codings.create', { ...place, code: { path: ['Early'] } });
        let emptied = 0;
        for (const changes of many) {
          const { text } = await core.call('documents.content', { id });
          const edited = await core.call('texts.edit', { documentId: id, length: text.length, changes });
          emptied += edited.emptied.length;
        }
        const late = await core
          .call('codings.create', { ...place, version, code: { path: ['Late'] } })
          .catch((error: unknown) => error);
        const codings = await core.call('codings.ofDocument', { documentId: id });
        const { passageId } = codings.find((coding) => coding.id === early.id)!;
        if (emptied === 0) expect(late).toMatchObject({ passageId });
        else expect([expect.objectContaining(refused), expect.objectContaining({ passageId })]).toContainEqual(late);
        await core.call('history.goTo', { stepId: begun!.id });
      }),
      { numRuns: 60 },
    );
    await core.close();
  });
});

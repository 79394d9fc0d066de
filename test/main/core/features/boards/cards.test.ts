import { beforeEach, describe, expect, it } from 'vitest';
import { createBoard } from '../../../../helpers/create-board.ts';
import type { BoardAtHand } from '../../../../helpers/create-board.ts';
import { placeOf } from '../../../../helpers/create-study.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
let board: BoardAtHand;
beforeEach(async () => {
  board = await createBoard(hand.core, hand.study);
});

const cards = async () => (await hand.core.call('boards.contents', { boardId: board.boardId })).cards;
const places = () => hand.core.call('boards.places', { boardId: board.boardId });
const add = (sources: Parameters<typeof hand.core.call<'boards.addCards'>>[1]['sources'], more: object = {}) =>
  hand.core.call('boards.addCards', { boardId: board.boardId, sources, ...more });
const note = { kind: 'note', text: 'A note' } as const;

describe('cards', () => {
  it('say the words of a passage, who said them, where, and its codes with their mean valence', async () => {
    const { codings, meeting, codes } = hand.study;
    await hand.core.call('codings.rate', { ids: [codings[1]!], valence: -2 });
    const place = placeOf(meeting, 'The remote control needs a voice.');
    const second = { documentId: meeting.id, ...place, code: { id: codes.voice }, researcher: 'Second' };
    const { id } = await hand.core.call('codings.create', second);
    await hand.core.call('codings.rate', { ids: [id], valence: -1 });
    const [card] = await cards();
    expect(card).toMatchObject({
      kind: 'passage',
      text: 'The remote control needs a voice.',
      fullText: null,
      isShortened: false,
      source: { documentId: meeting.id, document: 'meeting', speaker: 'Ben', turn: 2, ...place, isEmptied: false },
      codes: [
        { codeId: codes.find, name: 'Find it', valence: null },
        { codeId: codes.voice, name: 'Voice', valence: -2 },
      ],
    });
  });

  it('stand on codes, memos and findings too, and follow their words', async () => {
    const { codes, memo, findings } = hand.study;
    await add([
      { kind: 'memo', memoId: memo },
      { kind: 'finding', findingId: findings[1] },
    ]);
    await hand.core.call('codes.update', { id: codes.find, name: 'Found' });
    await hand.core.call('memos.update', { id: memo, title: 'Colour', text: '**Yellow** first' });
    await hand.core.call('findings.update', { id: findings[1], title: 'Answers' });
    expect((await cards()).slice(2)).toMatchObject([
      { kind: 'code', targetId: codes.find, text: 'Found', source: null, codes: [{ codeId: codes.find }] },
      { kind: 'note', targetId: null, text: 'Ask Ben' },
      { kind: 'memo', targetId: memo, text: 'Colour\nYellow first' },
      { kind: 'finding', targetId: findings[1], text: 'Answers' },
    ]);
  });

  it('follow an edit of the transcript, and keep what they said when all of it is deleted', async () => {
    const { meeting } = hand.study;
    const edit = async (from: number, to: number, insert: string) => {
      const { text } = await hand.core.call('documents.content', { id: meeting.id });
      await hand.core.call('texts.edit', {
        documentId: meeting.id,
        length: text.length,
        changes: [{ from, to, insert }],
      });
    };
    const { start, end } = placeOf(meeting, 'The remote control needs a voice.');
    await edit(start + 4, start + 10, 'new');
    expect((await cards())[0]).toMatchObject({ text: 'The new control needs a voice.' });
    await edit(start, end - 3, '');
    expect((await cards())[0]).toMatchObject({
      text: 'The new control needs a voice.',
      source: { isEmptied: true, speaker: 'Ben' },
    });
    expect(await hand.core.call('texts.emptied', {})).toMatchObject([{ cards: 1 }]);
  });

  it('are shortened by hand, say so, and get their full words back', async () => {
    const id = board.cards[0]!;
    await hand.core.call('boards.editCard', { id, text: 'needs a voice' });
    expect((await cards())[0]).toMatchObject({
      text: 'needs a voice',
      fullText: 'The remote control needs a voice.',
      isShortened: true,
    });
    await hand.core.call('boards.editCard', { id, text: '  ' });
    expect((await cards())[0]).toMatchObject({ text: 'The remote control needs a voice.', isShortened: false });
  });

  it('that are notes may be empty', async () => {
    await hand.core.call('boards.editCard', { id: board.cards[3]!, text: null });
    expect((await cards())[3]).toMatchObject({ kind: 'note', text: '', isShortened: false });
  });

  it('come right of all that is there, over the others, without overlapping', async () => {
    const before = await places();
    const { ids } = await add([note, note, note]);
    const added = (await places()).cards.filter(({ id }) => ids.includes(id));
    const right = Math.max(...[...before.cards, ...before.clusters].map(({ x, width }) => x + width));
    expect(added.map(({ id }) => id)).toEqual(ids);
    expect(Math.min(...added.map(({ x }) => x))).toBeGreaterThan(right);
    expect(Math.min(...added.map(({ layer }) => layer))).toBeGreaterThan(before.cards.at(-1)!.layer);
  });

  it('come to the place that is asked for', async () => {
    const { ids } = await add([note], { at: { x: -500, y: 8.5 } });
    expect((await places()).cards.find(({ id }) => id === ids[0])).toMatchObject({ x: -500, y: 8.5 });
  });

  it('come into a cluster below what is in it, and it grows, as those around it do', async () => {
    const before = await places();
    const { ids } = await add([note, note, note], { clusterId: board.inner });
    const after = await places();
    const boxes = new Map([...after.cards, ...after.clusters].map((place) => [place.id, place]));
    const bottom = Math.max(...ids.map((id) => boxes.get(id)!.y + boxes.get(id)!.height));
    expect(after.cards.filter(({ clusterId }) => clusterId === board.inner)).toHaveLength(4);
    expect(boxes.get(board.inner)!.y + boxes.get(board.inner)!.height).toBe(bottom + 16);
    expect(boxes.get(board.outer)!.height).toBeGreaterThan(before.clusters[0]!.height);
  });

  it('leave out what the board has, and what comes twice, where that is asked for', async () => {
    const { meeting, codes } = hand.study;
    const known = {
      kind: 'place',
      documentId: meeting.id,
      ...placeOf(meeting, 'The remote control needs a voice.'),
    } as const;
    const fresh = { kind: 'place', documentId: meeting.id, ...placeOf(meeting, 'Yellow is fine.') } as const;
    const sources = [known, fresh, fresh, { kind: 'code', codeId: codes.find } as const, note, note];
    expect(await add(sources, { skipsKnown: true })).toMatchObject({ ids: { length: 3 }, skipped: 3 });
    expect(await add(sources)).toMatchObject({ ids: { length: 6 }, skipped: 0 });
  });

  it.each([
    [{ kind: 'passage', passageId: 'none' }, {}, 'not-found'],
    [{ kind: 'memo', memoId: 'none' }, {}, 'not-found'],
    [{ kind: 'place', documentId: 'none', start: 0, end: 4 }, {}, 'not-found'],
    [note, { clusterId: 'none' }, 'not-found'],
  ] as const)('are not made of %j with %j', async (source, more, code) => {
    await expect(add([note, source], more)).rejects.toMatchObject({ code });
    expect(await cards()).toHaveLength(4);
  });

  it('are coloured, locked, grouped and laid in front and behind', async () => {
    const [first, second, third] = board.cards as [string, string, string];
    await hand.core.call('boards.updateCards', { ids: [first, third], isGroup: true, color: 5, layer: 'front' });
    await hand.core.call('boards.updateCards', { ids: [second], isLocked: true, layer: 'back' });
    const { cards: placed } = await places();
    expect(placed.map(({ id }) => id)).toEqual([second, board.cards[3], first, third]);
    expect(placed[2]).toMatchObject({ color: 5, isLocked: false });
    expect(placed[2]?.groupId).toBe(placed[3]?.groupId);
    await hand.core.call('boards.updateCards', { ids: [first], isGroup: false, color: null });
    expect((await places()).cards[2]).toMatchObject({ groupId: null, color: null });
  });

  it('go with the thing on which they stand', async () => {
    const { meeting, codes } = hand.study;
    expect(await hand.core.call('codes.deletion', { ids: [codes.need] })).toMatchObject({ cards: 1, bound: 0 });
    expect(await hand.core.call('documents.deletion', { ids: [meeting.id] })).toMatchObject({ cards: 1, cells: 0 });
    await hand.core.call('codes.delete', { ids: [codes.need] });
    await hand.core.call('documents.delete', { ids: [meeting.id] });
    expect((await cards()).map(({ text }) => text)).toEqual(['車子壞了', 'Ask Ben']);
    expect(await hand.core.call('project.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('keep the passage on which they stand when its codings go', async () => {
    await hand.core.call('codings.delete', { ids: hand.study.codings.slice(1, 3) });
    const [evidence] = hand.study.evidence;
    await hand.core.call('findings.removeEvidence', { evidenceId: evidence });
    expect((await cards())[0]).toMatchObject({ text: 'The remote control needs a voice.', codes: [] });
  });

  it('stand on the code into which theirs is merged', async () => {
    const { codes } = hand.study;
    await hand.core.call('boards.clusterToCode', { clusterId: board.inner });
    const { clusters } = await hand.core.call('boards.contents', { boardId: board.boardId });
    const made = clusters[1]!.codeId!;
    await hand.core.call('codes.merge', { ids: [codes.find, made], intoId: codes.voice });
    const merged = await hand.core.call('boards.contents', { boardId: board.boardId });
    expect(merged.cards[2]).toMatchObject({ kind: 'code', targetId: codes.voice, text: 'Voice' });
    expect(merged.clusters[1]?.codeId).toBe(codes.voice);
  });
});

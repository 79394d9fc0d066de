import type { Study } from './create-study.ts';
import { placeOf } from './create-study.ts';
import type { TestCore } from './create-test-core.ts';

export interface BoardAtHand {
  readonly boardId: string;
  /** A passage that is coded, one that only a card stands on, a code and a note; only the note is in no cluster. */
  readonly cards: readonly string[];
  /** Holds the first and the third card, and `inner`. */
  readonly outer: string;
  /** Holds the second card. */
  readonly inner: string;
  /** A vote in which Anna gave the first card a dot. */
  readonly roundId: string;
}

/** A board of four cards in two clusters, one in the other, with a vote. */
export async function createBoard({ call }: TestCore, { meeting, group, codes }: Study): Promise<BoardAtHand> {
  const { id: boardId } = await call('boards.create', { name: 'Needs' });
  const { ids: cards } = await call('boards.addCards', {
    boardId,
    sources: [
      { kind: 'place', documentId: meeting.id, ...placeOf(meeting, 'The remote control needs a voice.') },
      { kind: 'place', documentId: group.id, ...placeOf(group, '車子壞了') },
      { kind: 'code', codeId: codes.find },
      { kind: 'note', text: 'Ask Ben' },
    ],
  });
  const [passage = '', loose = '', code = ''] = cards;
  const { ids: outers } = await call('boards.createClusters', {
    boardId,
    clusters: [
      {
        name: 'A voice, please',
        box: { x: 0, y: 0, width: 440, height: 500 },
        cards: [
          { id: passage, x: 16, y: 52 },
          { id: code, x: 204, y: 52 },
        ],
      },
    ],
  });
  const [outer = ''] = outers;
  const box = { x: 16, y: 200, width: 220, height: 200 };
  const inside = { name: '等', box, parentId: outer, cards: [{ id: loose, x: 32, y: 252 }] };
  const { ids: inners } = await call('boards.createClusters', { boardId, clusters: [inside] });
  await call('boards.updateCluster', { id: outer, question: 'How might we make it speak?' });
  const round = { name: 'First', dotsEach: 2, isAnonymous: false, allowsSeveral: true, area: null };
  const { id: roundId } = await call('boards.startVote', { boardId, ...round });
  await call('boards.vote', { roundId, cardId: passage, voter: 'Anna' });
  return { boardId, cards, outer, inner: inners[0] ?? '', roundId };
}

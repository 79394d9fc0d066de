import { z } from 'zod';
import { boardScale } from './board-scale.ts';
import { command, job, query } from './define.ts';
import { id, longText, name, nothing, place, text } from './values.ts';

// Places and sizes on a board are in pixels at zoom 1; x grows to the right, y downwards; a place is an upper left corner.
const coordinate = z.number().min(-1e7).max(1e7);
const size = z.number().positive().max(1e6);
const point = { x: coordinate, y: coordinate };
const box = z.object({ ...point, width: size, height: size });
export type Box = z.infer<typeof box>;
const color = z.int().min(0).nullable();
const ids = z.array(id).max(50_000);

const cardCode = z.object({ codeId: id, name: z.string(), color: z.int(), valence: z.int().nullable() });

/** What a card says and on what it stands; where it stands is `cardPlace`. */
export const card = z.object({
  id,
  kind: z.enum(['passage', 'code', 'memo', 'finding', 'note']),
  /** Of the passage, code, memo or finding; null for a note. */
  targetId: id.nullable(),
  /** What it shows: the wording by hand where there is one, else the words of what it stands on, which follow it. */
  text: z.string(),
  /** The words in full where the card was shortened by hand. */
  fullText: z.string().nullable(),
  isShortened: z.boolean(),
  /** Of passages only, as in `passages`. */
  source: z
    .object({
      documentId: id,
      document: z.string(),
      participantId: id.nullable(),
      speaker: z.string().nullable(),
      at: z.int().nullable(),
      turn: z.int().nullable(),
      start: z.int(),
      end: z.int(),
      /** True where the words were deleted from the document. */
      isEmptied: z.boolean(),
      /** As in `passages`. */
      isWithheld: z.boolean(),
    })
    .nullable(),
  /** On the passage; the code itself for a card of a code. */
  codes: z.array(cardCode),
  createdAt: z.int(),
});
export type Card = z.infer<typeof card>;

export const cardPlace = box.extend({
  id,
  clusterId: id.nullable(),
  groupId: id.nullable(),
  layer: z.int(),
  color,
  isLocked: z.boolean(),
});
export type CardPlace = z.infer<typeof cardPlace>;

export const cluster = z.object({
  id,
  parentId: id.nullable(),
  name: z.string(),
  /** "How might we …?" */
  question: z.string(),
  color,
  codeId: id.nullable(),
  findingId: id.nullable(),
  isLocked: z.boolean(),
});
export type Cluster = z.infer<typeof cluster>;

const clusterPlace = box.extend({ id });
export type ClusterPlace = z.infer<typeof clusterPlace>;

const voteRound = z.object({
  id,
  name: z.string(),
  dotsEach: z.int(),
  isAnonymous: z.boolean(),
  allowsSeveral: z.boolean(),
  area: box.nullable(),
  isOpen: z.boolean(),
  createdAt: z.int(),
  /** Dots by card; `voters` is empty for an anonymous round. */
  cards: z.array(z.object({ cardId: id, dots: z.int(), voters: z.array(z.string()) })),
  /** Who voted with how many dots; numbers for an anonymous round. */
  voters: z.array(z.object({ voter: z.string(), dots: z.int() })),
});
export type VoteRound = z.infer<typeof voteRound>;

/** What becomes a card. A theme's code stands for itself; `codeToCluster` takes its passages. */
const cardSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('passage'), passageId: id }),
  place.extend({ kind: z.literal('place') }),
  z.object({ kind: z.literal('code'), codeId: id }),
  z.object({ kind: z.literal('memo'), memoId: id }),
  z.object({ kind: z.literal('finding'), findingId: id }),
  z.object({ kind: z.literal('note'), text: longText }),
]);
export type CardSource = z.infer<typeof cardSource>;

const movedCard = z.object({
  id,
  ...point,
  width: size.optional(),
  height: size.optional(),
  clusterId: id.nullable().optional(),
});
const movedCluster = box.extend({ id, parentId: id.nullable().optional() });
const newCluster = z.object({
  name: text.trim().max(200),
  box,
  parentId: id.nullable().optional(),
  /** Cards that go into it, with where they shall stand. */
  cards: z.array(movedCard.omit({ clusterId: true })).max(50_000),
});

export const boardsContract = {
  'boards.list': query(
    nothing,
    z.array(z.object({ id, name: z.string(), cards: z.int(), clusters: z.int(), createdAt: z.int() })),
  ),
  /** What stands on a board, without the places. */
  'boards.contents': query(
    z.object({ boardId: id }),
    z.object({ name: z.string(), cards: z.array(card), clusters: z.array(cluster) }),
  ),
  /** Where it stands; cards from back to front. */
  'boards.places': query(
    z.object({ boardId: id }),
    z.object({
      cards: z.array(cardPlace),
      clusters: z.array(clusterPlace),
      /** By the last arrangement, while most cards stand as it put them. */
      scale: boardScale.nullable(),
    }),
  ),
  'boards.create': command(z.object({ name }), z.object({ id })),
  'boards.rename': command(z.object({ id, name }), nothing),
  'boards.delete': command(z.object({ id }), nothing),
  /** The board with its clusters and cards; votes stay behind. */
  'boards.copy': command(z.object({ id, name }), z.object({ id })),
  /**
   * New cards on a board, or on a new one of that name, in a tidy grid from `at`, or right of all that is there; in the cluster,
   * where one is named, whose box grows to hold them. What the board has already is left out where `skipsKnown`, and nothing is
   * taken twice.
   */
  'boards.addCards': command(
    z
      .object({
        boardId: id.optional(),
        newBoard: name.optional(),
        sources: z.array(cardSource).min(1).max(20_000),
        at: z.object(point).optional(),
        clusterId: id.optional(),
        skipsKnown: z.boolean().optional(),
      })
      .refine(({ boardId, newBoard }) => (boardId === undefined) !== (newBoard === undefined)),
    z.object({ boardId: id, ids: z.array(id), skipped: z.int() }),
  ),
  /**
   * Moves, resizes, puts into clusters and takes out of them: one step for whatever a drag or an arrangement moved.
   * A cluster that keeps its size takes along what is in it, but for what is named itself; one that is resized doesn't.
   * A cluster into which something is put grows to hold it, unless it is named too. Locked ones stay, and so does what is in a
   * locked cluster, unless it is named. `scale` says what the places of these cards mean; null: they mean nothing any more.
   * Refuses with `cluster-inside-itself`.
   */
  'boards.place': command(
    z.object({
      boardId: id,
      cards: z.array(movedCard).max(50_000),
      clusters: z.array(movedCluster).max(5_000),
      scale: boardScale.nullable().optional(),
    }),
    nothing,
  ),
  /** The places of the cards mean nothing any more. */
  'boards.hideScale': command(z.object({ boardId: id }), nothing),
  /** `text` null, or empty, gives back the full words. */
  'boards.editCard': command(z.object({ id, text: longText.nullable() }), nothing),
  /** Colour and lock of clusters too; layers and groups are the cards'. */
  'boards.updateCards': command(
    z.object({
      ids,
      clusterIds: z.array(id).max(5_000).optional(),
      color: color.optional(),
      isLocked: z.boolean().optional(),
      layer: z.enum(['front', 'back']).optional(),
      isGroup: z.boolean().optional(),
    }),
    nothing,
  ),
  /** Clusters that go leave what is in them where it stands, in the cluster around them, unless it is named too. */
  'boards.remove': command(z.object({ boardId: id, cardIds: z.array(id), clusterIds: z.array(id) }), nothing),
  /**
   * Copies cards, and clusters with all that is in them, moved by (dx, dy), to the same or another board. On the same board a
   * copy is in the cluster in which the original is. Copies are not locked.
   */
  'boards.copyCards': command(
    z.object({ boardId: id, cardIds: z.array(id), clusterIds: z.array(id), dx: coordinate, dy: coordinate }),
    z.object({ cardIds: z.array(id), clusterIds: z.array(id) }),
  ),
  /** Locked cards come into it where they stand. */
  'boards.createClusters': command(
    z.object({ boardId: id, clusters: z.array(newCluster).min(1).max(500) }),
    z.object({ ids: z.array(id) }),
  ),
  'boards.updateCluster': command(
    z.object({
      id,
      name: text.trim().max(200).optional(),
      question: longText.optional(),
      color: color.optional(),
      isLocked: z.boolean().optional(),
    }),
    nothing,
  ),
  /**
   * The cluster becomes a code (a theme, where clusters or cards of codes lie in it: each cluster becomes a code below, the
   * codes go below it), and every passage in it is coded with it. The cluster remembers the code; done again it codes what came since, whatever name and parent are given.
   * Refuses with `name-empty` or `name-taken`, also for a cluster in it, and with `code-inside-itself`.
   */
  'boards.clusterToCode': command(
    z.object({ clusterId: id, name: name.optional(), parentId: id.nullable().optional() }),
    z.object({ codeId: id, coded: z.int() }),
  ),
  /** The passages of a code as a cluster; of a theme with a cluster in it for each code below. */
  'boards.codeToCluster': command(
    z.object({ boardId: id, codeId: id, at: z.object(point).optional() }),
    z.object({ clusterId: id, cards: z.int() }),
  ),
  /**
   * A finding with the passages of the cluster, and of those in it, as evidence; its question becomes the recommendation's
   * first words. Done again it adds what came since.
   */
  'boards.clusterToFinding': command(z.object({ clusterId: id, title: name.optional() }), z.object({ findingId: id })),
  /** Groups of cards that are alike: nothing is changed. The same seed gives the same groups. */
  'boards.suggestGroups': job(
    z.object({
      boardId: id,
      /** All that stand in no cluster, where not said. */
      cardIds: z.array(id).optional(),
      /** How many; as many as fit best, where not said. */
      groups: z.int().min(2).max(200).optional(),
      method: z.enum(['k-means', 'ward']).optional(),
      seed: z.int().min(0).max(1e9).optional(),
    }),
    z.object({
      groups: z.array(z.object({ cardIds: z.array(id), words: z.array(z.string()) })),
      /** Cards that are like no other. */
      left: z.array(id),
    }),
  ),
  /** Places for cards near those with which they share codes: nothing is changed, and locked ones have none. */
  'boards.arrangeByCodes': job(
    z.object({
      boardId: id,
      /** All that stand in no cluster, where not said. */
      cardIds: z.array(id).optional(),
      /** The upper left corner of all. */
      at: z.object(point).optional(),
    }),
    z.object({
      cards: z.array(z.object({ id, ...point })),
      /** The middle of the cards of each code. */
      codes: z.array(z.object({ id, ...point })),
    }),
  ),
  /** The latest round first, in it the cards with most dots. */
  'boards.votes': query(z.object({ boardId: id }), z.array(voteRound)),
  'boards.startVote': command(
    z.object({
      boardId: id,
      name: text.trim().max(200),
      dotsEach: z.int().min(1).max(100),
      isAnonymous: z.boolean(),
      allowsSeveral: z.boolean(),
      area: box.nullable(),
    }),
    z.object({ id }),
  ),
  /**
   * Refuses with `no-dots-left`, `card-outside-vote` or `vote-closed`, and a name in an anonymous round with `voter-not-number`.
   * Without `allowsSeveral` a second dot takes the first away. A card takes part whose middle is in the area.
   */
  'boards.vote': command(z.object({ roundId: id, cardId: id, voter: text.trim().min(1).max(100) }), nothing),
  /** Takes away the latest of the voter's dots on the card. */
  'boards.unvote': command(z.object({ roundId: id, cardId: id, voter: text.trim().min(1).max(100) }), nothing),
  'boards.updateVote': command(
    z.object({ id, name: text.trim().max(200).optional(), isOpen: z.boolean().optional() }),
    nothing,
  ),
  'boards.deleteVote': command(z.object({ id }), nothing),
};

import { z } from 'zod';
import { query } from './define.ts';
import { memo } from './memos.ts';
import { id, offset } from './values.ts';

export const searchHit = z.object({
  documentId: id,
  document: z.string(),
  speaker: z.string().nullable(),
  start: offset,
  end: offset,
  /** Of the text in which it was found. */
  version: id,
  before: z.string(),
  match: z.string(),
  after: z.string(),
});
export type SearchHit = z.infer<typeof searchHit>;

/**
 * `words` (usual): as `domain/search-language` reads them: phrases, AND OR NOT NEAR/n within a turn (a paragraph where
 * there are no turns), brackets, wildcards. `expression`: a regular expression, in any case.
 */
const asked = { query: z.string().max(500), by: z.enum(['words', 'expression']).optional() };

const foundMemo = z.object({ memo, before: z.string(), match: z.string(), after: z.string() });
const foundName = z.object({
  kind: z.enum([
    'document',
    'folder',
    'tag',
    'code',
    'codeSet',
    'participant',
    'attribute',
    'query',
    'finding',
    'board',
    'cluster',
    'card',
    'journey',
    'stage',
    'cell',
    'touchpoint',
    'persona',
    'trait',
    'guide',
    'question',
    'report',
    'session',
  ]),
  /** A tag has none. */
  id: id.nullable(),
  /** Long words (of a note, a cell) are cut, with an ellipsis; a finding’s story, group or tag stands behind its statement. */
  name: z.string(),
  /** The board of a cluster and a card, the journey of a stage and a cell, the persona of a trait, the guide of a question. */
  insideId: id.nullable(),
});

/**
 * Where passages to be coded come from. An answer is what others say after an interviewer's turn with those words. By a guide it is
 * what they say from the turn that is likest to a question until the one that is likest to another question of the guide: in the
 * documents that were conducted by it, or in all where none was.
 */
export const suggestionSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('search'), ...asked }),
  z.object({ kind: z.literal('speaker'), participantId: id }),
  z.object({ kind: z.literal('heading'), text: z.string().max(500) }),
  z.object({ kind: z.literal('question'), ...asked }),
  /** All questions that carry a code where none are named; all, where none carries one. */
  z.object({ kind: z.literal('guide'), guideId: id, questionIds: z.array(id).min(1).optional() }),
]);
export type SuggestionSource = z.infer<typeof suggestionSource>;
/** What is coded of a hit: its own words, its sentence, its paragraph or its turn. */
export const suggestionScope = z.enum(['hit', 'sentence', 'paragraph', 'turn']);
export type SuggestionScope = z.infer<typeof suggestionScope>;
/** The question of a guide that a place answers, and the turn in which it was asked. */
const answeredQuestion = z.object({
  id,
  text: z.string(),
  codeId: id.nullable(),
  asked: z.object({ start: offset, end: offset, text: z.string() }),
  /** How near that turn is to the question's wording, 0–1. */
  likeness: z.number(),
});
const suggestion = searchHit.extend({ isCoded: z.boolean(), question: answeredQuestion.nullable() });
export type Suggestion = z.infer<typeof suggestion>;

export const searchContract = {
  /** `total` counts every place. Refuses what can't be read with `query-invalid` (`reason`, `position`). */
  'search.find': query(
    z.object({
      ...asked,
      /** Characters of context on each side at most; words stay whole. */
      context: z.int().min(10).max(500).optional(),
      limit: z.int().min(1).max(1_000_000).optional(),
      documentId: id.optional(),
    }),
    z.object({
      total: z.int(),
      hits: z.array(searchHit),
      documents: z.array(z.object({ id, name: z.string(), count: z.int() })),
    }),
  ),
  /** Title and text of memos; the first place of each. */
  'search.memos': query(z.object(asked), z.array(foundMemo)),
  /**
   * Names of everything in the project, and what was written by hand on cards, in cells, of personas and of findings, in which all the words
   * stand, also as parts of words, in any case and order.
   */
  'search.names': query(z.object({ query: z.string().max(500) }), z.array(foundName)),
  /** Places that could be coded, and the words of each (long ones cut, with an ellipsis); refuses as `search.find` does. */
  'search.suggest': query(
    z.object({
      source: suggestionSource,
      scope: suggestionScope,
      documentIds: z.array(id).optional(),
      /** Says of each place whether the researcher coded it with this code; where it is left out, with that of its question. */
      codeId: id.optional(),
      limit: z.int().min(1).max(1_000_000).optional(),
    }),
    z.object({ total: z.int(), hits: z.array(suggestion) }),
  ),
};

import { z } from 'zod';
import { command, query } from './define.ts';
import { foundPassage } from './passages.ts';
import { documentKind, id, name, nothing } from './values.ts';

/** What passages must carry; a theme stands for itself and all codes below it. What each yields: `domain/run-query`. */
export type CodeCondition =
  | { readonly kind: 'code'; readonly codeId: string }
  | { readonly kind: 'codeSet'; readonly codeSetId: string }
  /** Passages of any of them. */
  | { readonly kind: 'any'; readonly of: readonly CodeCondition[] }
  /** The stretches that one passage of each shares. */
  | { readonly kind: 'all'; readonly of: readonly CodeCondition[] }
  /** Passages of the first that share no words with one of the second. */
  | { readonly kind: 'not'; readonly first: CodeCondition; readonly second: CodeCondition }
  /** The stretches that a passage of the first and one of the second share. */
  | { readonly kind: 'overlapping'; readonly first: CodeCondition; readonly second: CodeCondition }
  /** Passages of the first that lie wholly in one of the second. */
  | { readonly kind: 'inside'; readonly first: CodeCondition; readonly second: CodeCondition }
  /** Passages of the first after whose end one of the second begins within `turns` turns (or paragraphs) of the document. */
  | {
      readonly kind: 'followedBy';
      readonly first: CodeCondition;
      readonly second: CodeCondition;
      readonly turns: number;
    };

const pair = {
  get first() {
    return codeCondition;
  },
  get second() {
    return codeCondition;
  },
};
const list = {
  get of() {
    return z.array(codeCondition).min(1).max(50);
  },
};
export const codeCondition: z.ZodType<CodeCondition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('code'), codeId: id }),
    z.object({ kind: z.literal('codeSet'), codeSetId: id }),
    z.object({ kind: z.literal('any'), ...list }),
    z.object({ kind: z.literal('all'), ...list }),
    z.object({ kind: z.literal('not'), ...pair }),
    z.object({ kind: z.literal('overlapping'), ...pair }),
    z.object({ kind: z.literal('inside'), ...pair }),
    z.object({ kind: z.literal('followedBy'), ...pair, turns: z.int().min(0).max(1000) }),
  ]),
);

/** Limits a value of an attribute: one of some, or a range of numbers or ISO dates. */
export const attributeLimit = z.object({
  attributeId: id,
  oneOf: z.array(z.string()).optional(),
  from: z.string().optional(),
  to: z.string().optional(),
});

/**
 * Documents, folders (with those below), tags, kinds and documents' attributes limit the documents; participants, their
 * attributes and roles whose turn a result begins in; the rest which codings take part.
 */
const limits = z.object({
  documentIds: z.array(id).optional(),
  folderIds: z.array(id).optional(),
  tags: z.array(z.string()).optional(),
  kinds: z.array(documentKind).optional(),
  participantIds: z.array(id).optional(),
  leaveOutInterviewers: z.boolean().optional(),
  attributes: z.array(attributeLimit).optional(),
  researchers: z.array(z.string()).optional(),
  weight: z.object({ from: z.int().optional(), to: z.int().optional() }).optional(),
  valence: z.object({ from: z.int().optional(), to: z.int().optional() }).optional(),
  /** When it was coded, UTC milliseconds. */
  coded: z.object({ from: z.int().optional(), to: z.int().optional() }).optional(),
});
export type QueryLimits = z.infer<typeof limits>;

/** Every coded passage where `codes` is null. */
export const passageQuery = z.object({ codes: codeCondition.nullable(), limits });
export type PassageQuery = z.infer<typeof passageQuery>;

const savedQuery = z.object({ id, name: z.string(), query: passageQuery, updatedAt: z.int() });
export type SavedQuery = z.infer<typeof savedQuery>;

export const queriesContract = {
  /** In the order of documents and places, each stretch once. A code that is no more finds nothing. */
  'queries.run': query(
    z.object({ query: passageQuery }),
    z.object({ passages: z.array(foundPassage), participants: z.int(), documents: z.int() }),
  ),
  'queries.list': query(nothing, z.array(savedQuery)),
  /** Without an id, a new one. */
  'queries.save': command(z.object({ id: id.optional(), name, query: passageQuery }), z.object({ id })),
  'queries.rename': command(z.object({ id, name }), nothing),
  'queries.delete': command(z.object({ id }), nothing),
};

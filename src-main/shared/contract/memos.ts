import { z } from 'zod';
import { linkKinds } from '../domain/project-links.ts';
import { command, query } from './define.ts';
import { id, longText, nothing, offset, place, text } from './values.ts';

/** What a memo is on. */
const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('project') }),
  z.object({ kind: z.literal('journal'), date: z.iso.date() }),
  z.object({ kind: z.literal('document'), documentId: id }),
  place.extend({ kind: z.literal('passage') }),
  z.object({ kind: z.literal('code'), codeId: id }),
  z.object({ kind: z.literal('coding'), codingId: id }),
  z.object({ kind: z.literal('participant'), participantId: id }),
]);
export type MemoTarget = z.infer<typeof target>;
export const memoKinds = ['project', 'document', 'passage', 'code', 'coding', 'participant', 'journal'] as const;
export type MemoKind = (typeof memoKinds)[number];

const title = text.trim().max(200);

/** Where the words are that a memo or a link is about. */
const wordsPlace = z.object({
  documentId: id,
  document: z.string(),
  start: offset,
  end: offset,
  /** Milliseconds into the recording, where known. */
  at: z.int().nullable(),
  turn: z.int().nullable(),
  /** True where the words were deleted from the document. */
  isEmptied: z.boolean(),
  /** As in `passages`. */
  isWithheld: z.boolean(),
});

export const memo = z.object({
  id,
  target,
  /** The name of what it is on: the project, the document, the code (also a coding's), the participant; for a passage its document. */
  on: z.string(),
  /** The code it is on, or that of its coding. */
  codeId: id.nullable(),
  /** The words of a passage or a coding; what they were, where they are no longer in the document. */
  words: z.string().nullable(),
  speaker: z.string().nullable(),
  place: wordsPlace.nullable(),
  title: z.string(),
  /** Markdown; links to the project's things are those of domain/project-links. */
  text: z.string(),
  researcher: z.string(),
  createdAt: z.int(),
  updatedAt: z.int(),
});
export type Memo = z.infer<typeof memo>;

const link = z.object({
  url: z.string(),
  kind: z.enum(linkKinds),
  id,
  /** What it is called now, a passage's words. */
  name: z.string(),
  /** A code's colour. */
  color: z.int().nullable(),
  speaker: z.string().nullable(),
  place: wordsPlace.nullable(),
});
export type ResolvedLink = z.infer<typeof link>;

export const memosContract = {
  /** All of them, the latest changed first. */
  'memos.list': query(nothing, z.array(memo)),
  'memos.ofDocument': query(
    z.object({ documentId: id }),
    z.array(z.object({ id, passageId: id, start: offset, end: offset, text: z.string(), researcher: z.string() })),
  ),
  /** Where links lead; those that lead nowhere (any more) are left out. */
  'memos.links': query(z.object({ urls: z.array(z.string().max(300)).max(5_000) }), z.array(link)),
  /** A coding has one memo: another text is written below what stands there. */
  'memos.create': command(z.object({ target, title: title.optional(), text: longText }), z.object({ id })),
  /** `date` moves an entry of the journal to another day. */
  'memos.update': command(
    z.object({ id, title: title.optional(), text: longText.optional(), date: z.iso.date().optional() }),
    nothing,
  ),
  'memos.delete': command(z.object({ ids: z.array(id).min(1) }), nothing),
};

import { z } from 'zod';
import { command, job, query } from './define.ts';
import { id, name, nothing, offset, text } from './values.ts';

/** Takes `[from, to)` of a text out and puts `insert` in. Changes of one edit refer to the text before it, in order, never overlapping. */
export const textChange = z.object({ from: offset, to: offset, insert: text });
export type TextChange = z.infer<typeof textChange>;

/** A passage that lost all its words, with what stands on it. */
const emptiedPassage = z.object({
  passageId: id,
  text: z.string(),
  codes: z.array(z.string()),
  memos: z.int(),
  findings: z.int(),
  cards: z.int(),
  /** Of journeys. */
  cells: z.int(),
  /** What was noted while they were said. */
  marks: z.int(),
});
export type EmptiedPassage = z.infer<typeof emptiedPassage>;

const edited = z.object({ characters: z.int(), emptied: z.array(emptiedPassage) });

/** A stretch of the text of a version and of the one it is compared with. */
const hunk = z.object({
  before: z.string(),
  after: z.string(),
  /** Words around it that are the same in both. */
  context: z.object({ before: z.string(), after: z.string() }),
  speaker: z.string().nullable(),
});
export type TextHunk = z.infer<typeof hunk>;

const comparison = z.object({
  hunks: z.array(hunk).max(500),
  /** Of all hunks, also those that are not listed. */
  total: z.int(),
  insertedCharacters: z.int(),
  deletedCharacters: z.int(),
  turnsBefore: z.int(),
  turnsAfter: z.int(),
  /** Turns that the changes of the words alone don't explain: others say them, or they begin or end elsewhere. */
  turnsChanged: z.int(),
  /** What can't be carried over. */
  emptied: z.array(emptiedPassage),
});
export type TextComparison = z.infer<typeof comparison>;

export const version = z.object({
  id,
  kind: z.enum(['imported', 'typed', 'turns', 'replaced', 'file', 'restored']),
  researcher: z.string(),
  at: z.int(),
  insertedCharacters: z.int(),
  deletedCharacters: z.int(),
});
export type Version = z.infer<typeof version>;

const versionTurn = z.object({ speaker: z.string(), start: offset, end: offset, at: z.int().nullable() });

const correctedFile = z.object({
  documentId: id,
  path: z.string().min(1),
  encoding: z.string().optional(),
  recogniseSpeakers: z.boolean().optional(),
});

export const textsContract = {
  /** `length` and `version` are those of the text that the changes were made on: refuses with `text-changed` if it is another. */
  'texts.edit': command(
    z.object({
      documentId: id,
      length: z.int().min(0),
      version: id.optional(),
      changes: z.array(textChange).min(1).max(100_000),
      kind: z.enum(['typed', 'replaced']).optional(),
    }),
    edited.extend({ version: id }),
  ),
  /** Takes passages without words away, with their codings, memos and evidence. */
  'texts.removeEmptied': command(z.object({ passageIds: z.array(id).min(1) }), nothing),
  /** Of all documents, or of one. */
  'texts.emptied': query(
    z.object({ documentId: id.optional() }),
    z.array(emptiedPassage.extend({ documentId: id, document: z.string(), at: offset })),
  ),
  /** The turn in which `at` lies ends there; what follows becomes a turn of `speaker`, or of the same one, begun at `time` ms. */
  'turns.split': command(
    z.object({ documentId: id, at: offset, speaker: name.optional(), time: z.int().min(0).optional() }),
    nothing,
  ),
  /** The turn that begins at `start` becomes part of the one before it, as a paragraph of its own. */
  'turns.join': command(z.object({ documentId: id, start: offset }), nothing),
  /** Text that is no turn becomes one, begun at `time` ms; a speaker of that name is made if there is none. */
  'turns.setSpeaker': command(
    z.object({ documentId: id, start: offset, speaker: name, time: z.int().min(0).optional() }),
    nothing,
  ),
  /** The latest first; the last one is the text as it was imported. What one researcher corrects within ten minutes is one version. */
  'versions.list': query(z.object({ documentId: id }), z.array(version)),
  /** The text at that version, who says what in it, and what has changed since. */
  'versions.content': query(
    z.object({ documentId: id, id }),
    z.object({
      text: z.string(),
      turns: z.array(versionTurn),
      headings: z.array(z.object({ start: offset, end: offset, level: z.int() })),
      comparison,
    }),
  ),
  'versions.restore': command(z.object({ documentId: id, id }), edited),
  /** What replacing the document's text by the file's would change; stores nothing. */
  'texts.compareFile': job(
    correctedFile,
    comparison.extend({
      file: z.string(),
      encoding: z.string().nullable(),
      /** Comments in the file; they are not taken. */
      comments: z.int(),
      isSame: z.boolean(),
    }),
  ),
  'texts.replaceByFile': job(correctedFile, edited),
};

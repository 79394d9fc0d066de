import { z } from 'zod';
import { job } from './define.ts';
import { id, offset } from './values.ts';

const path = z.string().min(1);

const notedTurn = z.object({
  start: offset,
  speaker: z.string(),
  /** Of the own session's clock, in ms. */
  at: z.int().nullable(),
  text: z.string(),
  codes: z.array(z.string()),
  marks: z.int(),
});
export type NotedTurn = z.infer<typeof notedTurn>;

/** The same turn as both noted it, or one that only one of the two has. */
const row = z.object({
  mine: notedTurn.nullable(),
  theirs: notedTurn.nullable(),
  /** How alike the words are, 0–1; 0 where only one has it. */
  likeness: z.number(),
  /** The same person said the same words: kept once unless somebody says otherwise. */
  isSame: z.boolean(),
});
export type NoteRow = z.infer<typeof row>;

/** `mine` and `theirs` keep one's words for both, with the marks and codes of both; `both` keeps two turns. */
export const noteChoices = ['mine', 'theirs', 'both'] as const;
export type NoteChoice = (typeof noteChoices)[number];

const compared = {
  sessionId: id,
  /** The project file of the other note-taker. */
  path,
  /** Which of its sessions; the same one, else the one of the same name, else its only one. */
  theirSessionId: id.optional(),
  /** Added to their times, in ms; found from what both noted, else from when the two began. */
  shift: z.int().optional(),
};

export const notesContract = {
  /** Writes a project for another note-taker: the session, its people and guide, the codebook, and nothing that was said. */
  'notes.handOut': job(z.object({ sessionId: id, path }), z.object({ path: z.string() })),
  /** Lines up another note-taker's notes with those of a session; stores nothing. */
  'notes.compare': job(
    z.object(compared),
    z.object({
      file: z.string(),
      theirSession: z.object({ id, name: z.string() }),
      theirSessions: z.array(z.object({ id, name: z.string(), turns: z.int() })),
      shift: z.int(),
      rows: z.array(row),
    }),
  ),
  /**
   * Takes over what only the other has, at its place in time, and of the same turns what is chosen: by the start of their turn.
   * Where nothing is chosen the same words are kept once, with the marks of both, and differing ones twice.
   */
  'notes.merge': job(
    z.object({
      ...compared,
      choices: z
        .array(z.object({ theirs: offset, take: z.enum(noteChoices) }))
        .max(100_000)
        .optional(),
    }),
    z.object({ added: z.int(), joined: z.int(), marks: z.int(), codings: z.int() }),
  ),
};

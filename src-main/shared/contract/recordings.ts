import { z } from 'zod';
import { codeTarget } from './codings.ts';
import { action, command, job, query } from './define.ts';
import { failure } from './imports.ts';
import { speakerNaming } from './quotes.ts';
import { id, name, nothing, offset } from './values.ts';

/** Milliseconds of the document's times. */
const time = z.int().min(0).max(1_000_000_000);

const recording = z.object({
  id,
  documentId: id,
  name: z.string(),
  kind: z.enum(['audio', 'video']),
  mediaType: z.string(),
  /** Where its file is: beside the project, or where it was linked. */
  path: z.string(),
  isLinked: z.boolean(),
  /** Its file is not there. */
  isMissing: z.boolean(),
  bytes: z.int(),
  /** In ms; null where it isn't known yet. */
  duration: z.int().nullable(),
  /** At which time of the document it begins, in ms. */
  offset: z.int(),
  /** Who of those who speak or were there did not agree to being recorded. */
  refusedBy: z.array(z.string()),
});
export type Recording = z.infer<typeof recording>;

const path = z.string().min(1);
const attached = z.object({ id, documentId: id, name: z.string() });
/** One loudness a byte, in base64. */
const peaks = z.object({ perSecond: z.int().min(1).max(1000), peaks: z.base64().max(8_000_000) });
export type Peaks = z.infer<typeof peaks>;

export const recordingsContract = {
  /** Of all documents, or of one; in the order in which they were attached. */
  'recordings.list': query(z.object({ documentId: id.optional() }), z.array(recording)),
  /** For who serves its bytes. Refuses with `recording-missing`. */
  'recordings.file': query(z.object({ id }), z.object({ path: z.string(), mediaType: z.string(), bytes: z.int() })),
  /**
   * To a document, or to a session's notes; else a document without words is made for it. Its bytes say what it is. It is
   * copied into `NAME.recordings` beside the project, unless it is to be linked where it lies.
   */
  'recordings.attach': job(
    z.object({ path, documentId: id.optional(), sessionId: id.optional(), isLinked: z.boolean().optional() }),
    attached,
  ),
  /** Several in one step; one that is refused holds up no other. */
  'recordings.attachMany': job(
    z.object({
      files: z.array(z.object({ path, documentId: id.optional(), sessionId: id.optional() })).min(1),
      isLinked: z.boolean().optional(),
    }),
    z.array(z.object({ path, recording: attached.nullable(), error: failure.nullable() })),
  ),
  'recordings.update': command(z.object({ id, name: name.optional(), offset: z.int().optional() }), nothing),
  /** Its file is elsewhere now; it is linked there from then on, as are the others that are missing and lie beside it. */
  'recordings.locate': command(z.object({ id, path }), z.object({ others: z.int() })),
  /** Files in the project's folder that no recording of it is. */
  'recordings.unused': query(
    nothing,
    z.object({
      folder: z.string(),
      files: z.array(
        z.object({
          name: z.string(),
          bytes: z.int(),
          /** Undoing or redoing a step brings its recording back. */
          isRemembered: z.boolean(),
        }),
      ),
    }),
  ),
  /** Deletes such files for good. */
  'recordings.deleteUnused': action(
    z.object({ names: z.array(z.string().min(1)).min(1) }),
    z.object({ files: z.int(), bytes: z.int() }),
  ),
  /** The files stay where they are, until they are cleaned up. */
  'recordings.delete': command(z.object({ ids: z.array(id).min(1) }), nothing),
  /** Its loudness over time; null where only a window can decode its sound, and none has. */
  'recordings.peaks': job(z.object({ id }), peaks.nullable()),
  /** What a window found out about it. Makes no undo step. */
  'recordings.keep': action(z.object({ id, duration: time.optional(), peaks: peaks.optional() }), nothing),
  /** Says when turns begin; null: nobody knows. */
  'turns.setTimes': command(
    z.object({
      documentId: id,
      times: z
        .array(z.object({ start: offset, at: time.nullable() }))
        .min(1)
        .max(100_000),
    }),
    nothing,
  ),
  /** A line at its place in time for a stretch of the recording in which nothing is written yet, coded. */
  'turns.addStretch': command(
    z.object({
      documentId: id,
      since: time,
      until: time,
      code: codeTarget.optional(),
    }),
    z.object({ passageId: id, start: offset, end: offset }),
  ),
  /** As SubRip or WebVTT, as the path ends: the turns whose times are known. Refuses with `captions-untimed` where there are none. */
  'recordings.exportCaptions': job(
    z.object({
      documentId: id,
      path,
      naming: speakerNaming.optional(),
      /** Takes also the words of those who did not agree to being quoted. */
      includesWithheld: z.boolean().optional(),
    }),
    z.object({
      cues: z.int(),
      withheld: z.int(),
      /** Turns without a time, which are left out. */
      untimed: z.int(),
    }),
  ),
  /** Has the researcher's own transcriber write down what is said: into the document where it has no words, else into a new one. */
  'recordings.transcribe': job(
    z.object({ id, language: z.string().max(20).optional() }),
    z.object({ documentId: id, turns: z.int(), isNew: z.boolean() }),
  ),
};

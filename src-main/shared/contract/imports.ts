import { z } from 'zod';
import { errorCodes } from '../errors.ts';
import { job, state } from './define.ts';
import { documentKind, id, nothing, text } from './values.ts';

const path = z.string().min(1);
const warning = z.object({ code: z.string(), count: z.int().optional(), encoding: z.string().optional() });
const details = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
export const failure = z.object({ code: z.enum(errorCodes), details });

export const importFile = z.object({
  path,
  name: text.trim().max(200).optional(),
  kind: documentKind.optional(),
  encoding: z.string().optional(),
  recogniseSpeakers: z.boolean().optional(),
  notSpeakers: z.array(z.string()).optional(),
});
export type ImportFile = z.infer<typeof importFile>;

const previewSpeaker = z.object({ name: z.string(), turns: z.int(), example: z.string() });
export const importPreview = z.object({
  path,
  file: z.string(),
  /** What a document of this name would be called. */
  name: z.string(),
  kind: documentKind,
  format: z.string().nullable(),
  encoding: z.string().nullable(),
  characters: z.int(),
  turns: z.int(),
  speakers: z.array(previewSpeaker),
  comments: z.int(),
  /** The beginning of the text, about 2,000 characters, as turns. */
  excerpt: z.array(z.object({ speaker: z.string().nullable(), at: z.int().nullable(), text: z.string() })),
  warnings: z.array(warning),
  error: failure.nullable(),
});
export type ImportPreview = z.infer<typeof importPreview>;

export const importResult = z.object({
  file: z.string(),
  path,
  document: id.nullable(),
  encoding: z.string().nullable(),
  characters: z.int(),
  turns: z.int(),
  speakers: z.array(z.string()),
  warnings: z.array(warning),
  error: failure.nullable(),
});
export type ImportResult = z.infer<typeof importResult>;

export const importsContract = {
  'imports.formats': state(nothing, z.object({ extensions: z.array(z.string()), encodings: z.array(z.string()) })),
  /** Folders are walked. Reads, shows, stores nothing. */
  'imports.preview': job(z.object({ files: z.array(importFile).min(1) }), z.array(importPreview)),
  /** Folders are walked. All files that can be read become documents in one undo step. */
  'imports.run': job(
    z.object({ files: z.array(importFile).min(1), comments: z.boolean().optional() }),
    z.array(importResult),
  ),
};

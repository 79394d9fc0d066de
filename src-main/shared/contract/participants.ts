import { z } from 'zod';
import { command, job, query } from './define.ts';
import { id, longText, name, nothing, text } from './values.ts';

export const attributeSubject = z.enum(['participant', 'document']);
export type AttributeSubject = z.infer<typeof attributeSubject>;
export const attributeType = z.enum(['text', 'number', 'date', 'boolean', 'choice', 'choices']);
export type AttributeType = z.infer<typeof attributeType>;

export const attribute = z.object({
  id,
  subject: attributeSubject,
  name: z.string(),
  type: attributeType,
  /** The choices, in their order. */
  options: z.array(z.string()),
});
export type Attribute = z.infer<typeof attribute>;

/** Values by attribute: text, a decimal number, an ISO date, `true` or `false`, a choice, or a JSON array of choices. */
const values = z.record(z.string(), z.string());
const options = z.array(name).max(200);
const role = z.enum(['participant', 'interviewer']);

export const consentStates = ['unrecorded', 'given', 'refused', 'withdrawn'] as const;
const date = z.iso.date();
/** What a participant agreed to. `mayRecord` and `mayQuote` are null where nothing was said about them. */
export const consent = z.object({
  state: z.enum(consentStates),
  mayRecord: z.boolean().nullable(),
  mayQuote: z.boolean().nullable(),
  /** The ISO date until which what was said may be kept. */
  storedUntil: date.nullable(),
});
export type Consent = z.infer<typeof consent>;
const pseudonym = text.trim().max(200);
/** What isn't named stays as it is. */
const participantRecord = { pseudonym: pseudonym.optional(), consent: consent.partial().optional() };

export const participant = z.object({
  id,
  name: z.string(),
  /** What they are called where a client reads; empty: as in the transcripts. */
  pseudonym: z.string(),
  consent,
  /** An interviewer's talk can be left out of counts and word lists. */
  role,
  documents: z.int(),
  turns: z.int(),
  words: z.int(),
  codings: z.int(),
  values,
});
export type Participant = z.infer<typeof participant>;

const cell = z.object({ attributeId: id, subjectId: id, value: longText });
const reason = z.enum(['no-number', 'no-date', 'no-boolean', 'choice-too-long', 'text-too-long']);
/** A cell that doesn't fit its attribute's type. */
const unfitCell = z.object({ name: z.string(), value: z.string(), reason });

/** A table of a file: its first row names attributes, one column names participants or documents. */
const table = z.object({
  subject: attributeSubject,
  path: z.string().min(1),
  encoding: z.string().optional(),
  /** The sheet of a workbook; the first otherwise. */
  sheet: z.string().optional(),
  /** The column by which rows are matched; the one that matches most names otherwise. */
  nameColumn: z.int().min(0).optional(),
  /** Types of new attributes by header; guessed where none is given. */
  types: z.record(z.string(), attributeType).optional(),
  /** Headers of columns that are left out. */
  skip: z.array(z.string()).optional(),
});
export type TableToRead = z.infer<typeof table>;

const tableColumn = z.object({
  header: z.string(),
  /** The place of its cells in a row. */
  index: z.int(),
  /** The attribute it goes to; null makes one. */
  attributeId: id.nullable(),
  type: attributeType,
  filled: z.int(),
  /** Cells that don't fit the type: they are left out. */
  unfit: z.int(),
});
const tableRow = z.object({
  name: z.string(),
  subjectId: id.nullable(),
  /** Several have the name: the row goes to none of them. */
  isAmbiguous: z.boolean(),
  cells: z.array(z.string()),
});
const tablePreview = z.object({
  headers: z.array(z.string()),
  nameColumn: z.int(),
  columns: z.array(tableColumn),
  rows: z.array(tableRow).max(200),
  total: z.int(),
  matched: z.int(),
  /** Rows that match nobody, by name. */
  unmatched: z.array(z.string()),
  /** Names of several rows: of each column the last cell that isn't empty counts. */
  repeated: z.array(z.string()),
  unfit: z.array(unfitCell.extend({ header: z.string() })).max(200),
  encoding: z.string().nullable(),
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
});
export type TablePreview = z.infer<typeof tablePreview>;

export const participantsContract = {
  'participants.list': query(nothing, z.array(participant)),
  /** Who did not agree to being quoted: their words are marked, and left out of what is handed on. */
  'participants.withheld': query(nothing, z.array(id)),
  'participants.create': command(z.object({ name }), z.object({ id })),
  'participants.rename': command(z.object({ id, name }), nothing),
  /** Speakers, attributes and memos of `ids` go to `intoId`, which keeps its own values; of their consents counts what forbids more. */
  'participants.merge': command(z.object({ ids: z.array(id).min(1), intoId: id }), nothing),
  'participants.setRole': command(z.object({ ids: z.array(id).min(1), role }), nothing),
  /** An empty one takes it away. Refuses with `name-taken` where two would be called the same. */
  'participants.setPseudonyms': command(z.object({ pseudonyms: z.array(z.object({ id, pseudonym })).min(1) }), nothing),
  /** What isn't named stays as it is. */
  'participants.setConsent': command(z.object({ ids: z.array(id).min(1), ...consent.partial().shape }), nothing),
  /** Refuses with `participant-speaks` while a document has the participant as a speaker. */
  'participants.delete': command(z.object({ ids: z.array(id).min(1) }), nothing),
  /** Every speaker of every document. */
  'speakers.list': query(
    nothing,
    z.array(z.object({ id, name: z.string(), documentId: id, participantId: id, turns: z.int(), words: z.int() })),
  ),
  /** Renames a speaker everywhere in the document; an existing name joins the two. */
  'speakers.rename': command(z.object({ id, name }), nothing),
  /** Says which participant a speaker is; `name` finds one or makes one. */
  'speakers.assign': command(
    z.object({ ids: z.array(id).min(1), participant: z.union([z.object({ id }), z.object({ name })]) }),
    nothing,
  ),
  'attributes.list': query(nothing, z.array(attribute)),
  'attributes.create': command(
    z.object({ subject: attributeSubject, name, type: attributeType, options: options.optional() }),
    z.object({ id }),
  ),
  /** Values that don't fit a new type refuse it with `attribute-unfit`. A renamed option is renamed in all values. */
  'attributes.update': command(
    z.object({
      id,
      name: name.optional(),
      type: attributeType.optional(),
      options: options.optional(),
      renamedOptions: z.record(z.string(), name).optional(),
    }),
    nothing,
  ),
  /** The values that would not fit another type. */
  'attributes.unfit': query(z.object({ id, type: attributeType }), z.array(unfitCell)),
  'attributes.move': command(z.object({ id, beforeId: id.nullable() }), nothing),
  'attributes.delete': command(z.object({ id }), nothing),
  /** Values of documents, by document and attribute; those of participants come with the participants. */
  'attributes.ofDocuments': query(nothing, z.record(z.string(), values)),
  /**
   * Fills cells, a block at once; an empty value empties the cell, a new choice becomes an option.
   * `participants` are made with their values, by attribute; `records` say what participants agreed to and are called. Refuses
   * with `attribute-unfit` what doesn't fit, and with `name-taken` where two would be called the same.
   */
  'attributes.fill': command(
    z.object({
      cells: z.array(cell).max(200_000),
      participants: z
        .array(z.object({ name, values: z.record(z.string(), longText), ...participantRecord }))
        .max(10_000)
        .optional(),
      records: z
        .array(z.object({ id, ...participantRecord }))
        .max(10_000)
        .optional(),
    }),
    z.object({ cells: z.int(), created: z.int() }),
  ),
  /** Reads a .csv or .xlsx table and says what would go where; stores nothing. */
  'attributes.previewTable': job(table, tablePreview),
  'attributes.importTable': job(
    table.extend({
      /** Makes participants of rows that match none. */
      createMissing: z.boolean().optional(),
    }),
    z.object({
      cells: z.int(),
      created: z.int(),
      attributes: z.int(),
      unfit: z.int(),
      unmatched: z.array(z.string()),
      repeated: z.array(z.string()),
    }),
  ),
};

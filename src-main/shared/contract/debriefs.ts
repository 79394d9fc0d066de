import { z } from 'zod';
import { command, query } from './define.ts';
import { quotedPassage } from './passages.ts';
import { id, nothing, place, text } from './values.ts';

export const debriefKinds = ['finding', 'surprise', 'change'] as const;
export type DebriefKind = (typeof debriefKinds)[number];

/** Cosmetic, minor, serious, critical. */
const severity = z.literal([1, 2, 3, 4]);

const item = z.object({
  id,
  kind: z.enum(debriefKinds),
  text: z.string(),
  /** That was made of it, and still is there. */
  finding: z.object({ id, title: z.string() }).nullable(),
  passages: z.array(quotedPassage),
  /** Which its passages answer. */
  questions: z.array(z.object({ id, text: z.string() })),
});
export type DebriefItem = z.infer<typeof item>;

const marked = quotedPassage.extend({
  markId: id,
  kind: z.enum(['key-moment', 'follow-up', 'non-verbal', 'problem']),
  severity: severity.nullable(),
  /** The task at which a problem was seen. */
  questionId: id.nullable(),
  question: z.string().nullable(),
});
export type MarkedPassage = z.infer<typeof marked>;

const taskResult = z.object({
  questionId: id,
  text: z.string(),
  runs: z.array(
    z.object({
      participantId: id,
      name: z.string(),
      outcome: z.enum(['success', 'partial', 'failure']).nullable(),
      /** In ms; null while it goes on. */
      duration: z.int().nullable(),
      assists: z.int(),
    }),
  ),
  success: z.int(),
  partial: z.int(),
  failure: z.int(),
  /** Of the tries that ended, in ms. */
  median: z.number().nullable(),
  assists: z.int(),
  /** How many of severity 1, 2, 3 and 4 were seen at it. */
  problems: z.array(z.int()).length(4),
});
export type TaskResult = z.infer<typeof taskResult>;

/** Which sessions and documents: those that are named, else all sessions that have notes and were not cancelled. */
const scope = { sessionIds: z.array(id).optional(), documentIds: z.array(id).optional() };

const person = z.object({ id, name: z.string(), isWithheld: z.boolean() });
export type DebriefPerson = z.infer<typeof person>;

const ids = z.array(id);

const rainbowCell = z.object({
  participantId: id,
  /** How many turns of theirs are it. */
  turns: z.int(),
  passageIds: ids,
  /** How many of these turns are key moments. */
  keyMoments: z.int(),
  /** What others said of it, with which they agree or disagree. */
  agrees: ids,
  disagrees: ids,
});
export type RainbowCell = z.infer<typeof rainbowCell>;

const rainbowRow = z.object({
  kind: z.enum(['code', 'problem', 'key-moment']),
  codeId: id.nullable(),
  /** Of a code; else empty. */
  name: z.string(),
  /** `Theme > Code`; of others empty. */
  path: z.string(),
  color: z.int().nullable(),
  /** Of problems. */
  severity: severity.nullable(),
  /** How many said it, and how many more only agree. */
  people: z.int(),
  agreeing: z.int(),
  turns: z.int(),
  /** In the order of the people; of those alone who said something or agree or disagree. */
  cells: z.array(rainbowCell),
});
export type RainbowRow = z.infer<typeof rainbowRow>;

const statement = quotedPassage.extend({ agrees: ids, disagrees: ids });

const topic = z.object({
  kind: z.enum(['code', 'question', 'none']),
  /** Of the code or the question; null: said of neither. */
  id: id.nullable(),
  name: z.string(),
  color: z.int().nullable(),
  /** Who (`fromId`) agrees or disagrees with what whom (`toId`) said. */
  pairs: z.array(z.object({ fromId: id, toId: id, agrees: ids, disagrees: ids })),
  /** What was agreed or disagreed with, most answered first. */
  statements: z.array(statement),
});
export type AgreementTopic = z.infer<typeof topic>;

const answeredQuestion = z.object({
  id,
  text: z.string(),
  kind: z.enum(['question', 'task']),
  section: z.string(),
  guideId: id,
  guide: z.string(),
  people: z.int(),
  cells: z.array(z.object({ participantId: id, turns: z.int(), passageIds: ids })),
});
export type AnsweredQuestion = z.infer<typeof answeredQuestion>;

const line = text.trim().min(1).max(2_000);

export const debriefsContract = {
  /** What a session left: its findings, surprises and changes, what was marked in its notes, and how its tasks went. */
  'debriefs.get': query(
    z.object({ sessionId: id }),
    z.object({
      /** By kind, each in its order. */
      items: z.array(item),
      guideId: id.nullable(),
      /** In the order of the text. */
      marks: z.array(marked),
      tasks: z.array(taskResult),
      people: z.array(person),
    }),
  ),
  'debriefs.add': command(
    z.object({
      sessionId: id,
      kind: z.enum(debriefKinds),
      text: line,
      passageIds: ids.optional(),
      beforeId: id.nullable().optional(),
    }),
    z.object({ id }),
  ),
  'debriefs.update': command(z.object({ id, text: line }), nothing),
  /** Before another of the kind that is named, or behind all of it. */
  'debriefs.move': command(z.object({ id, beforeId: id.nullable(), kind: z.enum(debriefKinds).optional() }), nothing),
  'debriefs.delete': command(z.object({ ids: ids.min(1) }), nothing),
  /** What is linked already stays as it is. */
  'debriefs.link': command(
    z.object({ id, passageIds: ids.optional(), places: z.array(place).optional() }),
    z.object({ added: z.int() }),
  ),
  'debriefs.unlink': command(z.object({ id, passageId: id }), nothing),
  /** A finding of the project with the linked passages as its evidence; where there is one, evidence is added to it. */
  'debriefs.makeFinding': command(z.object({ id }), z.object({ findingId: id })),
  /** What was observed of whom: observations by how many people said them. Turns of facilitators aren't counted. */
  'debriefs.rainbow': query(
    z.object({
      ...scope,
      /** These and all below them; all otherwise. */
      codeIds: ids.optional(),
    }),
    z.object({ people: z.array(person), rows: z.array(rainbowRow) }),
  ),
  'debriefs.agreements': query(
    z.object({ ...scope, by: z.enum(['code', 'question']).default('code') }),
    z.object({ people: z.array(person), topics: z.array(topic) }),
  ),
  /** Who answered which question, with every question of the guides in use. */
  'debriefs.answers': query(
    z.object({ ...scope, guideId: id.optional() }),
    z.object({ people: z.array(person), questions: z.array(answeredQuestion) }),
  ),
  /** New codes in each session that was held, in the order of the sessions. */
  'debriefs.saturation': query(
    nothing,
    z.object({
      sessions: z.array(
        z.object({
          id,
          name: z.string(),
          date: z.string().nullable(),
          /** Codes that were applied in it. */
          codes: z.int(),
          /** Of them, those that no session before it has. */
          newCodes: z.array(z.object({ id, name: z.string() })),
          total: z.int(),
        }),
      ),
    }),
  ),
};

import { z } from 'zod';
import { codeTarget } from './codings.ts';
import { command, job, query } from './define.ts';
import { id, name, nothing, text } from './values.ts';

/** Planned; null where nothing is. */
const minutes = z.number().positive().max(1440).nullable();
const sectionName = text.trim().max(2000);
const line = text.trim().min(1).max(2000);
const lines = z.array(line).max(200);

const questionKind = z.enum(['question', 'task']);
const question = z.object({
  id,
  text: z.string(),
  minutes: z.number().nullable(),
  codeId: id.nullable(),
  /** What is asked further where the answer stays short. */
  probes: z.array(z.string()),
  /** What is shown or handed out. */
  stimuli: z.array(z.string()),
  /** A task is done, in a usability test; all else is asked. */
  kind: questionKind,
});
export type GuideQuestion = z.infer<typeof question>;

const section = z.object({
  id,
  /** Empty for questions that stand in no section. */
  name: z.string(),
  /** Planned for the section as a whole; null: what its questions take. */
  minutes: z.number().nullable(),
  questions: z.array(question),
});
export type GuideSection = z.infer<typeof section>;

const guide = z.object({
  id,
  name: z.string(),
  sections: z.array(section),
  /** Documents that were conducted by it. */
  documentIds: z.array(id),
});
export type Guide = z.infer<typeof guide>;

const newQuestion = z.object({
  text: line,
  minutes: minutes.optional(),
  code: codeTarget.nullable().optional(),
  probes: lines.optional(),
  stimuli: lines.optional(),
  kind: questionKind.optional(),
});
const newSection = z.object({
  name: sectionName,
  minutes: minutes.optional(),
  questions: z.array(newQuestion).max(1000).optional(),
});

/** A guide as it is read from a file or from what was pasted. */
const guideOutline = z.object({
  /** Empty where the text has none. */
  name: z.string(),
  sections: z.array(
    z.object({
      name: z.string(),
      minutes: z.number().nullable(),
      questions: z.array(
        z.object({
          text: z.string(),
          minutes: z.number().nullable(),
          /** Names from the top; null where it has no code. */
          codePath: z.array(z.string()).nullable(),
          probes: z.array(z.string()),
          stimuli: z.array(z.string()),
          /** Left out where it is asked. */
          kind: z.literal('task').optional(),
        }),
      ),
    }),
  ),
});
export type GuideOutline = z.infer<typeof guideOutline>;

const ids = z.array(id).min(1);

/** What stands in a guide: a section, a question, or one of a question's probes by its number. */
const guideLine = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('section'), id }),
  z.object({ kind: z.literal('question'), id }),
  z.object({ kind: z.literal('probe'), questionId: id, index: z.int().min(0) }),
]);
export type GuideLine = z.infer<typeof guideLine>;

export const guidesContract = {
  'guides.list': query(
    nothing,
    z.array(
      z.object({
        id,
        name: z.string(),
        sections: z.int(),
        questions: z.int(),
        minutes: z.number(),
        documents: z.int(),
      }),
    ),
  ),
  'guides.get': query(z.object({ id }), guide),
  /** A Markdown outline, plain text or headings of a `.docx`; refuses as an import does. */
  'guides.readFile': job(z.object({ path: z.string() }), guideOutline),
  'guides.create': command(z.object({ name, sections: z.array(newSection).max(500).optional() }), z.object({ id })),
  'guides.rename': command(z.object({ id, name }), nothing),
  /** All that stands in it, not the documents that were conducted by it. */
  'guides.copy': command(z.object({ id, name }), z.object({ id })),
  'guides.delete': command(z.object({ id }), nothing),
  /** By which guide documents were conducted; null: by none. */
  'guides.assign': command(z.object({ documentIds: ids, guideId: id.nullable() }), nothing),
  'guides.addSections': command(
    z.object({ guideId: id, sections: z.array(newSection).min(1).max(500), beforeId: id.nullable().optional() }),
    z.object({ ids: z.array(id) }),
  ),
  'guides.updateSection': command(z.object({ id, name: sectionName.optional(), minutes: minutes.optional() }), nothing),
  'guides.moveSections': command(z.object({ ids, beforeId: id.nullable() }), nothing),
  /** With their questions. */
  'guides.deleteSections': command(z.object({ ids }), nothing),
  'guides.addQuestions': command(
    z.object({ sectionId: id, questions: z.array(newQuestion).min(1).max(1000), beforeId: id.nullable().optional() }),
    z.object({ ids: z.array(id) }),
  ),
  /** `code` null takes it away. */
  'guides.updateQuestion': command(
    z.object({
      id,
      text: line.optional(),
      minutes: minutes.optional(),
      code: codeTarget.nullable().optional(),
      probes: lines.optional(),
      stimuli: lines.optional(),
      kind: questionKind.optional(),
    }),
    nothing,
  ),
  'guides.moveQuestions': command(z.object({ ids, sectionId: id, beforeId: id.nullable() }), nothing),
  'guides.deleteQuestions': command(z.object({ ids }), nothing),
  /**
   * In: a section becomes a question of the section before, a question a probe of the question before. Out: a probe becomes a
   * question, a question a section; what follows it goes along. Refuses with `guide-level` where there is nothing to go into.
   */
  'guides.changeLevel': command(z.object({ line: guideLine, towards: z.enum(['in', 'out']) }), guideLine),
};

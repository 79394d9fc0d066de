import { z } from 'zod';
import { action, command, query, state } from './define.ts';
import { id, language, name, nothing } from './values.ts';

const path = z.string().min(1);

export const project = z.object({
  id,
  name,
  language,
  path: z.string(),
  createdAt: z.int(),
});
export type Project = z.infer<typeof project>;

const projectSummary = z.object({
  documents: z.int(),
  participants: z.int(),
  /** Those of the participants who asked. */
  interviewers: z.int(),
  codes: z.int(),
  codings: z.int(),
  findings: z.int(),
});
export type ProjectSummary = z.infer<typeof projectSummary>;

export const projectCheck = z.object({
  ok: z.boolean(),
  problems: z.array(z.object({ code: z.string(), text: z.string() })),
});

export const projectContract = {
  'project.current': state(nothing, project.nullable()),
  'project.create': action(
    z.object({
      path,
      name: name.optional(),
      language: language.optional(),
      replace: z.boolean().optional(),
      remember: z.boolean().optional(),
    }),
    project,
  ),
  /** `remember` enters it into the recent projects; so does `project.create`. */
  'project.open': action(z.object({ path, remember: z.boolean().optional() }), project),
  'project.openSample': action(nothing, project),
  'project.close': action(nothing, nothing),
  'project.update': command(z.object({ name: name.optional(), language: language.optional() }), project),
  'project.summary': query(nothing, projectSummary),
  'project.check': query(nothing, projectCheck),
};

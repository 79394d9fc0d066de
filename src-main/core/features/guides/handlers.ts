import { listGuides, readGuide } from '../../db/read-guide.ts';
import type { ProgramHandlers, ProjectCall, ProjectHandlers } from '../../handlers.ts';
import { changeLevel } from './change-level.ts';
import { assignGuide, copyGuide, createGuide, deleteGuide, renameGuide } from './commands.ts';
import { addQuestions, deleteQuestions, moveQuestions, updateQuestion } from './questions.ts';
import { readGuideFile } from './read-guide-file.ts';
import { addSections, deleteSections, moveSections, updateSection } from './sections.ts';

type Calls = Extract<ProjectCall, `guides.${string}`>;

export const guidesFeature: ProjectHandlers<Calls> = {
  'guides.list': ({ db }) => listGuides(db),
  'guides.get': ({ db }, { id }) => readGuide(db, id),
  'guides.create': createGuide,
  'guides.rename': renameGuide,
  'guides.copy': copyGuide,
  'guides.delete': deleteGuide,
  'guides.assign': assignGuide,
  'guides.addSections': addSections,
  'guides.updateSection': updateSection,
  'guides.moveSections': moveSections,
  'guides.deleteSections': deleteSections,
  'guides.addQuestions': addQuestions,
  'guides.updateQuestion': updateQuestion,
  'guides.moveQuestions': moveQuestions,
  'guides.deleteQuestions': deleteQuestions,
  'guides.changeLevel': changeLevel,
};

export const guidesProgram: ProgramHandlers<'guides.readFile'> = { 'guides.readFile': readGuideFile };

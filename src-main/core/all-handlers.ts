import { attributesFeature, attributesProgram } from './features/attributes/handlers.ts';
import { boardsFeature, boardsProgram } from './features/boards/handlers.ts';
import { captureFeature, captureProgram } from './features/capture/handlers.ts';
import { codesFeature } from './features/codes/handlers.ts';
import { codingsFeature } from './features/codings/handlers.ts';
import { debriefsFeature } from './features/debriefs/handlers.ts';
import { documentsFeature } from './features/documents/handlers.ts';
import { figuresProgram } from './features/figures/handlers.ts';
import { findingsFeature } from './features/findings/handlers.ts';
import { guidesFeature, guidesProgram } from './features/guides/handlers.ts';
import { historyFeature, historyProgram } from './features/history/handlers.ts';
import { importsProgram } from './features/imports/handlers.ts';
import { journeysFeature } from './features/journeys/handlers.ts';
import { memosFeature } from './features/memos/handlers.ts';
import { notesProgram } from './features/notes/handlers.ts';
import { participantsFeature } from './features/participants/handlers.ts';
import { passagesFeature } from './features/passages/handlers.ts';
import { personasFeature } from './features/personas/handlers.ts';
import { preferencesProgram } from './features/preferences/handlers.ts';
import { projectFeature, projectProgram } from './features/project/handlers.ts';
import { queriesFeature } from './features/queries/handlers.ts';
import { recordingsFeature, recordingsProgram } from './features/recordings/handlers.ts';
import { reportsFeature, reportsProgram } from './features/reports/handlers.ts';
import { searchFeature } from './features/search/handlers.ts';
import { wordsProgram } from './features/words/handlers.ts';
import { workspaceProgram } from './features/workspace/handlers.ts';
import { researchersFeature } from './features/researchers/handlers.ts';
import { sessionsFeature } from './features/sessions/handlers.ts';
import { suggestionsFeature } from './features/suggestions/handlers.ts';
import { tablesProgram } from './features/tables/handlers.ts';
import { textsFeature, textsProgram } from './features/texts/handlers.ts';
import type { ProgramHandlers, ProjectHandlers } from './handlers.ts';

/** Complete by type: a call of the contract without a handler doesn't compile. */
export const projectHandlers: ProjectHandlers = {
  ...projectFeature,
  ...historyFeature,
  ...documentsFeature,
  ...participantsFeature,
  ...attributesFeature,
  ...codesFeature,
  ...codingsFeature,
  ...memosFeature,
  ...passagesFeature,
  ...searchFeature,
  ...queriesFeature,
  ...suggestionsFeature,
  ...researchersFeature,
  ...textsFeature,
  ...findingsFeature,
  ...boardsFeature,
  ...personasFeature,
  ...journeysFeature,
  ...guidesFeature,
  ...captureFeature,
  ...debriefsFeature,
  ...reportsFeature,
  ...recordingsFeature,
  ...sessionsFeature,
};

export const programHandlers: ProgramHandlers = {
  ...projectProgram,
  ...historyProgram,
  ...preferencesProgram,
  ...workspaceProgram,
  ...importsProgram,
  ...attributesProgram,
  ...textsProgram,
  ...wordsProgram,
  ...reportsProgram,
  ...figuresProgram,
  ...tablesProgram,
  ...boardsProgram,
  ...guidesProgram,
  ...notesProgram,
  ...captureProgram,
  ...recordingsProgram,
};

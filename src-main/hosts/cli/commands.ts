import { autocodeCommand } from './autocode.ts';
import { boardsCommand } from './boards.ts';
import { callCommand } from './call.ts';
import { captureCommand } from './capture.ts';
import { checkCommand } from './check.ts';
import { attributesCommand } from './attributes.ts';
import type { CliCommand } from './cli-command.ts';
import { codeCommand } from './code.ts';
import { codesCommand } from './codes.ts';
import { debriefCommand } from './debrief.ts';
import { documentsCommand } from './documents.ts';
import { evidenceCommand } from './evidence.ts';
import { exportCommand } from './export.ts';
import { findingsCommand } from './findings.ts';
import { guidesCommand } from './guides.ts';
import { historyCommand } from './history.ts';
import { importCommand } from './import.ts';
import { journeysCommand } from './journeys.ts';
import { marksCommand } from './marks.ts';
import { memoCommand } from './memo.ts';
import { memosCommand } from './memos.ts';
import { notesCommand } from './notes.ts';
import { newCommand } from './new.ts';
import { participantsCommand } from './participants.ts';
import { passagesCommand } from './passages.ts';
import { personasCommand } from './personas.ts';
import { planCommand } from './plan.ts';
import { queryCommand } from './query.ts';
import { recordingsCommand } from './recordings.ts';
import { reportCommand } from './report.ts';
import { reportsCommand } from './reports.ts';
import { searchCommand } from './search.ts';
import { sessionsCommand } from './sessions.ts';
import { replaceCommand } from './replace.ts';
import { showCommand } from './show.ts';
import { versionsCommand } from './versions.ts';
import { wordsCommand } from './list-words.ts';

export const commands: readonly CliCommand[] = [
  newCommand,
  importCommand,
  documentsCommand,
  showCommand,
  participantsCommand,
  attributesCommand,
  recordingsCommand,
  versionsCommand,
  replaceCommand,
  codeCommand,
  autocodeCommand,
  codesCommand,
  passagesCommand,
  searchCommand,
  queryCommand,
  wordsCommand,
  guidesCommand,
  planCommand,
  sessionsCommand,
  captureCommand,
  marksCommand,
  notesCommand,
  debriefCommand,
  boardsCommand,
  journeysCommand,
  personasCommand,
  findingsCommand,
  evidenceCommand,
  reportsCommand,
  reportCommand,
  exportCommand,
  memosCommand,
  memoCommand,
  historyCommand,
  checkCommand,
  callCommand,
];

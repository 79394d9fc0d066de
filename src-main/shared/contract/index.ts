import type { z } from 'zod';
import { boardsContract } from './boards.ts';
import { captureContract } from './capture.ts';
import { codesContract } from './codes.ts';
import { codingsContract } from './codings.ts';
import { debriefsContract } from './debriefs.ts';
import { documentsContract } from './documents.ts';
import { figuresContract } from './figures.ts';
import { findingsContract } from './findings.ts';
import { guidesContract } from './guides.ts';
import { historyContract } from './history.ts';
import { importsContract } from './imports.ts';
import { journeysContract } from './journeys.ts';
import { memosContract } from './memos.ts';
import { notesContract } from './notes.ts';
import { participantsContract } from './participants.ts';
import { passagesContract } from './passages.ts';
import { personasContract } from './personas.ts';
import { preferencesContract } from './preferences.ts';
import { projectContract } from './project.ts';
import { queriesContract } from './queries.ts';
import { recordingsContract } from './recordings.ts';
import { reportsContract } from './reports.ts';
import { researchersContract } from './researchers.ts';
import { searchContract } from './search.ts';
import { sessionsContract } from './sessions.ts';
import { tablesContract } from './tables.ts';
import { textsContract } from './texts.ts';
import { wordsContract } from './words.ts';
import type { CallKind } from './define.ts';

export const contract = {
  ...projectContract,
  ...historyContract,
  ...preferencesContract,
  ...documentsContract,
  ...textsContract,
  ...importsContract,
  ...participantsContract,
  ...codesContract,
  ...codingsContract,
  ...researchersContract,
  ...memosContract,
  ...passagesContract,
  ...searchContract,
  ...queriesContract,
  ...boardsContract,
  ...personasContract,
  ...journeysContract,
  ...guidesContract,
  ...figuresContract,
  ...findingsContract,
  ...reportsContract,
  ...tablesContract,
  ...sessionsContract,
  ...notesContract,
  ...captureContract,
  ...recordingsContract,
  ...debriefsContract,
  ...wordsContract,
};

export type Contract = typeof contract;
export type CallName = keyof Contract;
/** The names of the calls of one kind. */
export type CallNameOf<Kind extends CallKind> = {
  [Name in CallName]: Contract[Name]['kind'] extends Kind ? Name : never;
}[CallName];
export type CallInput<Name extends CallName> = z.input<Contract[Name]['input']>;
export type CallParsed<Name extends CallName> = z.output<Contract[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<Contract[Name]['output']>;

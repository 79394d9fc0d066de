import { AppError } from '../../../shared/errors.ts';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { documentLength, documentName, textVersion } from '../../db/documents.ts';
import type { ProgramHandlers, ProjectHandlers } from '../../handlers.ts';
import type { Work } from '../../open-project.ts';
import { editWords } from './edit-words.ts';
import { compareFile, replaceByFile } from './corrected-file.ts';
import { editText } from './edit-text.ts';
import { listEmptied, removeEmptied } from './emptied-passages.ts';
import { joinTurns, setSpeaker, splitTurn } from './turn-commands.ts';
import { listVersions, readVersion, restoreVersion } from './versions.ts';

type TextCalls = 'texts.edit' | 'texts.removeEmptied' | 'texts.emptied';
type TurnCalls = 'turns.split' | 'turns.join' | 'turns.setSpeaker';
type VersionCalls = 'versions.list' | 'versions.content' | 'versions.restore';

export const textsFeature: ProjectHandlers<TextCalls | TurnCalls | VersionCalls> = {
  'texts.edit': edit,
  'texts.removeEmptied': removeEmptied,
  'texts.emptied': ({ db }, { documentId }) => listEmptied(db, documentId),
  'turns.split': splitTurn,
  'turns.join': joinTurns,
  'turns.setSpeaker': setSpeaker,
  'versions.list': ({ db }, { documentId }) => listVersions(db, documentId),
  'versions.content': ({ db }, input) => readVersion(db, input),
  'versions.restore': restoreVersion,
};

export const textsProgram: ProgramHandlers<'texts.compareFile' | 'texts.replaceByFile'> = {
  'texts.compareFile': compareFile,
  'texts.replaceByFile': replaceByFile,
};

function edit(work: Work, input: CallParsed<'texts.edit'>): CallOutput<'texts.edit'> {
  const { documentId, length, version, changes, kind = 'typed' } = input;
  const { db } = work;
  const name = documentName(db, documentId);
  const isSame = version === undefined || version === textVersion(db, documentId);
  if (!isSame || documentLength(db, documentId) !== length) throw new AppError('text-changed', { name });
  work.describe({ name, ...editWords(db, documentId, changes) });
  const edited = editText(work, { documentId, changes, kind });
  return { ...edited, version: textVersion(db, documentId) };
}

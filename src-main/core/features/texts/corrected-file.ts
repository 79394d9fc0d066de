import { basename } from 'node:path';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { matchSpeakers } from '../../../shared/domain/match-speakers.ts';
import type { ParsedDocument } from '../../../shared/domain/parsed-document.ts';
import type { TextChange } from '../../../shared/domain/text-changes.ts';
import { AppError } from '../../../shared/errors.ts';
import type { CallContext } from '../../../shared/rpc/serve.ts';
import { documentName, speakerAt, turnsOf } from '../../db/documents.ts';
import { build, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { createParser } from '../../formats/run-parse-worker.ts';
import type { Program } from '../../program.ts';
import type { Work } from '../../open-project.ts';
import { changeText } from '../../texts/change-text.ts';
import { carriedTurns, countOtherTurns } from './changed-turns.ts';
import { compareTexts, emptiedBy } from './compare-texts.ts';
import { readText } from '../../texts/read-text.ts';
import { recordWhole } from '../../texts/record-edit.ts';
import { takeStretches } from './take-stretches.ts';

type Asked = CallParsed<'texts.compareFile'>;

interface Corrected {
  readonly file: string;
  readonly format: string;
  readonly parsed: ParsedDocument;
  readonly before: string;
  readonly changes: readonly TextChange[];
}

export async function compareFile(
  program: Program,
  asked: Asked,
  context: CallContext,
): Promise<CallOutput<'texts.compareFile'>> {
  const corrected = await readCorrected(program, asked, context);
  return program.requireProject().read((work) => compare(work, asked.documentId, corrected));
}

export async function replaceByFile(
  program: Program,
  asked: Asked,
  context: CallContext,
): Promise<CallOutput<'texts.replaceByFile'>> {
  const project = program.requireProject();
  const corrected = await readCorrected(program, asked, context);
  if (context.signal.aborted) throw new AppError('cancelled');
  if (program.project() !== project) throw new AppError('no-project');
  return program.write('texts.replaceByFile', (work) => replace(work, asked.documentId, corrected));
}

async function readCorrected(
  program: Program,
  { documentId, path, encoding, recogniseSpeakers }: Asked,
  { signal, progress }: CallContext,
): Promise<Corrected> {
  const before = readText(program.requireProject().db, documentId);
  const file = basename(path);
  const parser = createParser({ workerFile: program.options.paths.parseWorker });
  progress({ stage: 'reading', done: 0, total: 1, item: file });
  try {
    const options = { encoding, recogniseSpeakers };
    const { document, format, changes } = await parser.parseCorrected(path, options, { before, signal });
    progress({ stage: 'reading', done: 1, total: 1, item: file });
    return { file, format, parsed: document, before, changes };
  } finally {
    await parser.close();
  }
}

function compare({ db }: Work, documentId: string, { file, parsed, before, changes }: Corrected) {
  refuseChanged(db, documentId, before);
  const compared = { before, changes, speakerAt: (offset: number) => speakerAt(db, documentId, offset) };
  const turns = turnsOf(db, documentId);
  const carried = carriedTurns(turns, { changes, after: parsed.text });
  const names = matchSpeakers(carried, parsed.turns);
  const corrected = parsed.turns.map((turn) => ({ ...turn, speaker: names.get(turn.speaker) ?? turn.speaker }));
  const turnsAfter = corrected.length > 0 ? corrected : carried;
  const turnsChanged = countOtherTurns(carried, turnsAfter);
  return {
    file,
    encoding: parsed.encoding,
    comments: parsed.comments.length,
    isSame: changes.length === 0 && turnsChanged === 0,
    ...compareTexts(compared),
    turnsBefore: turns.length,
    turnsAfter: turnsAfter.length,
    turnsChanged,
    emptied: emptiedBy(db, documentId, compared),
  };
}

function replace(
  work: Work,
  documentId: string,
  { file, format, parsed, before, changes }: Corrected,
): CallOutput<'texts.replaceByFile'> {
  const { db } = work;
  refuseChanged(db, documentId, before);
  work.describe({ name: documentName(db, documentId) });
  const { characters, emptied } = recordWhole(work, { documentId, kind: 'file' }, () => {
    const changed = changeText(work, documentId, changes);
    takeStretches(work, documentId, parsed);
    return changed;
  });
  const { encoding } = parsed;
  run(db, build.updateTable('document').set({ fileName: file, format, encoding }).where('id', '=', documentId));
  return { characters, emptied };
}

// The file was compared with the text as it was when its reading began.
function refuseChanged(db: Db, documentId: string, before: string): void {
  if (readText(db, documentId) !== before) throw new AppError('text-changed', { name: documentName(db, documentId) });
}

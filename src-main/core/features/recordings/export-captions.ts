import { extname } from 'node:path';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { usualQuoteRules } from '../../../shared/contract/quotes.ts';
import { captionCues } from '../../../shared/domain/caption-cues.ts';
import type { CaptionCue, TimedTurn } from '../../../shared/domain/caption-cues.ts';
import { AppError } from '../../../shared/errors.ts';
import { requireDocument, turnsOf } from '../../db/documents.ts';
import { createNaming } from '../../db/name-people.ts';
import type { Db } from '../../db/run.ts';
import { withheldIn } from '../../db/withheld-stretches.ts';
import { printSrt } from '../../formats/srt/print.ts';
import { printVtt } from '../../formats/vtt/print.ts';
import { writeWhole } from '../../write-whole.ts';

const printers: Readonly<Record<string, (cues: readonly CaptionCue[]) => string>> = {
  '.srt': printSrt,
  '.vtt': printVtt,
};

type Wish = CallParsed<'recordings.exportCaptions'>;

export function exportCaptions(db: Db, wish: Wish): CallOutput<'recordings.exportCaptions'> {
  const print = printers[extname(wish.path).toLowerCase()];
  if (!print) throw new AppError('captions-ending', { path: wish.path });
  const { turns, withheld } = readTurns(db, wish);
  const { cues, untimed } = captionCues(turns);
  if (cues.length === 0) throw new AppError('captions-untimed', { name: requireDocument(db, wish.documentId).name });
  writeWhole(wish.path, print(cues));
  return { cues: cues.length, withheld, untimed };
}

function readTurns(db: Db, { documentId, naming = usualQuoteRules.naming, includesWithheld = false }: Wish) {
  const { text } = requireDocument(db, documentId);
  const { nameOf } = createNaming(db, naming);
  const isWithheld = withheldIn(db, documentId);
  const all = turnsOf(db, documentId);
  const shown = includesWithheld ? all : all.filter((turn) => !isWithheld(turn));
  const turns = shown.map((turn): TimedTurn => {
    return { speaker: nameOf(turn), text: text.slice(turn.start, turn.end), at: turn.at };
  });
  return { turns, withheld: all.length - shown.length };
}

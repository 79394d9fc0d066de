import { matchSpeakers } from '../../../shared/domain/match-speakers.ts';
import type { ParsedDocument } from '../../../shared/domain/parsed-document.ts';
import { turnsOf } from '../../db/documents.ts';
import { prepared } from '../../db/run.ts';
import { speakerId } from '../../db/speakers.ts';
import type { Work } from '../../open-project.ts';
import type { DocumentStretches } from '../../texts/document-stretches.ts';
import { placeHeadings, placeTurns } from './place-stretches.ts';

/** Turns and headings become those of the corrected file; what is the same stays. A file without any leaves them. */
export function takeStretches(work: Work, documentId: string, { turns, headings }: ParsedDocument): void {
  if (turns.length > 0) takeTurns(work, documentId, turns);
  if (headings.length > 0) placeHeadings(work, documentId, headings);
}

function takeTurns(work: Work, documentId: string, corrected: ParsedDocument['turns']): void {
  const present = turnsOf(work.db, documentId);
  const names = matchSpeakers(present, corrected);
  const times = new Map(present.map(({ start, at }) => [start, at]));
  const turns = corrected.map(({ speaker, start, end, at }) => ({
    speakerId: speakerId(work, documentId, names.get(speaker) ?? speaker),
    start,
    end,
    at: at ?? times.get(start) ?? null,
  }));
  placeTurns(work, documentId, turns);
}

/** Turns and headings become those of an earlier version; speakers who are no more are made again by their names. */
export function bringBack(work: Work, documentId: string, { turns, headings }: DocumentStretches): void {
  const isThere = prepared(work.db, 'SELECT 1 FROM speaker WHERE id = ? AND documentId = ?');
  const own = turns.map(({ speaker, participantId, ...turn }) => ({
    ...turn,
    speakerId: isThere.get(turn.speakerId, documentId)
      ? turn.speakerId
      : speakerId(work, documentId, speaker, participantId),
  }));
  placeTurns(work, documentId, own);
  placeHeadings(work, documentId, headings);
}

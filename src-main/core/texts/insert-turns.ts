import type { ParsedTurn } from '../../shared/domain/parsed-document.ts';
import { prepared } from '../db/run.ts';
import { speakerId } from '../db/speakers.ts';
import type { Work } from '../open-project.ts';

/** Says who says what in a document without turns; speakers who are not known are made. */
export function insertTurns(work: Work, documentId: string, turns: readonly ParsedTurn[]): void {
  const known = new Map<string, string>();
  const sql = 'INSERT INTO turn (documentId, speakerId, start, end, at) VALUES (?, ?, ?, ?, ?)';
  turns.forEach(({ speaker, start, end, at }) => {
    const id = known.get(speaker) ?? speakerId(work, documentId, speaker);
    known.set(speaker, id);
    prepared(work.db, sql).run(documentId, id, start, end, at);
  });
}

import { all, build, prepared, run } from '../../db/run.ts';
import { deleteSilentSpeakers } from '../../db/speakers.ts';
import type { Work } from '../../open-project.ts';
import type { HeadingStretch, TurnStretch } from '../../texts/document-stretches.ts';

type Turn = Omit<TurnStretch, 'speaker' | 'participantId'>;

/** Makes these the document's turns; rows that say the same stay. */
export function placeTurns(work: Work, documentId: string, turns: readonly Turn[]): void {
  const { db } = work;
  const rows = all(db, build.selectFrom('turn').selectAll().where('documentId', '=', documentId));
  const left = new Map(rows.map((row) => [row.start, row]));
  for (const { speakerId, start, end, at } of turns) {
    const known = left.get(start);
    left.delete(start);
    if (!known) run(db, build.insertInto('turn').values({ documentId, speakerId, start, end, at }));
    else if (known.speakerId !== speakerId || known.end !== end || known.at !== at)
      run(db, build.updateTable('turn').set({ speakerId, end, at }).where('number', '=', known.number));
  }
  left.forEach(({ number }) => prepared(db, 'DELETE FROM turn WHERE number = ?').run(number));
  deleteSilentSpeakers(work, documentId);
}

/** Makes these the document's headings; rows that say the same stay. */
export function placeHeadings({ db }: Work, documentId: string, headings: readonly HeadingStretch[]): void {
  const rows = all(db, build.selectFrom('heading').selectAll().where('documentId', '=', documentId));
  const left = new Map(rows.map((row) => [row.start, row]));
  for (const { start, end, level } of headings) {
    const known = left.get(start);
    left.delete(start);
    if (!known) run(db, build.insertInto('heading').values({ documentId, start, end, level }));
    else if (known.end !== end || known.level !== level)
      run(db, build.updateTable('heading').set({ end, level }).where('number', '=', known.number));
  }
  left.forEach(({ number }) => prepared(db, 'DELETE FROM heading WHERE number = ?').run(number));
}

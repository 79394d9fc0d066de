import type { Cell, PrintedTable } from '../../../formats/table/printed-table.ts';
import { prepared } from '../../../db/run.ts';
import { readSubjectAttributes } from '../subject-attributes.ts';
import { column } from '../table-columns.ts';
import { participantName } from '../table-source.ts';
import type { TableSource } from '../table-source.ts';

interface Row {
  readonly id: string;
  readonly pseudonym: string;
  readonly role: string;
  readonly consent: string;
  readonly mayRecord: 0 | 1 | null;
  readonly mayQuote: 0 | 1 | null;
  readonly storedUntil: string | null;
  readonly documents: number;
  readonly turns: number;
}

const sql = `SELECT participant.id, pseudonym, role, consent, mayRecord, mayQuote, storedUntil,
    (SELECT count(DISTINCT documentId) FROM speaker WHERE participantId = participant.id) AS documents,
    (SELECT count(*) FROM speaker CROSS JOIN turn ON turn.speakerId = speaker.id WHERE participantId = participant.id) AS turns
  FROM participant ORDER BY participant.name`;

/** A row a participant: what they agreed to, and their attributes. For others without the name behind a pseudonym. */
export function participantsTable(source: TableSource): PrintedTable {
  const { say, isForOthers, db } = source;
  const attributes = readSubjectAttributes(db, 'participant');
  return {
    key: 'participants',
    name: say('names.participants'),
    columns: [
      column(source, 'participant'),
      ...(isForOthers ? [] : [column(source, 'pseudonym')]),
      column(source, 'role'),
      column(source, 'consent'),
      column(source, 'mayRecord', 'boolean'),
      column(source, 'mayQuote', 'boolean'),
      column(source, 'storedUntil', 'date'),
      column(source, 'documents', 'number'),
      column(source, 'turns', 'number'),
      ...attributes.columns,
    ],
    rows: rowsOf(source, attributes.cellsOf),
  };
}

function* rowsOf(source: TableSource, cellsOf: (id: string) => readonly Cell[]): Generator<readonly Cell[]> {
  const { db, say, isForOthers } = source;
  for (const row of prepared(db, sql).all() as Row[])
    yield [
      participantName(source, row.id),
      ...(isForOthers ? [] : [row.pseudonym]),
      say(`roles.${row.role}`),
      say(`consents.${row.consent}`),
      claim(row.mayRecord),
      claim(row.mayQuote),
      row.storedUntil,
      row.documents,
      row.turns,
      ...cellsOf(row.id),
    ];
}

const claim = (value: 0 | 1 | null): boolean | null => (value === null ? null : value === 1);

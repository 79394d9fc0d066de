import { toldSessions } from '../../../db/told-sessions.ts';
import type { ToldPerson, ToldSession } from '../../../db/told-sessions.ts';
import type { Cell, PrintedTable } from '../../../formats/table/printed-table.ts';
import { column } from '../table-columns.ts';
import type { TableSource } from '../table-source.ts';

const minute = 60_000;

/** A row a session, in the order of the study: when and where it was, who was there, and how much was noted. */
export function sessionsTable(source: TableSource): PrintedTable {
  return {
    key: 'sessions',
    name: source.say('names.sessions'),
    columns: [
      column(source, 'session'),
      column(source, 'method'),
      column(source, 'state'),
      column(source, 'date', 'date'),
      column(source, 'startTime'),
      column(source, 'place'),
      column(source, 'facilitators'),
      column(source, 'noteTakers'),
      column(source, 'participants', 'number'),
      column(source, 'people'),
      column(source, 'guide'),
      column(source, 'document'),
      column(source, 'turns', 'number'),
      column(source, 'minutes', 'number'),
    ],
    rows: toldSessions(source.db).map((session) => cellsOf(session, source)),
  };
}

function cellsOf(session: ToldSession, source: TableSource): readonly Cell[] {
  const { say, nameOf, nameDocument } = source;
  const { date, guide, document, duration } = session;
  const names = (people: readonly ToldPerson[]) =>
    people.map(({ participantId, name }) => nameOf({ participantId, speaker: name }) ?? '').join('; ');
  return [
    nameDocument(session.name),
    say(`methods.${session.method}`),
    say(`sessionStates.${session.state}`),
    date === null ? null : date.slice(0, 10),
    date === null ? null : date.slice(11, 16) || null,
    session.place,
    names(session.facilitators),
    session.noteTakers.join('; '),
    session.participants.length,
    names(session.participants),
    guide,
    document === null ? null : nameDocument(document),
    session.turns,
    duration === null ? null : Math.round(duration / minute),
  ];
}

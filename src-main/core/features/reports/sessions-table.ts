import { mayQuote } from '../../../shared/domain/may-quote.ts';
import type { ReportNode, TableNode } from '../../../shared/domain/report-document.ts';
import type { ToldPerson, ToldSession } from '../../db/told-sessions.ts';
import type { ReportContext } from './report-context.ts';
import { cell } from './report-nodes.ts';

interface Column {
  readonly name: string;
  readonly weight: number;
  readonly of: (session: ToldSession) => string;
}

const minute = 60_000;

/** A line for each session; what is known of none has no column. */
export function sessionsTable(context: ReportContext, sessions: readonly ToldSession[]): readonly ReportNode[] {
  const { say } = context.words;
  const shown = columnsOf(context).filter(({ of }) => sessions.some((session) => of(session) !== ''));
  if (sessions.length === 0) return [];
  const table: TableNode = {
    kind: 'table',
    description: say('blocks.sessions.table'),
    columns: shown.map(({ name, weight }) => ({ head: say(`blocks.sessions.columns.${name}`), align: 'left', weight })),
    rows: sessions.map((session) => shown.map(({ of }) => cell(of(session) || '–'))),
  };
  return [table];
}

function columnsOf({ words, naming, report }: ReportContext): readonly Column[] {
  const { say } = words;
  const names = (people: readonly ToldPerson[]) =>
    people
      .filter(({ consent }) => mayQuote({ state: consent, mayQuote: null }))
      .flatMap(({ participantId, name }) => naming.nameOf({ participantId, speaker: name }) ?? [])
      .join(say('blocks.listComma'));
  const isNamed = report.quotes.naming.by !== 'nobody';
  return [
    { name: 'session', weight: 4, of: ({ name }) => naming.nameDocument(name) },
    { name: 'method', weight: 0, of: ({ method }) => say(`tables.methods.${method}`) },
    { name: 'date', weight: 0, of: ({ date }) => (date === null ? '' : words.shortDate(date.slice(0, 10))) },
    { name: 'place', weight: 4, of: ({ place }) => place },
    { name: 'facilitator', weight: 3, of: ({ facilitators }) => (isNamed ? names(facilitators) : '') },
    {
      name: 'participants',
      weight: 7,
      of: ({ participants }) => {
        const count = say('blocks.counted.people', { n: participants.length });
        const named = isNamed ? names(participants) : '';
        if (participants.length === 0) return '';
        return named === '' ? count : say('blocks.sessions.people', { n: participants.length, names: named });
      },
    },
    {
      name: 'duration',
      weight: 0,
      of: ({ duration }) =>
        duration === null ? '' : say('blocks.sessions.minutes', { n: Math.round(duration / minute) }),
    },
  ];
}

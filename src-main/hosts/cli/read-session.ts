import { whenOf } from '../../shared/domain/session-when.ts';
import { namesIn } from '../../shared/domain/names-in.ts';
import { sessionMethods } from '../../shared/contract/sessions.ts';
import type { CallInput } from '../../shared/contract/index.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { Cli } from './cli.ts';
import { findDocument } from './find-document.ts';
import { findGuide } from './find-guide.ts';
import { readChoice } from './read-choice.ts';
import { UsageError } from './usage-error.ts';

export const sessionFields = {
  method: { type: 'string' },
  date: { type: 'string' },
  place: { type: 'string' },
  guide: { type: 'string' },
  document: { type: 'string' },
  people: { type: 'string' },
  facilitators: { type: 'string' },
  'note-takers': { type: 'string' },
} as const;

export const sessionFieldsUsage =
  '[--date DATE[THH:MM]|none] [--place P] [--guide G|none] [--document D|none] [--people "A, B; C"] [--facilitators "F"] [--note-takers "N"]';

type People = NonNullable<CallInput<'sessions.create'>['people']>;

/** What is said of a session by options; `null` where `none` is said. */
export async function readSession(cli: Cli, args: CliArguments) {
  const method = readChoice(args, 'method', sessionMethods);
  const place = args.text('place');
  const noteTakers = args.text('note-takers');
  const guide = args.text('guide');
  const document = args.text('document');
  return {
    ...(method !== undefined && { method }),
    ...readDate(args),
    ...(place !== undefined && { place }),
    ...(noteTakers !== undefined && { noteTakers: [...namesIn(noteTakers)] }),
    ...(guide !== undefined && { guideId: isNone(guide) ? null : (await findGuide(cli, guide)).id }),
    ...(document !== undefined && { documentId: isNone(document) ? null : (await findDocument(cli, document)).id }),
  };
}

/** Who is named; undefined where nobody is. */
export function readPeople(args: CliArguments): People | undefined {
  const [people, facilitators] = [args.text('people'), args.text('facilitators')];
  if (people === undefined && facilitators === undefined) return undefined;
  return [
    ...namesIn(facilitators ?? '').map((name) => ({ participant: { name }, role: 'facilitator' as const })),
    ...namesIn(people ?? '').map((name) => ({ participant: { name } })),
  ];
}

const isNone = (text: string) => text.toLowerCase() === 'none';

const written = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?$/u;

function readDate(args: CliArguments): { readonly date?: string | null } {
  const text = args.text('date');
  if (text === undefined) return {};
  if (isNone(text)) return { date: null };
  const [, day = '', time = ''] = written.exec(text) ?? [];
  const moment = new Date(`${day}T${time === '' ? '00:00' : time}:00Z`);
  if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(day)) {
    throw new UsageError('option-value', { option: '--date' });
  }
  return { date: whenOf(day, time) };
}

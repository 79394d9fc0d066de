import type { GuideQuestion } from '../../shared/contract/guides.ts';
import type { CallOutput } from '../../shared/contract/index.ts';
import type { Session } from '../../shared/contract/sessions.ts';
import { foldName } from '../../shared/domain/fold-name.ts';
import { AppError } from '../../shared/errors.ts';
import type { CliCommand } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { findSession } from './find-session.ts';
import { readCaptureScript } from './read-capture-script.ts';
import type { ScriptLine } from './read-capture-script.ts';
import { readTextFile } from './read-text-file.ts';

export const captureCommand: CliCommand = {
  name: 'capture',
  usage: ['FILE.motif --session NAME SCRIPT.txt|-'],
  options: { session: { type: 'string' } },
  positionals: [2, 2],
  run: async (cli, args) => {
    const [project, path = ''] = args.positionals;
    await cli.open(project);
    const { id } = await findSession(cli, args.required('session'));
    const lines = readCaptureScript(await readTextFile(cli, path));
    const session = await cli.call('sessions.get', { id });
    const entries = placeEntries(lines, session, await questionsOf(cli, session));
    const { documentId } = await cli.call('capture.start', { sessionId: id });
    const unclear: string[] = [];
    for (const entry of entries)
      unclear.push(...(await cli.call('capture.addTurn', { sessionId: id, ...entry })).unclear);
    await cli.call('capture.end', { sessionId: id });
    return summarise(cli, { session, documentId, unclear });
  },
};

interface Entry {
  readonly participantId: string;
  readonly text: string;
  readonly at: number;
  readonly questionId: string | null;
}

/** All lines are understood before the first is captured. */
function placeEntries(lines: readonly ScriptLine[], session: Session, questions: readonly GuideQuestion[]): Entry[] {
  let questionId: string | null = null;
  let time = 0;
  return lines.flatMap((line) => {
    if (line.kind === 'question') {
      questionId = findQuestion(session, questions, line).id;
      return [];
    }
    time = line.at ?? time + 1000;
    return [{ participantId: findPerson(session, line), text: line.text, at: time, questionId }];
  });
}

function findPerson({ people, name: session }: Session, { who, line }: Spoken): string {
  const person =
    people.find(({ sign }) => sign === foldName(who)) ?? people.find(({ name }) => foldName(name) === foldName(who));
  if (!person) throw new AppError('script-person', { line, name: who, session });
  return person.participantId;
}

type Spoken = Extract<ScriptLine, { readonly kind: 'turn' }>;
type Asked = Extract<ScriptLine, { readonly kind: 'question' }>;

function findQuestion(session: Session, questions: readonly GuideQuestion[], { asked, line }: Asked): GuideQuestion {
  const wanted = foldName(asked);
  const found =
    questions[Number(asked) - 1] ??
    questions.find(({ text }) => foldName(text) === wanted) ??
    questions.find(({ text }) => foldName(text).startsWith(wanted));
  if (!found) throw new AppError('script-question', { line, name: asked, session: session.name });
  return found;
}

async function questionsOf(cli: Cli, { guideId }: Session): Promise<readonly GuideQuestion[]> {
  if (guideId === null) return [];
  const { sections } = await cli.call('guides.get', { id: guideId });
  return sections.flatMap(({ questions }) => questions);
}

interface Captured {
  readonly session: Session;
  readonly documentId: string;
  readonly unclear: readonly string[];
}

async function summarise(cli: Cli, { session, documentId, unclear }: Captured) {
  const sessionId = session.id;
  const balance = await cli.call('capture.balance', { sessionId });
  const marks = await cli.call('marks.list', { documentId });
  const turns = balance.reduce((sum, person) => sum + person.turns, 0);
  const lines = [
    cli.words('cli.captured', { name: session.name, count: turns, marks: marks.length }),
    ...balance.map((person) => cli.words('cli.capturedBy', { name: nameOf(session, person), count: person.turns })),
    ...(unclear.length > 0 ? [cli.words('cli.captureUnclear', { names: [...new Set(unclear)].join(' ') })] : []),
  ];
  return { value: { sessionId, documentId, turns, marks: marks.length, balance, unclear }, text: lines.join('\n') };
}

const nameOf = ({ people }: Session, { participantId }: CallOutput<'capture.balance'>[number]): string =>
  people.find((person) => person.participantId === participantId)?.name ?? '';

import { findingStates, priority } from '../../shared/contract/findings.ts';
import type { CallInput } from '../../shared/contract/index.ts';
import { AppError } from '../../shared/errors.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { Cli } from './cli.ts';
import { readChoice } from './read-choice.ts';

type Judgement = Omit<CallInput<'findings.classify'>, 'ids'>;

const levels = [1, 2, 3, 4, 'none'] as const;

/** What options say of findings and needs no look into the project. */
export function readJudgement(args: CliArguments): Judgement {
  const level = (option: string) => {
    const chosen = readChoice(args, option, levels);
    return chosen === undefined ? {} : { [option]: chosen === 'none' ? null : chosen };
  };
  const group = args.text('group');
  const [state, chosen] = [readChoice(args, 'state', findingStates), readChoice(args, 'priority', priority.options)];
  return {
    ...(state && { state }),
    ...(chosen && { priority: chosen }),
    ...level('severity'),
    ...level('frequency'),
    ...(group !== undefined && { group }),
    ...listed('addTags', args.texts('tag')),
    ...listed('removeTags', args.texts('untag')),
  };
}

/** The personas and stages that are named; `none` takes all away. */
export async function findPeopleAndStages(cli: Cli, args: CliArguments): Promise<Judgement> {
  const [personas, stages] = [args.texts('persona'), args.texts('stage')];
  return {
    ...(personas.length > 0 && { personaIds: isNone(personas) ? [] : await findPersonas(cli, personas) }),
    ...(stages.length > 0 && { stageIds: isNone(stages) ? [] : await findStages(cli, stages) }),
  };
}

const listed = (name: 'addTags' | 'removeTags', tags: readonly string[]) =>
  tags.length > 0 ? { [name]: [...tags] } : {};
const isNone = (names: readonly string[]) => names.length === 1 && names[0]?.toLowerCase() === 'none';

async function findPersonas(cli: Cli, wanted: readonly string[]): Promise<string[]> {
  const personas = await cli.call('personas.list', {});
  return wanted.map((name) => {
    const found = personas.find((one) => one.id === name || isSame(one.name, name));
    if (!found) throw new AppError('not-found', { kind: 'persona', name });
    return found.id;
  });
}

/** By id, by `Journey/Stage`, or by the name alone where only one has it. */
async function findStages(cli: Cli, wanted: readonly string[]): Promise<string[]> {
  const journeys = await cli.call('journeys.list', {});
  const maps = await Promise.all(journeys.map(({ id }) => cli.call('journeys.get', { id })));
  const stages = maps.flatMap(({ name: journey, stages: own }) => own.map(({ id, name }) => ({ id, name, journey })));
  return wanted.map((name) => {
    const exact = stages.find((stage) => stage.id === name || isSame(`${stage.journey}/${stage.name}`, name));
    const named = exact ? [exact] : stages.filter((stage) => isSame(stage.name, name));
    if (named.length > 1) throw new AppError('name-ambiguous', { kind: 'stage', name, count: named.length });
    if (!named[0]) throw new AppError('not-found', { kind: 'stage', name });
    return named[0].id;
  });
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.trim().toLowerCase();

import { evidenceSide } from '../../shared/contract/findings.ts';
import type { FindingEvidence, WholeFinding } from '../../shared/contract/findings.ts';
import { AppError } from '../../shared/errors.ts';
import { chooseForm } from './choose-form.ts';
import type { CliForm } from './choose-form.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { findFinding } from './find-finding.ts';
import { readChoice } from './read-choice.ts';
import { evidenceOptions, readEvidence, refuseEvidenceConflicts } from './read-evidence.ts';
import { readWholeNumber } from './read-whole-number.ts';
import { UsageError } from './usage-error.ts';

export const evidenceCommand: CliCommand = {
  name: 'evidence',
  usage: [
    'FILE.motif --finding F (--passage ID… | --codes "A,B/C" | --query SAVED | --document D (--quote TEXT | --range S:E)) [--side for|against]',
    'FILE.motif --finding F --piece N [--side for|against] [--excerpt "… words [clarified] …" | --whole] [--before N]',
    'FILE.motif --finding F --piece N --remove',
  ],
  options: {
    finding: { type: 'string' },
    ...evidenceOptions,
    side: { type: 'string' },
    piece: { type: 'string' },
    excerpt: { type: 'string' },
    whole: { type: 'boolean' },
    before: { type: 'string' },
    remove: { type: 'boolean' },
  },
  positionals: [1, 1],
  run: (cli, args) => chooseForm(args, { piece: changePiece }, addPieces)(cli, args),
};

const readSide = (args: CliArguments) => readChoice(args, 'side', evidenceSide.options);

const addPieces: CliForm = async (cli, args) => {
  const side = readSide(args);
  if (refuseEvidenceConflicts(args) === null) throw new UsageError('option-missing', { option: '--passage' });
  const { id, title } = await openFinding(cli, args);
  const sources = await readEvidence(cli, args);
  const { added } = await cli.call('findings.addEvidence', { id, side, ...sources });
  const known = new Set(sources.passageIds).size + (sources.places ?? []).length - added;
  return { value: { id, added, known }, text: cli.words('cli.evidenceAdded', { count: added, known, title }) };
};

const changePiece: CliForm = async (cli, args) => {
  const side = readSide(args);
  const excerpt = args.isSet('whole') ? null : args.text('excerpt');
  if (args.isSet('whole') && args.text('excerpt') !== undefined)
    throw new UsageError('options-conflict', { first: '--whole', second: '--excerpt' });
  const [number, before] = ['piece', 'before'].map((option) => readWholeNumber(args, option, [1, 100_000]));
  const finding = await openFinding(cli, args);
  const { evidenceId } = pieceOf(finding, number!);
  if (args.isSet('remove')) {
    await cli.call('findings.removeEvidence', { evidenceId });
    return { value: { removed: evidenceId }, text: cli.words('cli.evidenceRemoved', { title: finding.title }) };
  }
  if (before !== undefined) {
    const beforeId = pieceOf(finding, before).evidenceId;
    await cli.call('findings.moveEvidence', { evidenceId, beforeId });
  }
  if (side !== undefined || excerpt !== undefined)
    await cli.call('findings.setEvidence', { evidenceId, side, excerpt });
  return { value: { changed: evidenceId }, text: cli.words('cli.evidenceChanged', { title: finding.title }) };
};

async function openFinding(cli: Cli, args: CliArguments): Promise<WholeFinding> {
  const wanted = args.required('finding');
  await cli.open(args.positionals[0]);
  const { id } = findFinding(await cli.call('findings.list', {}), wanted);
  return cli.call('findings.get', { id });
}

/** The piece of this number, as `findings --finding` lists them. */
function pieceOf({ evidence }: WholeFinding, number: number): FindingEvidence {
  const piece = evidence[number - 1];
  if (!piece) throw new AppError('not-found', { kind: 'evidence', name: String(number) });
  return piece;
}

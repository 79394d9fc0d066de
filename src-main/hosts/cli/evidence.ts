import { evidenceSide } from '../../shared/contract/findings.ts';
import type { Finding, FindingEvidence } from '../../shared/contract/findings.ts';
import { AppError } from '../../shared/errors.ts';
import { chooseForm } from './choose-form.ts';
import type { CliForm } from './choose-form.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand } from './cli-command.ts';
import type { CliSession } from './cli-session.ts';
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
  run: (session, args) => chooseForm(args, { piece: changePiece }, addPieces)(session, args),
};

const readSide = (args: CliArguments) => readChoice(args, 'side', evidenceSide.options);

const addPieces: CliForm = async (session, args) => {
  const side = readSide(args);
  if (refuseEvidenceConflicts(args) === null) throw new UsageError('option-missing', { option: '--passage' });
  const { id, title } = await openFinding(session, args);
  const sources = await readEvidence(session, args);
  const { added } = await session.call('findings.addEvidence', { id, side, ...sources });
  const known = new Set(sources.passageIds).size + (sources.places ?? []).length - added;
  return { value: { id, added, known }, text: session.words('cli.evidenceAdded', { count: added, known, title }) };
};

const changePiece: CliForm = async (session, args) => {
  const side = readSide(args);
  const excerpt = args.isSet('whole') ? null : args.text('excerpt');
  if (args.isSet('whole') && args.text('excerpt') !== undefined)
    throw new UsageError('options-conflict', { first: '--whole', second: '--excerpt' });
  const [number, before] = ['piece', 'before'].map((option) => readWholeNumber(args, option, [1, 100_000]));
  const finding = await openFinding(session, args);
  const { evidenceId } = pieceOf(finding, number!);
  if (args.isSet('remove')) {
    await session.call('findings.removeEvidence', { evidenceId });
    return { value: { removed: evidenceId }, text: session.words('cli.evidenceRemoved', { title: finding.title }) };
  }
  if (before !== undefined) {
    const beforeId = pieceOf(finding, before).evidenceId;
    await session.call('findings.moveEvidence', { evidenceId, beforeId });
  }
  if (side !== undefined || excerpt !== undefined)
    await session.call('findings.setEvidence', { evidenceId, side, excerpt });
  return { value: { changed: evidenceId }, text: session.words('cli.evidenceChanged', { title: finding.title }) };
};

async function openFinding(session: CliSession, args: CliArguments): Promise<Finding> {
  const wanted = args.required('finding');
  await session.open(args.positionals[0]);
  return findFinding(await session.call('findings.list', {}), wanted);
}

/** The piece of this number, as `findings --finding` lists them. */
function pieceOf({ evidence }: Finding, number: number): FindingEvidence {
  const piece = evidence[number - 1];
  if (!piece) throw new AppError('not-found', { kind: 'evidence', name: String(number) });
  return piece;
}

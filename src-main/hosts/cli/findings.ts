import { findingStates, priority } from '../../shared/contract/findings.ts';
import type { CliCommand } from './cli-command.ts';
import { createFinding, deleteFindings, mergeFindings, moveFindings, setFindings } from './change-findings.ts';
import { chooseForm } from './choose-form.ts';
import { evidenceOptions } from './read-evidence.ts';
import { listFindings, showFinding } from './list-findings.ts';

const evidence = '[--passage ID… | --codes "A,B/C" | --query SAVED | --document D (--quote TEXT | --range S:E)]';
const changes = `[--text T] [--recommendation T] [--state ${findingStates.join('|')}] [--priority ${priority.options.join('|')}]
      [--severity 1-4|none] [--frequency 1-4|none] [--group G] [--tag T…] [--untag T…] [--persona P…|none] [--stage "JOURNEY/STAGE"…|none]`;

const forms = {
  create: createFinding,
  set: setFindings,
  merge: mergeFindings,
  delete: deleteFindings,
  move: moveFindings,
  finding: showFinding,
} as const;

export const findingsCommand: CliCommand = {
  name: 'findings',
  usage: [
    'FILE.motif [--finding F | --group G] [--state S] [--tag T]',
    `FILE.motif --create TITLE ${evidence}\n      ${changes}`,
    `FILE.motif --set F… [--title T] ${changes}`,
    'FILE.motif --merge F… --into F',
    'FILE.motif --move F… [--before F]',
    'FILE.motif --delete F…',
  ],
  options: {
    finding: { type: 'string' },
    create: { type: 'string' },
    set: { type: 'string', multiple: true },
    merge: { type: 'string', multiple: true },
    delete: { type: 'string', multiple: true },
    move: { type: 'string', multiple: true },
    into: { type: 'string' },
    before: { type: 'string' },
    title: { type: 'string' },
    text: { type: 'string' },
    recommendation: { type: 'string' },
    state: { type: 'string' },
    priority: { type: 'string' },
    severity: { type: 'string' },
    frequency: { type: 'string' },
    group: { type: 'string' },
    tag: { type: 'string', multiple: true },
    untag: { type: 'string', multiple: true },
    persona: { type: 'string', multiple: true },
    stage: { type: 'string', multiple: true },
    ...evidenceOptions,
  },
  positionals: [1, 1],
  run: (cli, args) => chooseForm(args, forms, listFindings)(cli, args),
};

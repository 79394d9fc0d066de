import { pdfStandards } from '../../shared/contract/reports.ts';
import type { CallInput } from '../../shared/contract/index.ts';
import { reportFormat } from '../../shared/domain/report-format.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { findReport } from './find-report.ts';
import { namingOfReport, ownNamesNote } from './own-names-note.ts';
import { readChoice } from './read-choice.ts';
import { readLogo } from './read-logo.ts';
import { namingOptions, namingUsage, readNaming } from './read-naming.ts';
import { UsageError } from './usage-error.ts';
import { withheldNote } from './withheld-note.ts';

export const reportCommand: CliCommand = {
  name: 'report',
  usage: [
    `FILE.motif -o OUT.(pdf|docx|html|md|pptx) [--template NAME | --report NAME] [--logo PICTURE] [--standard ua-1|a-2u] ${namingUsage}`,
  ],
  options: {
    output: { type: 'string', short: 'o' },
    template: { type: 'string' },
    report: { type: 'string' },
    standard: { type: 'string' },
    logo: { type: 'string' },
    ...namingOptions,
  },
  positionals: [1, 1],
  run: async (cli, args) => {
    const path = cli.absolute(args.required('output'));
    const standard = readStandard(args, path);
    const { language } = await cli.open(args.positionals[0]);
    const report = await findReport(cli, args, language);
    const { naming, includesWithheld } = await readNaming(args)(cli);
    const people = { naming, ...(includesWithheld && { includesWithheld }) };
    const logo = await readLogo(cli, args);
    const saved = await cli.call('reports.save', { path, report, standard, ...people, ...logo });
    const by = naming?.by ?? (await namingOfReport(cli, report, language));
    const warning = await ownNamesNote(cli, by);
    return { value: { path, ...saved }, text: sentence(cli, path, saved), warning };
  },
};

function readStandard(args: CliArguments, path: string): CallInput<'reports.save'>['standard'] {
  const standard = readChoice(args, 'standard', pdfStandards);
  if (standard !== undefined && reportFormat(path) !== 'pdf')
    throw new UsageError('options-conflict', { first: '--standard', second: `--output ${path}` });
  return standard;
}

interface Saved {
  readonly bytes: number;
  readonly pages: number | null;
  readonly withheld: number;
}

function sentence({ words }: Cli, path: string, { bytes, pages, withheld }: Saved): string {
  const kilobytes = Math.ceil(bytes / 1000);
  const said =
    pages === null
      ? words('cli.reportSaved', { path, kilobytes })
      : words('cli.report', { path, count: pages, kilobytes });
  return said + withheldNote(words, withheld);
}

import { parse } from 'node:path';
import type { Language } from '../../shared/contract/values.ts';
import { guideOutline, sectionsToMake } from '../../shared/domain/guide-outline.ts';
import { printGuide } from '../../shared/domain/print-guide.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { findDocument } from './find-document.ts';
import { findGuide } from './find-guide.ts';
import { UsageError } from './usage-error.ts';

export const guidesCommand: CliCommand = {
  name: 'guides',
  usage: [
    'FILE.motif [--guide NAME]',
    'FILE.motif --import PATH.md|.docx|.txt [--name NAME]',
    'FILE.motif --guide NAME --document D…',
  ],
  options: {
    guide: { type: 'string' },
    import: { type: 'string' },
    name: { type: 'string' },
    document: { type: 'string', multiple: true },
  },
  positionals: [1, 1],
  run: async (cli, args) => {
    refuseConflicts(args);
    const { language } = await cli.open(args.positionals[0]);
    const [name, path] = [args.text('guide'), args.text('import')];
    if (path !== undefined) return importGuide(cli, path, args.text('name'));
    if (name === undefined) return listGuides(cli);
    if (args.texts('document').length > 0) return assignGuide(cli, name, args.texts('document'));
    return showGuide(cli, name, cli.language ?? language);
  },
};

function refuseConflicts(args: CliArguments): void {
  const isGiven = (option: string) => args.texts(option).length > 0;
  if (isGiven('guide') && isGiven('import')) {
    throw new UsageError('options-conflict', { first: '--guide', second: '--import' });
  }
  if (isGiven('name') && !isGiven('import')) throw new UsageError('option-missing', { option: '--import' });
  if (isGiven('document') && !isGiven('guide')) throw new UsageError('option-missing', { option: '--guide' });
}

async function listGuides(cli: Cli): Promise<CliOutcome> {
  const guides = await cli.call('guides.list', {});
  const lines = guides.map(({ name, sections, questions, minutes, documents }) =>
    [
      name,
      cli.words('cli.guideSections', { count: sections }),
      cli.words('cli.guideQuestions', { count: questions }),
      cli.words('cli.guideMinutes', { count: minutes }),
      cli.words('cli.guideDocuments', { count: documents }),
    ].join(' · '),
  );
  return { value: guides, text: guides.length > 0 ? lines.join('\n') : cli.words('cli.noGuides') };
}

async function showGuide(cli: Cli, name: string, language: Language): Promise<CliOutcome> {
  const guide = await findGuide(cli, name);
  const codes = await cli.call('codes.tree', {});
  return { value: guide, text: printGuide(guideOutline(guide, codes), language).trimEnd() };
}

async function importGuide(cli: Cli, path: string, given: string | undefined): Promise<CliOutcome> {
  const outline = await cli.call('guides.readFile', { path: cli.absolute(path) });
  const name = given ?? (outline.name === '' ? parse(path).name : outline.name);
  const { id } = await cli.call('guides.create', { name, sections: sectionsToMake(outline.sections) });
  const sections = outline.sections.length;
  const questions = outline.sections.flatMap((section) => section.questions).length;
  return {
    value: { id, name, sections, questions },
    text: cli.words('cli.guideImported', { name, count: questions, sections }),
  };
}

async function assignGuide(cli: Cli, name: string, documents: readonly string[]): Promise<CliOutcome> {
  const guide = await findGuide(cli, name);
  const documentIds: string[] = [];
  for (const document of documents) documentIds.push((await findDocument(cli, document)).id);
  await cli.call('guides.assign', { documentIds, guideId: guide.id });
  return {
    value: { id: guide.id, documents: documentIds },
    text: cli.words('cli.guideAssigned', { name: guide.name, count: documentIds.length }),
  };
}

import type { CliCommand } from './cli-command.ts';
import { findDocument } from './find-document.ts';
import { printComparison, printEmptied } from './print-comparison.ts';

export const replaceCommand: CliCommand = {
  name: 'replace',
  usage: ['FILE.motif --document D NEWFILE [--dry-run] [--encoding E]'],
  options: { document: { type: 'string' }, 'dry-run': { type: 'boolean' }, encoding: { type: 'string' } },
  positionals: [2, 2],
  run: async (cli, args) => {
    const wanted = args.required('document');
    const [project, file = ''] = args.positionals;
    await cli.open(project);
    const { id: documentId, name } = await findDocument(cli, wanted);
    const corrected = { documentId, path: cli.absolute(file), encoding: args.text('encoding') };
    if (args.isSet('dry-run')) {
      const comparison = await cli.call('texts.compareFile', corrected);
      return { value: comparison, text: printComparison(cli, comparison) };
    }
    const value = await cli.call('texts.replaceByFile', corrected);
    const done = cli.words('cli.replaced', { name });
    return { value, text: [...printEmptied(cli, value.emptied), done].join('\n') };
  },
};

import type { CliCommand } from './cli-command.ts';
import { findDocument } from './find-document.ts';
import { printComparison, printEmptied } from './print-comparison.ts';

export const replaceCommand: CliCommand = {
  name: 'replace',
  usage: ['FILE.motif --document D NEWFILE [--dry-run] [--encoding E]'],
  options: { document: { type: 'string' }, 'dry-run': { type: 'boolean' }, encoding: { type: 'string' } },
  positionals: [2, 2],
  run: async (session, args) => {
    const wanted = args.required('document');
    const [project, file = ''] = args.positionals;
    await session.open(project);
    const { id: documentId, name } = await findDocument(session, wanted);
    const corrected = { documentId, path: session.absolute(file), encoding: args.text('encoding') };
    if (args.isSet('dry-run')) {
      const comparison = await session.call('texts.compareFile', corrected);
      return { value: comparison, text: printComparison(session, comparison) };
    }
    const value = await session.call('texts.replaceByFile', corrected);
    const done = session.words('cli.replaced', { name });
    return { value, text: [...printEmptied(session, value.emptied), done].join('\n') };
  },
};

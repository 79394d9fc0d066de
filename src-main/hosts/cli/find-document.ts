import type { DocumentContent } from '../../shared/contract/documents.ts';
import { AppError } from '../../shared/errors.ts';
import type { Cli } from './cli.ts';

/** The document of this id, or else the only one of this name. */
export async function findDocument(cli: Cli, idOrName: string): Promise<DocumentContent> {
  const documents = await cli.call('documents.list', {});
  const named = documents.filter(({ name }) => name === idOrName);
  const found = documents.find(({ id }) => id === idOrName) ?? named[0];
  if (!found) throw new AppError('not-found', { kind: 'document', name: idOrName });
  if (found.id !== idOrName && named.length > 1) {
    const details = { kind: 'document', name: idOrName, count: named.length };
    throw new AppError('name-ambiguous', details);
  }
  return cli.call('documents.content', { id: found.id });
}

import { useTranslation } from 'react-i18next';
import type { Researcher } from '../../../src-main/shared/contract/researchers.ts';
import { renameInFilter } from '../../workspace/coding-filter.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';

interface Renaming {
  readonly researcher: Researcher;
  readonly name: string;
}

/** Gives a researcher another name; a name that is there makes the two one. Who is coding goes on under the new name. */
export function useRenameResearcher(): (renaming: Renaming) => void {
  const { t } = useTranslation();
  const { mutate } = useNoticedWork<Renaming>(async (client, { researcher, name }) => {
    const known = await client.call('researchers.list', {});
    const isJoined = known.some((other) => other.id !== researcher.id && other.name === name);
    await client.call('researchers.rename', { id: researcher.id, name });
    if (researcher.isCurrent) await client.call('preferences.set', { researcher: name });
    renameInFilter(researcher.name, name);
    const names = { name: researcher.name, into: name };
    return { message: isJoined ? t('researchers.joined', names) : t('researchers.renamed', names) };
  });
  return mutate;
}

import { useTranslation } from 'react-i18next';
import type { CodeSet } from '../../../src-main/shared/contract/codes.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { showSet, useCodebook } from './codebook-state.ts';

interface CodesForSet {
  readonly set: CodeSet;
  readonly codeIds: readonly string[];
}

interface NewSet {
  readonly name: string;
  readonly codeIds: readonly string[];
}

/** What is done to code sets, each said in a notice with its undo. */
export function useCodeSetActions() {
  const { t } = useTranslation();
  return {
    create: useNoticedWork(async (client, { name, codeIds }: NewSet) => {
      await client.call('codeSets.create', { name, codeIds: [...codeIds] });
      const count = codeIds.length;
      return { message: count === 0 ? t('codes.setBegun', { name }) : t('codes.setCreated', { name, count }) };
    }),
    add: useNoticedWork(async (client, { set, codeIds }: CodesForSet) => {
      await client.call('codeSets.add', { id: set.id, codeIds: [...codeIds] });
      const count = codeIds.filter((id) => !set.codeIds.includes(id)).length;
      return { message: t('codes.addedToSet', { name: set.name, count }) };
    }),
    remove: useNoticedWork(async (client, { set, codeIds }: CodesForSet) => {
      await client.call('codeSets.remove', { id: set.id, codeIds: [...codeIds] });
      return { message: t('codes.removedFromSet', { name: set.name, count: codeIds.length }) };
    }),
    delete: useNoticedWork(async (client, set: CodeSet) => {
      await client.call('codeSets.delete', { id: set.id });
      if (useCodebook.getState().shownSetId === set.id) showSet(null);
      return { message: t('codes.setDeleted', { name: set.name }) };
    }),
  };
}

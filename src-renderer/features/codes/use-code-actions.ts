import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { withCodesBelow } from '../../../src-main/shared/domain/code-tree.ts';
import { useCall } from '../../api/use-call.ts';
import { inspectCode, useNavigation } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { askAbout, focusCode, openTheme } from './codebook-state.ts';
import { codeAnchor } from './code-row.ts';
import { topmost } from './topmost.ts';

type Ids = readonly string[];

interface MergeWanted {
  readonly ids: Ids;
  readonly into: Code;
}

/** What is done to codes, one or several, with what becomes of their codings. */
export function useCodeActions(codes: readonly Code[]) {
  const find = (id: string | undefined) => codes.find((code) => code.id === id);
  const remove = useRemoval(codes);
  const merge = useMerge(codes);
  const move = useCall('codes.move');
  const recolor = useCall('codes.recolor');

  const askAt = (kind: 'merge' | 'move' | 'set' | 'pin' | 'example', ids: Ids) =>
    askAbout({ kind, ids, anchor: codeAnchor(ids[0] ?? '') });
  return {
    /** Asks first where codings would go with it. */
    requestDelete: (ids: Ids) => {
      const family = familyOf(codes, ids);
      const isUsed = codes.some(({ id, codings }) => family.has(id) && codings > 0);
      if (isUsed) askAbout({ kind: 'delete', ids });
      else remove.mutate(ids);
    },
    delete: (ids: Ids) => remove.mutate(ids),
    requestMerge: (ids: Ids) => askAt('merge', ids),
    merge: (ids: Ids, intoId: string) => {
      const into = find(intoId);
      if (into) merge.mutate({ ids, into });
    },
    requestMove: (ids: Ids) => askAt('move', ids),
    /** To the end of what is below `parentId`. */
    move: (ids: Ids, parentId: string | null) => {
      move.mutate({ ids: topmost(codes, new Set(ids)), parentId });
      if (parentId !== null) openTheme(parentId);
    },
    requestColor: (ids: Ids) => askAbout({ kind: 'color', ids }),
    recolor: (ids: Ids, color: number) => recolor.mutate({ ids: [...ids], color }),
    requestSet: (ids: Ids) => askAt('set', ids),
    requestPin: (ids: Ids) => askAt('pin', ids),
    requestExample: (ids: Ids) => askAt('example', ids),
  };
}

export type CodeActions = ReturnType<typeof useCodeActions>;

function useRemoval(codes: readonly Code[]) {
  const { t } = useTranslation();
  return useNoticedWork(async (client, ids: Ids) => {
    const family = familyOf(codes, ids);
    const [first] = codes.filter(({ id }) => id === ids[0]);
    await client.call('codes.delete', { ids: [...ids] });
    if (family.has(useNavigation.getState().codeId ?? '')) inspectCode(null);
    focusCode(neighbourOf(codes, family));
    const name = first?.name ?? '';
    if (ids.length > 1) return { message: t('codes.deletedSeveral', { count: family.size }) };
    const below = family.size - 1;
    return {
      message: below === 0 ? t('codes.deleted', { name }) : t('codes.deletedWithCodes', { name, count: below }),
    };
  });
}

function useMerge(codes: readonly Code[]) {
  const { t } = useTranslation();
  return useNoticedWork(async (client, { ids, into }: MergeWanted) => {
    await client.call('codes.merge', { ids: [...ids], intoId: into.id });
    inspectCode(into.id);
    focusCode(into.id);
    const name = codes.find(({ id }) => id === ids[0])?.name ?? '';
    const words = { name, into: into.name, count: ids.length };
    return { message: ids.length > 1 ? t('codes.mergedSeveral', words) : t('codes.merged', words) };
  });
}

function familyOf(codes: readonly Code[], ids: Ids): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => [...withCodesBelow(codes, id)]));
}

/** The code that stands after those that go, or else before them. */
function neighbourOf(codes: readonly Code[], family: ReadonlySet<string>): string | null {
  const first = codes.findIndex(({ id }) => family.has(id));
  const next = codes.slice(first).find(({ id }) => !family.has(id));
  return (next ?? codes[first - 1])?.id ?? null;
}

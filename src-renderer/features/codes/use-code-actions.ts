import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { buildCodeTree, flattenCodeTree, withCodesBelow } from '../../../src-main/shared/domain/code-tree.ts';
import { totalCodings } from '../../workspace/code-nodes.ts';
import { inspectCode, useNavigation } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { askAbout, focusCode } from './codebook-state.ts';
import { codeAnchor } from './code-row.ts';

interface MergeWanted {
  readonly from: Code;
  readonly into: Code;
}

/** What needs more than one press: deleting and merging, with what becomes of the codings. */
export function useCodeActions(codes: readonly Code[]) {
  const { t } = useTranslation();
  const find = (id: string) => codes.find((code) => code.id === id);

  const remove = useNoticedWork(async (client, code: Code) => {
    const family = withCodesBelow(codes, code.id);
    await client.call('codes.delete', { id: code.id });
    if (family.has(useNavigation.getState().codeId ?? '')) inspectCode(null);
    focusCode(neighbourOf(codes, family));
    const { name } = code;
    const others = family.size - 1;
    return {
      message: others === 0 ? t('codes.deleted', { name }) : t('codes.deletedWithCodes', { name, count: others }),
    };
  });
  const merge = useNoticedWork(async (client, { from, into }: MergeWanted) => {
    await client.call('codes.merge', { id: from.id, intoId: into.id });
    inspectCode(into.id);
    focusCode(into.id);
    return { message: t('codes.merged', { name: from.name, into: into.name }) };
  });

  return {
    /** Asks first where codings would go with it. */
    requestDelete: (id: string) => {
      const node = flattenCodeTree(buildCodeTree(codes)).find(({ code }) => code.id === id);
      if (!node) return;
      if (totalCodings(node) > 0) askAbout({ kind: 'delete', id });
      else remove.mutate(node.code);
    },
    delete: (id: string) => {
      const code = find(id);
      if (code) remove.mutate(code);
    },
    requestMerge: (id: string) => askAbout({ kind: 'merge', id, anchor: codeAnchor(id) }),
    merge: (id: string, intoId: string) => {
      const [from, into] = [find(id), find(intoId)];
      if (from && into) merge.mutate({ from, into });
    },
  };
}

export type CodeActions = ReturnType<typeof useCodeActions>;

/** The code that stands after those that go, or else before them. */
function neighbourOf(codes: readonly Code[], family: ReadonlySet<string>): string | null {
  const first = codes.findIndex(({ id }) => family.has(id));
  const next = codes.slice(first).find(({ id }) => !family.has(id));
  return (next ?? codes[first - 1])?.id ?? null;
}

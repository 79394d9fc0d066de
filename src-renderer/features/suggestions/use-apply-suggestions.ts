import { useTranslation } from 'react-i18next';
import type { CodeChoice } from '../../workspace/code-choice.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import type { Suggestion } from '../../../src-main/shared/contract/search.ts';
import { decideTicks } from './suggestions-state.ts';

interface Application {
  /** Null: each hit gets the code of the question that it answers. */
  readonly code: CodeChoice | null;
  readonly hits: readonly Suggestion[];
}

/** Codes all places as one step, and says how many, with a way to take it back. */
export function useApplySuggestions() {
  const { t } = useTranslation();
  const { mutate, isPending } = useNoticedWork<Application>(async (client, { code, hits }) => {
    if (code === null) {
      const { added } = await client.call('codings.applyEach', { groups: groupsOf(hits) });
      decideTicks([], false);
      return { message: t('suggestions.doneEach', { count: added }) };
    }
    const done = await client.call('codings.apply', {
      code: 'path' in code ? { path: [...code.path] } : code,
      places: hits.map(placeOf),
    });
    decideTicks([], false);
    return { message: t('suggestions.done', { count: done.added, code: done.code }) };
  });
  return { isPending, apply: (code: CodeChoice | null, hits: readonly Suggestion[]) => mutate({ code, hits }) };
}

const placeOf = ({ documentId, start, end, version }: Suggestion) => ({ documentId, start, end, version });

function groupsOf(hits: readonly Suggestion[]) {
  const byCode = Map.groupBy(hits, ({ question }) => question?.codeId ?? null);
  return [...byCode].flatMap(([id, own]) => (id === null ? [] : [{ code: { id }, places: own.map(placeOf) }]));
}

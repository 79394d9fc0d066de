import { useTranslation } from 'react-i18next';
import type { CodeChoice } from '../../workspace/code-picker.tsx';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { decideTicks } from './suggestions-state.ts';
import type { SuggestedPlace } from './suggestions-state.ts';

interface Application {
  readonly code: CodeChoice;
  readonly places: readonly SuggestedPlace[];
}

/** Codes all places as one step, and says how many, with a way to take it back. */
export function useApplySuggestions() {
  const { t } = useTranslation();
  const { mutate, isPending } = useNoticedWork<Application>(async (client, { code, places }) => {
    const done = await client.call('codings.apply', {
      code: 'path' in code ? { path: [...code.path] } : code,
      places: places.map(({ documentId, start, end, version }) => ({ documentId, start, end, version })),
    });
    decideTicks([], false);
    return { message: t('suggestions.done', { count: done.added, code: done.code }) };
  });
  return { isPending, apply: (code: CodeChoice, places: readonly SuggestedPlace[]) => mutate({ code, places }) };
}

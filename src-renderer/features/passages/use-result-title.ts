import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { usePassageQuery } from '../../workspace/passage-query.ts';
import { useQueryWords } from '../../workspace/use-query-words.ts';

/** What the passages are: the chosen codes by name, or the query in words. */
export function useResultTitle(): string {
  const { t } = useTranslation();
  const { by, query } = usePassageQuery();
  const words = useQueryWords();
  const { data: codes } = useQuery(callQuery('codes.tree', {}));
  const chosenIds = useNavigation((state) => state.codeIds);
  if (by === 'query') return query === null ? '' : words(query);
  const chosen = (codes ?? []).filter(({ id }) => chosenIds.includes(id));
  const name = chosen[0]?.name ?? '';
  if (chosen.length < 2) return name;
  return t('passages.manyCodes', { name, count: chosen.length - 1, total: chosen.length });
}

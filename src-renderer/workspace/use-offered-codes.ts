import { useTranslation } from 'react-i18next';
import type { Option } from '../ui/option-list.tsx';
import { newCodeOffers } from './new-code-offers.ts';
import { useCodeOptions } from './use-code-options.ts';
import type { CodeOptionsWanted } from './use-code-options.ts';
import { useNearOption } from './use-near-option.ts';

/** The codes that a query may mean, and the new ones that it could name where `makesNew`. */
export function useOfferedCodes(wanted: CodeOptionsWanted, makesNew: boolean) {
  const { codes, query } = wanted;
  const { t } = useTranslation();
  const known = useCodeOptions(wanted);
  const knownIds = known.map(({ id }) => id);
  const { nearId, follow } = useNearOption(query, knownIds);
  const offers = makesNew ? newCodeOffers(codes, query, nearId) : [];
  const created = offers.map(({ id, name, above }): Option => ({ id, label: newWords(name, above), color: null }));
  return { options: [...known, ...created], knownIds, offers, follow };

  function newWords(name: string, above: readonly string[]): string {
    if (above.length === 0) return t('codePicker.newCode', { name });
    return t('codePicker.newCodeIn', { name, theme: above.join(' / ') });
  }
}

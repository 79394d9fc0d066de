import { useTranslation } from 'react-i18next';
import { formatWhen } from '../../../src-main/shared/domain/session-when.ts';

/** A session's date in words of the language. */
export function useWhen(): (date: string | null) => string {
  const { t, i18n } = useTranslation();
  const now = new Date();
  return (date) => (date === null ? t('sessions.noDate') : formatWhen(date, i18n.language, now));
}

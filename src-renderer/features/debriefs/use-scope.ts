import { useTranslation } from 'react-i18next';
import { useDebriefsState } from './debriefs-state.ts';
import { useShownSession } from './use-debrief.ts';

/** What sheets are about: the session that is open, or all. */
export function useScope() {
  const { t } = useTranslation();
  const session = useShownSession();
  const isOfAll = useDebriefsState((state) => state.isOfAll);
  return isOfAll || !session
    ? { scope: {}, name: t('debriefs.allSessions'), isOfAll: true }
    : { scope: { sessionIds: [session.id] }, name: session.name, isOfAll: false };
}

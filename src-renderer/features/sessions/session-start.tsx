import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '../../../src-main/shared/contract/sessions.ts';
import { Button } from '../../ui/button.tsx';
import { showSession } from '../../workspace/navigation.ts';
import type { SessionActions } from './use-session-actions.ts';

interface SessionStartProps {
  readonly session: SessionSummary;
  readonly actions: SessionActions;
}

/** What is done with a session next. */
export function SessionStart({ session: { id, state, documentId }, actions }: SessionStartProps) {
  const { t } = useTranslation();
  if (state === 'cancelled') {
    return <Button onPress={() => actions.setCancelled(id, false)}>{t('sessions.menu.restore')}</Button>;
  }
  if (state !== 'held') {
    return (
      <Button variant="primary" onPress={() => actions.capture(id)}>
        {t(state === 'running' ? 'sessions.goOn' : 'sessions.start')}
      </Button>
    );
  }
  return (
    <>
      {documentId !== null && <Button onPress={() => actions.openNotes(id)}>{t('sessions.openDocument')}</Button>}
      <Button variant="primary" onPress={() => showSession(id, 'debrief')}>
        {t('sessions.openDebrief')}
      </Button>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '../../../src-main/shared/contract/sessions.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { showSession, useNavigation } from '../../workspace/navigation.ts';

const views = ['plan', 'capture', 'debrief'] as const;

/** What of a session is shown: its plan, its notes, or what came of it. */
export function SessionTabs({ session: { id } }: { readonly session: Pick<SessionSummary, 'id'> }) {
  const { t } = useTranslation();
  const view = useNavigation((state) => state.sessionView);
  return (
    <SegmentedControl
      label={t('sessions.view.label')}
      segments={views.map((one) => ({ id: one, label: t(`sessions.view.${one}`) }))}
      value={view === 'study' ? 'plan' : view}
      onChange={(next) => showSession(id, next)}
    />
  );
}

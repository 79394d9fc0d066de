import { useQuery } from '@tanstack/react-query';
import { Mic } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../src-main/shared/contract/sessions.ts';
import { callQuery } from '../../api/call-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useNavigation } from '../../workspace/navigation.ts';
import { CaptureScreen } from './capture-screen.tsx';

interface CaptureViewProps {
  /** Leads to the other views of the session. */
  readonly tabs?: ReactNode;
  /** What stands under the notes, such as what plays the session's recording. */
  below?(session: Session): ReactNode;
}

/** The notes of the session that is open, being taken. */
export function CaptureView({ tabs, below }: CaptureViewProps) {
  const { t } = useTranslation();
  const sessionId = useNavigation((state) => state.sessionId);
  const { data: session, isError } = useQuery({
    ...callQuery('sessions.get', { id: sessionId ?? '' }),
    enabled: sessionId !== null,
  });
  if (session) return <CaptureScreen key={session.id} session={session} tabs={tabs} below={below?.(session)} />;
  if (sessionId !== null && !isError) return null;
  return <EmptyState isHeading icon={<Mic />} title={t('capture.noSession')} sentence={t('capture.noSessionWhy')} />;
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../src-main/shared/contract/sessions.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { Link } from '../../ui/link.tsx';
import { Select } from '../../ui/select.tsx';
import { showGuide } from '../../workspace/navigation.ts';
import styles from './guide-choice.module.css';

interface GuideChoiceProps {
  readonly session: Session;
}

/** Where the session has no guide yet, or an empty one. */
export function GuideChoice({ session }: GuideChoiceProps) {
  const { t } = useTranslation();
  const { data: guides = [] } = useQuery(callQuery('guides.list', {}));
  const update = useCall('sessions.update');
  return (
    <div className={styles.choice}>
      <p>{t(session.guideId === null ? 'capture.guideNone' : 'capture.guideEmpty')}</p>
      {guides.length > 0 && (
        <Select
          label={t('capture.guideChoose')}
          isLabelHidden
          placeholder={t('capture.guideChoose')}
          options={guides.map(({ id, name }) => ({ id, label: name }))}
          value={session.guideId}
          onChange={(guideId) => update.mutate({ id: session.id, guideId })}
        />
      )}
      <Link onPress={() => showGuide(session.guideId)}>{t('capture.guideWrite')}</Link>
    </div>
  );
}

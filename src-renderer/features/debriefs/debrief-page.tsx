import { useTranslation } from 'react-i18next';
import { debriefKinds } from '../../../src-main/shared/contract/debriefs.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import styles from './debrief-page.module.css';
import { DebriefPart } from './debrief-part.tsx';
import { NotedMarks } from './noted-marks.tsx';
import { useDebriefDrop } from './use-debrief-drop.ts';
import { useDebrief } from './use-debrief.ts';

/** The ten minutes that matter: what was found, what surprised, what to change, beside what was marked in the notes. */
export function DebriefPage() {
  const { t } = useTranslation();
  const sessionId = useNavigation((state) => state.sessionId);
  const debrief = useDebrief(sessionId);
  const drop = useDebriefDrop(debrief?.items ?? []);
  if (sessionId === null || !debrief) return null;
  return (
    <div className={styles.columns} {...drop}>
      <div className={styles.written}>
        {debriefKinds.map((kind) => (
          <DebriefPart key={kind} sessionId={sessionId} kind={kind} debrief={debrief} />
        ))}
      </div>
      <aside className={styles.noted} aria-label={t('debriefs.fromNotes')}>
        <NotedMarks sessionId={sessionId} debrief={debrief} />
      </aside>
    </div>
  );
}

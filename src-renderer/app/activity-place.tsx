import { useTranslation } from 'react-i18next';
import { ProgressRow } from '../ui/progress-row.tsx';
import { useActivities } from '../workspace/activity.ts';
import styles from './activity-place.module.css';

/** Long work under way: what, how far, and a way to stop it. */
export function ActivityPlace() {
  const { t } = useTranslation();
  const activities = useActivities((state) => state.activities);
  if (activities.length === 0) return null;
  return (
    <section className={styles.place} aria-label={t('activity.label')}>
      {activities.map(({ id, job, progress, cancel }) => (
        <ProgressRow
          key={id}
          title={t(`activity.${job}` as 'activity.imports.run')}
          detail={progress?.item ?? (progress ? t(`progress.${progress.stage}` as 'progress.reading') : undefined)}
          value={progress && progress.total > 0 ? progress.done / progress.total : undefined}
          cancelLabel={t('activity.cancel')}
          onCancel={cancel}
        />
      ))}
    </section>
  );
}

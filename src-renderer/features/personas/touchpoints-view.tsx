import { Plus, Waypoints } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { NameDialog } from '../../ui/name-dialog.tsx';
import { TouchpointGrid } from './touchpoint-grid.tsx';
import styles from './touchpoints.module.css';
import { nameTouchpoint, useTouchpointsState } from './touchpoints-state.ts';
import { useTouchpointActions } from './use-touchpoint-actions.ts';
import { useTouchpoints } from './use-touchpoints.ts';

/** Where people meet the organisation, as a table. */
export function TouchpointsView() {
  const { t } = useTranslation();
  const { touchpoints, isSuccess } = useTouchpoints();
  const actions = useTouchpointActions(touchpoints);
  const isNaming = useTouchpointsState((state) => state.isNaming);
  if (!isSuccess) return null;
  return (
    <div className={styles.page}>
      {touchpoints.length === 0 ? (
        <EmptyState
          icon={<Waypoints />}
          title={t('touchpoints.emptyTitle')}
          sentence={t('touchpoints.emptySentence')}
          action={
            <div className={styles.first}>
              <Button variant="primary" onPress={actions.addReady}>
                {t('touchpoints.ready')}
              </Button>
              <Button onPress={actions.begin}>{t('touchpoints.new')}</Button>
            </div>
          }
        />
      ) : (
        <>
          <header className={styles.bar}>
            <h1 className={styles.title}>{t('touchpoints.title')}</h1>
            <Button variant="quiet" icon={<Plus strokeWidth={1.5} />} onPress={actions.addReady}>
              {t('touchpoints.ready')}
            </Button>
          </header>
          <TouchpointGrid touchpoints={touchpoints} />
        </>
      )}
      {isNaming && (
        <NameDialog
          title={t('touchpoints.newTitle')}
          label={t('touchpoints.nameField')}
          cancelLabel={t('touchpoints.cancel')}
          saveLabel={t('touchpoints.save')}
          onClose={() => nameTouchpoint(false)}
          onSave={(name) => {
            actions.create(name);
            nameTouchpoint(false);
          }}
        />
      )}
    </div>
  );
}

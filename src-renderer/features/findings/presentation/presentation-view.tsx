import { useTranslation } from 'react-i18next';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { present, useFindingsState } from '../findings-state.ts';
import { useSelectedFindings } from '../use-selected-findings.ts';
import { Presentation } from './presentation.tsx';
import styles from './presentation.module.css';

/** Findings one by one over the whole window, for others to look at. */
export function PresentationView() {
  const { t } = useTranslation();
  const presentedId = useFindingsState((state) => state.presentedId);
  const { findings, selected } = useSelectedFindings();
  const kept = findings.filter(({ state }) => state !== 'dropped');
  const meant = selected.filter(({ state }) => state !== 'dropped');
  if (presentedId === null || kept.length === 0) return null;
  return (
    <ModalOverlay className={styles.overlay!} isOpen isKeyboardDismissDisabled>
      <Modal className={styles.modal!}>
        <Dialog className={styles.dialog!} aria-label={t('findings.present.title')}>
          <Presentation
            all={kept}
            findings={meant.length > 1 ? meant : kept}
            startId={presentedId}
            onClose={() => present(null)}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

import type { KeyboardEvent, ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { isComposing } from './is-composing.ts';
import styles from './work-dialog.module.css';

export type WorkDialogProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** Beside the title: how far one is. */
  readonly status?: ReactNode;
  /** Buttons at the end of the head, the main one last. */
  readonly actions?: ReactNode;
  /** Escape, where nothing inside has taken it. */
  readonly onClose: () => void;
  /** Hears keys before what is inside; what it prevents goes no further. Never an input method's keys. */
  readonly onKey?: (event: KeyboardEvent) => void;
};

/** One task over the whole window, until it is done or given up. Mounted while it is open. */
export const WorkDialog = ({ title, children, status, actions, onClose, onKey }: WorkDialogProps) => {
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    onKey?.(event);
    if (event.isDefaultPrevented()) event.stopPropagation();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isDefaultPrevented() || isComposing(event) || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <ModalOverlay className={styles.overlay!} isOpen isKeyboardDismissDisabled>
      <Modal className={styles.modal!}>
        {/* Around the dialog, as at first the focus is on the dialog itself. */}
        <div className={styles.keys} onKeyDownCapture={onKeyDownCapture} onKeyDown={onKeyDown}>
          <Dialog className={styles.dialog!}>
            <header className={styles.head}>
              <Heading slot="title" className={styles.title!}>
                {title}
              </Heading>
              <div className={styles.status}>{status}</div>
              <div className={styles.actions}>{actions}</div>
            </header>
            {children}
          </Dialog>
        </div>
      </Modal>
    </ModalOverlay>
  );
};

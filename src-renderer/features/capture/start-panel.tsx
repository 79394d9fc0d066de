import { Mic } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './notes-pane.module.css';
import { focusAddPerson } from './typing-focus.ts';
import type { Capture } from './use-capture.ts';
import { useSessionActions } from './use-session-actions.ts';

interface StartPanelProps {
  readonly capture: Capture;
}

/** Before the first word: one press begins; where nobody is there yet, the first name is asked. */
export function StartPanel({ capture }: StartPanelProps) {
  const { t } = useTranslation();
  const { people } = capture;
  const { start, isStarting } = useSessionActions(capture);
  const isEmpty = people.length === 0;
  useEffect(() => {
    if (isEmpty) focusAddPerson();
  }, [isEmpty]);
  const guests = people.filter(({ role }) => role === 'participant').length;
  return (
    <div className={styles.notes}>
      <EmptyState
        icon={<Mic />}
        title={t(isEmpty ? 'capture.start.whoTitle' : 'capture.start.title')}
        sentence={t(isEmpty ? 'capture.start.who' : 'capture.start.sentence', { count: guests })}
        action={
          <Button
            data-start-capture
            variant="primary"
            size="large"
            isDisabled={isEmpty}
            isPending={isStarting}
            autoFocus={!isEmpty}
            onPress={start}
          >
            {t('capture.start.action')}
          </Button>
        }
      />
    </div>
  );
}

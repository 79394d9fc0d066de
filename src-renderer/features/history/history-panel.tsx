import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { DockPane } from '../../ui/dock-pane.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { openDock, useNavigation } from '../../workspace/navigation.ts';
import styles from './history-panel.module.css';
import { stepsBetween } from './history-rows.ts';
import { StepList } from './step-list.tsx';

/** Every step of the project: what, who, when; and the way back to any of them. */
export function HistoryPanel() {
  const { t } = useTranslation();
  const { data: steps = [] } = useQuery(callQuery('history.steps', {}));
  const [chosenId, setChosenId] = useState<number | null>(null);
  const goTo = useCall('history.goTo');
  const { undone, redone } = stepsBetween(steps, chosenId ?? Infinity);
  const isAway = chosenId !== null && undone + redone > 0;
  const go = (stepId: number) => goTo.mutate({ stepId });
  const list = useAskedFocus(steps.length > 0);
  return (
    <DockPane
      label={t('history.title')}
      title={t('history.title')}
      end={
        <IconButton
          label={t('history.close')}
          icon={<X size={14} />}
          size="small"
          shortcut="Mod+Shift+H"
          onPress={() => openDock(null)}
        />
      }
    >
      {steps.length === 0 ? (
        <p className={styles.empty}>{t('history.empty')}</p>
      ) : (
        <StepList ref={list} steps={steps} chosenId={chosenId} onChoose={setChosenId} onGo={go} />
      )}
      {isAway && (
        <footer className={styles.footer}>
          <Button variant="primary" onPress={() => go(chosenId)}>
            {undone > 0 ? t('history.takeBack', { count: undone }) : t('history.doAgain', { count: redone })}
          </Button>
        </footer>
      )}
    </DockPane>
  );
}

/** The keyboard goes into what was opened by hand, not into what stood there when the project was opened. */
function useAskedFocus(isThere: boolean) {
  const list = useRef<HTMLDivElement>(null);
  const isAsked = useNavigation((state) => state.askedDock === 'history');
  useEffect(() => {
    if (!isAsked || !isThere) return;
    useNavigation.setState({ askedDock: null });
    list.current?.querySelector<HTMLElement>('[role=option]')?.focus();
  }, [isAsked, isThere]);
  return list;
}

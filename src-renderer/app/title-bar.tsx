import { useIsMutating } from '@tanstack/react-query';
import { History as HistoryIcon, Redo2, Search, Settings, Undo2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../src-main/shared/contract/project.ts';
import { writing } from '../api/use-call.ts';
import { ResearcherButton } from '../features/researchers/researcher-button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Tooltip } from '../ui/tooltip.tsx';
import { findCommand } from '../workspace/commands.ts';
import { useConnection } from '../workspace/connection.ts';
import { usePendingWork } from '../workspace/pending-work.ts';
import { useNavigation } from '../workspace/navigation.ts';
import { openPalette } from './palette-state.ts';
import styles from './title-bar.module.css';
import { useStepWords } from '../workspace/step-words.ts';
import { useHistoryCommands } from './use-history-commands.ts';

export function TitleBar({ project }: { readonly project: Project }) {
  const { t } = useTranslation();
  return (
    <header className={styles.bar}>
      <div className={styles.start}>
        <span className={styles.name} title={project.path}>
          {project.name}
        </span>
        <SaveState />
      </div>
      <Button className={styles.search!} onPress={() => openPalette()}>
        <Search size={14} strokeWidth={1.75} aria-hidden />
        <span className={styles.placeholder}>{t('app.searchPlaceholder')}</span>
        <Kbd shortcut="Mod+K" />
      </Button>
      <div className={styles.end}>
        <History />
        <ResearcherButton />
        <IconButton
          label={t('preferences.title')}
          icon={<Settings size={16} strokeWidth={1.5} />}
          onPress={() => findCommand('preferences.open')?.run()}
        />
      </div>
    </header>
  );
}

function SaveState() {
  const { t } = useTranslation();
  const isLost = useConnection((state) => state.isLost);
  const { isPending, isRefused } = usePendingWork();
  const isSaving = useIsMutating({ mutationKey: writing }) > 0 || isPending;
  const words = () => {
    if (isLost) return t(isPending ? 'app.unsaved' : 'app.reconnecting');
    if (isSaving) return t('app.saving');
    return t(isRefused ? 'app.refused' : 'app.saved');
  };
  return (
    <span className={`${styles.state} ${isLost || isRefused ? styles.alarming : ''}`} role="status">
      {words()}
    </span>
  );
}

function History() {
  const { t } = useTranslation();
  const { undo, redo } = useHistoryCommands();
  const words = useStepWords();
  const isOpen = useNavigation((state) => state.dock === 'history');
  const undoLabel = undo ? t('history.undoStep', { step: words(undo) }) : t('history.undo');
  return (
    <>
      <Tooltip text={undoLabel} shortcut="Mod+Z">
        <Button
          className={styles.undo!}
          aria-label={undoLabel}
          isDisabled={!undo}
          onPress={() => findCommand('history.undo')?.run()}
        >
          <Undo2 size={16} strokeWidth={1.5} aria-hidden />
          {undo && <span className={styles.step}>{words(undo)}</span>}
        </Button>
      </Tooltip>
      <IconButton
        label={redo ? t('history.redoStep', { step: words(redo) }) : t('history.redo')}
        icon={<Redo2 size={16} strokeWidth={1.5} />}
        shortcut="Mod+Shift+Z"
        isDisabled={!redo}
        onPress={() => findCommand('history.redo')?.run()}
      />
      <IconButton
        label={t('history.open')}
        icon={<HistoryIcon size={16} strokeWidth={1.5} />}
        shortcut="Mod+Shift+H"
        isSelected={isOpen}
        onPress={() => findCommand('history.panel')?.run()}
      />
    </>
  );
}

import { ChevronLeft, ChevronRight, Maximize, Minimize, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/icon-button.tsx';
import styles from './presentation.module.css';

interface PresentationBarProps {
  readonly at: number;
  readonly count: number;
  readonly isFull: boolean;
  readonly canBeFull: boolean;
  onGo(at: number): void;
  onClose(): void;
  toggle(): void;
}

/** Where one is, and the ways on and out. */
export function PresentationBar({ at, count, isFull, canBeFull, onGo, onClose, toggle }: PresentationBarProps) {
  const { t } = useTranslation();
  const Full = isFull ? Minimize : Maximize;
  return (
    <footer className={styles.bar}>
      <IconButton
        label={t('findings.present.back')}
        tooltipPlacement="top"
        icon={<ChevronLeft strokeWidth={1.5} />}
        isDisabled={at === 0}
        onPress={() => onGo(at - 1)}
      />
      <span className={styles.place} role="status">
        {t('findings.present.place', { number: at + 1, total: count })}
      </span>
      <IconButton
        label={t('findings.present.next')}
        tooltipPlacement="top"
        icon={<ChevronRight strokeWidth={1.5} />}
        isDisabled={at === count - 1}
        onPress={() => onGo(at + 1)}
      />
      <span className={styles.between} />
      {canBeFull && (
        <IconButton
          label={t(isFull ? 'findings.present.leaveFullscreen' : 'findings.present.fullscreen')}
          shortcut="F"
          tooltipPlacement="top"
          icon={<Full strokeWidth={1.5} />}
          onPress={toggle}
        />
      )}
      <IconButton
        label={t('findings.present.close')}
        shortcut="Escape"
        tooltipPlacement="top"
        icon={<X strokeWidth={1.5} />}
        onPress={onClose}
      />
    </footer>
  );
}

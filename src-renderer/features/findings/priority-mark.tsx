import { SignalHigh, SignalLow, SignalMedium } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Priority } from '../../../src-main/shared/contract/findings.ts';
import styles from './priority-mark.module.css';

const icons: Readonly<Record<Priority, LucideIcon>> = { high: SignalHigh, medium: SignalMedium, low: SignalLow };

export function PriorityMark({ priority }: { readonly priority: Priority }) {
  const { t } = useTranslation();
  const Icon = icons[priority];
  return (
    <span
      role="img"
      aria-label={t(`findings.priorityMark.${priority}`)}
      className={styles.mark}
      data-priority={priority}
    >
      <Icon aria-hidden size={16} strokeWidth={2} />
    </span>
  );
}

import { CircleCheck, CircleDashed, CircleDot, CircleSlash } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FindingState } from '../../../src-main/shared/contract/findings.ts';
import styles from './state-mark.module.css';

const icons: Readonly<Record<FindingState, LucideIcon>> = {
  draft: CircleDashed,
  review: CircleDot,
  final: CircleCheck,
  dropped: CircleSlash,
};

export function StateMark({ state }: { readonly state: FindingState }) {
  const { t } = useTranslation();
  const Icon = icons[state];
  return (
    <span role="img" aria-label={t(`findings.states.${state}`)} className={styles.mark} data-state={state}>
      <Icon aria-hidden size={14} strokeWidth={1.75} />
    </span>
  );
}

import { PencilLine } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import type { CodeChoice } from '../../workspace/code-choice.ts';
import styles from './split-dialog.module.css';

interface SplitTargetProps {
  /** Its key. */
  readonly number: number;
  readonly target: CodeChoice | null;
  readonly codes: readonly Code[];
  readonly count: number;
  readonly isCurrent: boolean;
  onChoose(): void;
  /** Asks for the code, or for another one. */
  onAsk(): void;
}

/** One code to deal to: pressing it deals the passage at hand. */
export function SplitTarget({ number, target, codes, count, isCurrent, onChoose, onAsk }: SplitTargetProps) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const known = target && 'id' in target ? codes.find(({ id }) => id === target.id) : undefined;
  const name = known?.name ?? (target && 'path' in target ? target.path.at(-1) : undefined);
  return (
    <div className={styles.slot}>
      <Button
        className={`${styles.target} ${isCurrent ? styles.current : ''} ${target ? '' : styles.unset}`}
        onPress={target ? onChoose : onAsk}
      >
        <Kbd shortcut={String(number)} />
        <ColorDot color={known && colorOf(known.color).solid} />
        <span className={styles.targetName}>{name ?? t('codes.splitChoose')}</span>
        <span className={styles.count}>{count}</span>
      </Button>
      {target && (
        <IconButton
          label={t('codes.splitChange', { name })}
          size="small"
          icon={<PencilLine size={14} strokeWidth={1.5} />}
          onPress={onAsk}
        />
      )}
    </div>
  );
}

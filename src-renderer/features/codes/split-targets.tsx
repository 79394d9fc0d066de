import { Plus } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';
import { CodePicker } from '../../workspace/code-picker.tsx';
import type { CodeChoice } from '../../workspace/code-choice.ts';
import type { Choice } from './split-deal.ts';
import styles from './split-dialog.module.css';
import { SplitTarget } from './split-target.tsx';

interface SplitTargetsProps {
  readonly code: Code;
  readonly codes: readonly Code[];
  readonly targets: readonly (CodeChoice | null)[];
  readonly choices: ReadonlyMap<string, Choice>;
  /** Where the passage at hand was dealt already. */
  readonly current: Choice | undefined;
  /** The place whose code is being chosen. */
  readonly asked: number | null;
  onAsk(index: number | null): void;
  onTargets(targets: readonly (CodeChoice | null)[]): void;
  onChoose(choice: Choice): void;
}

const mostTargets = 8;

/** The codes to deal to, side by side, each with its key; the last place is to stay. */
export function SplitTargets(props: SplitTargetsProps) {
  const { code, codes, targets, choices, current, asked, onAsk, onTargets, onChoose } = props;
  const { t } = useTranslation();
  const { group, anchor } = useAskedPlace(asked);
  const countOf = (choice: Choice) => [...choices.values()].filter((value) => value === choice).length;
  const taken = targets.flatMap((target) => (target && 'id' in target ? [target.id] : []));
  return (
    <div ref={group} className={styles.targets} role="group" aria-label={t('codes.splitTargets')}>
      {targets.map((target, index) => (
        <SplitTarget
          key={index}
          number={index + 1}
          target={target}
          codes={codes}
          count={countOf(index)}
          isCurrent={current === index}
          onChoose={() => onChoose(index)}
          onAsk={() => onAsk(index)}
        />
      ))}
      <Button
        className={`${styles.target} ${current === 'stays' ? styles.current : ''}`}
        onPress={() => onChoose('stays')}
      >
        <Kbd shortcut={String(targets.length + 1)} />
        <span className={styles.targetName}>{t('codes.splitStays', { name: code.name })}</span>
        <span className={styles.count}>{countOf('stays')}</span>
      </Button>
      {targets.length < mostTargets && (
        <IconButton
          label={t('codes.splitMore')}
          icon={<Plus size={16} strokeWidth={1.5} />}
          onPress={() => onTargets([...targets, null])}
        />
      )}
      {asked !== null && anchor && (
        <CodePicker
          purpose="split"
          anchor={anchor}
          excludedIds={new Set([code.id, ...taken])}
          onPick={(choice) => onTargets(targets.with(asked, choice))}
          onClose={() => onAsk(null)}
        />
      )}
    </div>
  );
}

/** The picker stands at the place that it is for, whoever asked. */
function useAskedPlace(asked: number | null) {
  const group = useRef<HTMLDivElement>(null);
  const [anchor, setAnchor] = useState<AnchorRect | null>(null);
  useLayoutEffect(() => {
    const rect = asked === null ? undefined : group.current?.children[asked]?.getBoundingClientRect();
    setAnchor(rect ? { x: rect.x, y: rect.y, width: rect.width, height: rect.height } : null);
  }, [asked]);
  return { group, anchor };
}

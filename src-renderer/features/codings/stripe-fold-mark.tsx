import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StripeFold } from '../../editor/layout-stripes.ts';
import { ChipButton } from '../../ui/chip-button.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { inspectCoding } from '../../workspace/navigation.ts';
import { hoverInMargin, hoverNothing } from './hovered-codings.ts';
import { labelPlace } from './stripe-mark.tsx';
import styles from './stripes.module.css';
import type { ShownCoding } from './use-codings.ts';

export interface StripeFoldMarkProps {
  readonly fold: StripeFold;
  readonly byId: ReadonlyMap<string, ShownCoding>;
}

/** "+7": the codings whose names have no room beside the text; a press lists them. */
export const StripeFoldMark = memo(function StripeFoldMark({ fold, byId }: StripeFoldMarkProps) {
  const { t } = useTranslation();
  const codings = fold.ids.flatMap((id) => byId.get(id) ?? []);
  const entries = codings.map(({ id, label, researcher, solid }) => ({
    kind: 'item' as const,
    id,
    label: `${label} · ${researcher}`,
    color: solid,
    onAction: () => inspectCoding(id),
  }));
  return (
    <div
      className={styles.fold}
      style={{ top: fold.label.top, ...labelPlace(fold.label.lane) }}
      onPointerEnter={() => hoverInMargin(fold.ids)}
      onPointerLeave={hoverNothing}
    >
      <MenuTrigger label={t('margin.folded', { count: codings.length })} entries={entries}>
        <ChipButton label={t('margin.folded', { count: codings.length })}>
          {t('margin.more', { count: codings.length })}
        </ChipButton>
      </MenuTrigger>
    </div>
  );
});

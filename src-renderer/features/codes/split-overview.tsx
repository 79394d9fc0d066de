import { ListLayout, Virtualizer } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { List } from '../../ui/list.tsx';
import type { Choice } from './split-deal.ts';
import styles from './split-dialog.module.css';

interface SplitOverviewProps {
  readonly passages: readonly PassageOfCode[];
  readonly choices: ReadonlyMap<string, Choice>;
  readonly at: number;
  onGo(at: number): void;
}

const layoutOptions = { rowSize: 46 };

/** All passages with where each was dealt; choosing one goes to it. */
export function SplitOverview({ passages, choices, at, onGo }: SplitOverviewProps) {
  const { t } = useTranslation();
  const rows = passages.map(({ codingId, text, speaker, document }) => ({
    id: codingId,
    label: text,
    secondary: speaker ?? document,
    end: <ChoiceMark choice={choices.get(codingId)} />,
  }));
  const current = passages[at]?.codingId;
  return (
    <div className={styles.overview}>
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <List
          label={t('codes.splitOverview')}
          rows={rows}
          selectedIds={new Set(current === undefined ? [] : [current])}
          onSelectedChange={(ids) => {
            const index = passages.findIndex(({ codingId }) => ids.has(codingId));
            if (index !== -1) onGo(index);
          }}
        />
      </Virtualizer>
    </div>
  );
}

function ChoiceMark({ choice }: { readonly choice: Choice | undefined }) {
  const { t } = useTranslation();
  if (choice === undefined) return null;
  return choice === 'stays' ? t('codes.splitStaysShort') : <Kbd shortcut={String(choice + 1)} />;
}

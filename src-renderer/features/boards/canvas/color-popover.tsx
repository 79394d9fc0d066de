import type { TFunction } from 'i18next';
import { useQuery } from '@tanstack/react-query';
import { Palette } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { codeColorName } from '../../../../src-main/shared/domain/code-colors.ts';
import { callQuery } from '../../../api/call-query.ts';
import { Button } from '../../../ui/button.tsx';
import { Popover } from '../../../ui/popover.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { useCodeColor } from '../../../workspace/code-color.ts';
import { colorCardsBy, filterCards, useBoardState } from '../board-state.ts';
import type { ColorBy } from '../board-state.ts';
import { isFiltering, noFilter } from '../card-filter.ts';
import type { Category } from '../card-looks.ts';
import type { ShownBoard } from '../shown-board.ts';
import type { CardLooks } from '../use-card-looks.ts';
import { isChosen, toggleCategory } from './toggle-category.ts';
import styles from './color-popover.module.css';

const kinds = ['code', 'participant', 'document', 'valence', 'hand'] as const;

export interface ColorPopoverProps {
  readonly board: ShownBoard;
  readonly looks: CardLooks;
}

/** By what cards are coloured, what the colours mean, and which of them stay bright. */
export function ColorPopover({ board, looks }: ColorPopoverProps) {
  const { t } = useTranslation();
  const filter = useBoardState((state) => state.filter);
  const shown = board.places.length - looks.faded.size;
  const isOn = isFiltering(filter);
  return (
    <Popover
      label={t('canvas.colors.title')}
      placement="bottom end"
      trigger={
        <Button size="small" variant={isOn ? 'secondary' : 'quiet'} icon={<Palette strokeWidth={1.5} />}>
          {isOn ? t('canvas.colors.shown', { shown, all: board.places.length }) : t('canvas.colors.title')}
        </Button>
      }
    >
      <div className={styles.content}>
        <ByWhat />
        <Legend categories={looks.categories} />
        <SearchField
          label={t('canvas.colors.words')}
          clearLabel={t('canvas.colors.clear')}
          placeholder={t('canvas.colors.words')}
          value={filter.words}
          onChange={(words) => filterCards({ ...filter, words })}
        />
        {isOn && (
          <Button size="small" variant="quiet" onPress={() => filterCards(noFilter)}>
            {t('canvas.colors.all')}
          </Button>
        )}
      </div>
    </Popover>
  );
}

function ByWhat() {
  const { t } = useTranslation();
  const colorBy = useBoardState((state) => state.colorBy);
  const { data: attributes = [] } = useQuery(callQuery('attributes.list', {}));
  const options = [
    ...kinds.map((kind) => ({ id: kind as string, label: t(`canvas.colors.by.${kind}`) })),
    ...attributes.map(({ id, name }) => ({ id, label: name })),
  ];
  const choose = (id: string) => {
    const kind = kinds.find((one) => one === id);
    const next: ColorBy = kind ? { kind } : { kind: 'attribute', attributeId: id };
    colorCardsBy(next);
  };
  return (
    <Select
      label={t('canvas.colors.byWhat')}
      options={options}
      value={colorBy.kind === 'attribute' ? colorBy.attributeId : colorBy.kind}
      onChange={choose}
    />
  );
}

function Legend({ categories }: { readonly categories: readonly Category[] }) {
  const { t } = useTranslation();
  const paint = useCodeColor();
  const { filter, colorBy } = useBoardState();
  if (categories.length === 0) return <p className={styles.none}>{t('canvas.colors.none')}</p>;
  return (
    <ul className={styles.legend} aria-label={t('canvas.colors.legend')}>
      {categories.map((category) => (
        <li key={category.key}>
          <button
            type="button"
            aria-pressed={isChosen(filter, colorBy, category.key)}
            className={styles.category}
            onClick={() => filterCards(toggleCategory(filter, colorBy, category.key))}
          >
            <span className={styles.dot} style={{ background: paint(category.color).solid }} />
            <span className={styles.label}>{labelOf(t, colorBy, category)}</span>
            <span className={styles.count}>{category.cards}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function labelOf(t: TFunction, { kind }: ColorBy, { key, label }: Category): string {
  if (kind === 'hand') return t(`codes.color.${codeColorName(Number(key))}`);
  const valence = valences.find((one) => kind === 'valence' && one === key);
  return valence === undefined ? label : t(`canvas.valence.${valence}`);
}

const valences = ['-2', '-1', '0', '1', '2'] as const;

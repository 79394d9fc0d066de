import { SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { memoKinds } from '../../../src-main/shared/contract/memos.ts';
import type { Memo } from '../../../src-main/shared/contract/memos.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { isFiltered } from './find-memos.ts';
import styles from './memo-filter-menu.module.css';
import { filterMemos, noFilter, toggled, useMemosState } from './memos-state.ts';

/** Which memos the list shows: by what they are on, who wrote them, when, and whether they link to anything. */
export function MemoFilterMenu({ memos }: { readonly memos: readonly Memo[] }) {
  const { t } = useTranslation();
  const { filter, view } = useMemosState();
  const authors = [...new Set(memos.map(({ researcher }) => researcher))];
  const kinds = memoKinds.filter((kind) => memos.some(({ target }) => target.kind === kind));
  const isOn = isFiltered(filter);
  const icon = <SlidersHorizontal size={15} strokeWidth={1.5} className={isOn ? styles.on : undefined} />;
  return (
    <Popover
      label={t('memos.filter')}
      placement="bottom end"
      trigger={<IconButton label={t('memos.filter')} icon={icon} size="medium" />}
    >
      <div className={styles.panel}>
        {view === 'memos' && (
          <Choice legend={t('memos.filterOn')}>
            {kinds.map((kind) => (
              <Checkbox
                key={kind}
                isSelected={filter.kinds.includes(kind)}
                onChange={() => filterMemos({ kinds: toggled(filter.kinds, kind) })}
              >
                {t(`memos.kinds.${kind}`)}
              </Checkbox>
            ))}
          </Choice>
        )}
        {authors.length > 1 && (
          <Choice legend={t('memos.filterAuthor')}>
            {authors.map((author) => (
              <Checkbox
                key={author}
                isSelected={filter.authors.includes(author)}
                onChange={() => filterMemos({ authors: toggled(filter.authors, author) })}
              >
                {author}
              </Checkbox>
            ))}
          </Choice>
        )}
        <div className={styles.dates}>
          <DateField label={t('memos.filterFrom')} value={filter.from} onChange={(from) => filterMemos({ from })} />
          <DateField label={t('memos.filterTo')} value={filter.to} onChange={(to) => filterMemos({ to })} />
        </div>
        <Checkbox isSelected={filter.hasLinks} onChange={(hasLinks) => filterMemos({ hasLinks })}>
          {t('memos.filterLinks')}
        </Checkbox>
        <Button
          variant="quiet"
          size="small"
          isDisabled={!isOn}
          onPress={() => filterMemos({ ...noFilter, search: filter.search })}
        >
          {t('memos.clearFilter')}
        </Button>
      </div>
    </Popover>
  );
}

function Choice({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}

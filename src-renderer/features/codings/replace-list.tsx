import { Check } from 'lucide-react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ColorDot } from '../../ui/color-dot.tsx';
import { textLanguage } from '../../workspace/text-language.ts';
import styles from './replace-preview.module.css';
import type { PreviewRow } from './replace-rows.ts';

export interface ReplaceListProps {
  readonly rows: readonly PreviewRow[];
  readonly ticked: ReadonlySet<string>;
  onTick(ids: ReadonlySet<string>): void;
}

const rowHeight = 54;
const mostRows = 9;

/** The places to be changed; Space ticks one. Only those in view are drawn. */
export function ReplaceList({ rows, ticked, onTick }: ReplaceListProps) {
  const { t } = useTranslation();
  const onSelection = (selection: Selection) =>
    onTick(new Set(selection === 'all' ? rows.map(({ id }) => id) : [...selection].map(String)));
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
      <ListBox
        aria-label={t('find.previewList')}
        className={styles.list}
        style={{ height: Math.min(mostRows, rows.length) * rowHeight }}
        items={rows}
        dependencies={[ticked]}
        selectionMode="multiple"
        selectionBehavior="toggle"
        escapeKeyBehavior="none"
        selectedKeys={ticked}
        onSelectionChange={onSelection}
      >
        {(row) => (
          <ListBoxItem id={row.id} textValue={`${row.before}${row.words}${row.after}`} className={styles.item}>
            {({ isSelected }) => <Row row={row} isTicked={isSelected} />}
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}

function Row({ row, isTicked }: { readonly row: PreviewRow; readonly isTicked: boolean }) {
  const { change, before, words, after, speaker, codes } = row;
  return (
    <>
      <span className={`${styles.box} ${isTicked ? styles.ticked : ''}`} aria-hidden>
        {isTicked && <Check />}
      </span>
      <span className={styles.line} lang={textLanguage(words + before + after)}>
        {before}
        <del>{words}</del>
        {change.insert !== '' && <ins>{change.insert}</ins>}
        {after}
      </span>
      <span className={styles.about}>
        {codes.map(({ id, label, solid }) => (
          <span key={id} title={label}>
            <ColorDot color={solid} />
          </span>
        ))}
        {speaker}
      </span>
    </>
  );
}

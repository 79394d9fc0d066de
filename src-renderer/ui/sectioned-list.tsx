import { Collection, Header, ListBox, ListBoxSection, type Selection } from 'react-aria-components';
import { ListBoxRow, type ListProps, type ListRow } from './list.tsx';
import listStyles from './list.module.css';
import styles from './sectioned-list.module.css';

export type ListSection = {
  readonly id: string;
  readonly title: string;
  /** For screen readers only. */
  readonly isTitleHidden?: boolean;
  readonly rows: readonly ListRow[];
};

export type SectionedListProps = Pick<ListProps, 'label' | 'onAction'> & {
  readonly sections: readonly ListSection[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
};

/** One list whose rows stand under titles. Arrow keys and type-ahead move and select, Enter acts. */
export const SectionedList = ({ label, sections, selectedId, onSelect, onAction }: SectionedListProps) => {
  const onSelection = (selection: Selection) => {
    const [id] = selection === 'all' ? [] : selection;
    if (id !== undefined) onSelect(String(id));
  };
  return (
    <ListBox
      aria-label={label}
      className={listStyles.list!}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={selectedId === null ? [] : [selectedId]}
      onSelectionChange={onSelection}
      {...(onAction && { onAction: (id) => onAction(String(id)) })}
    >
      {sections.map(({ id, title, isTitleHidden, rows }) => (
        <ListBoxSection
          key={id}
          id={`section ${id}`}
          className={styles.section!}
          {...(isTitleHidden && { 'aria-label': title })}
        >
          {!isTitleHidden && <Header className={styles.title}>{title}</Header>}
          <Collection items={rows}>{(row) => <ListBoxRow row={row} />}</Collection>
        </ListBoxSection>
      ))}
    </ListBox>
  );
};

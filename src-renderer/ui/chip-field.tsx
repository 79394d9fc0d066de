import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import styles from './chip-field.module.css';
import { ColorDot } from './color-dot.tsx';
import type { Option } from './option-list.tsx';
import { PickerPopover } from './picker-popover.tsx';
import type { AnchorRect } from './virtual-anchor.tsx';

export type Chip = {
  readonly id: string;
  readonly label: string;
  /** Its name for screen readers. */
  readonly name: string;
  readonly color?: string;
};

export type ChipFieldProps = {
  readonly label: string;
  readonly addLabel: string;
  readonly placeholder: string;
  /** What the button says while nothing is chosen; a part of `addLabel`. */
  readonly emptyLabel?: string;
  readonly emptyText: string;
  readonly removeLabel: (name: string) => string;
  readonly chips: readonly Chip[];
  readonly optionsOf: (query: string) => readonly Option[];
  readonly onAdd: (id: string) => void;
  readonly onRemove: (ids: ReadonlySet<string>) => void;
};

/** Things that were chosen, in a line of words: arrows move among them, Delete takes one away, the button adds one. */
export const ChipField = (props: ChipFieldProps) => {
  const { label, addLabel, emptyLabel, placeholder, emptyText, removeLabel, chips, optionsOf, onAdd, onRemove } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<AnchorRect | null>(null);
  const [query, setQuery] = useState('');
  const open = () => setAnchor(button.current?.getBoundingClientRect() ?? null);
  const pick = (id: string, isKeptOpen: boolean) => {
    onAdd(id);
    setQuery('');
    if (!isKeptOpen) setAnchor(null);
  };
  const remove = (keys: ReadonlySet<unknown>) => onRemove(new Set([...keys].map(String)));
  return (
    <div className={styles.field}>
      {chips.length > 0 && (
        <TagGroup aria-label={label} onRemove={remove} className={styles.group!}>
          <TagList className={styles.list!} items={chips} dependencies={[chips]}>
            {(chip) => (
              <Tag id={chip.id} textValue={chip.name} className={styles.chip!}>
                {chip.color !== undefined && <ColorDot color={chip.color} />}
                <span className={styles.label}>{chip.label}</span>
                <Button slot="remove" aria-label={removeLabel(chip.name)} className={styles.remove!}>
                  <X size={12} />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
      <Button ref={button} data-adds="" className={styles.add!} aria-label={addLabel} onPress={open}>
        <Plus size={13} aria-hidden />
        {chips.length === 0 && (emptyLabel ?? addLabel)}
      </Button>
      {anchor && (
        <PickerPopover
          anchor={anchor}
          label={addLabel}
          placeholder={placeholder}
          emptyText={emptyText}
          query={query}
          onQueryChange={setQuery}
          options={optionsOf(query)}
          onPick={pick}
          onClose={() => setAnchor(null)}
        />
      )}
    </div>
  );
};

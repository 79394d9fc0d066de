import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import styles from './chip-field.module.css';
import { ColorDot } from './color-dot.tsx';
import type { AnchorRect } from './virtual-anchor.tsx';

export type Chip = {
  readonly id: string;
  readonly label: string;
  /** Its name for screen readers. */
  readonly name: string;
  readonly color?: string;
  /** Of some only of what the line is about. */
  readonly isFaint?: boolean;
};

export type ChipLineProps = {
  readonly label: string;
  readonly addLabel: string;
  /** What the button says while nothing is chosen; a part of `addLabel`. */
  readonly emptyLabel?: string | undefined;
  readonly removeLabel: (name: string) => string;
  readonly chips: readonly Chip[];
  /** A press or Enter on a chip. */
  readonly onOpen?: (id: string) => void;
  readonly onRemove: (ids: ReadonlySet<string>) => void;
  /** The button that adds; `rect` is where it stands. */
  readonly onAsk: (rect: AnchorRect) => void;
};

/** Things that were chosen, in a line of words: arrows move among them, Delete takes one away, the button asks for more. */
export const ChipLine = (props: ChipLineProps) => {
  const { label, addLabel, emptyLabel, removeLabel, chips, onOpen, onRemove, onAsk } = props;
  const button = useRef<HTMLButtonElement>(null);
  const ask = () => {
    if (button.current) onAsk(button.current.getBoundingClientRect());
  };
  const remove = (keys: ReadonlySet<unknown>) => onRemove(new Set([...keys].map(String)));
  return (
    <div className={styles.field}>
      {chips.length > 0 && (
        <TagGroup aria-label={label} onRemove={remove} className={styles.group!}>
          <TagList className={styles.list!} items={chips} dependencies={[chips]}>
            {(chip) => (
              <Tag
                id={chip.id}
                textValue={chip.name}
                className={`${styles.chip} ${chip.isFaint ? styles.faint : ''} ${onOpen ? styles.opening : ''}`}
                {...(onOpen && { onAction: () => onOpen(chip.id) })}
              >
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
      <Button ref={button} data-adds="" className={styles.add!} aria-label={addLabel} onPress={ask}>
        <Plus size={13} aria-hidden />
        {chips.length === 0 && (emptyLabel ?? addLabel)}
      </Button>
    </div>
  );
};

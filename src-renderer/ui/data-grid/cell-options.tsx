import { useEffect, useRef } from 'react';
import styles from './data-grid.module.css';

export type CellOptionsProps = {
  readonly id: string;
  readonly side: string;
  readonly label: string;
  readonly options: readonly string[];
  readonly chosen: readonly string[];
  readonly activeIndex: number;
  readonly onPick: (option: string) => void;
};

/** The options under a cell that is being edited; the focus stays in the cell. */
export const CellOptions = ({ id, side, label, options, chosen, activeIndex, onPick }: CellOptionsProps) => {
  const active = useRef<HTMLDivElement>(null);
  useEffect(() => {
    active.current?.scrollIntoView?.({ block: 'nearest' });
  }, [activeIndex]);
  return (
    <div role="listbox" id={id} aria-label={label} className={`${styles.options} ${side}`}>
      {options.map((option, index) => (
        <div
          key={option}
          ref={index === activeIndex ? active : undefined}
          role="option"
          id={`${id}-${index}`}
          aria-selected={chosen.includes(option)}
          className={`${styles.option} ${index === activeIndex ? styles.activeOption : ''}`}
          onPointerDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            onPick(option);
          }}
        >
          <span className={styles.tick} aria-hidden>
            {chosen.includes(option) ? '✓' : ''}
          </span>
          {option}
        </div>
      ))}
    </div>
  );
};

import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import styles from './color-picker.module.css';

export type Swatch = { readonly id: number; readonly color: string; readonly name: string };

export type ColorPickerProps = {
  readonly label: string;
  readonly swatches: readonly Swatch[];
  readonly value: number | null;
  readonly onChange: (id: number) => void;
  /** Takes the colour that is tried: Enter. */
  readonly onApply?: () => void;
  readonly columns?: number;
  readonly autoFocus?: boolean;
};

/** A grid of colours as a radio group: left and right step, up and down go by rows. */
export const ColorPicker = ({
  label,
  swatches,
  value,
  onChange,
  onApply,
  columns = 8,
  autoFocus,
}: ColorPickerProps) => {
  const grid = useRef<HTMLDivElement>(null);
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && onApply) {
      event.preventDefault();
      return onApply();
    }
    const step = event.key === 'ArrowUp' ? -columns : event.key === 'ArrowDown' ? columns : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const at = swatches.findIndex(({ id }) => id === value);
    const next = swatches[at + step];
    if (!next) return;
    onChange(next.id);
    grid.current?.querySelector<HTMLInputElement>(`input[value="${next.id}"]`)?.focus();
  };
  return (
    <div ref={grid} onKeyDownCapture={onKeyDownCapture}>
      <RadioGroup
        aria-label={label}
        orientation="horizontal"
        value={value === null ? null : String(value)}
        onChange={(next) => onChange(Number(next))}
        className={styles.grid}
        style={{ '--columns': columns } as CSSProperties}
      >
        {swatches.map((swatch) => (
          <Radio
            key={swatch.id}
            value={String(swatch.id)}
            aria-label={swatch.name}
            autoFocus={autoFocus && swatch.id === (value ?? swatches[0]?.id)}
            className={styles.swatch}
          >
            <span className={styles.color} style={{ backgroundColor: swatch.color }} />
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
};

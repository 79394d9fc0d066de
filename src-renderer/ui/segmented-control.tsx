import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import styles from './segmented-control.module.css';

export type Segment<Id extends string> = { readonly id: Id; readonly label: string; readonly icon?: ReactNode };

export type SegmentedControlProps<Id extends string> = {
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
  readonly isDisabled?: boolean;
};

/** A few choices side by side, one of them taken; a radio group to screen readers. */
export const SegmentedControl = <Id extends string>(props: SegmentedControlProps<Id>) => {
  const { label, segments, value, onChange, isDisabled } = props;
  const onValue = (next: string) => {
    const segment = segments.find(({ id }) => id === next);
    if (segment) onChange(segment.id);
  };
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={onValue}
      isDisabled={isDisabled}
      className={styles.group}
    >
      {segments.map((segment) => (
        <Radio key={segment.id} value={segment.id} className={styles.segment}>
          {segment.icon}
          {segment.label}
        </Radio>
      ))}
    </RadioGroup>
  );
};

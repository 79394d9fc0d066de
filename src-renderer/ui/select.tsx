import { Check, ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { ColorDot } from './color-dot.tsx';
import { FieldLabel } from './field-label.tsx';
import { FieldNotes } from './field-notes.tsx';
import fieldStyles from './field.module.css';
import menuStyles from './menu.module.css';
import styles from './select.module.css';

export type SelectOption<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly color?: string;
  readonly isDisabled?: boolean;
};

export type SelectProps<Id extends string> = {
  readonly label: string;
  readonly options: readonly SelectOption<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly placeholder?: string;
  readonly isLabelHidden?: boolean;
  readonly look?: 'boxed' | 'quiet';
  readonly description?: string;
  readonly error?: string;
  readonly isDisabled?: boolean;
};

const Option = <Id extends string>({ option }: { readonly option: SelectOption<Id> }) => (
  <ListBoxItem
    id={option.id}
    textValue={option.label}
    isDisabled={option.isDisabled}
    className={`${menuStyles.item} ${styles.option}`}
  >
    {option.color !== undefined && <ColorDot color={option.color} />}
    <span className={menuStyles.label}>{option.label}</span>
    <Check aria-hidden className={styles.check} />
  </ListBoxItem>
);

export const Select = <Id extends string>(props: SelectProps<Id>) => {
  const { label, options, value, onChange, isLabelHidden, look = 'boxed', description, error, ...rest } = props;
  const onKey = (key: unknown) => {
    const option = options.find(({ id }) => id === key);
    if (option) onChange(option.id);
  };
  return (
    <AriaSelect
      {...rest}
      value={value}
      onChange={onKey}
      className={fieldStyles.field}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <Button className={`${styles.button} ${styles[look]}`}>
        <SelectValue className={styles.value} />
        <ChevronDown aria-hidden className={styles.chevron} />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className={menuStyles.popover} offset={4}>
        <ListBox className={menuStyles.menu} items={options}>
          {(option) => <Option option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
};

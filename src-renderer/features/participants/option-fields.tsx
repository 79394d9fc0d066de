import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './participants-view.module.css';

export interface EditedOption {
  readonly key: number;
  /** What it was called before; null where it is new. */
  readonly before: string | null;
  readonly name: string;
}

export const editedOptions = (options: readonly string[]): readonly EditedOption[] =>
  options.map((name, key) => ({ key, before: name, name }));

export interface OptionFieldsProps {
  readonly options: readonly EditedOption[];
  onChange(options: readonly EditedOption[]): void;
}

/** The choices of an attribute, one a line; Enter begins another. */
export function OptionFields({ options, onChange }: OptionFieldsProps) {
  const { t } = useTranslation();
  const add = () =>
    onChange([...options, { key: Math.max(-1, ...options.map(({ key }) => key)) + 1, before: null, name: '' }]);
  const rename = (key: number, name: string) =>
    onChange(options.map((option) => (option.key === key ? { ...option, name } : option)));
  const last = options.at(-1);
  return (
    <fieldset className={styles.options}>
      <legend className={styles.legend}>{t('participants.options')}</legend>
      {options.map(({ key, before, name }, index) => (
        <div key={key} className={styles.option}>
          <TextField
            label={t('participants.option', { number: index + 1 })}
            isLabelHidden
            value={name}
            onChange={(text) => rename(key, text)}
            onSubmit={add}
            maxLength={200}
            autoFocus={before === null && key === last?.key && name === ''}
          />
          <IconButton
            label={t('participants.removeOption', { name })}
            icon={<X strokeWidth={1.5} />}
            size="small"
            onPress={() => onChange(options.filter((option) => option.key !== key))}
          />
        </div>
      ))}
      <Button variant="quiet" size="small" icon={<Plus size={14} strokeWidth={1.5} aria-hidden />} onPress={add}>
        {t('participants.addOption')}
      </Button>
    </fieldset>
  );
}

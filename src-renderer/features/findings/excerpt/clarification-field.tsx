import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/text-field.tsx';

interface ClarificationFieldProps {
  readonly value: string;
  onChange(words: string): void;
  onClose(): void;
}

const longest = 200;

/** What stands in brackets behind a word: Enter puts it in, nothing takes it away. */
export function ClarificationField({ value, onChange, onClose }: ClarificationFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  return (
    <TextField
      label={t('findings.excerpt.clarification')}
      placeholder={t('findings.excerpt.clarificationHint')}
      value={typed}
      onChange={setTyped}
      onSubmit={() => {
        onChange(typed);
        onClose();
      }}
      onCancel={onClose}
      maxLength={longest}
      autoFocus
    />
  );
}

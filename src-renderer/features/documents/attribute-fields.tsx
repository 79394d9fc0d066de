import { useTranslation } from 'react-i18next';
import type { Attribute } from '../../../src-main/shared/contract/participants.ts';
import { parseAttributeValue, printAttributeValue } from '../../../src-main/shared/domain/attribute-values.ts';
import { TextField } from '../../ui/text-field.tsx';

export interface AttributeFieldsProps {
  readonly attributes: readonly Attribute[];
  readonly values: Readonly<Record<string, string>>;
  /** What was typed, by attribute. */
  readonly typed: Readonly<Record<string, string>>;
  onType(attributeId: string, text: string): void;
  onSubmit(): void;
}

/** The attributes of a document, as text that is read as their types ask. */
export function AttributeFields({ attributes, values, typed, onType, onSubmit }: AttributeFieldsProps) {
  const { t } = useTranslation();
  return attributes.map((attribute) => {
    const { id, name, type, options } = attribute;
    const text = typed[id] ?? printAttributeValue(type, values[id] ?? '');
    const read = parseAttributeValue(type, options, text);
    return (
      <TextField
        key={id}
        label={name}
        value={text}
        onChange={(next) => onType(id, next)}
        onSubmit={onSubmit}
        description={options.length > 0 ? options.join(' · ') : undefined}
        error={read.kind === 'unfit' ? t(`participants.unfit.${read.reason}`) : undefined}
      />
    );
  });
}

/** Whether all that was typed can be stored. */
export const allFit = (attributes: readonly Attribute[], typed: AttributeFieldsProps['typed']): boolean =>
  attributes.every(({ id, type, options }) => parseAttributeValue(type, options, typed[id] ?? '').kind === 'fits');

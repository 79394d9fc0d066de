import { useTranslation } from 'react-i18next';
import { AttributeLimitField } from '../../workspace/attribute-limit-field.tsx';
import type { AttributeLimit } from '../../workspace/attribute-limit-field.tsx';
import { QueryRow } from './query-row.tsx';

export interface AttributeLimitRowProps {
  readonly limit: AttributeLimit;
  onChange(limit: AttributeLimit): void;
  onRemove(): void;
}

export function AttributeLimitRow({ limit, onChange, onRemove }: AttributeLimitRowProps) {
  const { t } = useTranslation();
  return (
    <QueryRow words={t('queries.limit.attribute')} onRemove={onRemove}>
      <AttributeLimitField limit={limit} onChange={onChange} />
    </QueryRow>
  );
}

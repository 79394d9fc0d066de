import { useTranslation } from 'react-i18next';
import { ValueChips } from '../../workspace/value-chips.tsx';
import { useLimitValues } from './list-limits.ts';
import type { ListLimit } from './list-limits.ts';

export interface ListLimitFieldProps {
  readonly name: ListLimit;
  readonly values: readonly string[];
  onChange(values: readonly string[]): void;
}

export function ListLimitField({ name, values, onChange }: ListLimitFieldProps) {
  const { t } = useTranslation();
  const known = useLimitValues(name);
  return <ValueChips label={t(`queries.addLimitName.${name}`)} known={known} values={values} onChange={onChange} />;
}

import { useTranslation } from 'react-i18next';
import { ChipField } from '../ui/chip-field.tsx';
import { foldText } from './fold-text.ts';
import { matchName } from './match-name.ts';

/** What a limit can be limited to. */
export interface LimitValue {
  readonly id: string;
  readonly name: string;
}

export interface ValueChipsProps {
  readonly label: string;
  readonly known: readonly LimitValue[];
  readonly values: readonly string[];
  onChange(values: readonly string[]): void;
}

const mostOptions = 200;

/** Values of a limit, by name. */
export function ValueChips({ label, known, values, onChange }: ValueChipsProps) {
  const { t } = useTranslation();
  const nameOf = (value: string) => known.find(({ id }) => id === value)?.name ?? t('queryWords.gone');
  const optionsOf = (query: string) => {
    const term = foldText(query).text.trim();
    const open = known.filter(({ id }) => !values.includes(id));
    const found = open.flatMap(({ id, name }) => {
      const match = term === '' ? { ranges: [] } : matchName(name, term);
      return match ? [{ id, label: name, ranges: match.ranges }] : [];
    });
    return found.slice(0, mostOptions);
  };
  return (
    <ChipField
      label={label}
      addLabel={`${t('queries.addValue')}: ${label}`}
      emptyLabel={label}
      placeholder={label}
      emptyText={t('queries.noValue')}
      removeLabel={(name) => t('queries.removeChip', { name })}
      chips={values.map((value) => ({ id: value, label: nameOf(value), name: nameOf(value) }))}
      optionsOf={optionsOf}
      onAdd={(id) => onChange([...values, id])}
      onRemove={(ids) => onChange(values.filter((value) => !ids.has(value)))}
    />
  );
}

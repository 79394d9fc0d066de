import { useTranslation } from 'react-i18next';
import type { QueryLimits } from '../../../src-main/shared/contract/queries.ts';
import { AttributeLimitRow } from './attribute-limit-row.tsx';
import { listedLimits } from './list-limits.ts';
import type { ListLimit } from './list-limits.ts';
import { ListLimitField } from './list-limit-field.tsx';
import { QueryRow } from './query-row.tsx';
import { TimeRangeField, NumberRangeField } from '../../workspace/range-fields.tsx';

export interface LimitRowsProps {
  readonly limits: QueryLimits;
  onChange(limits: QueryLimits): void;
}

/** Whose words and which documents are meant: a row for each limit that was added. */
export function LimitRows({ limits, onChange }: LimitRowsProps) {
  const { t } = useTranslation();
  const set = (change: Partial<QueryLimits>) => onChange({ ...limits, ...change });
  const drop = (name: keyof QueryLimits) => () => {
    const { [name]: _dropped, ...rest } = limits;
    onChange(rest);
  };
  const attributes = limits.attributes ?? [];
  return (
    <>
      {listedLimits.map((name) => {
        const values = limits[name];
        return (
          values && (
            <QueryRow key={name} words={t(`queries.limit.${name}`)} onRemove={drop(name)}>
              <ListLimitField name={name} values={values} onChange={(next) => set(listChange(name, next))} />
            </QueryRow>
          )
        );
      })}
      {attributes.map((limit, index) => (
        <AttributeLimitRow
          key={index}
          limit={limit}
          onChange={(next) => set({ attributes: attributes.with(index, next) })}
          onRemove={() => set({ attributes: attributes.toSpliced(index, 1) })}
        />
      ))}
      {limits.leaveOutInterviewers && (
        <QueryRow words={t('queries.limit.leaveOutInterviewers')} onRemove={drop('leaveOutInterviewers')} />
      )}
      {limits.weight && (
        <QueryRow words={t('queries.limit.weight')} onRemove={drop('weight')}>
          <NumberRangeField range={limits.weight} least={0} most={100} onChange={(weight) => set({ weight })} />
        </QueryRow>
      )}
      {limits.valence && (
        <QueryRow words={t('queries.limit.valence')} onRemove={drop('valence')}>
          <NumberRangeField range={limits.valence} least={-2} most={2} onChange={(valence) => set({ valence })} />
        </QueryRow>
      )}
      {limits.coded && (
        <QueryRow words={t('queries.limit.coded')} onRemove={drop('coded')}>
          <TimeRangeField range={limits.coded} onChange={(coded) => set({ coded })} />
        </QueryRow>
      )}
    </>
  );
}

const listChange = (name: ListLimit, values: readonly string[]): Partial<QueryLimits> => ({ [name]: values });

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Attribute } from '../../src-main/shared/contract/participants.ts';
import type { QueryLimits } from '../../src-main/shared/contract/queries.ts';
import { callQuery } from '../api/call-query.ts';
import { Select } from '../ui/select.tsx';
import { DateRangeField, NumberRangeField } from './range-fields.tsx';
import { ValueChips } from './value-chips.tsx';

export type AttributeLimit = NonNullable<QueryLimits['attributes']>[number];

export interface AttributeLimitFieldProps {
  readonly limit: AttributeLimit;
  /** Whose attributes are meant; without it, all. */
  readonly subject?: Attribute['subject'];
  onChange(limit: AttributeLimit): void;
}

/** An attribute, and which of its values are meant. */
export function AttributeLimitField({ limit, subject, onChange }: AttributeLimitFieldProps) {
  const { t } = useTranslation();
  const { data: all = [] } = useQuery(callQuery('attributes.list', {}));
  const attributes = all.filter((one) => subject === undefined || one.subject === subject);
  const attribute = attributes.find(({ id }) => id === limit.attributeId);
  return (
    <>
      {attributes.length === 0 ? (
        <span>{t('queries.noAttributes')}</span>
      ) : (
        <Select
          label={t('queries.chooseAttribute')}
          isLabelHidden
          look="quiet"
          placeholder={t('queries.chooseAttribute')}
          options={attributes.map(({ id, name }) => ({ id, label: name }))}
          value={attribute?.id ?? null}
          onChange={(attributeId) => onChange({ attributeId })}
        />
      )}
      {attribute && <AttributeValues attribute={attribute} limit={limit} onChange={onChange} />}
    </>
  );
}

interface AttributeValuesProps extends Pick<AttributeLimitFieldProps, 'limit' | 'onChange'> {
  readonly attribute: Attribute;
}

function AttributeValues({ attribute, limit, onChange }: AttributeValuesProps) {
  const { t } = useTranslation();
  const { attributeId, oneOf = [], from, to } = limit;
  const values = useKnownValues(attribute);
  if (attribute.type === 'number') {
    const range = { from: toNumber(from), to: toNumber(to) };
    return <NumberRangeField range={range} onChange={(next) => onChange({ attributeId, ...toTexts(next) })} />;
  }
  if (attribute.type === 'date') {
    return <DateRangeField range={{ from, to }} onChange={(next) => onChange({ attributeId, ...next })} />;
  }
  return (
    <>
      <span>{t('queries.is')}</span>
      <ValueChips
        label={t('queries.values')}
        known={values}
        values={oneOf}
        onChange={(next) => onChange({ attributeId, oneOf: [...next] })}
      />
    </>
  );
}

/** What the attribute can be: its choices, or the values that stand there. */
function useKnownValues({ id, type, subject, options }: Attribute) {
  const { t } = useTranslation();
  const participants = useQuery(callQuery('participants.list', {})).data ?? [];
  const documents = useQuery(callQuery('attributes.ofDocuments', {})).data ?? {};
  if (type === 'boolean') {
    return [
      { id: 'true', name: t('queries.yes') },
      { id: 'false', name: t('queries.no') },
    ];
  }
  if (type === 'choice' || type === 'choices') return options.map((name) => ({ id: name, name }));
  const rows = subject === 'participant' ? participants.map(({ values }) => values) : Object.values(documents);
  const known = rows.flatMap((values) => values[id] ?? []).filter((value) => value !== '');
  return [...new Set(known)].map((name) => ({ id: name, name }));
}

const toNumber = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

function toTexts({ from, to }: { readonly from?: number; readonly to?: number }) {
  return { ...(from !== undefined && { from: String(from) }), ...(to !== undefined && { to: String(to) }) };
}

import { useQuery } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quota } from '../../../src-main/shared/contract/sessions.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { AttributeLimitField } from '../../workspace/attribute-limit-field.tsx';
import type { AttributeLimit } from '../../workspace/attribute-limit-field.tsx';
import { completeAttributeLimit } from '../../workspace/complete-attribute-limit.ts';
import styles from './quota-row.module.css';

/** Whom a quota means, by attributes. A limit that says nothing yet is kept here only. */
export function QuotaLimits({ quota: { id, limits } }: { readonly quota: Quota }) {
  const { t } = useTranslation();
  const { data: known = [] } = useQuery(callQuery('attributes.list', {}));
  const update = useCall('quotas.update');
  const [begun, setBegun] = useState<AttributeLimit | null>(null);
  const write = (next: readonly AttributeLimit[]) => update.mutate({ id, limits: [...next] });
  const change = (index: number) => (limit: AttributeLimit) => {
    const complete = completeAttributeLimit(limit);
    if (complete) return write(limits.with(index, complete));
    setBegun(limit);
    write(limits.toSpliced(index, 1));
  };
  const finish = (limit: AttributeLimit) => {
    const complete = completeAttributeLimit(limit);
    setBegun(complete ? null : limit);
    if (complete) write([...limits, complete]);
  };
  const canLimit = begun === null && known.some(({ subject }) => subject === 'participant');
  const isGone = ({ attributeId }: AttributeLimit) => known.length > 0 && known.every((one) => one.id !== attributeId);
  return (
    <>
      {limits.length === 0 && begun === null && (
        <span className={styles.everybody}>{t('sessions.plan.everybody')}</span>
      )}
      {limits.map((limit, index) => (
        <Limit
          key={`${limit.attributeId} ${index}`}
          limit={limit}
          isGone={isGone(limit)}
          onChange={change(index)}
          onRemove={() => write(limits.toSpliced(index, 1))}
        />
      ))}
      {begun && <Limit limit={begun} isGone={false} onChange={finish} onRemove={() => setBegun(null)} />}
      {canLimit && (
        <Button
          variant="quiet"
          size="small"
          icon={<Plus strokeWidth={1.5} />}
          onPress={() => setBegun({ attributeId: '' })}
        >
          {t('sessions.plan.addLimit')}
        </Button>
      )}
    </>
  );
}

interface LimitProps {
  readonly limit: AttributeLimit;
  readonly isGone: boolean;
  onChange(limit: AttributeLimit): void;
  onRemove(): void;
}

function Limit({ limit, isGone, onChange, onRemove }: LimitProps) {
  const { t } = useTranslation();
  return (
    <span className={styles.limit}>
      {isGone ? (
        <span className={styles.over}>{t('sessions.plan.gone')}</span>
      ) : (
        <AttributeLimitField limit={limit} subject="participant" onChange={onChange} />
      )}
      <IconButton
        size="small"
        label={t('sessions.plan.removeLimit')}
        icon={<X size={14} strokeWidth={1.5} />}
        onPress={onRemove}
      />
    </span>
  );
}

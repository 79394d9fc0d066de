import { useQuery } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { AttributeLimitField } from '../../workspace/attribute-limit-field.tsx';
import type { AttributeLimit } from '../../workspace/attribute-limit-field.tsx';
import { completeAttributeLimit } from '../../workspace/complete-attribute-limit.ts';
import styles from './members.module.css';

/** The attributes by which somebody belongs to the persona. A row that says nothing yet is kept here only. */
export function PersonaLimits({ persona: { id, attributes } }: { readonly persona: Persona }) {
  const { t } = useTranslation();
  const { data: known = [] } = useQuery(callQuery('attributes.list', {}));
  const update = useCall('personas.update');
  const [begun, setBegun] = useState<AttributeLimit | null>(null);
  const write = (next: readonly AttributeLimit[]) => update.mutate({ id, attributes: [...next] });
  const change = (index: number) => (limit: AttributeLimit) => {
    const complete = completeAttributeLimit(limit);
    if (complete) return write(attributes.with(index, complete));
    setBegun(limit);
    write(attributes.toSpliced(index, 1));
  };
  const finish = (limit: AttributeLimit) => {
    const complete = completeAttributeLimit(limit);
    setBegun(complete ? null : limit);
    if (complete) write([...attributes, complete]);
  };
  const canLimit = begun === null && known.some(({ subject }) => subject === 'participant');
  return (
    <div className={styles.limits}>
      {(attributes.length > 0 || begun) && <p className={styles.label}>{t('personas.limits')}</p>}
      {attributes.map((limit, index) => (
        <LimitRow
          key={`${limit.attributeId} ${index}`}
          limit={limit}
          onChange={change(index)}
          onRemove={() => write(attributes.toSpliced(index, 1))}
        />
      ))}
      {begun && <LimitRow limit={begun} onChange={finish} onRemove={() => setBegun(null)} />}
      {canLimit && (
        <Button
          variant="quiet"
          size="small"
          icon={<Plus strokeWidth={1.5} />}
          onPress={() => setBegun({ attributeId: '' })}
        >
          {t('personas.addLimit')}
        </Button>
      )}
    </div>
  );
}

interface LimitRowProps {
  readonly limit: AttributeLimit;
  onChange(limit: AttributeLimit): void;
  onRemove(): void;
}

function LimitRow({ limit, onChange, onRemove }: LimitRowProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.limit}>
      <div className={styles.fields}>
        <AttributeLimitField limit={limit} subject="participant" onChange={onChange} />
      </div>
      <IconButton
        size="small"
        label={t('personas.removeLimit')}
        icon={<X size={14} strokeWidth={1.5} />}
        onPress={onRemove}
      />
    </div>
  );
}

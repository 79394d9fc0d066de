import { Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quota } from '../../../src-main/shared/contract/sessions.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { InlineNumber } from '../../ui/inline-number.tsx';
import { InPlaceText } from '../../ui/in-place-text.tsx';
import { showPeopleOf } from '../../workspace/shown-people.ts';
import { useDraft } from '../../workspace/use-draft.ts';
import { QuotaLimits } from './quota-limits.tsx';
import styles from './quota-row.module.css';
import { ThinBar } from './thin-bar.tsx';
import { useQuotaFocus } from './use-quota-focus.ts';

interface QuotaRowProps {
  readonly quota: Quota;
  onDelete(): void;
}

const most = 100_000;

/** One quota: its name and target, whom it means, and how far it is filled. */
export function QuotaRow({ quota, onDelete }: QuotaRowProps) {
  const { t } = useTranslation();
  const update = useCall('quotas.update');
  const { id, name, target, recruited, held } = quota;
  const came = held.length;
  return (
    <div className={styles.quota}>
      <div className={styles.line}>
        <QuotaName key={id} quota={quota} />
        <span className={styles.target}>
          <InlineNumber
            label={t('sessions.plan.quotaTarget', { name })}
            value={target}
            maxValue={most}
            onChange={(next) => next !== null && update.mutate({ id, target: Math.max(1, Math.round(next)) })}
          />
        </span>
        <span className={styles.delete}>
          <IconButton
            size="small"
            label={`${t('sessions.plan.deleteQuota')}: ${name}`}
            icon={<Trash2 size={14} strokeWidth={1.5} />}
            onPress={onDelete}
          />
        </span>
      </div>
      <div className={styles.limits}>
        <QuotaLimits quota={quota} />
      </div>
      <ThinBar
        label={t('sessions.plan.recruited', { count: recruited.length, target })}
        parts={[came, recruited.length - came]}
        target={target}
      />
      <QuotaFacts quota={quota} />
    </div>
  );
}

function QuotaFacts({ quota: { name, target, recruited, held } }: { readonly quota: Quota }) {
  const { t } = useTranslation();
  const count = recruited.length;
  const over = count - target;
  const standing =
    over > 0
      ? t('sessions.plan.over', { count: over })
      : over === 0
        ? t('sessions.plan.full')
        : t('sessions.plan.toGo', { count: -over });
  const facts = [t('sessions.plan.recruited', { count, target }), t('sessions.plan.held', { count: held.length })];
  return (
    <p className={styles.facts}>
      {count === 0 ? (
        <span>{facts[0]}</span>
      ) : (
        <Button
          variant="quiet"
          size="small"
          label={`${facts.join(' · ')}: ${t('sessions.plan.showPeople', { count, name })}`}
          onPress={() => showPeopleOf({ label: name, ids: recruited })}
        >
          {facts.join(' · ')}
        </Button>
      )}
      <span className={over > 0 ? styles.over : over === 0 ? styles.full : ''}>{standing}</span>
    </p>
  );
}

function QuotaName({ quota: { id, name } }: { readonly quota: Pick<Quota, 'id' | 'name'> }) {
  const { t } = useTranslation();
  const { mutateAsync } = useCall('quotas.update');
  const field = useRef<HTMLTextAreaElement>(null);
  useQuotaFocus(id, field);
  const draft = useDraft(name, async (typed) => {
    if (typed.trim() !== '') await mutateAsync({ id, name: typed });
  });
  const end = (text: string) => {
    draft.change(text);
    draft.save();
  };
  return (
    <div className={styles.name}>
      <InPlaceText
        ref={field}
        label={t('sessions.plan.quotaField')}
        look="line"
        value={draft.text}
        onChange={draft.change}
        onBlur={() => end(draft.text.trim() || name)}
        onCancel={() => end(name)}
        maxLength={200}
      />
    </div>
  );
}

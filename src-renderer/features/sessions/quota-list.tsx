import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Quota } from '../../../src-main/shared/contract/sessions.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { ReorderList } from '../../ui/reorder-list.tsx';
import { QuotaRow } from './quota-row.tsx';
import styles from './study-page.module.css';
import { useQuotaActions } from './use-quota-actions.ts';

/** How many people of a kind the study needs, and who fills that. */
export function QuotaList({ quotas }: { readonly quotas: readonly Quota[] }) {
  const { t } = useTranslation();
  const actions = useQuotaActions(quotas);
  return (
    <section className={styles.section} aria-label={t('sessions.plan.quotas')}>
      <Heading level={2} look="section">
        {t('sessions.plan.quotas')}
      </Heading>
      {quotas.length === 0 && <p className={styles.none}>{t('sessions.plan.noQuotas')}</p>}
      {quotas.length > 0 && (
        <ReorderList
          look="page"
          label={t('sessions.plan.quotas')}
          handleLabel={t('sessions.plan.quotaHandle')}
          rows={quotas.map((quota) => ({
            id: quota.id,
            label: quota.name,
            content: <QuotaRow quota={quota} onDelete={() => actions.remove(quota.id)} />,
          }))}
          onMove={actions.move}
          onDelete={actions.remove}
        />
      )}
      <div className={styles.add}>
        <Button variant="quiet" size="small" icon={<Plus strokeWidth={1.5} />} onPress={actions.create}>
          {t('sessions.plan.newQuota')}
        </Button>
      </div>
    </section>
  );
}

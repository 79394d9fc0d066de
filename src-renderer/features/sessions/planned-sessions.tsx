import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sessionMethods } from '../../../src-main/shared/contract/sessions.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { InlineNumber } from '../../ui/inline-number.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { MethodIcon } from './method-icon.tsx';
import type { StudyPlan } from './study-plan.ts';
import styles from './study-page.module.css';
import { ThinBar } from './thin-bar.tsx';

type Count = StudyPlan['sessions'][number];

const most = 10_000;

/** How many sessions of each method are planned, to come, and held. */
export function PlannedSessions({ counts }: { readonly counts: readonly Count[] }) {
  const { t } = useTranslation();
  const { mutate } = useCall('study.update');
  const plan = (method: Count['method'], planned: number) => mutate({ sessions: [{ method, planned }] });
  const others = sessionMethods.filter((method) => counts.every((count) => count.method !== method));
  return (
    <section className={styles.section} aria-label={t('sessions.plan.sessions')}>
      <Heading level={2} look="section">
        {t('sessions.plan.sessions')}
      </Heading>
      {counts.length === 0 && <p className={styles.none}>{t('sessions.plan.noSessions')}</p>}
      <ul className={styles.rows}>
        {counts.map((count) => (
          <MethodRow key={count.method} count={count} onPlan={(planned) => plan(count.method, planned)} />
        ))}
      </ul>
      {others.length > 0 && (
        <div className={styles.add}>
          <MenuTrigger
            label={t('sessions.plan.planMethod')}
            entries={others.map((method) => ({
              kind: 'item',
              id: method,
              label: t(`sessions.method.${method}`),
              icon: <MethodIcon method={method} />,
              onAction: () => plan(method, 1),
            }))}
          >
            <Button variant="quiet" size="small" icon={<Plus strokeWidth={1.5} />}>
              {t('sessions.plan.planMethod')}
            </Button>
          </MenuTrigger>
        </div>
      )}
    </section>
  );
}

interface MethodRowProps {
  readonly count: Count;
  onPlan(planned: number): void;
}

function MethodRow({ count, onPlan }: MethodRowProps) {
  const { t } = useTranslation();
  const { method, planned, scheduled, held } = count;
  const name = t(`sessions.method.${method}`);
  return (
    <li className={styles.row}>
      <span className={styles.method}>
        <MethodIcon method={method} />
        {name}
      </span>
      <span className={styles.bar}>
        <ThinBar
          label={t('sessions.plan.bar', { method: name, held, planned })}
          parts={[held, scheduled]}
          target={planned}
        />
      </span>
      <span className={styles.counts}>{t('sessions.plan.count', { held, scheduled })}</span>
      <span className={styles.target}>
        <span aria-hidden>{t('sessions.plan.ofPlanned')}</span>
        <InlineNumber
          label={t('sessions.plan.planned', { method: name })}
          value={planned === 0 ? null : planned}
          placeholder="–"
          maxValue={most}
          onChange={(next) => onPlan(Math.round(next ?? 0))}
        />
      </span>
    </li>
  );
}

import { useQuery } from '@tanstack/react-query';
import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import { sessionMethods } from '../../../src-main/shared/contract/sessions.ts';
import type { Session } from '../../../src-main/shared/contract/sessions.ts';
import { joinNames, namesIn } from '../../../src-main/shared/domain/names-in.ts';
import { whenOf, whenParts } from '../../../src-main/shared/domain/session-when.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { DateField } from '../../ui/date-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { showGuide } from '../../workspace/navigation.ts';
import { DraftLine } from './draft-line.tsx';
import styles from './session-page.module.css';

type Change = Omit<CallInput<'sessions.update'>, 'id'>;

const noGuide = 'none';

/** When, where and how it is held, each changed where it is read. */
export function SessionFields({ session }: { readonly session: Session }) {
  const { t, i18n } = useTranslation();
  const { mutateAsync } = useCall('sessions.update');
  const change = (said: Change) => mutateAsync({ id: session.id, ...said }).catch(() => undefined);
  const { method, place, noteTakers } = session;
  return (
    <dl className={styles.fields}>
      <Row label={t('sessions.field.method')}>
        <div className={styles.quiet}>
          <Select
            label={t('sessions.field.method')}
            isLabelHidden
            look="quiet"
            options={sessionMethods.map((id) => ({ id, label: t(`sessions.method.${id}`) }))}
            value={method}
            onChange={(next) => void change({ method: next })}
          />
        </div>
      </Row>
      <Row label={t('sessions.field.when')}>
        <When date={session.date} onChange={(date) => void change({ date })} />
      </Row>
      <Row label={t('sessions.field.place')}>
        <DraftLine
          label={t('sessions.field.place')}
          placeholder={t('sessions.placeHint')}
          value={place}
          onWrite={(typed) => change({ place: typed })}
        />
      </Row>
      <Row label={t('sessions.field.guide')}>
        <GuideField guideId={session.guideId} onChange={(guideId) => void change({ guideId })} />
      </Row>
      <Row label={t('sessions.field.facilitators')}>
        <Facilitators session={session} />
      </Row>
      <Row label={t('sessions.field.noteTakers')}>
        <DraftLine
          label={t('sessions.field.noteTakers')}
          placeholder={t('sessions.noteTakersHint')}
          value={joinNames(noteTakers, i18n.language)}
          onWrite={(typed) => change({ noteTakers: [...namesIn(typed)] })}
        />
      </Row>
    </dl>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

interface WhenProps {
  readonly date: string | null;
  onChange(date: string | null): void;
}

function When({ date, onChange }: WhenProps) {
  const { t } = useTranslation();
  const { day, time } = whenParts(date);
  return (
    <>
      <div className={styles.quiet}>
        <DateField
          label={t('sessions.field.date')}
          isLabelHidden
          look="quiet"
          value={day}
          onChange={(next) => onChange(whenOf(next, time))}
        />
      </div>
      {day !== '' && (
        <TimeField
          label={t('sessions.field.time')}
          isLabelHidden
          look="quiet"
          value={time}
          onChange={(next) => onChange(whenOf(day, next))}
        />
      )}
    </>
  );
}

interface GuideFieldProps {
  readonly guideId: string | null;
  onChange(guideId: string | null): void;
}

function GuideField({ guideId, onChange }: GuideFieldProps) {
  const { t } = useTranslation();
  const { data: guides = [] } = useQuery(callQuery('guides.list', {}));
  return (
    <>
      <div className={styles.quiet}>
        <Select
          label={t('sessions.field.guide')}
          isLabelHidden
          look="quiet"
          options={[
            { id: noGuide, label: t('sessions.noGuide') },
            ...guides.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={guideId ?? noGuide}
          onChange={(id) => onChange(id === noGuide ? null : id)}
        />
      </div>
      {guideId !== null && (
        <IconButton
          size="small"
          label={t('sessions.openGuide')}
          icon={<ArrowUpRight size={15} strokeWidth={1.5} />}
          onPress={() => showGuide(guideId)}
        />
      )}
    </>
  );
}

function Facilitators({ session: { people } }: { readonly session: Session }) {
  const { t, i18n } = useTranslation();
  const names = people.filter(({ role }) => role === 'facilitator').map(({ name }) => name);
  if (names.length === 0) return <span className={styles.muted}>{t('sessions.noFacilitator')}</span>;
  return <span>{joinNames(names, i18n.language)}</span>;
}

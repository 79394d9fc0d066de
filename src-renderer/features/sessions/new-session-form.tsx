import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionMethods } from '../../../src-main/shared/contract/sessions.ts';
import type { SessionSummary } from '../../../src-main/shared/contract/sessions.ts';
import { namesIn } from '../../../src-main/shared/domain/names-in.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { showSession } from '../../workspace/navigation.ts';
import { forgetSessionRequest, type SessionRequest } from '../../workspace/session-request.ts';
import styles from './new-session-form.module.css';
import { beginSession, sessionToCreate, type NewSession } from './new-session.ts';
import { suggestName } from './suggest-name.ts';

interface NewSessionFormProps {
  readonly request: SessionRequest;
  readonly sessions: readonly SessionSummary[];
}

const noGuide = 'none';

/** A session before it is made: Enter in a line plans it, Escape leaves it. */
export function NewSessionForm({ request: { documentId }, sessions }: NewSessionFormProps) {
  const { t } = useTranslation();
  const { session, name, document, isPending, change, submit } = useNewSession(documentId, sessions);
  const line = { onSubmit: submit, onCancel: forgetSessionRequest };
  return (
    <div className={styles.scroll}>
      <form
        className={styles.form}
        aria-label={t('sessions.form.title')}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Heading level={1} look="page">
          {t('sessions.form.title')}
        </Heading>
        {document && <p className={styles.note}>{t('sessions.form.ofDocument', { name: document.name })}</p>}
        <div className={styles.pair}>
          <Select
            label={t('sessions.field.method')}
            options={sessionMethods.map((id) => ({ id, label: t(`sessions.method.${id}`) }))}
            value={session.method}
            onChange={(method) => change({ method, guideId: beginSession(sessions, method).guideId })}
          />
          <TextField
            autoFocus
            label={t('sessions.field.name')}
            value={name}
            onChange={(typed) => change({ name: typed })}
            maxLength={200}
            {...(name.trim() === '' ? { error: t('sessions.form.empty') } : {})}
            {...line}
          />
        </div>
        <WhenAndWhere session={session} onChange={change} line={line} />
        {documentId === null && <People session={session} onChange={change} line={line} />}
        <div className={styles.actions}>
          <Button onPress={forgetSessionRequest}>{t('sessions.form.cancel')}</Button>
          <Button variant="primary" onPress={submit} isPending={isPending}>
            {t('sessions.form.create')}
          </Button>
        </div>
      </form>
    </div>
  );
}

function useNewSession(documentId: string | null, sessions: readonly SessionSummary[]) {
  const { t } = useTranslation();
  const { mutate, isPending } = useCall('sessions.create');
  const { data: documents = [] } = useQuery(callQuery('documents.list', {}));
  const [session, setSession] = useState(() => beginSession(sessions));
  const document = documents.find(({ id }) => id === documentId);
  const name = session.name ?? document?.name ?? suggestName(t, session.method, sessions);
  const submit = () => {
    if (name.trim() === '' || isPending) return;
    mutate(sessionToCreate(session, name, documentId), { onSuccess: ({ id }) => showSession(id) });
  };
  const change = (said: Partial<NewSession>) => setSession((before) => ({ ...before, ...said }));
  return { session, name, document, isPending, change, submit };
}

interface PartProps {
  readonly session: NewSession;
  readonly line: { readonly onSubmit: () => void; readonly onCancel: () => void };
  onChange(said: Partial<NewSession>): void;
}

function WhenAndWhere({ session: { day, time, place, guideId }, line, onChange }: PartProps) {
  const { t } = useTranslation();
  const { data: guides = [] } = useQuery(callQuery('guides.list', {}));
  return (
    <>
      <div className={styles.pair}>
        <div className={styles.when}>
          <DateField label={t('sessions.field.date')} value={day} onChange={(next) => onChange({ day: next })} />
          <TimeField
            label={t('sessions.field.time')}
            isDisabled={day === ''}
            value={time}
            onChange={(next) => onChange({ time: next })}
          />
        </div>
        <TextField
          label={t('sessions.field.place')}
          value={place}
          onChange={(next) => onChange({ place: next })}
          maxLength={500}
          {...line}
        />
      </div>
      {guides.length > 0 && (
        <Select
          label={t('sessions.field.guide')}
          options={[
            { id: noGuide, label: t('sessions.noGuide') },
            ...guides.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={guideId ?? noGuide}
          onChange={(id) => onChange({ guideId: id === noGuide ? null : id })}
        />
      )}
    </>
  );
}

function People({ session: { facilitators, participants }, line, onChange }: PartProps) {
  const { t } = useTranslation();
  const { data: known = [] } = useQuery(callQuery('participants.list', {}));
  const names = namesIn(participants);
  const there = names.filter((name) => known.some((person) => person.name === name)).length;
  const counted = t('sessions.form.named', { count: names.length, known: there });
  return (
    <>
      <TextField
        label={t('sessions.field.facilitators')}
        value={facilitators}
        onChange={(typed) => onChange({ facilitators: typed })}
        {...line}
      />
      <TextArea
        label={t('sessions.field.participants')}
        rows={4}
        value={participants}
        onChange={(typed) => onChange({ participants: typed })}
        description={names.length === 0 ? t('sessions.form.names') : counted}
        {...line}
      />
    </>
  );
}

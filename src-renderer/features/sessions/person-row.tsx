import { MoreHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session, SessionPerson } from '../../../src-main/shared/contract/sessions.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { Select } from '../../ui/select.tsx';
import { showParticipant } from '../../workspace/navigation.ts';
import styles from './person-row.module.css';
import { recordConsent } from './sessions-state.ts';
import { SignField } from './sign-field.tsx';
import type { PeopleChanges } from './use-set-people.ts';

interface PersonRowProps {
  readonly session: Session;
  readonly person: SessionPerson;
  readonly changes: PeopleChanges;
}

/** One seat: the key, who sits there, whether they came, and what they agreed to. */
export function PersonRow({ session, person, changes }: PersonRowProps) {
  const [isChangingSign, changeSign] = useState(false);
  const { participantId, name, role } = person;
  const { t } = useTranslation();
  return (
    <div className={`${styles.row} ${person.attended === false ? styles.absent : ''}`}>
      <SignField
        person={person}
        people={session.people}
        isOpen={isChangingSign}
        onOpenChange={changeSign}
        onSign={(sign) => changes.setSign(participantId, sign)}
      />
      <span className={styles.name}>
        {name}
        {role === 'facilitator' && <span className={styles.role}>{t('sessions.facilitator')}</span>}
      </span>
      {role === 'participant' && <Consent person={person} />}
      <Attendance
        person={person}
        isAhead={session.state === 'planned'}
        onChange={(attended) => changes.change(participantId, { attended })}
      />
      <PersonMenu person={person} changes={changes} onSign={() => changeSign(true)} />
    </div>
  );
}

function Consent({ person }: { readonly person: SessionPerson }) {
  const { t } = useTranslation();
  const { participantId, name, consent, mayRecord, isWithheld } = person;
  const hasAgreed = consent !== 'refused' && consent !== 'withdrawn';
  const limits = [
    ...(hasAgreed && mayRecord === false ? [t('sessions.notRecorded')] : []),
    ...(hasAgreed && isWithheld ? [t('sessions.notQuoted')] : []),
  ];
  const words = [t(`sessions.consent.${consent}`), ...limits].join(' · ');
  return (
    <span className={hasAgreed && limits.length === 0 ? styles.agreed : styles.limited}>
      <Button
        variant="quiet"
        size="small"
        label={t('sessions.consentOf', { name, state: words })}
        onPress={() => recordConsent([participantId])}
      >
        {words}
      </Button>
    </span>
  );
}

const answers = ['unknown', 'yes', 'no'] as const;
const answerOf = (attended: boolean | null) => (attended === null ? 'unknown' : attended ? 'yes' : 'no');

interface AttendanceProps {
  readonly person: SessionPerson;
  /** Nobody could come yet. */
  readonly isAhead: boolean;
  onChange(attended: boolean | null): void;
}

function Attendance({ person: { name, attended }, isAhead, onChange }: AttendanceProps) {
  const { t } = useTranslation();
  return (
    <span className={attended === null ? styles.unsaid : ''}>
      <Select
        label={t('sessions.attendance', { name })}
        isLabelHidden
        look="quiet"
        options={answers.map((id) => ({
          id,
          label: t(isAhead && id === 'unknown' ? 'sessions.attended.invited' : `sessions.attended.${id}`),
        }))}
        value={answerOf(attended)}
        onChange={(answer) => onChange(answer === 'unknown' ? null : answer === 'yes')}
      />
    </span>
  );
}

interface PersonMenuProps {
  readonly person: SessionPerson;
  readonly changes: PeopleChanges;
  onSign(): void;
}

function PersonMenu({ person: { participantId, name, role }, changes, onSign }: PersonMenuProps) {
  const { t } = useTranslation();
  const item = (id: PersonWord, onAction: () => void) =>
    ({ kind: 'item', id, label: t(`sessions.person.${id}`), onAction }) as const;
  const isLeading = role === 'facilitator';
  const turn = isLeading
    ? item('participate', () => changes.change(participantId, { role: 'participant' }))
    : item('facilitate', () => changes.change(participantId, { role: 'facilitator' }));
  return (
    <span className={styles.menu}>
      <MenuTrigger
        label={t('sessions.personActions', { name })}
        placement="bottom end"
        entries={[
          item('show', () => showParticipant(participantId)),
          turn,
          item('sign', onSign),
          item('consent', () => recordConsent([participantId])),
          { kind: 'separator', id: 'last' },
          { ...item('remove', () => changes.remove(participantId)), shortcut: 'Delete' },
        ]}
      >
        <IconButton
          size="small"
          label={t('sessions.personActions', { name })}
          icon={<MoreHorizontal size={16} strokeWidth={1.5} />}
        />
      </MenuTrigger>
    </span>
  );
}

type PersonWord = 'show' | 'facilitate' | 'participate' | 'sign' | 'consent' | 'remove';

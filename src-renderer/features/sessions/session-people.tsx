import { MoreHorizontal, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Session, SessionPerson } from '../../../src-main/shared/contract/sessions.ts';
import { Heading } from '../../ui/heading.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { ReorderList } from '../../ui/reorder-list.tsx';
import { Button } from '../../ui/button.tsx';
import { PeopleAdder } from './people-adder.tsx';
import { PersonRow } from './person-row.tsx';
import styles from './session-page.module.css';
import { beginAdding, recordConsent } from './sessions-state.ts';
import { useSetPeople } from './use-set-people.ts';

/** Who takes part, in the order of the seats: drag a seat or move it by Alt with the arrow keys, Delete takes it out. */
export function SessionPeople({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const changes = useSetPeople(session);
  const { people } = session;
  return (
    <section className={styles.section} aria-label={t('sessions.field.people')}>
      <div className={styles.sectionHead}>
        <Heading
          level={2}
          look="section"
          end={people.length > 0 && <PeopleMenu people={people} onNumber={changes.numberAll} />}
        >
          {t('sessions.field.people')}
        </Heading>
      </div>
      {people.length === 0 && <p className={styles.none}>{t('sessions.noPeople')}</p>}
      {people.length > 0 && (
        <ReorderList
          look="page"
          label={t('sessions.field.people')}
          handleLabel={t('sessions.seatHandle')}
          rows={people.map((person) => ({
            id: person.participantId,
            label: person.name,
            content: <PersonRow session={session} person={person} changes={changes} />,
          }))}
          onMove={changes.move}
          onDelete={changes.remove}
        />
      )}
      <div className={styles.add} data-add-people>
        <Button variant="quiet" size="small" icon={<Plus strokeWidth={1.5} />} onPress={beginAdding}>
          {t('sessions.addPeople')}
        </Button>
      </div>
      <PeopleAdder session={session} onAdd={changes.add} />
    </section>
  );
}

interface PeopleMenuProps {
  readonly people: readonly SessionPerson[];
  onNumber(): void;
}

/** How many are expected, and what can be done with all of them. */
function PeopleMenu({ people, onNumber }: PeopleMenuProps) {
  const { t } = useTranslation();
  const participants = people.filter(({ role, attended }) => role === 'participant' && attended !== false);
  const item = (id: 'signs' | 'consent', onAction: () => void, isDisabled: boolean) =>
    ({ kind: 'item', id, label: t(`sessions.menu.${id}`), onAction, isDisabled }) as const;
  return (
    <>
      <span>{t('sessions.participants', { count: participants.length })}</span>
      <MenuTrigger
        label={t('sessions.peopleActions')}
        placement="bottom end"
        entries={[
          item(
            'consent',
            () => recordConsent(participants.map(({ participantId }) => participantId)),
            participants.length === 0,
          ),
          item('signs', onNumber, people.length < 2),
        ]}
      >
        <IconButton
          size="small"
          label={t('sessions.peopleActions')}
          icon={<MoreHorizontal size={16} strokeWidth={1.5} />}
        />
      </MenuTrigger>
    </>
  );
}

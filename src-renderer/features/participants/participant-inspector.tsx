import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../../src-main/shared/contract/participants.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { Select } from '../../ui/select.tsx';
import { MemosAbout } from '../../workspace/memos-about.tsx';
import { writeMemo } from '../../workspace/memo-request.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { requestPersona } from '../../workspace/persona-request.ts';
import { showQuery } from '../../workspace/passage-query.ts';
import { AttributeValues } from './attribute-values.tsx';
import { InspectorName } from './inspector-name.tsx';
import { openPeopleDialog } from './people-dialogs.ts';
import { usePeople } from './participants-state.ts';
import { RecordSection } from './record-section.tsx';
import styles from './participants-view.module.css';
import { useDeleteParticipant } from './use-delete-participant.ts';
import { useOpenFirstTurn } from './use-open-first-turn.ts';

/** The participant that is marked; null where there is none. */
export function useInspectedParticipant(): Participant | null {
  const view = usePeople((state) => state.view);
  const selectedId = useNavigation((state) => state.participantId);
  const { data } = useQuery({ ...callQuery('participants.list', {}), enabled: selectedId !== null });
  return view === 'participants' ? (data?.find(({ id }) => id === selectedId) ?? null) : null;
}

/** Who somebody is: the role, where they speak, and what was written about them. */
export function ParticipantInspector({ participant }: { readonly participant: Participant }) {
  const { t } = useTranslation();
  const setRole = useCall('participants.setRole');
  const remove = useDeleteParticipant();
  const { id, name, role, documents } = participant;
  const counts = (['turns', 'words'] as const).map((one) =>
    t(`participants.counted.${one}`, { count: participant[one] }),
  );
  const codings = t('participants.counted.codings', { count: participant.codings });
  return (
    <section className={styles.inspector} aria-label={t('participants.inspector', { name })}>
      <InspectorName key={`${id} ${name}`} participant={participant} />
      <p className={styles.counts}>
        {counts.join(' · ')}
        {' · '}
        {participant.codings === 0 ? (
          codings
        ) : (
          <Link isInText onPress={() => showQuery({ codes: null, limits: { participantIds: [id] } })}>
            {codings}
          </Link>
        )}
      </p>
      <Select
        label={t('participants.role')}
        options={(['participant', 'interviewer'] as const).map((one) => ({
          id: one,
          label: t(`participants.roles.${one}`),
        }))}
        value={role}
        onChange={(next) => setRole.mutate({ ids: [id], role: next })}
        description={role === 'interviewer' ? t('participants.interviewerHint') : undefined}
      />
      {role === 'participant' && <RecordSection participant={participant} />}
      <AttributeValues participant={participant} />
      <SpeaksIn participantId={id} />
      <MemosOf participantId={id} />
      <div className={styles.actions}>
        <Button variant="quiet" size="small" onPress={() => openPeopleDialog({ kind: 'merge', participantId: id })}>
          {t('participants.merge')}
        </Button>
        <Button variant="quiet" size="small" onPress={() => requestPersona([id])}>
          {t('personas.toPersona')}
        </Button>
        {documents === 0 && (
          <Button variant="quiet" size="small" onPress={() => remove.mutate(participant)}>
            {t('participants.delete')}
          </Button>
        )}
      </div>
    </section>
  );
}

function SpeaksIn({ participantId }: { readonly participantId: string }) {
  const { t } = useTranslation();
  const { data: speakers = [] } = useQuery(callQuery('speakers.list', {}));
  const { data: documents = [] } = useQuery(callQuery('documents.list', {}));
  const open = useOpenFirstTurn();
  const own = speakers.filter((speaker) => speaker.participantId === participantId);
  if (own.length === 0) return <p className={styles.none}>{t('participants.speaksNowhere')}</p>;
  return (
    <>
      <Heading level={3} end={own.length}>
        {t('participants.speaksIn')}
      </Heading>
      <ul className={styles.places}>
        {own.map(({ id, name, documentId, turns }) => (
          <li key={id}>
            <Button variant="quiet" size="small" isWide onPress={() => open.mutate({ documentId, speakerId: id })}>
              <span className={styles.placeName}>{documents.find((one) => one.id === documentId)?.name}</span>
              <span className={styles.placeAs}>
                {name} · {t('imports.turns', { count: turns })}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function MemosOf({ participantId }: { readonly participantId: string }) {
  const { t } = useTranslation();
  const write = () => writeMemo({ kind: 'participant', participantId });
  return (
    <>
      <Heading level={3} end={<Link onPress={write}>{t('memos.commands.onParticipant')}</Link>}>
        {t('participants.memos')}
      </Heading>
      <MemosAbout kind="participant" id={participantId} />
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { Heading } from '../../ui/heading.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Link } from '../../ui/link.tsx';
import { showParticipant } from '../../workspace/navigation.ts';
import { MemberAdder } from './member-adder.tsx';
import styles from './members.module.css';
import { PersonaLimits } from './persona-limits.tsx';
import { useShownValues } from './use-shown-values.ts';

/** Whom the persona stands for: how many of all, by which attributes, and who they are. */
export function PersonaMembers({ persona }: { readonly persona: Persona }) {
  const { t } = useTranslation();
  const { data: participants = [] } = useQuery(callQuery('participants.list', {}));
  const { members, leftOut } = persona;
  const total = new Set([
    ...participants.filter(({ role }) => role === 'participant').map(({ id }) => id),
    ...members.map(({ participantId }) => participantId),
  ]).size;
  return (
    <aside className={styles.aside} aria-label={t('personas.members')}>
      <Heading level={2} end={t('personas.ofAll', { count: members.length, total })}>
        {t('personas.members')}
      </Heading>
      {members.length === 0 && <p className={styles.hint}>{t('personas.membersHint')}</p>}
      <PersonaLimits persona={persona} />
      <ul className={styles.members}>
        {members.map((member) => (
          <MemberRow key={member.participantId} persona={persona} member={member} />
        ))}
      </ul>
      <MemberAdder persona={persona} participants={participants} />
      {leftOut.length > 0 && <LeftOut persona={persona} />}
    </aside>
  );
}

interface MemberRowProps {
  readonly persona: Persona;
  readonly member: Persona['members'][number];
}

function MemberRow({ persona, member }: MemberRowProps) {
  const { t } = useTranslation();
  const { participantId, name, isByHand, values } = member;
  const setMembers = useCall('personas.setMembers');
  const shown = useShownValues(isByHand ? [] : persona.attributes)(values);
  const facts = [...shown, ...(isByHand ? [t('personas.byHand')] : [])];
  const leave = () =>
    setMembers.mutate({ id: persona.id, participantIds: [participantId], belongs: isByHand ? null : false });
  return (
    <li className={styles.member}>
      <div className={styles.words}>
        <Link onPress={() => showParticipant(participantId)}>{name}</Link>
        {facts.length > 0 && <span className={styles.values}>{facts.join(' · ')}</span>}
      </div>
      <div className={styles.remove}>
        <IconButton
          size="small"
          label={t('personas.removeMember', { name })}
          icon={<X size={14} strokeWidth={1.5} />}
          onPress={leave}
        />
      </div>
    </li>
  );
}

/** Those whom the attributes choose and the researcher doesn't. */
function LeftOut({ persona: { id, leftOut } }: { readonly persona: Persona }) {
  const { t } = useTranslation();
  const setMembers = useCall('personas.setMembers');
  return (
    <section aria-label={t('personas.leftOut')}>
      <Heading level={3}>{t('personas.leftOut')}</Heading>
      <ul className={styles.members}>
        {leftOut.map(({ participantId, name }) => (
          <li key={participantId} className={styles.member}>
            <span className={styles.out}>{name}</span>
            <div className={styles.remove}>
              <IconButton
                size="small"
                label={t('personas.takeIn', { name })}
                icon={<Plus size={14} strokeWidth={1.5} />}
                onPress={() => setMembers.mutate({ id, participantIds: [participantId], belongs: null })}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

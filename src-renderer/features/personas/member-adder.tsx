import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../../src-main/shared/contract/participants.ts';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { PickerPopover } from '../../ui/picker-popover.tsx';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';
import { matchNames } from '../../workspace/match-names.ts';
import { addMember, usePersonasState } from './personas-state.ts';

interface MemberAdderProps {
  readonly persona: Persona;
  readonly participants: readonly Participant[];
}

const mostOptions = 200;

/** Takes somebody in by hand; Shift+Enter goes on to the next. */
export function MemberAdder({ persona, participants }: MemberAdderProps) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<AnchorRect | null>(null);
  const [query, setQuery] = useState('');
  const setMembers = useCall('personas.setMembers');
  const isWanted = usePersonasState((state) => state.isAddingMember);
  const open = () => setAnchor(button.current?.getBoundingClientRect() ?? null);
  useEffect(() => {
    if (!isWanted) return;
    setAnchor(button.current?.getBoundingClientRect() ?? null);
    addMember(false);
  }, [isWanted]);
  const close = () => {
    setAnchor(null);
    setQuery('');
  };
  const pick = (id: string, isKeptOpen: boolean) => {
    setMembers.mutate({ id: persona.id, participantIds: [id], belongs: true });
    if (isKeptOpen) setQuery('');
    else close();
  };
  const known = new Set(persona.members.map(({ participantId }) => participantId));
  const others = participants.filter(({ id }) => !known.has(id));
  return (
    <>
      <Button ref={button} variant="quiet" size="small" icon={<Plus strokeWidth={1.5} />} onPress={open}>
        {t('personas.addMember')}
      </Button>
      {anchor && (
        <PickerPopover
          anchor={anchor}
          label={t('personas.addMember')}
          placeholder={t('personas.addMemberPlaceholder')}
          emptyText={t('personas.noParticipant')}
          query={query}
          onQueryChange={setQuery}
          options={optionsOf(others, query, t('personas.interviewer'))}
          onPick={pick}
          onClose={close}
        />
      )}
    </>
  );
}

function optionsOf(participants: readonly Participant[], query: string, interviewer: string) {
  const items = participants.map(({ id, name, role }) => ({
    id,
    label: name,
    end: role === 'interviewer' ? interviewer : undefined,
  }));
  const found = matchNames(items, query).map(({ item, ranges }) => ({ ...item, ranges }));
  return found.slice(0, mostOptions);
}

import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListLayout, Virtualizer } from 'react-aria-components';
import type { Participant } from '../../../src-main/shared/contract/participants.ts';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import type { TreeMove, TreeNode } from '../../ui/tree-node.ts';
import { Tree } from '../../ui/tree.tsx';
import { useAssign } from './assign-dialog.tsx';
import { openPeopleDialog } from './people-dialogs.ts';
import { matchPeople } from './match-people.ts';
import styles from './participants-view.module.css';
import { type Speaker, speakersByParticipant, type SpeakersOf } from './speaker-tree.ts';
import { useJoinSpeakers } from './use-join-speakers.ts';
import { useSpeakerCommands } from './use-speaker-commands.ts';
import { ViewSwitch } from './view-switch.tsx';

const nobody: readonly Participant[] = [];
const noSpeakers: readonly Speaker[] = [];
const rowHeight = 28;

/** Every speaker of every document under the participant who it is; drag one to another, or assign several at once. */
export function SpeakersView() {
  const { t, i18n } = useTranslation();
  const { data: participants = nobody } = useQuery(callQuery('participants.list', {}));
  const { data: speakers = noSpeakers } = useQuery(callQuery('speakers.list', {}));
  const [search, setSearch] = useState('');
  const people = useMemo(
    () => foundPeople(speakersByParticipant(participants, speakers, i18n.language), search, i18n.language),
    [participants, speakers, search, i18n.language],
  );
  const [selectedIds, setSelectedIds] = useState<ReadonlySet<string>>(new Set());
  const [closedIds, setClosedIds] = useState<ReadonlySet<string>>(new Set());
  const nodes = useSpeakerNodes(people);
  const { mutate: assign } = useAssign();
  const chosen = speakers.filter(({ id }) => selectedIds.has(id));
  const { join, joinable } = useJoinSpeakers(chosen);
  const askAssign = () => openPeopleDialog({ kind: 'assign', speakerIds: chosen.map(({ id }) => id) });
  useSpeakerCommands({ chosen, askAssign, join, isJoinable: joinable !== null });
  const onMove = ({ ids, targetId }: TreeMove) => {
    const into = people.find(
      ({ participant, speakers: own }) => participant.id === targetId || own.some(({ id }) => id === targetId),
    );
    const moved = ids.filter((id) =>
      speakers.some((speaker) => speaker.id === id && speaker.participantId !== into?.participant.id),
    );
    if (into && moved.length > 0) assign({ speakerIds: moved, pick: into.participant });
  };
  return (
    <>
      <header className={styles.header}>
        <div className={styles.bar}>
          <ViewSwitch />
          <div className={styles.search}>
            <SearchField
              label={t('participants.searchSpeakers')}
              clearLabel={t('participants.clearSearch')}
              value={search}
              onChange={setSearch}
            />
          </div>
          <span className={styles.spacer} />
          {joinable && (
            <Button variant="quiet" onPress={join}>
              {t('participants.joinSpeakers')}
            </Button>
          )}
          <Button isDisabled={chosen.length === 0} onPress={askAssign}>
            {t('participants.assign')}
          </Button>
        </div>
        <p className={styles.hint}>{t('participants.speakersHint')}</p>
      </header>
      {nodes.length === 0 ? (
        <EmptyState title={t('participants.noSpeakersTitle')} sentence={t('participants.emptySentence')} />
      ) : (
        <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
          <div className={styles.speakers}>
            <Tree
              label={t('participants.view.speakers')}
              nodes={nodes}
              expandedIds={new Set(nodes.map(({ id }) => id).filter((id) => !closedIds.has(id)))}
              onExpandedChange={(open) =>
                setClosedIds(new Set(nodes.map(({ id }) => id).filter((id) => !open.has(id))))
              }
              selectedIds={selectedIds}
              onSelectedChange={setSelectedIds}
              selectionMode="multiple"
              onMove={onMove}
            />
          </div>
        </Virtualizer>
      )}
    </>
  );
}

function useSpeakerNodes(people: readonly SpeakersOf[]): readonly TreeNode[] {
  const { t } = useTranslation();
  const { data: documents } = useQuery(callQuery('documents.list', {}));
  return useMemo(() => {
    const documentNames = new Map(documents?.map(({ id, name }) => [id, name]));
    const ofSpeaker = ({ id, name, documentId, turns }: Speaker): TreeNode => ({
      id,
      label: `${name} · ${documentNames.get(documentId) ?? ''}`,
      end: t('imports.turns', { count: turns }),
    });
    return people.map(({ participant, speakers }): TreeNode => ({
      id: participant.id,
      label: participant.name,
      isStrong: true,
      end: participant.role === 'interviewer' ? t('participants.interviewer') : undefined,
      children: speakers.map(ofSpeaker),
    }));
  }, [people, documents, t]);
}

function foundPeople(people: readonly SpeakersOf[], search: string, language: string): readonly SpeakersOf[] {
  const typed = search.trim();
  if (typed === '') return people;
  const matches = (name: string) => matchPeople([{ name }], typed, language).length > 0;
  return people.filter(
    ({ participant, speakers }) => matches(participant.name) || speakers.some(({ name }) => matches(name)),
  );
}

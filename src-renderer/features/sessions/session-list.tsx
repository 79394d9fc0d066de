import { useQuery } from '@tanstack/react-query';
import { Plus, Target } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '../../../src-main/shared/contract/sessions.ts';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { ContextMenu } from '../../ui/context-menu.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { ListPane, PaneFoot, PaneScroll } from '../../ui/list-pane.tsx';
import type { ListRow } from '../../ui/list.tsx';
import { SectionedList } from '../../ui/sectioned-list.tsx';
import { showSession, showStudy } from '../../workspace/navigation.ts';
import { requestSession, useSessionRequest } from '../../workspace/session-request.ts';
import { groupSessions } from './group-sessions.ts';
import { MethodIcon } from './method-icon.tsx';
import { useSessionActions } from './use-session-actions.ts';
import { useSessionEntries } from './use-session-entries.tsx';
import { useSessions } from './use-sessions.ts';
import { useWhen } from './use-when.ts';

const studyId = 'study';

/** The study and its sessions. F2 renames, Delete deletes the one that is shown. */
export function SessionList() {
  const { t } = useTranslation();
  const { sessions, shown } = useSessions();
  const isNew = useSessionRequest(({ request }) => request !== null);
  const actions = useSessionActions(sessions);
  const entriesOf = useSessionEntries(actions);
  const rowOf = useSessionRow();
  const study = useStudyRow(sessions);
  const sections = [
    { id: 'study', title: t('sessions.group.study'), isTitleHidden: true, rows: [study] },
    ...groupSessions(sessions).map((group) => ({
      id: group.state,
      title: t(`sessions.group.${group.state}`),
      rows: group.sessions.map(rowOf),
    })),
  ];
  const sessionAt = (target: Element) => {
    const id = target.closest<HTMLElement>('[role=option]')?.dataset['key'];
    return sessions.find((session) => session.id === id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const session = sessionAt(event.target as Element);
    if (!session || isComposing(event) || (event.key !== 'F2' && event.key !== 'Delete')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'F2') actions.rename(session.id);
    else actions.remove(session.id);
  };
  return (
    <ListPane title={t('sessions.title')}>
      <PaneScroll>
        <ContextMenu
          label={t('sessions.actions')}
          entriesFor={(target) => {
            const session = sessionAt(target);
            return session ? entriesOf(session) : [];
          }}
        >
          <div onKeyDownCapture={onKeyDown}>
            <SectionedList
              label={t('sessions.title')}
              sections={sections}
              selectedId={isNew ? null : (shown?.id ?? studyId)}
              onSelect={(id) => (id === studyId ? showStudy() : showSession(id))}
            />
          </div>
        </ContextMenu>
      </PaneScroll>
      <PaneFoot>
        <Button variant="primary" isWide icon={<Plus strokeWidth={1.5} />} onPress={() => requestSession()}>
          {t('sessions.new')}
        </Button>
      </PaneFoot>
    </ListPane>
  );
}

function useSessionRow(): (session: SessionSummary) => ListRow {
  const { t } = useTranslation();
  const when = useWhen();
  return ({ id, name, method, date, participants }) => {
    const people = participants === 0 ? t('sessions.nobody') : t('sessions.people', { count: participants });
    return {
      id,
      label: name,
      secondary: `${when(date)} · ${people}`,
      icon: <MethodIcon method={method} />,
    };
  };
}

function useStudyRow(sessions: readonly SessionSummary[]): ListRow {
  const { t } = useTranslation();
  const { data } = useQuery(callQuery('study.plan', {}));
  const held = sessions.filter(({ state }) => state === 'held').length;
  const count = data?.sessions.reduce((sum, { planned }) => sum + planned, 0) ?? 0;
  const facts = count > 0 ? t('sessions.studyHeldOf', { count, held }) : t('sessions.studyHeld', { count: held, held });
  return {
    id: studyId,
    label: t('sessions.study'),
    secondary: sessions.length === 0 && count === 0 ? t('sessions.noneYet') : facts,
    icon: <Target aria-hidden size={16} strokeWidth={1.5} />,
  };
}

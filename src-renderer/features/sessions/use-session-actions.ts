import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '../../../src-main/shared/contract/sessions.ts';
import { useCall } from '../../api/use-call.ts';
import { openDocument, showSession, showStudy, useNavigation } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { peopleToSet } from './people-to-set.ts';
import { editName } from './sessions-state.ts';
import { suggestName } from './suggest-name.ts';

export interface SessionActions {
  rename(id: string): void;
  /** The next one of its method, with the same guide, place and facilitators. */
  copy(id: string): void;
  setCancelled(id: string, isCancelled: boolean): void;
  remove(id: string): void;
  /** Starts its notes, or goes on with them. */
  capture(id: string): void;
  openNotes(id: string): void;
  linkDocument(id: string, document: Named): void;
  unlinkDocument(id: string): void;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

type About = (session: SessionSummary) => void;

export function useSessionActions(sessions: readonly SessionSummary[]): SessionActions {
  const start = useCall('capture.start');
  const work = useNoticedChanges(sessions);
  const about = (id: string, act: About) => {
    const session = sessions.find((one) => one.id === id);
    if (session) act(session);
  };
  const neighbour = (id: string) => {
    const at = sessions.findIndex((one) => one.id === id);
    return sessions[at + 1] ?? sessions[at - 1];
  };
  return {
    rename: (id) => {
      showSession(id);
      editName(id);
    },
    copy: (id) => about(id, work.copy.mutate),
    setCancelled: (id, isCancelled) => about(id, (session) => work.cancel.mutate({ session, isCancelled })),
    remove: (id) => {
      const next = neighbour(id);
      const leave = () => (next ? useNavigation.setState({ sessionId: next.id }) : showStudy());
      about(id, (session) => work.remove.mutate(session, { onSuccess: leave }));
    },
    capture: (id) =>
      about(id, ({ state }) => {
        if (state === 'running') return showSession(id, 'capture');
        start.mutate({ sessionId: id }, { onSuccess: () => showSession(id, 'capture') });
      }),
    openNotes: (id) => about(id, ({ documentId }) => documentId !== null && openDocument(documentId)),
    linkDocument: (id, document) => about(id, (session) => work.link.mutate({ session, document })),
    unlinkDocument: (id) => about(id, (session) => work.link.mutate({ session, document: null })),
  };
}

/** Changes whose outcome is said in a notice. */
function useNoticedChanges(sessions: readonly SessionSummary[]) {
  const { t } = useTranslation();
  const copy = useNoticedWork(async (core, { id, method }: SessionSummary) => {
    const { guideId, place, noteTakers, people } = await core.call('sessions.get', { id });
    const name = suggestName(t, method, sessions);
    const facilitators = peopleToSet(people.filter(({ role }) => role === 'facilitator')).map((person) => ({
      ...person,
      attended: null,
    }));
    const made = await core.call('sessions.create', { name, method, guideId, place, noteTakers, people: facilitators });
    showSession(made.id);
    return { message: t('sessions.copied', { name }) };
  });
  const cancel = useNoticedWork(async (core, { session: { id, name }, isCancelled }: Cancelled) => {
    await core.call('sessions.update', { id, isCancelled });
    return { message: t(isCancelled ? 'sessions.cancelled' : 'sessions.restored', { name }) };
  });
  const remove = useNoticedWork(async (core, { id, name }: SessionSummary) => {
    await core.call('sessions.delete', { ids: [id] });
    return { message: t('sessions.deleted', { name }) };
  });
  const link = useNoticedWork(async (core, { session: { id, name }, document }: Linked) => {
    await core.call('sessions.update', { id, documentId: document?.id ?? null });
    if (!document) return { message: t('sessions.notes.unlinked', { name }) };
    return { message: t('sessions.notes.linked', { name, document: document.name }) };
  });
  return { copy, cancel, remove, link };
}

interface Cancelled {
  readonly session: SessionSummary;
  readonly isCancelled: boolean;
}

interface Linked {
  readonly session: SessionSummary;
  readonly document: Named | null;
}

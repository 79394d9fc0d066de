import { debriefKinds } from '../../../src-main/shared/contract/debriefs.ts';
import type { SessionSummary } from '../../../src-main/shared/contract/sessions.ts';
import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { openDocument } from '../../workspace/navigation.ts';
import { debriefTabs, lookAtAll, showTab, showTurns, useDebriefsState, writeItem } from './debriefs-state.ts';
import { useDebrief } from './use-debrief.ts';
import { useDeleteLines } from './use-delete-lines.ts';
import { useLinkSeen } from './use-link-seen.ts';
import { useMakeFinding } from './use-make-finding.ts';

const writeKeys = { finding: 'F', surprise: 'U', change: 'G' } as const;

/** The commands of a session's debrief; some are about the line that was written in last. */
export function useDebriefCommands(session: SessionSummary | null): void {
  const { tab, itemId, isOfAll, turns } = useDebriefsState();
  const debrief = useDebrief(session?.id ?? null);
  const item = debrief?.items.find(({ id }) => id === itemId);
  const makeFinding = useMakeFinding();
  const remove = useDeleteLines();
  const seen = useLinkSeen();
  const documentId = session?.documentId ?? null;
  const isWritten = session !== null && tab === 'debrief';
  const of = (id: string, isEnabled: boolean, run: () => void, keys: readonly string[] = []): Command => ({
    id: `debriefs.${id}`,
    section: 'session',
    label: `debriefs.command.${id}`,
    isEnabled: session !== null && isEnabled,
    keys,
    run,
  });
  useCommands('debriefs', [
    ...debriefKinds.map((kind) => of(`write-${kind}`, true, () => writeItem(kind), [writeKeys[kind]])),
    of('makeFinding', isWritten && item !== undefined, () => item && makeFinding(item), ['Shift+Enter']),
    of('linkSeen', isWritten && item !== undefined && seen.isThere, () => item && seen.link(item.id), ['Shift+L']),
    of('deleteLine', isWritten && item !== undefined, () => item && remove([item.id])),
    ...debriefTabs.map((name) => of(`tab-${name}`, name !== tab, () => showTab(name))),
    of('allSessions', tab !== 'debrief' && !isOfAll, () => lookAtAll(true)),
    of('thisSession', tab !== 'debrief' && isOfAll, () => lookAtAll(false)),
    of('closeTurns', turns !== null, () => showTurns(null), ['Escape']),
    of('openNotes', documentId !== null, () => documentId !== null && openDocument(documentId)),
  ]);
}

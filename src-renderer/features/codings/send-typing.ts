import type { EditorView } from '@tiptap/pm/view';
import { AppError } from '../../../src-main/shared/errors.ts';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import { isComposingText, whenComposed } from '../../editor/composition.ts';
import { markPending, pendingChanges } from '../../editor/pending-changes.ts';
import { reportEmptied } from '../../workspace/emptied-passages.ts';
import { notePendingWork } from '../../workspace/pending-work.ts';
import type { KnownText } from './known-text.ts';
import { sentChanges } from './sent-changes.ts';

export interface Sending {
  readonly view: EditorView;
  readonly documentId: string;
  readonly known: KnownText;
  readonly client: Client;
  /** Nothing is lost: it waits in the editor. */
  onRefused(error: unknown): void;
  /** Others had changed the text: what was typed was carried over. */
  onRebased(): void;
}

export const isWaiting = (view: EditorView): boolean =>
  !view.isDestroyed && pendingChanges(view.state).waiting.length > 0;

/** Sends what waits in the editor until nothing does, or until it is refused. */
export async function sendTyping(sending: Sending): Promise<void> {
  const { view } = sending;
  await composed(view);
  while (isWaiting(view)) {
    try {
      await sendWaiting(sending);
    } catch (error) {
      await settle(view, 'refused');
      if (error instanceof AppError && error.code === 'text-changed') await takeNewText(sending);
      else return refuse(sending, error);
    }
  }
}

async function sendWaiting({ view, documentId, known, client }: Sending): Promise<void> {
  const text = known.text();
  const changes = sentChanges(text, pendingChanges(view.state).waiting);
  markPending(view, { kind: 'sent', changes });
  const edit = { documentId, length: text.length, version: known.version(), changes, kind: 'typed' } as const;
  const { version, emptied } = await client.call('texts.edit', edit);
  known.keep(changes, version);
  reportEmptied(emptied);
  await settle(view, 'kept');
}

const composed = (view: EditorView) => new Promise<void>((resolve) => whenComposed(view, resolve));

async function settle(view: EditorView, kind: 'kept' | 'refused'): Promise<void> {
  if (isComposingText(view)) await composed(view);
  if (view.isDestroyed) return;
  markPending(view, { kind });
  notePendingWork();
}

async function takeNewText({ view, documentId, known, client, onRebased }: Sending): Promise<void> {
  const content = await client.call('documents.content', { id: documentId });
  if (view.isDestroyed) return;
  const isOther = content.text !== known.text();
  known.receive(content);
  if (isOther) onRebased();
}

function refuse({ view, onRefused }: Sending, error: unknown): void {
  const isLost = error instanceof AppError && error.code === 'connection-lost';
  if (!view.isDestroyed && !isLost) onRefused(error);
}

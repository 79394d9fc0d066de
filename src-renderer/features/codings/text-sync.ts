import type { QueryClient } from '@tanstack/react-query';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { applyChanges } from '../../../src-main/shared/domain/text-changes.ts';
import { AppError } from '../../../src-main/shared/errors.ts';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import { contentLines } from '../../editor/build-document-node.ts';
import { isComposingText, whenComposed } from '../../editor/composition.ts';
import { hasPending, markPending, pendingChanges } from '../../editor/pending-changes.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { reconcile } from '../../editor/reconcile.ts';
import { reportEmptied } from '../../workspace/emptied-passages.ts';
import { notePendingWork } from '../../workspace/pending-work.ts';
import { keepOverReload, keepTyping } from './kept-typing.ts';
import { rebaseChanges, rebaseContent } from './rebase-changes.ts';
import { readsSettled } from './reads-settled.ts';
import { sentChanges } from './sent-changes.ts';

const pause = 600;
const longest = 3_000;

export interface TextSync {
  /** Something was typed. */
  typed(): void;
  hasPending(): boolean;
  /** The version of the text in the editor; none while that holds what the project has not got. */
  shownVersion(): string | undefined;
  /** Sends what was typed; resolves when it is in the project, or when it was refused. */
  send(): Promise<void>;
  /** The same, and waits until the window knows what the project has. */
  flush(): Promise<void>;
  /** Runs a command on the text once the project has what was typed; a refusal is said. */
  afterSending(command: () => Promise<unknown>): Promise<void>;
  /** Takes over what the core has. */
  receive(content: DocumentContent): void;
  /** The page goes: what can't be sent any more waits for the next one. */
  leave(): void;
  stop(): void;
}

export interface TextSyncOptions {
  readonly editor: ReadingEditor;
  readonly content: DocumentContent;
  readonly client: Client;
  readonly queries: QueryClient;
  /** Nothing is lost: it waits in the editor. */
  onRefused(error: unknown): void;
  /** Others had changed the text: what was typed was carried over. */
  onRebased(): void;
}

/** Brings what is typed into the project and what the project has into the editor, one at a time. */
export function createTextSync(options: TextSyncOptions): TextSync {
  const { editor, client, queries, onRefused, onRebased } = options;
  const { view } = editor;
  const documentId = options.content.id;
  let base = options.content.text;
  let received = options.content;
  let { version } = options.content;
  let sending: Promise<void> | null = null;
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;
  let longTimer: ReturnType<typeof setTimeout> | undefined;

  const composed = () => new Promise<void>((resolve) => whenComposed(view, resolve));
  const isWaiting = () => !view.isDestroyed && pendingChanges(view.state).waiting.length > 0;
  const clearTimers = () => {
    clearTimeout(pauseTimer);
    clearTimeout(longTimer);
    longTimer = undefined;
  };

  async function sendWaiting(): Promise<void> {
    clearTimers();
    await composed();
    while (isWaiting()) {
      try {
        const changes = sentChanges(base, pendingChanges(view.state).waiting);
        markPending(view, { kind: 'sent', changes });
        const edit = { documentId, length: base.length, version, changes, kind: 'typed' } as const;
        const edited = await client.call('texts.edit', edit);
        base = applyChanges(base, changes);
        version = edited.version;
        reportEmptied(edited.emptied);
        await settle('kept');
      } catch (error) {
        await settle('refused');
        if (error instanceof AppError && error.code === 'text-changed') await takeNewText();
        else return refuse(error);
      }
    }
  }

  async function settle(kind: 'kept' | 'refused'): Promise<void> {
    if (isComposingText(view)) await composed();
    if (view.isDestroyed) return;
    markPending(view, { kind });
    notePendingWork();
  }

  function refuse(error: unknown): void {
    if (view.isDestroyed) return;
    const isLost = error instanceof AppError && error.code === 'connection-lost';
    if (!isLost) onRefused(error);
  }

  async function takeNewText(): Promise<void> {
    const content = await client.call('documents.content', { id: documentId });
    if (view.isDestroyed) return;
    const isOther = content.text !== base;
    receive(content);
    if (isOther) onRebased();
  }

  const flushNow = (): Promise<void> => {
    if (isWaiting()) sending ??= sendWaiting().finally(() => (sending = null));
    return sending ?? Promise.resolve();
  };

  function receive(content: DocumentContent): void {
    if (view.isDestroyed) return;
    const { sent, waiting } = pendingChanges(view.state);
    if (content === received) return;
    const isOwn = content.text === base;
    if (sent.length > 0) return;
    version = content.version;
    if (isOwn && waiting.length > 0) return;
    const rebased = isOwn ? [] : rebaseChanges(waiting, base, content.text);
    base = content.text;
    received = content;
    reconcile(view, contentLines(rebaseContent(content, rebased)), rebased);
  }

  return {
    typed: () => {
      notePendingWork();
      if (!isWaiting()) return;
      clearTimeout(pauseTimer);
      pauseTimer = setTimeout(() => void flushNow(), pause);
      longTimer ??= setTimeout(() => void flushNow(), longest);
    },
    send: flushNow,
    shownVersion: () => (view.isDestroyed || hasPending(view.state) ? undefined : version),
    hasPending: () => !view.isDestroyed && hasPending(view.state),
    flush: async () => {
      await flushNow();
      await readsSettled(queries, ['documents.content', 'codings.ofDocument', 'history.state']);
    },
    afterSending: async (command) => {
      await flushNow();
      await command().catch(onRefused);
    },
    receive,
    leave: () => {
      void flushNow();
      if (hasPending(view.state)) keepOverReload(documentId, { base, ...pendingChanges(view.state) });
    },
    // The editor goes: what it holds is sent without it, and kept for the next one where that fails.
    stop: () => {
      clearTimers();
      if (hasPending(view.state)) void keepTyping(client, documentId, { base, ...pendingChanges(view.state) }, sending);
    },
  };
}

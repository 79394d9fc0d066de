import type { QueryClient } from '@tanstack/react-query';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { hasPending, pendingChanges } from '../../editor/pending-changes.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { notePendingWork } from '../../workspace/pending-work.ts';
import { keepOverReload, keepTyping } from './kept-typing.ts';
import { createKnownText } from './known-text.ts';
import { readsSettled } from './reads-settled.ts';
import { isWaiting, sendTyping } from './send-typing.ts';
import type { Sending } from './send-typing.ts';
import { createTypingPause } from './typing-pause.ts';

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

export interface TextSyncOptions extends Pick<Sending, 'client' | 'onRefused' | 'onRebased'> {
  readonly editor: ReadingEditor;
  readonly content: DocumentContent;
  readonly queries: QueryClient;
}

/** Brings what is typed into the project and what the project has into the editor, one at a time. */
export function createTextSync(options: TextSyncOptions): TextSync {
  const { client, onRefused, queries } = options;
  const { view } = options.editor;
  const documentId = options.content.id;
  const known = createKnownText(view, options.content);
  const { send, underWay, pause } = oneSendingAtATime({ ...options, view, documentId, known });
  const typing = () => ({ base: known.text(), ...pendingChanges(view.state) });
  return {
    typed: () => {
      notePendingWork();
      if (isWaiting(view)) pause.typed();
    },
    send,
    shownVersion: () => (view.isDestroyed || hasPending(view.state) ? undefined : known.version()),
    hasPending: () => !view.isDestroyed && hasPending(view.state),
    flush: async () => {
      await send();
      await readsSettled(queries, ['documents.content', 'codings.ofDocument', 'history.state']);
    },
    afterSending: async (command) => {
      await send();
      await command().catch(onRefused);
    },
    receive: known.receive,
    leave: () => {
      void send();
      if (hasPending(view.state)) keepOverReload(documentId, typing());
    },
    // The editor goes: what it holds is sent without it, and kept for the next one where that fails.
    stop: () => {
      pause.clear();
      if (hasPending(view.state)) void keepTyping(client, documentId, typing(), underWay());
    },
  };
}

function oneSendingAtATime(sending: Sending) {
  let underWay: Promise<void> | null = null;
  const begin = () => {
    pause.clear();
    return sendTyping(sending).finally(() => (underWay = null));
  };
  const send = (): Promise<void> => {
    if (isWaiting(sending.view)) underWay ??= begin();
    return underWay ?? Promise.resolve();
  };
  const pause = createTypingPause(() => void send());
  return { send, pause, underWay: () => underWay };
}

import type { TextChange } from '../../../src-main/shared/contract/texts.ts';
import { applyChanges, composeChanges } from '../../../src-main/shared/domain/text-changes.ts';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import { reportEmptied } from '../../workspace/emptied-passages.ts';
import { rebaseChanges } from './rebase-changes.ts';

/** What an editor held when it went. */
export interface Typing {
  /** The text before `sent`. */
  readonly base: string;
  readonly sent: readonly TextChange[];
  readonly waiting: readonly TextChange[];
}

const kept = new Map<string, Typing>();

const storageKey = (documentId: string) => `motif.typing.${documentId}`;

/** Keeps what was typed while the page is loaded anew. */
export function keepOverReload(documentId: string, typing: Typing): void {
  try {
    sessionStorage.setItem(storageKey(documentId), JSON.stringify(typing));
  } catch {
    // A text too long for the storage: it was sent as well.
  }
}

function takeOverReload(documentId: string): Typing | undefined {
  const typing = sessionStorage.getItem(storageKey(documentId));
  sessionStorage.removeItem(storageKey(documentId));
  return typing === null ? undefined : (JSON.parse(typing) as Typing);
}

/** Sends what was typed in an editor that is gone, after `sending`; where that fails, it waits for the next editor. */
export async function keepTyping(
  client: Client,
  documentId: string,
  typing: Typing,
  sending: Promise<void> | null,
): Promise<void> {
  kept.set(documentId, typing);
  await sending;
  if (kept.get(documentId) !== typing) return;
  kept.delete(documentId);
  try {
    const { text, version } = await client.call('documents.content', { id: documentId });
    const changes = [...changesFor(typing, text)];
    if (changes.length === 0) return;
    const { emptied } = await client.call('texts.edit', { documentId, length: text.length, version, changes });
    reportEmptied(emptied);
  } catch {
    // The core is gone, or has no room: the next editor of the document has it again.
    kept.set(documentId, typing);
  }
}

/** What an earlier editor of the document could not send, as changes of the text that the core has. */
export function takeKeptTyping(documentId: string, text: string): readonly TextChange[] {
  const stored = takeOverReload(documentId);
  const typing = kept.get(documentId) ?? stored;
  kept.delete(documentId);
  return typing ? changesFor(typing, text) : [];
}

function changesFor({ base, sent, waiting }: Typing, text: string): readonly TextChange[] {
  if (sent.length > 0 && text === applyChanges(base, sent)) return waiting;
  return rebaseChanges(sent.length === 0 ? waiting : composeChanges(sent, waiting), base, text);
}

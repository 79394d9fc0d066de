import type { EditorView } from '@tiptap/pm/view';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import type { TextChange } from '../../../src-main/shared/contract/texts.ts';
import { applyChanges } from '../../../src-main/shared/domain/text-changes.ts';
import { contentLines } from '../../editor/build-document-node.ts';
import { pendingChanges } from '../../editor/pending-changes.ts';
import { reconcile } from '../../editor/reconcile.ts';
import { rebaseChanges, rebaseContent } from './rebase-changes.ts';

export interface KnownText {
  text(): string;
  version(): string;
  /** What was sent is in the project. */
  keep(changes: readonly TextChange[], version: string): void;
  /** Shows in the editor what the project has, and on it what it has not got; not while something is on its way. */
  receive(content: DocumentContent): void;
}

/** A document's text as the project has it, as far as the editor was told. */
export function createKnownText(view: EditorView, content: DocumentContent): KnownText {
  let { text, version } = content;
  let received = content;
  return {
    text: () => text,
    version: () => version,
    keep: (changes, next) => {
      text = applyChanges(text, changes);
      version = next;
    },
    receive: (next) => {
      if (view.isDestroyed || next === received) return;
      const { sent, waiting } = pendingChanges(view.state);
      if (sent.length > 0) return;
      const isOwn = next.text === text;
      version = next.version;
      if (isOwn && waiting.length > 0) return;
      const rebased = isOwn ? [] : rebaseChanges(waiting, text, next.text);
      text = next.text;
      received = next;
      reconcile(view, contentLines(rebaseContent(next, rebased)), rebased);
    },
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { caretOffset, rectOfRange, selectRange } from '../../editor/reading-editor.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { positionToOffset } from '../../editor/text-lines.ts';
import { playbackTime } from '../../workspace/playback.ts';
import { readsSettled } from './reads-settled.ts';
import { placeToSplit, timeBetween, turnAtCaret } from './turn-at-caret.ts';

/** Who is asked for: the speaker of what follows the caret, or of a turn. */
export type SpeakerVisit = { readonly anchor: DOMRect; readonly current: string | null } & (
  { readonly kind: 'split'; readonly at: number } | { readonly kind: 'turn'; readonly start: number }
);

/** Splitting and joining turns, and saying who speaks. */
export function useTurnActions(content: DocumentContent, editor: ReadingEditor | null) {
  const queries = useQueryClient();
  const [visit, setVisit] = useState<SpeakerVisit | null>(null);
  const split = useCall('turns.split');
  const join = useCall('turns.join');
  const setSpeaker = useCall('turns.setSpeaker');
  const rename = useCall('speakers.rename');
  const documentId = content.id;
  const nameOf = (id: string | undefined) => content.speakers.find((speaker) => speaker.id === id)?.name ?? null;
  const caretRect = (at: number) => editor && rectOfRange(editor, { start: at, end: at });
  const timeAt = (offset: number) => {
    const time = timeBetween(content.turns, offset, playbackTime(documentId));
    return time === null ? {} : { time };
  };
  const turnHere = () => editor && turnAtCaret(content.turns, caretOffset(editor));

  const ask = (at: number, wanted: { kind: 'split'; at: number } | { kind: 'turn'; start: number }) => {
    const anchor = caretRect(at);
    const current = nameOf(turnAtCaret(content.turns, at)?.speakerId);
    if (anchor) setVisit({ anchor, current, ...wanted });
  };
  const splitAt = async (at: number, speaker: string) => {
    const before = editor?.text.slice(0, at).trimEnd().length ?? at;
    await split.mutateAsync({ documentId, at, speaker, ...timeAt(at) });
    await readsSettled(queries, ['documents.content']);
    const start = editor?.lines.find((line) => line.start > before)?.start;
    if (!editor || start === undefined) return;
    // Whoever went on meanwhile stays where they are.
    const caret = caretOffset(editor);
    if (caret >= before && caret <= start) selectRange(editor, { start, end: start });
  };
  const close = () => {
    setVisit(null);
    editor?.view.focus();
  };
  const askForSpeaker = () => {
    if (!editor) return;
    const at = caretOffset(editor);
    const lineStart = editor.lines.findLast(({ start }) => start <= at)?.start ?? 0;
    ask(at, { kind: 'turn', start: turnHere()?.start ?? lineStart });
  };
  return {
    visit,
    turnHere,
    askToSplit: async () => {
      // A line that was just written may be part of a turn already.
      await readsSettled(queries, ['documents.content']);
      const { turns } = queries.getQueryData(callQuery('documents.content', { id: documentId }).queryKey) ?? content;
      const turn = editor && turnAtCaret(turns, caretOffset(editor));
      if (!editor || !turn) return askForSpeaker();
      const at = placeToSplit(editor.text, turn, caretOffset(editor));
      ask(at, { kind: 'split', at });
    },
    askForSpeaker,
    /** A press on a speaker's name in the margin. */
    pressSpeaker: (name: HTMLElement) => {
      if (!editor) return;
      const start = positionToOffset(editor.lines, editor.view.posAtDOM(name.parentElement ?? name, 0));
      const current = name.dataset['speaker'] ?? null;
      setVisit({ kind: 'turn', start, current, anchor: name.getBoundingClientRect() });
    },
    joinWithTurnBefore: () => {
      const turn = turnHere();
      if (turn) join.mutate({ documentId, start: turn.start });
    },
    choose: (speaker: string) => {
      if (visit?.kind === 'split') splitAt(visit.at, speaker).catch(() => undefined);
      if (visit?.kind === 'turn')
        setSpeaker.mutate({ documentId, start: visit.start, speaker, ...timeAt(visit.start) });
      close();
    },
    renameEverywhere: (name: string) => {
      const speaker = content.speakers.find((candidate) => candidate.name === visit?.current);
      if (speaker) rename.mutate({ id: speaker.id, name });
      close();
    },
    close,
  };
}

export type TurnActions = ReturnType<typeof useTurnActions>;

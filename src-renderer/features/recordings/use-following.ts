import { useEffect, useRef } from 'react';
import { rectOfRange, scrollToOffset } from '../../editor/reading-editor.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { lineElement } from '../../editor/line-element.ts';
import { lineAt } from '../../editor/text-lines.ts';
import { follow, usePlayer } from './player.ts';
import type { TimedStretch } from './time-line.ts';

/** Keeps what is played in sight, until the reader scrolls away from it. While one writes, the text stands still. */
export function useFollowing(editor: ReadingEditor | null, turn: TimedStretch | null, isEditing: boolean): void {
  const isFollowing = usePlayer((state) => state.isFollowing);
  const isPlaying = usePlayer((state) => state.isPlaying);
  const ownTop = useRef(-1);
  const start = turn?.start ?? null;
  useEffect(() => {
    if (!editor || start === null || !isFollowing || !isPlaying || isEditing || isInSight(editor, start)) return;
    scrollToOffset(editor, start);
    ownTop.current = editor.scroller.scrollTop;
  }, [editor, start, isFollowing, isPlaying, isEditing]);
  useEffect(() => {
    if (!editor || !isPlaying || start === null) return;
    const onScroll = () => {
      const isOwn = Math.abs(editor.scroller.scrollTop - ownTop.current) < 2;
      if (!isOwn && !isInSight(editor, start)) follow(false);
    };
    editor.scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => editor.scroller.removeEventListener('scroll', onScroll);
  }, [editor, isPlaying, start]);
}

function isInSight(editor: ReadingEditor, start: number): boolean {
  if (!lineElement(editor.view, lineAt(editor.lines, start))) return false;
  const { top, bottom } = rectOfRange(editor, { start, end: start });
  const box = editor.scroller.getBoundingClientRect();
  return top >= box.top && bottom <= box.bottom;
}

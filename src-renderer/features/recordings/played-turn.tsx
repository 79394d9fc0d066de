import { useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { lineElement } from '../../editor/line-element.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { lineAt } from '../../editor/text-lines.ts';
import styles from './played-turn.module.css';
import { usePlayer } from './player.ts';
import { stretchAtTime } from './time-line.ts';
import type { TimedStretch } from './time-line.ts';
import { useFollowing } from './use-following.ts';

export interface PlayedTurnProps {
  readonly editor: ReadingEditor | null;
  readonly text: readonly TimedStretch[];
  readonly offset: number;
  readonly isEditing: boolean;
}

/** The turn that is being played is lit, and the text goes along. */
export function PlayedTurn({ editor, text, offset, isEditing }: PlayedTurnProps) {
  const light = useRef<HTMLDivElement>(null);
  const turn = usePlayer(({ time, isPlaying }) => (isPlaying || time > 0 ? stretchAtTime(text, time + offset) : null));
  useFollowing(editor, turn, isEditing);
  useLayoutEffect(() => {
    if (!editor) return;
    const place = () => light.current && placeLight(light.current, editor, turn);
    place();
    return editor.subscribe(place);
  }, [editor, turn]);
  const page = editor?.scroller.firstElementChild;
  return page ? createPortal(<div ref={light} className={styles.light} data-played hidden />, page) : null;
}

function placeLight(light: HTMLElement, editor: ReadingEditor, turn: TimedStretch | null): void {
  const { view, lines } = editor;
  const first = turn && !view.isDestroyed ? lineElement(view, lineAt(lines, turn.start)) : undefined;
  const last = turn && !view.isDestroyed ? lineElement(view, lineAt(lines, turn.end)) : undefined;
  const page = light.parentElement;
  light.hidden = !first || !last || !page;
  if (!first || !last || !page || !turn) return;
  light.dataset['played'] = String(turn.start);
  const top = page.getBoundingClientRect().top;
  light.style.top = `${first.getBoundingClientRect().top - top - 4}px`;
  light.style.height = `${last.getBoundingClientRect().bottom - first.getBoundingClientRect().top + 8}px`;
}

import type { Editor } from '@tiptap/core';
import {
  Bold,
  Code,
  Heading1,
  Heading2,
  Italic,
  Link,
  List,
  ListOrdered,
  Strikethrough,
  TextQuote,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMac, shortcutKeys } from '../../ui/shortcut-keys.ts';
import styles from './format-bar.module.css';

interface Format {
  readonly name:
    'bold' | 'italic' | 'strike' | 'code' | 'heading1' | 'heading2' | 'bulletList' | 'orderedList' | 'quote';
  readonly icon: LucideIcon;
  readonly keys: string;
  readonly isOn: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
}

const chain = (editor: Editor) => editor.chain().focus();

const formats: readonly Format[] = [
  {
    name: 'bold',
    icon: Bold,
    keys: 'Mod+B',
    isOn: (on) => on.isActive('bold'),
    run: (on) => chain(on).toggleBold().run(),
  },
  {
    name: 'italic',
    icon: Italic,
    keys: 'Mod+I',
    isOn: (on) => on.isActive('italic'),
    run: (on) => chain(on).toggleItalic().run(),
  },
  {
    name: 'strike',
    icon: Strikethrough,
    keys: 'Mod+Shift+S',
    isOn: (on) => on.isActive('strike'),
    run: (on) => chain(on).toggleStrike().run(),
  },
  {
    name: 'code',
    icon: Code,
    keys: 'Mod+E',
    isOn: (on) => on.isActive('code'),
    run: (on) => chain(on).toggleCode().run(),
  },
  {
    name: 'heading1',
    icon: Heading1,
    keys: 'Mod+Alt+1',
    isOn: (on) => on.isActive('heading', { level: 1 }),
    run: (on) => chain(on).toggleHeading({ level: 1 }).run(),
  },
  {
    name: 'heading2',
    icon: Heading2,
    keys: 'Mod+Alt+2',
    isOn: (on) => on.isActive('heading', { level: 2 }),
    run: (on) => chain(on).toggleHeading({ level: 2 }).run(),
  },
  {
    name: 'bulletList',
    icon: List,
    keys: 'Mod+Shift+8',
    isOn: (on) => on.isActive('bulletList'),
    run: (on) => chain(on).toggleBulletList().run(),
  },
  {
    name: 'orderedList',
    icon: ListOrdered,
    keys: 'Mod+Shift+7',
    isOn: (on) => on.isActive('orderedList'),
    run: (on) => chain(on).toggleOrderedList().run(),
  },
  {
    name: 'quote',
    icon: TextQuote,
    keys: 'Mod+Shift+B',
    isOn: (on) => on.isActive('blockquote'),
    run: (on) => chain(on).toggleBlockquote().run(),
  },
];

interface FormatBarProps {
  readonly editor: Editor;
  /** Another number whenever the selection has moved. */
  readonly moves: number;
  onLink(): void;
}

const gap = 6;

const titleBarHeight = 60;

/** Where what scrolls around the field would cut the bar off. */
function topEdge(bar: Element | null): number {
  let around = bar?.parentElement ?? null;
  while (around && getComputedStyle(around).overflowY === 'visible') around = around.parentElement;
  return Math.max(titleBarHeight, around?.getBoundingClientRect().top ?? 0);
}

const keysText = (keys: string) => shortcutKeys(keys, isMac()).join(isMac() ? '' : '+');

/** What can be done with selected words, beside them; it leaves the keyboard where it is. */
export function FormatBar({ editor, moves, onLink }: FormatBarProps) {
  const { t } = useTranslation();
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  const { empty, from, to } = editor.state.selection;
  const isShown = !empty && editor.isFocused && !editor.view.composing && editor.state.doc.textBetween(from, to) !== '';
  useLayoutEffect(() => {
    const field = bar.current?.parentElement?.getBoundingClientRect();
    const size = bar.current?.getBoundingClientRect();
    if (!isShown || !field || !size) return;
    const start = editor.view.coordsAtPos(from);
    const end = editor.view.coordsAtPos(to, -1);
    const above = start.top - size.height - gap;
    const top = above > topEdge(bar.current) ? above : end.bottom + gap;
    const middle = start.top === end.top ? (start.left + end.left) / 2 : start.left + size.width / 2;
    const left = Math.max(0, Math.min(field.width - size.width, middle - size.width / 2 - field.left));
    setPlace({ left, top: top - field.top });
  }, [editor, isShown, from, to, moves]);
  if (!isShown) return null;
  return (
    <div ref={bar} className={styles.bar} style={place} role="toolbar" aria-label={t('richText.formats')}>
      {formats.map(({ name, icon: Icon, keys, isOn, run }) => (
        <button
          key={name}
          type="button"
          tabIndex={-1}
          className={styles.format}
          aria-pressed={isOn(editor)}
          aria-label={t(`richText.${name}`)}
          title={`${t(`richText.${name}`)}  ${keysText(keys)}`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(editor)}
        >
          <Icon size={15} strokeWidth={1.75} />
        </button>
      ))}
      <button
        type="button"
        tabIndex={-1}
        className={styles.format}
        aria-label={t('richText.link')}
        title={`${t('richText.link')}  ${keysText('Mod+Shift+K')}`}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onLink}
      >
        <Link size={15} strokeWidth={1.75} />
      </button>
    </div>
  );
}

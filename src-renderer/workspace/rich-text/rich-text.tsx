import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showNotice } from '../notices.ts';
import { FormatBar } from './format-bar.tsx';
import { LinkPicker } from './link-picker.tsx';
import styles from './rich-text.module.css';
import { showRichText } from './show-rich-text.ts';
import { useFollow } from './use-follow.ts';
import { useLinkCommand } from './use-link-command.ts';
import { useRichText } from './use-rich-text.ts';
import { useShownLinks } from './use-shown-links.ts';

export interface RichTextProps {
  readonly label: string;
  /** Markdown. */
  readonly value: string;
  onChange(value: string): void;
  onBlur(): void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  /** A page shows no frame; a part of one keeps no room for more. */
  readonly look?: 'page' | 'part' | 'boxed';
  /** Mod+Enter; without it, the field is left. */
  onSubmit?(): void;
  /** Escape; without it, the field is left. */
  onEscape?(): void;
  /** Before a link is followed. */
  onFollow?(): void;
}

interface AskedLink {
  readonly from: number;
  readonly to: number;
  readonly rect: DOMRect;
}

/** Words with headings, lists, emphasis and links to the project's things, written where they are read. */
export function RichText(props: RichTextProps) {
  const { label, value, placeholder = '', autoFocus = false, look = 'page' } = props;
  const { t } = useTranslation();
  const [moves, setMoves] = useState(0);
  const [asked, setAsked] = useState<AskedLink | null>(null);
  const { shown, resolved } = useShownLinks(value);
  const follow = useFollow(resolved, props.onFollow);
  const { place, editor } = useRichText({ markdown: value, label, autoFocus }, (of) => ({
    onChange: props.onChange,
    onBlur: props.onBlur,
    onSelection: () => setMoves((count) => count + 1),
    onSubmit: () => (props.onSubmit ? props.onSubmit() : leave(of)),
    onEscape: () => (props.onEscape ? props.onEscape() : leave(of)),
    onAskLink: ({ from, to }) => setAsked({ from, to, rect: rectAt(of, to) }),
    onFollow: follow,
    onTooLong: () => showNotice({ kind: 'error', message: t('richText.tooLong') }),
  }));
  useEffect(() => {
    if (editor) showRichText(editor, { markdown: value, links: shown, goneTitle: t('richText.gone') });
  }, [editor, value, shown, t]);

  const askLink = () => {
    if (!editor) return;
    const { from, to } = editor.state.selection;
    setAsked({ from, to, rect: rectAt(editor, to) });
  };
  const { onFocus } = useLinkCommand(editor, askLink);
  return (
    <div
      className={`${styles.field} ${styles[look]}`}
      style={{ '--placeholder': JSON.stringify(placeholder) } as never}
      onFocus={onFocus}
    >
      <div ref={place} />
      {editor && <FormatBar editor={editor} moves={moves} onLink={askLink} />}
      {editor && asked && (
        <LinkPicker
          anchor={asked.rect}
          onPick={(link) => insertLink(editor, asked, link)}
          onClose={() => {
            setAsked(null);
            requestAnimationFrame(() => editor.commands.focus());
          }}
        />
      )}
    </div>
  );
}

// To what is around it: focus on nothing would come back here with the next popover that closes.
function leave(editor: Editor): void {
  const field = editor.view.dom;
  const around = field.parentElement?.closest<HTMLElement>('[tabindex]') ?? document.querySelector('main');
  if (around) around.focus({ preventScroll: true });
  else editor.commands.blur();
}

interface NewLink {
  readonly url: string;
  readonly label: string;
}

function insertLink(editor: Editor, { from, to }: AskedLink, attrs: NewLink): void {
  editor.chain().insertContentAt({ from, to }, { type: 'projectLink', attrs }).run();
}

function rectAt(editor: Editor, position: number): DOMRect {
  const { left, top, bottom } = editor.view.coordsAtPos(position);
  return new DOMRect(left, top, 1, bottom - top);
}

import type { Editor } from '@tiptap/core';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../commands.ts';
import { showNotice } from '../notices.ts';
import { FormatBar } from './format-bar.tsx';
import { LinkPicker } from './link-picker.tsx';
import styles from './rich-text.module.css';
import { showRichText } from './show-rich-text.ts';
import { useFollow } from './use-follow.ts';
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
  /** A page shows no frame. */
  readonly look?: 'page' | 'boxed';
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
    onSubmit: () => (props.onSubmit ? props.onSubmit() : of.commands.blur()),
    onEscape: () => (props.onEscape ? props.onEscape() : of.commands.blur()),
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
  useLinkCommand(editor, askLink);
  return (
    <div
      className={`${styles.field} ${styles[look]}`}
      style={{ '--placeholder': JSON.stringify(placeholder) } as never}
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

// Its key is the field's own: elsewhere the same key copies a link.
function useLinkCommand(editor: Editor | null, askLink: () => void): void {
  useCommands(`richText${useId()}`, [
    {
      id: 'richText.link',
      section: 'edit',
      label: 'richText.link',
      isEnabled: editor !== null,
      run: askLink,
    },
  ]);
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

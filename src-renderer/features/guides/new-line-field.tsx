import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import { InPlaceText } from '../../ui/in-place-text.tsx';
import { typeLine, useGuidesState } from './guides-state.ts';
import styles from './new-line-field.module.css';
import { useKeepLine } from './use-keep-line.ts';
import { useNewLinePaste } from './use-line-paste.ts';
import { useNewLineKeys } from './use-new-line-keys.ts';

const longest = 2_000;

/** A line that is being written and not in the guide yet. */
export function NewLineField({ guide }: { readonly guide: Guide }) {
  const { t } = useTranslation();
  const { newLine, newText } = useGuidesState();
  const keep = useKeepLine(guide);
  const paste = useNewLinePaste(guide);
  const onKeyDown = useNewLineKeys(guide, newLine);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, [newLine]);
  if (!newLine) return null;
  const onBlur = () => {
    // A line that goes to another place of the guide is drawn anew, and is not left.
    if (!field.current?.isConnected) return;
    keep(newLine, newText, false);
  };
  const Row = newLine.kind === 'section' ? 'div' : 'li';
  return (
    <Row
      className={`${styles.newLine} ${styles[`new-${newLine.kind}`]}`}
      data-new-line
      onKeyDownCapture={onKeyDown}
      onPasteCapture={(event) => paste(event, newLine)}
    >
      <InPlaceText
        ref={field}
        label={t(`guides.new.${newLine.kind}`)}
        placeholder={t(`guides.placeholder.${newLine.kind}`)}
        look="line"
        value={newText}
        onChange={typeLine}
        onBlur={onBlur}
        maxLength={longest}
      />
    </Row>
  );
}

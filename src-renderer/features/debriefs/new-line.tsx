import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefKind } from '../../../src-main/shared/contract/debriefs.ts';
import { useCall } from '../../api/use-call.ts';
import { InPlaceText } from '../../ui/in-place-text.tsx';
import styles from './debrief-part.module.css';
import { chooseItem, useDebriefsState, writeItem } from './debriefs-state.ts';

interface NewLineProps {
  readonly sessionId: string;
  readonly kind: DebriefKind;
}

export const longestLine = 2_000;

/** A line to write in: at Enter, or when it is left, it is kept, and the next one can be written. */
export function NewLine({ sessionId, kind }: NewLineProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const add = useCall('debriefs.add');
  const field = useRef<HTMLTextAreaElement>(null);
  const isWanted = useDebriefsState((state) => state.wanted === kind);
  useEffect(() => {
    if (!isWanted) return;
    field.current?.focus();
    writeItem(null);
  }, [isWanted]);
  const keep = () => {
    const meant = text.trim();
    setText('');
    if (meant === '') return;
    const kept = { onSuccess: ({ id }: { id: string }) => chooseItem(id), onError: () => setText(meant) };
    add.mutate({ sessionId, kind, text: meant }, kept);
  };
  return (
    <div className={styles.text}>
      <InPlaceText
        ref={field}
        label={t(`debriefs.write.${kind}`)}
        placeholder={t(`debriefs.write.${kind}`)}
        look="line"
        value={text}
        onChange={setText}
        onBlur={keep}
        staysAtEnter
        onCancel={() => setText('')}
        maxLength={longestLine}
      />
    </div>
  );
}

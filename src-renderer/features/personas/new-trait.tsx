import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import { InPlaceText } from '../../ui/in-place-text.tsx';
import { usePersonasState, writeTrait } from './personas-state.ts';
import type { TraitKind } from './personas-state.ts';
import styles from './traits.module.css';

interface NewTraitProps {
  readonly personaId: string;
  readonly kind: TraitKind;
}

const longestText = 2_000;

/** A line to write in: what stands there when it is left, or at Enter, becomes a trait, and the next one can be written. */
export function NewTrait({ personaId, kind }: NewTraitProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const add = useCall('personas.addTrait');
  const field = useRef<HTMLTextAreaElement>(null);
  const isWanted = usePersonasState((state) => state.wantedTrait === kind);
  useEffect(() => {
    if (!isWanted) return;
    field.current?.focus();
    writeTrait(null);
  }, [isWanted]);
  const keep = () => {
    const meant = text.trim();
    setText('');
    if (meant === '') return;
    add.mutate({ personaId, kind, text: meant }, { onError: () => setText(meant) });
  };
  return (
    <div className={styles.new}>
      <InPlaceText
        ref={field}
        label={t(`personas.add.${kind}`)}
        placeholder={t(`personas.add.${kind}`)}
        look="line"
        value={text}
        onChange={setText}
        onBlur={keep}
        staysAtEnter
        onCancel={() => setText('')}
        maxLength={longestText}
      />
    </div>
  );
}

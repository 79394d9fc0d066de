import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { useCall } from '../../api/use-call.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { useCodeColor } from '../../workspace/code-color.ts';
import styles from './code-editor.module.css';

interface CodeNameFieldProps {
  readonly code: Code;
  onRecolor(): void;
}

/** A code's colour and name as the heading of its page; both can be changed there. */
export function CodeNameField({ code, onRecolor }: CodeNameFieldProps) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const update = useCall('codes.update');
  const [typed, setTyped] = useState<string | null>(null);
  const [known, setKnown] = useState(code.name);
  if (known !== code.name) {
    setKnown(code.name);
    setTyped(null);
  }
  const leave = () => {
    const name = typed?.trim() ?? '';
    if (name === '' || name === code.name) setTyped(null);
    else update.mutate({ id: code.id, name });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') event.currentTarget.blur();
    else setTyped(null);
  };
  return (
    <div className={styles.heading}>
      <VisuallyHidden>
        <h1>{code.name}</h1>
      </VisuallyHidden>
      <IconButton
        label={t('codes.recolor')}
        icon={<ColorDot color={colorOf(code.color).solid} size="medium" />}
        onPress={onRecolor}
      />
      <input
        aria-label={t('codes.nameField')}
        className={styles.name}
        maxLength={200}
        value={typed ?? code.name}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
    </div>
  );
}

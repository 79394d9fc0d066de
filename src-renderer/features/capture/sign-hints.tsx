import { CircleQuestionMark, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useRemembered } from './remembered.ts';
import styles from './sign-hints.module.css';
import { focusTypingLine } from './typing-focus.ts';

interface SignHintsProps {
  /** Some people are chosen by letters. */
  readonly hasLetters: boolean;
}

const signs = ['!!', '??', '#', '@', '*…*', '+ −'] as const;
const signNames = {
  '!!': 'keyMoment',
  '??': 'followUp',
  '#': 'code',
  '@': 'person',
  '*…*': 'nonVerbal',
  '+ −': 'respond',
} as const;
const keys = [
  ['Enter', 'enter'],
  ['Shift+Enter', 'shiftEnter'],
  ['ArrowUp', 'up'],
  ['Escape', 'escape'],
] as const;

/** The signs and keys, in a row under the line until they are known by heart. */
export function SignHints({ hasLetters }: SignHintsProps) {
  const { t } = useTranslation();
  const [isClosed, setIsClosed] = useRemembered('hints.closed', 0);
  const toggle = () => {
    setIsClosed(isClosed === 1 ? 0 : 1);
    focusTypingLine();
  };
  if (isClosed === 1)
    return (
      <div className={styles.closed}>
        <IconButton
          size="small"
          label={t('capture.hints.show')}
          icon={<CircleQuestionMark strokeWidth={1.5} />}
          onPress={toggle}
        />
      </div>
    );
  return (
    <section className={styles.hints} aria-label={t('capture.hints.label')}>
      <ul className={styles.list}>
        {signs.map((sign) => (
          <li key={sign} className={styles.hint}>
            <kbd className={styles.sign}>{sign}</kbd> {t(`capture.hints.${signNames[sign]}`)}
          </li>
        ))}
        {keys.map(([key, name]) => (
          <li key={key} className={styles.hint}>
            <Kbd shortcut={key} /> {t(`capture.hints.${name}`)}
          </li>
        ))}
        {hasLetters && <li className={styles.hint}>{t('capture.hints.letters')}</li>}
      </ul>
      <IconButton size="small" label={t('capture.hints.hide')} icon={<X strokeWidth={1.5} />} onPress={toggle} />
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { Kbd } from '../ui/kbd.tsx';

export type CodePickerPurpose = 'code' | 'recode' | 'merge' | 'move' | 'split' | 'bind';

/** Where no new code can be named. */
export const takesOnlyKnown = (purpose: CodePickerPurpose): boolean =>
  purpose === 'merge' || purpose === 'move' || purpose === 'bind';

/** What the keys of the picker do, under its list. */
export function CodePickerKeys({ purpose }: { readonly purpose: CodePickerPurpose }) {
  const { t } = useTranslation();
  return (
    <>
      <span>
        <Kbd shortcut="Enter" /> {t(`codePicker.enter.${purpose}`)}
      </span>
      {purpose === 'code' && (
        <span>
          <Kbd shortcut="Shift+Enter" /> {t('codePicker.keepOpen')}
        </span>
      )}
      {!takesOnlyKnown(purpose) && (
        <span>
          <Kbd shortcut="Tab" /> {t('codePicker.below')}
        </span>
      )}
      {purpose === 'code' && (
        <span>
          <Kbd shortcut="Alt+1–9" /> {t('codePicker.pin')}
        </span>
      )}
    </>
  );
}

import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import { useCall } from '../../api/use-call.ts';
import { NameHeading } from '../../workspace/name-heading.tsx';
import { titleKey } from './guides-state.ts';
import { useWantedFocus } from './line-field.tsx';

export function GuideTitle({ guide: { id, name } }: { readonly guide: Pick<Guide, 'id' | 'name'> }) {
  const { t } = useTranslation();
  const { mutateAsync } = useCall('guides.rename');
  const field = useRef<HTMLTextAreaElement>(null);
  useWantedFocus(titleKey, field);
  return (
    <NameHeading
      label={t('guides.nameField')}
      name={name}
      field={field}
      onRename={(typed) => mutateAsync({ id, name: typed })}
    />
  );
}

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { useCall } from '../../api/use-call.ts';
import { NameHeading } from '../../workspace/name-heading.tsx';
import { editTitle, useFindingsState } from './findings-state.ts';

/** The claim itself. */
export function FindingTitle({ finding: { id, title } }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const { mutateAsync } = useCall('findings.update');
  const field = useRef<HTMLTextAreaElement>(null);
  const isAsked = useFindingsState((state) => state.titleId === id);
  useEffect(() => {
    if (!isAsked) return;
    field.current?.focus();
    field.current?.select();
    editTitle(null);
  }, [isAsked]);
  return (
    <NameHeading
      label={t('findings.titleField')}
      name={title}
      field={field}
      onRename={(typed) => mutateAsync({ id, title: typed })}
    />
  );
}

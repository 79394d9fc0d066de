import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { closePeopleDialog, type PastedRows } from './people-dialogs.ts';

const named = 5;

/** Offers to make participants of pasted rows that nobody has. */
export function PasteDialog({ pasted: { rows, cells, records } }: { readonly pasted: PastedRows }) {
  const { t } = useTranslation();
  const fill = useCall('attributes.fill');
  const names = rows.slice(0, named).map(({ name }) => name);
  const paste = () => {
    fill.mutate({ cells, records, participants: rows });
    closePeopleDialog();
  };
  return (
    <ConfirmDialog
      title={t('participants.pasteTitle', { count: rows.length })}
      confirmLabel={t('participants.pasteMake')}
      cancelLabel={t('participants.cancel')}
      isOpen
      onConfirm={paste}
      onCancel={closePeopleDialog}
    >
      <p>
        {names.join(t('participants.between'))}
        {rows.length > named && ' …'}
      </p>
    </ConfirmDialog>
  );
}

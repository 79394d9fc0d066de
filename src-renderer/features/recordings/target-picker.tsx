import { CalendarDays, FilePlus2, FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ChooseOrMake } from '../../workspace/choose-or-make.tsx';
import { fileOf, stemOf } from './attach-target.ts';
import type { AttachTarget } from './attach-target.ts';

interface TargetPickerProps {
  readonly path: string;
  readonly targets: readonly AttachTarget[];
  /** Null: a new document. */
  onChoose(target: AttachTarget | null): void;
  onClose(): void;
}

const icon = { size: 16, strokeWidth: 1.5 } as const;
const newDocument = 'new';

/** What one recording belongs to: a document, a session, or a document of its own. */
export function TargetPicker({ path, targets, onChoose, onClose }: TargetPickerProps) {
  const { t } = useTranslation();
  const own = {
    id: newDocument,
    label: t('recordings.newDocumentFor', { name: stemOf(path) }),
    icon: <FilePlus2 {...icon} />,
  };
  return (
    <ChooseOrMake
      isOpen
      label={t('recordings.whatFor', { file: fileOf(path) })}
      placeholder={t('recordings.whatForPlaceholder')}
      emptyText={t('recordings.whatForNone')}
      items={[
        own,
        ...targets.map(({ id, name, kind }) => ({
          id,
          label: name,
          end: t(`recordings.${kind}`),
          icon: kind === 'session' ? <CalendarDays {...icon} /> : <FileText {...icon} />,
        })),
      ]}
      onChoose={(choice) => 'id' in choice && onChoose(targets.find(({ id }) => id === choice.id) ?? null)}
      onClose={onClose}
    />
  );
}

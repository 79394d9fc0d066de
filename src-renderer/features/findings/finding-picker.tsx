import { useTranslation } from 'react-i18next';
import { ChooseOrMake } from '../../workspace/choose-or-make.tsx';
import type { Choice } from '../../workspace/choose-or-make.tsx';
import { closeFindingPicker, useFindingPicker } from '../../workspace/finding-picker.ts';
import { PriorityMark } from './priority-mark.tsx';
import { useAddQuotes } from './use-add-quotes.ts';
import { useFindingCommands } from './use-finding-commands.ts';
import { useFindings } from './use-findings.ts';

/** Asks to which finding quotes shall go: one that is there, or a new one of the typed title. */
export function FindingPicker() {
  const { t } = useTranslation();
  const request = useFindingPicker((state) => state.request);
  const { findings } = useFindings(request !== null);
  const addQuotes = useAddQuotes();
  useFindingCommands();
  const choose = (choice: Choice) => {
    const finding = 'id' in choice ? findings.find(({ id }) => id === choice.id) : null;
    closeFindingPicker();
    if (!request) return;
    if ('newName' in choice) addQuotes({ request, title: choice.newName });
    else if (finding) addQuotes({ request, finding });
  };
  const count = request ? request.passageIds.length + request.places.length : 0;
  return (
    <ChooseOrMake
      label={t('findings.picker.label', { count })}
      placeholder={t('findings.picker.placeholder', { count })}
      emptyText={t('findings.picker.empty')}
      isOpen={request !== null}
      items={findings.map(({ id, title, evidence, priority }) => ({
        id,
        label: title,
        hint: t('findings.quotes', { count: evidence.length }),
        icon: <PriorityMark priority={priority} />,
      }))}
      makeWords={(title) => t('findings.picker.new', { title })}
      enterWords={t('findings.picker.add')}
      onChoose={choose}
      onClose={closeFindingPicker}
    />
  );
}

import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { countPieces } from '../../../src-main/shared/domain/finding-standing.ts';
import { ChooseOrMake } from '../../workspace/choose-or-make.tsx';
import type { Choice } from '../../workspace/choose-or-make.tsx';
import { aimAtFinding, closeFindingPicker, sizeOfRequest, useFindingPicker } from '../../workspace/finding-picker.ts';
import { otherSide } from './evidence/use-quote-actions.ts';
import { PriorityMark } from './priority-mark.tsx';
import { useAddQuotes } from './use-add-quotes.ts';
import { useFindingCommands } from './use-finding-commands.ts';
import { useFindings } from './use-findings.ts';

/** Asks to which finding quotes shall go: one that is there, or a new one of the typed title. Shift puts them on the other side. */
export function FindingPicker() {
  const { t } = useTranslation();
  const { request, side, aim } = useFindingPicker();
  const { findings } = useFindings(request !== null);
  const addQuotes = useAddQuotes();
  useFindingCommands();
  const choose = (choice: Choice, isSecond: boolean) => {
    const finding = 'id' in choice ? findings.find(({ id }) => id === choice.id) : null;
    closeFindingPicker();
    aimAtFinding(null);
    if (!request) return;
    const meant = isSecond ? otherSide(side) : side;
    if ('newName' in choice) addQuotes({ request, side: meant, title: choice.newName });
    else if (finding) addQuotes({ request, side: meant, finding });
  };
  const count = request ? sizeOfRequest(request) : 0;
  const isFor = side === 'for';
  const sideWords = (isAs: boolean) => t(isAs ? 'findings.picker.addFor' : 'findings.picker.addAgainst');
  return (
    <ChooseOrMake
      label={t(isFor ? 'findings.picker.label' : 'findings.picker.labelAgainst', { count })}
      placeholder={t(isFor ? 'findings.picker.placeholder' : 'findings.picker.placeholderAgainst', { count })}
      emptyText={t('findings.picker.empty')}
      isOpen={request !== null}
      items={aimedFirst(findings, aim?.findingId ?? null).map(({ id, title, pieces, priority }) => ({
        id,
        label: title,
        hint: t('findings.quotes', { count: countPieces(pieces) }),
        icon: <PriorityMark priority={priority} />,
      }))}
      makeWords={(title) => t('findings.picker.new', { title })}
      enterWords={sideWords(isFor)}
      secondWords={sideWords(!isFor)}
      onChoose={choose}
      onClose={closeFindingPicker}
    />
  );
}

/** The finding for which quotes were looked for stands first, what was dropped last. */
function aimedFirst(findings: readonly Finding[], aimedId: string | null): readonly Finding[] {
  const rank = ({ id, state }: Finding) => (id === aimedId ? 0 : state === 'dropped' ? 2 : 1);
  return findings.toSorted((one, other) => rank(one) - rank(other));
}

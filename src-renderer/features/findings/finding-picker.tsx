import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { CommandPalette } from '../../ui/command-palette.tsx';
import type { PaletteItem, PaletteMatch } from '../../ui/command-palette.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { closeFindingPicker, useFindingPicker } from '../../workspace/finding-picker.ts';
import type { FindingRequest } from '../../workspace/finding-picker.ts';
import { matchFindings, newTitle } from './match-findings.ts';
import { PriorityMark } from './priority-mark.tsx';
import { useAddQuotes } from './use-add-quotes.ts';
import { useFindingCommands } from './use-finding-commands.ts';
import { useFindings } from './use-findings.ts';

const newId = 'new:';
const quotesIn = (request: FindingRequest | null) => (request ? request.passageIds.length + request.places.length : 0);

/** Asks to which finding quotes shall go: one that is there, or a new one of the typed title. */
export function FindingPicker() {
  const { t } = useTranslation();
  const request = useFindingPicker((state) => state.request);
  const [query, setQuery] = useState('');
  const { findings } = useFindings(request !== null);
  const addQuotes = useAddQuotes();
  const filter = useFilter(findings);
  useFindingCommands();
  const close = () => {
    closeFindingPicker();
    setQuery('');
  };
  const pick = (picked: string) => {
    const title = newTitle(findings, query);
    const finding = findings.find(({ id }) => id === picked);
    close();
    if (!request) return;
    if (finding) addQuotes({ request, finding });
    else if (title !== null) addQuotes({ request, title });
  };
  const count = quotesIn(request);
  return (
    <CommandPalette<PaletteItem>
      label={t('findings.picker.label', { count })}
      placeholder={t('findings.picker.placeholder', { count })}
      emptyText={t('findings.picker.empty')}
      isOpen={request !== null}
      onClose={close}
      query={query}
      onQueryChange={setQuery}
      items={[]}
      filter={(_, typed) => filter(typed)}
      onPick={pick}
      footer={
        <span>
          <Kbd shortcut="Enter" /> {t('findings.picker.add')}
        </span>
      }
    />
  );
}

function useFilter(findings: readonly Finding[]) {
  const { t } = useTranslation();
  const toItem = (finding: Finding): PaletteItem => ({
    id: finding.id,
    label: finding.title,
    hint: t('findings.quotes', { count: finding.evidence.length }),
    icon: <PriorityMark priority={finding.priority} />,
  });
  return (query: string): readonly PaletteMatch<PaletteItem>[] => {
    const title = newTitle(findings, query);
    const found = matchFindings(findings, query).map(({ finding, ranges }) => ({ item: toItem(finding), ranges }));
    if (title === null) return found;
    const offer = { id: newId, label: t('findings.picker.new', { title }), icon: <Plus strokeWidth={1.5} /> };
    return [...found, { item: offer, ranges: [] }];
  };
}

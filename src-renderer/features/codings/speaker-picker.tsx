import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { PickerPopover } from '../../ui/picker-popover.tsx';
import { speakerOptions } from './speaker-options.ts';
import type { SpeakerVisit, TurnActions } from './use-turn-actions.ts';

export interface SpeakerPickerProps {
  readonly visit: SpeakerVisit;
  readonly content: DocumentContent;
  readonly actions: TurnActions;
}

/** Who speaks: one of the document's speakers, somebody new, or the same one under another name everywhere. */
export function SpeakerPicker({ visit, content, actions }: SpeakerPickerProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const names = content.speakers.map(({ name }) => name);
  const options = speakerOptions({ names, turns: content.turns, speakers: content.speakers, visit, query }).map(
    ({ kind, name }) => ({
      id: `${kind}:${name}`,
      label: kind === 'everywhere' ? t('editing.renameTo', { from: visit.current, to: name }) : name,
      hint: kind === 'new' ? t('editing.newSpeaker') : name === visit.current ? t('editing.same') : undefined,
      section: kind === 'everywhere' ? t('editing.everywhere') : t('editing.thisTurn'),
    }),
  );
  const pick = (id: string) => {
    const [kind, name = ''] = id.split(/:(.*)/s);
    if (kind === 'everywhere') actions.renameEverywhere(name);
    else actions.choose(name);
  };
  return (
    <PickerPopover
      anchor={visit.anchor}
      label={visit.kind === 'split' ? t('editing.splitLabel') : t('editing.speakerLabel')}
      placeholder={t('editing.speakerPlaceholder')}
      query={query}
      onQueryChange={setQuery}
      options={options}
      emptyText={t('editing.noSpeakers')}
      onPick={pick}
      onClose={actions.close}
    />
  );
}

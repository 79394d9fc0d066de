import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PickerPopover } from '../../../ui/picker-popover.tsx';
import { matchNames, newName } from '../../../workspace/match-names.ts';
import { askProperty, useFindingsState } from '../findings-state.ts';
import type { AskedProperty } from '../findings-state.ts';
import { useClassify } from '../use-classify.ts';
import { useSelectedFindings } from '../use-selected-findings.ts';
import { isMany, linking, saying, valuesOf } from './property-choices.ts';
import { usePropertyOptions } from './use-property-options.tsx';

/** Asks what shall be said of the selected findings in one respect. */
export function PropertyPicker() {
  const asked = useFindingsState((state) => state.asked);
  return asked && <AskedPicker key={asked.property} asked={asked} />;
}

const newId = 'new:';

function AskedPicker({ asked: { property, anchor } }: { readonly asked: AskedProperty }) {
  const { t } = useTranslation();
  const { findings, selected } = useSelectedFindings();
  const [query, setQuery] = useState('');
  const classify = useClassify();
  const known = usePropertyOptions(property, findings);
  const isOn = (id: string) => selected.every((finding) => valuesOf(finding, property).includes(id));
  const isWritten = property === 'group' || property === 'tags';
  const name = isWritten ? newName(known, query) : null;
  const options = [
    ...matchNames(known, query).map(({ item, ranges }) => ({ ...item, ranges, isTicked: isOn(item.id) })),
    ...(name === null ? [] : [{ id: newId, label: makeWords(name), icon: <Plus size={16} strokeWidth={1.5} /> }]),
  ];
  const pick = (picked: string, isKeptOpen: boolean) => {
    const id = picked === newId ? (name ?? '') : picked;
    if (isMany(property)) classify(selected, linking(property, [id], !isOn(id)));
    else classify(selected, saying(property, id));
    setQuery('');
    if (!isMany(property) || (picked === newId && !isKeptOpen)) askProperty(null);
  };
  return (
    <PickerPopover
      anchor={anchor}
      label={t(`findings.${property}`)}
      placeholder={t(`findings.asking.${property}`)}
      emptyText={t(`findings.noOption.${property}`)}
      query={query}
      onQueryChange={setQuery}
      options={options}
      onPick={pick}
      onClose={() => askProperty(null)}
    />
  );

  function makeWords(made: string): string {
    return property === 'group' ? t('findings.makeGroup', { name: made }) : t('findings.makeTag', { name: made });
  }
}

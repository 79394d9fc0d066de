import { useTranslation } from 'react-i18next';
import { PickerPopover } from '../ui/picker-popover.tsx';
import { CodePickerKeys } from './code-picker-keys.tsx';
import { useCodePicking } from './use-code-picking.ts';
import type { CodePickerProps } from './use-code-picking.ts';

/** Finds a code by a part of its path, or makes one: the box that opens where something is coded. */
export function CodePicker(props: CodePickerProps) {
  const { t } = useTranslation();
  const { anchor, onClose, purpose = 'code' } = props;
  const { query, setQuery, codes, options, pick, onKeyDown } = useCodePicking(props);
  return (
    <PickerPopover
      anchor={anchor}
      label={t(`codePicker.label.${purpose}`)}
      placeholder={t(`codePicker.placeholder.${purpose}`)}
      emptyText={codes.length === 0 ? t('codePicker.noCodes') : t('codePicker.noMatch')}
      query={query}
      onQueryChange={setQuery}
      options={options}
      onPick={pick}
      onClose={onClose}
      onKeyDown={onKeyDown}
      about={(activeId) => codes.find(({ id }) => id === activeId)?.definition.trim() || null}
      footer={<CodePickerKeys purpose={purpose} />}
    />
  );
}

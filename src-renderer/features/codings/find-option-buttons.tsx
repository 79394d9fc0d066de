import { CaseSensitive, Regex, WholeWord } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindOptions } from '../../../src-main/shared/domain/find-pattern.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { toggleOption, useFind } from './find-state.ts';

const options = [
  { name: 'isCaseSensitive', code: 'KeyC', keys: 'Alt+C', icon: <CaseSensitive /> },
  { name: 'isWholeWord', code: 'KeyW', keys: 'Alt+W', icon: <WholeWord /> },
  { name: 'isExpression', code: 'KeyX', keys: 'Alt+X', icon: <Regex /> },
] as const;

// With Alt a Mac's letters write signs: the key itself is asked.
export const optionOfKey = ({ altKey, ctrlKey, metaKey, code }: KeyboardEvent): keyof FindOptions | null =>
  altKey && !ctrlKey && !metaKey ? (options.find((option) => option.code === code)?.name ?? null) : null;

/** How words are looked for. */
export function FindOptionButtons() {
  const { t } = useTranslation();
  const chosen = useFind((state) => state.options);
  return options.map(({ name, keys, icon }) => (
    <IconButton
      key={name}
      label={t(`find.${name}`)}
      icon={icon}
      size="small"
      shortcut={keys}
      isSelected={chosen[name]}
      onPress={() => toggleOption(name)}
    />
  ));
}

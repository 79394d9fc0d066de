import { useTranslation } from 'react-i18next';
import type { BlockField as Field, BlockOptions } from '../../../src-main/shared/contract/reports.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useBlockWords } from './block-words.ts';
import { DraftField } from './draft-field.tsx';
import { Labelled } from './labelled.tsx';
import { LongField } from './long-field.tsx';
import { ThingsPicker } from './things-picker.tsx';
import type { Things } from './use-things.ts';

interface BlockFieldProps {
  /** Of the block. */
  readonly kind: string;
  readonly field: Field;
  /** Undefined: the usual. */
  readonly value: BlockOptions[string] | undefined;
  readonly things: Things;
  onChange(value: BlockOptions[string]): Promise<unknown>;
}

const longestLine = 1_000;
/** More signs don't stand side by side in the inspector. */
const mostSigns = 26;

/** One setting, drawn as its type asks for. */
export function BlockField({ kind, field, value, things, onChange }: BlockFieldProps) {
  const { t } = useTranslation();
  const { kindName, fieldName } = useBlockWords();
  const label = fieldName(kind, field.name);
  switch (field.type) {
    case 'boolean':
      return (
        <Switch
          isSelected={typeof value === 'boolean' ? value : field.usual}
          onChange={(isSelected) => void onChange(isSelected)}
        >
          {label}
        </Switch>
      );
    case 'number':
      return (
        <NumberField
          label={label}
          value={typeof value === 'number' ? value : field.usual}
          minValue={field.least}
          maxValue={field.most}
          onChange={(next) => void (Number.isNaN(next) || onChange(next))}
        />
      );
    case 'choice':
      return <ChoiceField kind={kind} field={field} value={value} onChange={onChange} />;
    case 'text': {
      const text = typeof value === 'string' ? value : field.usual;
      return field.isLong ? (
        <LongField title={kindName(kind)} label={label} value={text} onWrite={onChange} />
      ) : (
        <DraftField label={label} value={text} maxLength={longestLine} onWrite={onChange} />
      );
    }
    case 'things':
      return (
        <ThingsPicker
          label={label}
          rows={things[field.of]}
          chosen={Array.isArray(value) ? value : []}
          noneWords={t(`report.allThings.${field.of}`)}
          onChange={(chosen) => void onChange([...chosen])}
        />
      );
  }
}

interface ChoiceFieldProps extends Pick<BlockFieldProps, 'kind' | 'value' | 'onChange'> {
  readonly field: Extract<Field, { type: 'choice' }>;
}

/** A few short choices side by side, others in a list. */
function ChoiceField({ kind, field, value, onChange }: ChoiceFieldProps) {
  const { fieldName, choiceName } = useBlockWords();
  const label = fieldName(kind, field.name);
  const options = field.choices.map((id) => ({ id, label: choiceName(field.name, id) }));
  const chosen = field.choices.find((choice) => choice === value) ?? field.usual;
  const signs = options.reduce((sum, option) => sum + widthOf(option.label), 0);
  const change = (next: string) => void onChange(next);
  if (options.length > 3 || signs > mostSigns) {
    return <Select label={label} options={options} value={chosen} onChange={change} />;
  }
  return (
    <Labelled label={label}>
      <SegmentedControl label={label} segments={options} value={chosen} onChange={change} />
    </Labelled>
  );
}

const widthOf = (label: string): number =>
  Array.from(label, (sign) => (/\p{Script=Han}/u.test(sign) ? 2 : 1)).reduce((sum, one) => sum + one, 0);

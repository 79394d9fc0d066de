import type { BlockKind, BlockOptions, ReportBlock } from '../../../src-main/shared/contract/reports.ts';
import { useCall } from '../../api/use-call.ts';
import { BlockField } from './block-field.tsx';
import styles from './report-inspector.module.css';
import { useThings } from './use-things.ts';

interface BlockFieldsProps {
  readonly kind: BlockKind;
  readonly block: ReportBlock;
}

/** The settings of a block: first what it shows, then what can be turned on and off, close together. */
export function BlockFields({ kind, block }: BlockFieldsProps) {
  const { mutateAsync } = useCall('reports.updateBlock');
  const things = useThings();
  const fields = kind.fields.map((field) => ({
    field,
    props: {
      kind: kind.kind,
      value: block.options[field.name],
      things,
      onChange: (value: BlockOptions[string]) => mutateAsync({ id: block.id, options: { [field.name]: value } }),
    },
  }));
  const switches = fields.filter(({ field }) => field.type === 'boolean');
  const others = fields.filter(({ field }) => field.type !== 'boolean');
  return (
    <>
      {others.map(({ field, props }) => (
        <BlockField key={field.name} field={field} {...props} />
      ))}
      {switches.length > 0 && (
        <div className={styles.switches}>
          {switches.map(({ field, props }) => (
            <BlockField key={field.name} field={field} {...props} />
          ))}
        </div>
      )}
    </>
  );
}

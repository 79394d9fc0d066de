import { TextField } from '../../ui/text-field.tsx';
import { useDraft } from '../../workspace/use-draft.ts';

interface DraftFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly description?: string;
  readonly maxLength: number;
  onWrite(text: string): Promise<unknown>;
}

/** A line that is written when the field is left, or after a pause; Enter writes at once. */
export function DraftField({ value, onWrite, ...field }: DraftFieldProps) {
  const draft = useDraft(value, onWrite);
  return <TextField {...field} value={draft.text} onChange={draft.change} onBlur={draft.save} onSubmit={draft.save} />;
}

import { useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { TextField } from './text-field.tsx';

export type NameDialogProps = {
  readonly title: string;
  /** What the field is called. */
  readonly label: string;
  readonly cancelLabel: string;
  readonly saveLabel: string;
  readonly name?: string;
  /** Why a name can't be taken, in words. */
  readonly errorOf?: (name: string) => string | undefined;
  readonly isPending?: boolean;
  /** The name without space around it; never an empty one. */
  readonly onSave: (name: string) => void;
  readonly onClose: () => void;
};

const longest = 200;

/** Asks for a name; what is there is selected, so that typing replaces it. Mounted while it is open; Enter saves. */
export const NameDialog = ({ name = '', errorOf, onSave, onClose, ...props }: NameDialogProps) => {
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const meant = typed.trim();
  const error = errorOf?.(meant);
  const isRefused = meant === '' || error !== undefined;
  const save = () => {
    if (!isRefused) onSave(meant);
  };
  return (
    <Dialog
      size="small"
      title={props.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{props.cancelLabel}</Button>
          <Button variant="primary" isDisabled={isRefused} isPending={props.isPending ?? false} onPress={save}>
            {props.saveLabel}
          </Button>
        </>
      }
    >
      <TextField
        ref={field}
        label={props.label}
        value={typed}
        onChange={setTyped}
        onSubmit={save}
        error={error}
        maxLength={longest}
        autoFocus
      />
    </Dialog>
  );
};

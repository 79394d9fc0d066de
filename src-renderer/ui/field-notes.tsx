import { FieldError, Text } from 'react-aria-components';
import styles from './field.module.css';

export type FieldNotesProps = { readonly description?: string; readonly error?: string };

/** What stands under a field: its error, or else its description. */
export const FieldNotes = ({ description, error }: FieldNotesProps) => {
  if (error !== undefined) return <FieldError className={styles.error}>{error}</FieldError>;
  if (description === undefined) return null;
  return (
    <Text slot="description" className={styles.description}>
      {description}
    </Text>
  );
};

import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { CodeTextField } from './code-text-field.tsx';
import styles from './code-definition.module.css';

/** What a code means and when it is used, to read and to write. */
export function CodeDefinition({ code }: { readonly code: Code }) {
  const { t } = useTranslation();
  return (
    <div className={styles.fields} role="group" aria-label={t('codes.definition')}>
      <CodeTextField key={`${code.id} definition`} code={code} text="definition" rows={3} />
      <CodeTextField key={`${code.id} use`} code={code} text="whenToUse" />
      <CodeTextField key={`${code.id} not`} code={code} text="whenNotToUse" />
    </div>
  );
}

import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { findingState, priority } from '../../../../src-main/shared/contract/findings.ts';
import type { Finding } from '../../../../src-main/shared/contract/findings.ts';
import { PriorityMark } from '../priority-mark.tsx';
import { StateMark } from '../state-mark.tsx';
import { askAbout } from './ask-about.ts';
import styles from './finding-properties.module.css';
import { PropertyChips } from './property-chips.tsx';
import { commonValue } from './property-choices.ts';
import type { OneProperty } from './property-choices.ts';
import { usePropertyWords } from './use-property-words.ts';

interface FindingPropertiesProps {
  /** One, or several of which the same shall be said. */
  readonly findings: readonly Finding[];
}

const single = ['state', 'priority', 'severity', 'frequency', 'group'] as const;
const many = ['tags', 'personas', 'stages'] as const;

/** What is said of findings: each is changed by a press or its key. */
export function FindingProperties({ findings }: FindingPropertiesProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.properties} aria-label={t('findings.properties')}>
      <div className={styles.single}>
        {single.map((property) => (
          <Single key={property} property={property} findings={findings} />
        ))}
      </div>
      <div className={styles.many}>
        {many.map((property) => (
          <div key={property} className={styles.line} data-property={property}>
            <span className={styles.name} aria-hidden>
              {t(`findings.${property}`)}
            </span>
            <PropertyChips property={property} findings={findings} />
          </div>
        ))}
      </div>
    </section>
  );
}

function Single({ property, findings }: FindingPropertiesProps & { readonly property: OneProperty }) {
  const { t } = useTranslation();
  const words = usePropertyWords()(findings, property);
  const value = commonValue(findings, property);
  const mark = markOf(property, value);
  return (
    <Button className={styles.cell!} data-property={property} onPress={() => askAbout(property)}>
      <span className={styles.name}>{t(`findings.${property}`)}</span>{' '}
      <span className={`${styles.value} ${value === '' || value === null ? styles.unset : ''}`} title={words}>
        {mark && (
          <span aria-hidden className={styles.mark}>
            {mark}
          </span>
        )}
        <span className={styles.words}>{words}</span>
      </span>
    </Button>
  );
}

function markOf(property: OneProperty, value: string | null): ReactNode {
  if (value === null) return null;
  if (property === 'state') return <StateMark state={findingState.parse(value)} />;
  return property === 'priority' ? <PriorityMark priority={priority.parse(value)} /> : null;
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { speakerNames } from '../../../src-main/shared/contract/quotes.ts';
import type { QuoteRules } from '../../../src-main/shared/contract/quotes.ts';
import type { Report } from '../../../src-main/shared/contract/reports.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { Labelled } from './labelled.tsx';
import { QuoteLength } from './quote-length.tsx';
import { withheldQuotes } from './report-gaps.ts';
import styles from './report-inspector.module.css';
import { ThingsPicker } from './things-picker.tsx';
import { useSpeakerExample } from './use-speaker-example.ts';
import { useThings } from './use-things.ts';

const mostAttributes = 8;
const sources = ['below', 'footnote'] as const;

/** How people are quoted: by which name, how much, with which source, and whether also those who did not agree. */
export function QuotesPanel({ report: { id, quotes } }: { readonly report: Report }) {
  const { t } = useTranslation();
  const { mutate } = useCall('reports.update');
  const { attributes } = useThings();
  const example = useSpeakerExample(quotes.naming);
  const change = (changed: Partial<QuoteRules>) => mutate({ id, quotes: changed });
  const { naming } = quotes;
  return (
    <div className={styles.fields}>
      <Select
        label={t('report.speakerName')}
        options={speakerNames.map((by) => ({ id: by, label: t(`report.speakerNames.${by}`) }))}
        value={naming.by}
        onChange={(by) => change({ naming: { ...naming, by } })}
        {...(example && { description: t(`report.${example.kind}`, { name: example.name, count: example.count }) })}
      />
      {attributes.length > 0 && (
        <ThingsPicker
          label={t('report.speakerAttributes')}
          rows={attributes}
          chosen={naming.attributeIds}
          noneWords={t('report.noAttributes')}
          onChange={(chosen) => change({ naming: { ...naming, attributeIds: chosen.slice(0, mostAttributes) } })}
        />
      )}
      <Labelled label={t('report.sources')}>
        <SegmentedControl
          label={t('report.sources')}
          segments={sources.map((place) => ({ id: place, label: t(`report.sourcePlaces.${place}`) }))}
          value={quotes.sources}
          onChange={(place) => change({ sources: place })}
        />
      </Labelled>
      <QuoteLength maxLength={quotes.maxLength} onChange={(maxLength) => change({ maxLength })} />
      <hr className={styles.rule} />
      <Withheld isIncluded={quotes.includesWithheld} onChange={(includesWithheld) => change({ includesWithheld })} />
    </div>
  );
}

interface WithheldProps {
  readonly isIncluded: boolean;
  onChange(isIncluded: boolean): void;
}

/** Quotes of people who did not agree are left out, unless somebody answers for it. */
function Withheld({ isIncluded, onChange }: WithheldProps) {
  const { t } = useTranslation();
  const { data: findings = [] } = useQuery(callQuery('findings.list', {}));
  const count = withheldQuotes(findings);
  return (
    <div className={styles.field}>
      <Switch isSelected={isIncluded} onChange={onChange}>
        {t('report.includesWithheld')}
      </Switch>
      {isIncluded ? (
        <p className={styles.warning}>{t('report.includedNote', { count })}</p>
      ) : (
        <p className={styles.note}>{count === 0 ? t('report.noneWithheld') : t('report.withheldNote', { count })}</p>
      )}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  figureFormats,
  figurePages,
  figurePapers,
  figureScales,
  figureThemes,
  usualQuotes,
} from '../../../src-main/shared/contract/figures.ts';
import type { Figure } from '../../../src-main/shared/contract/figures.ts';
import { speakerNames } from '../../../src-main/shared/contract/quotes.ts';
import { callQuery } from '../../api/call-query.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import styles from './export-dialog.module.css';
import { choices } from './figure-choices.ts';
import type { FigureChoices, useFigureChoices } from './figure-choices.ts';
import { useFigureExtent } from './use-figure-extent.ts';
import type { FigureSize } from './use-figure-extent.ts';

interface ExportOptionsProps extends ReturnType<typeof useFigureChoices> {
  readonly kind: Figure['kind'];
  /** Null while it isn't known. */
  readonly size: FigureSize | null;
}

/** What can be chosen for a figure, and how large it becomes by that. */
export function ExportOptions({ kind, chosen, choose, size }: ExportOptionsProps) {
  const { t } = useTranslation();
  const extent = useFigureExtent(chosen, size);
  return (
    <div className={styles.options}>
      <Option label={t('figures.format')} note={t(`figures.about.${chosen.format}`)}>
        <SegmentedControl
          label={t('figures.format')}
          segments={figureFormats.map((id) => ({ id, label: id.toUpperCase() }))}
          value={chosen.format}
          onChange={(format) => choose('format', format)}
        />
      </Option>
      {chosen.format === 'png' && (
        <Option label={t('figures.scale')} note={extent}>
          <SegmentedControl
            label={t('figures.scale')}
            segments={figureScales.map((scale) => ({ id: String(scale), label: `${scale}×` }))}
            value={String(chosen.scale)}
            onChange={(id) => choose('scale', figureScales.find((scale) => String(scale) === id) ?? 1)}
          />
        </Option>
      )}
      {chosen.format === 'pdf' && <PdfOptions chosen={chosen} choose={choose} extent={extent} />}
      {kind === 'journey' && (
        <Option label={t('figures.quotes')} note={t(`figures.aboutQuotes.${chosen.quotes === 'all' ? 'all' : 'most'}`)}>
          <SegmentedControl
            label={t('figures.quotes')}
            segments={choices.quotes.map((count) => ({
              id: String(count),
              label: count === 'all' ? t('figures.allQuotes') : t('figures.mostQuotes', { count }),
            }))}
            value={String(chosen.quotes)}
            onChange={(id) => choose('quotes', choices.quotes.find((count) => String(count) === id) ?? usualQuotes)}
          />
        </Option>
      )}
      {kind !== 'chart' && <PeopleOptions chosen={chosen} choose={choose} />}
      <Option label={t('figures.theme')}>
        <SegmentedControl
          label={t('figures.theme')}
          segments={figureThemes.map((id) => ({ id, label: t(`figures.themes.${id}`) }))}
          value={chosen.theme}
          onChange={(theme) => choose('theme', theme)}
        />
      </Option>
    </div>
  );
}

interface PdfOptionsProps extends ReturnType<typeof useFigureChoices> {
  readonly chosen: FigureChoices;
  readonly extent: string;
}

function PdfOptions({ chosen, choose, extent }: PdfOptionsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Option label={t('figures.pages')} note={extent}>
        <SegmentedControl
          label={t('figures.pages')}
          segments={figurePages.map((id) => ({ id, label: t(`figures.layouts.${id}`) }))}
          value={chosen.pages}
          onChange={(pages) => choose('pages', pages)}
        />
      </Option>
      {chosen.pages !== 'figure' && (
        <Select
          label={t('figures.paper')}
          options={figurePapers.map((id) => ({ id, label: t(`figures.papers.${id}`) }))}
          value={chosen.paper}
          onChange={(paper) => choose('paper', paper)}
        />
      )}
    </>
  );
}

/** How people are named, and whether those are quoted too who did not agree to it. */
function PeopleOptions({ chosen, choose }: ReturnType<typeof useFigureChoices>) {
  const { t } = useTranslation();
  const { data: withheld = [] } = useQuery(callQuery('participants.withheld', {}));
  return (
    <>
      <Option label={t('figures.names')} note={t(`figures.aboutNames.${chosen.names}`)}>
        <SegmentedControl
          label={t('figures.names')}
          segments={speakerNames.map((id) => ({ id, label: t(`figures.namedBy.${id}`) }))}
          value={chosen.names}
          onChange={(names) => choose('names', names)}
        />
      </Option>
      {withheld.length > 0 && (
        <div className={styles.option}>
          <Switch
            isSelected={chosen.includesWithheld}
            onChange={(includesWithheld) => choose('includesWithheld', includesWithheld)}
          >
            {t('figures.includesWithheld')}
          </Switch>
          <p className={styles.note}>
            {t(chosen.includesWithheld ? 'figures.withheldShown' : 'figures.withheldLeft', { count: withheld.length })}
          </p>
        </div>
      )}
    </>
  );
}

interface OptionProps {
  readonly label: string;
  readonly note?: string;
  readonly children: ReactNode;
}

function Option({ label, note, children }: OptionProps) {
  return (
    <div className={styles.option}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      {children}
      {note !== undefined && note !== '' && <p className={styles.note}>{note}</p>}
    </div>
  );
}

import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { pageOrientations } from '../../../src-main/shared/contract/reports.ts';
import type { Report, ReportBlock } from '../../../src-main/shared/contract/reports.ts';
import { useCall } from '../../api/use-call.ts';
import { Heading } from '../../ui/heading.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Link } from '../../ui/link.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { chooseBlocks } from '../../workspace/navigation.ts';
import { BlockFields } from './block-fields.tsx';
import { useBlockWords } from './block-words.ts';
import { ChartFiles } from './chart-files.tsx';
import { DraftField } from './draft-field.tsx';
import { Labelled } from './labelled.tsx';
import styles from './report-inspector.module.css';
import { useBlockActions } from './use-block-actions.ts';
import { findKind, useBlockKinds } from './use-block-kinds.ts';

interface BlockInspectorProps {
  readonly report: Report;
  readonly block: ReportBlock;
}

const longestTitle = 200;

/** What a block shows and how, as its kind says what there is to choose. */
export function BlockInspector({ report, block }: BlockInspectorProps) {
  const { t } = useTranslation();
  const { kindName, kindSentence, headingName, headingHint } = useBlockWords();
  const kind = findKind(useBlockKinds(), block.kind);
  const { mutateAsync } = useCall('reports.updateBlock');
  const actions = useBlockActions(report);
  const name = kindName(block.kind);
  return (
    <section className={styles.inspector} aria-label={name}>
      <Heading level={2} look="section" end={<CloseButton />}>
        {name}
      </Heading>
      <p className={styles.sentence}>{kind === undefined ? t('report.unknownBlock') : kindSentence(block.kind)}</p>
      <div className={styles.fields}>
        <DraftField
          label={headingName(block.kind)}
          placeholder={headingHint(block.kind)}
          value={block.title}
          maxLength={longestTitle}
          onWrite={(title) => mutateAsync({ id: block.id, title })}
        />
        {kind && <BlockFields kind={kind} block={block} />}
        <BlockOrientation block={block} />
        {kind && <ChartFiles kind={kind} block={block} />}
      </div>
      <div className={styles.actions}>
        <Link onPress={() => actions.duplicate([block])}>{t('report.duplicateBlock')}</Link>
        <Link onPress={() => actions.remove([block.id])}>{t('report.deleteBlock')}</Link>
      </div>
    </section>
  );
}

/** Back to the report as a whole. */
function CloseButton() {
  const { t } = useTranslation();
  return (
    <IconButton
      size="small"
      label={t('report.closeBlock')}
      icon={<X size={16} strokeWidth={1.5} />}
      onPress={() => chooseBlocks([])}
    />
  );
}

function BlockOrientation({ block }: { readonly block: ReportBlock }) {
  const { t } = useTranslation();
  const update = useCall('reports.updateBlock');
  return (
    <Labelled label={t('report.pageOrientation')}>
      <SegmentedControl
        label={t('report.pageOrientation')}
        segments={pageOrientations.map((id) => ({ id, label: t(`report.orientations.${id}`) }))}
        value={block.orientation}
        onChange={(orientation) => update.mutate({ id: block.id, orientation })}
      />
    </Labelled>
  );
}

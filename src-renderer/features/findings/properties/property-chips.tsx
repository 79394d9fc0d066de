import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../src-main/shared/contract/findings.ts';
import { ChipLine } from '../../../ui/chip-line.tsx';
import { showPersona, showStage } from '../../../workspace/navigation.ts';
import { useClassify } from '../use-classify.ts';
import { askAbout } from './ask-about.ts';
import { linkedThings, linking } from './property-choices.ts';
import type { ManyProperty } from './property-choices.ts';

interface PropertyChipsProps {
  readonly property: ManyProperty;
  readonly findings: readonly Finding[];
}

/** Tags, personas or stages of findings; a persona or a stage leads to where it is told. */
export function PropertyChips({ property, findings }: PropertyChipsProps) {
  const { t } = useTranslation();
  const classify = useClassify();
  const things = linkedThings(findings, property);
  const isAlone = findings.length === 1;
  const isOfAll = (id: string) =>
    findings.every((finding) => linkedThings([finding], property).some((thing) => thing.id === id));
  return (
    <ChipLine
      label={t(`findings.${property}`)}
      addLabel={t(`findings.addTo.${property}`)}
      chips={things.map(({ id, name }) => ({ id, label: name, name, isFaint: !isAlone && !isOfAll(id) }))}
      removeLabel={(name) => t('findings.removeOf', { name })}
      onRemove={(ids) => classify(findings, linking(property, [...ids], false))}
      onAsk={() => askAbout(property)}
      {...(property === 'tags' ? {} : { onOpen: open })}
    />
  );

  function open(id: string): void {
    if (property === 'personas') return showPersona(id);
    const stage = findings.flatMap(({ stages }) => stages).find((one) => one.id === id);
    if (stage) showStage(stage.journeyId, stage.id);
  }
}

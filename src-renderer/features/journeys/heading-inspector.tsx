import { useTranslation } from 'react-i18next';
import type { Lane, Stage } from '../../../src-main/shared/contract/journeys.ts';
import { Link } from '../../ui/link.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Switch } from '../../ui/switch.tsx';
import styles from './journey-inspector.module.css';
import type { JourneyMap } from './journey-map.ts';
import { openDialog, renameHeading } from './journeys-state.ts';
import type { HeadingPlace } from './journeys-state.ts';
import { useCodeNames } from './use-code-names.ts';
import { useHeadingActions } from './use-heading-actions.ts';

interface HeadingInspectorProps {
  readonly map: JourneyMap;
  readonly title: string;
  readonly stage?: Stage;
  readonly lane?: Lane;
}

/** A stage or a lane: the code its cells are filled by, how many people reached it, its colour. */
export function HeadingInspector({ map, title, stage, lane }: HeadingInspectorProps) {
  const { t } = useTranslation();
  const actions = useHeadingActions(map);
  const about = stage ?? lane;
  const code = useCodeNames()(about?.codeId ?? null);
  if (!about) return null;
  const place: HeadingPlace = { kind: stage ? 'stage' : 'lane', id: about.id };
  const name = about.name || (lane ? t(`journeys.kinds.${lane.kind}`) : '');
  return (
    <aside className={styles.inspector} aria-label={`${title}: ${name}`}>
      <header>
        <h2 className={styles.title}>{name}</h2>
        <p className={styles.about}>{lane ? `${title} · ${t(`journeys.kinds.${lane.kind}`)}` : title}</p>
      </header>
      <section>
        <h3 className={styles.section}>{t('journeys.boundCode')}</h3>
        <div className={styles.row}>
          <span>{code ?? t('journeys.unbound')}</span>
          <Link onPress={() => openDialog({ kind: 'bind', about: place })}>
            {t(code === null ? 'journeys.menu.bind' : 'journeys.menu.rebind')}
          </Link>
          {code !== null && <Link onPress={() => actions.bind(place, null)}>{t('journeys.menu.unbind')}</Link>}
        </div>
        <p className={styles.hint}>{t(stage ? 'journeys.bindStageHint' : 'journeys.bindLaneHint')}</p>
      </section>
      {stage && (
        <NumberField
          label={t('journeys.peopleCounted')}
          description={t('journeys.peopleHint')}
          minValue={0}
          value={stage.people ?? NaN}
          onChange={(people) => actions.count(stage.id, Number.isNaN(people) ? null : Math.round(people))}
        />
      )}
      {lane && (
        <Switch isSelected={!lane.isHidden} onChange={(isShown) => actions.hide(lane.id, !isShown)}>
          {t('journeys.shown')}
        </Switch>
      )}
      <footer className={styles.actions}>
        <Link onPress={() => renameHeading(place)}>{t('journeys.menu.rename')}</Link>
        {stage && <Link onPress={() => actions.addStep(stage.parentId ?? stage.id)}>{t('journeys.menu.addStep')}</Link>}
        {lane && (
          <Link onPress={() => openDialog({ kind: 'lane-color', laneId: lane.id })}>{t('journeys.menu.color')}</Link>
        )}
        <Link onPress={() => actions.remove(place)}>
          {t(stage ? 'journeys.menu.deleteStage' : 'journeys.menu.deleteLane')}
        </Link>
      </footer>
    </aside>
  );
}

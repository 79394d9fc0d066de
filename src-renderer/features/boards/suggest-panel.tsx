import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Link } from '../../ui/link.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './board-panel.module.css';
import { chooseTool } from './board-state.ts';
import { PanelHeader } from './panel-header.tsx';
import type { ShownBoard } from './shown-board.ts';
import { nameGroup, suggestBy, tickGroup, tickGroups, useSuggestState } from './suggest-state.ts';
import type { SuggestedGroup, Suggestion } from './suggest-state.ts';
import { useSuggestedGroups } from './use-suggested-groups.ts';

const usualGroups = 8;
const most = { groups: 200, seed: 1_000_000_000 };

/** Looks for cards that are alike; the groups are only proposed until they are accepted. */
export function SuggestPanel({ board }: { readonly board: ShownBoard }) {
  const { t } = useTranslation();
  const { suggestion, isSearching, isAccepting, cards, find, accept, discard } = useSuggestedGroups(board);
  const leave = () => {
    discard();
    chooseTool('select');
  };
  return (
    <section className={styles.panel} aria-label={t('boards.suggest.title')}>
      <PanelHeader title={t('boards.suggest.title')} onClose={leave} />
      <p className={styles.about}>{t('boards.suggest.about', { count: cards })}</p>
      <SuggestOptions />
      <Button
        isWide
        size="large"
        variant={suggestion ? 'secondary' : 'primary'}
        isPending={isSearching}
        isDisabled={cards < 2 || isSearching}
        onPress={find}
      >
        {t(suggestion ? 'boards.suggest.again' : 'boards.suggest.find')}
      </Button>
      {suggestion && <Found {...{ suggestion, isAccepting }} onAccept={accept} onDiscard={discard} />}
    </section>
  );
}

function SuggestOptions() {
  const { t } = useTranslation();
  const { method, groups, seed } = useSuggestState();
  const isAutomatic = groups === null;
  return (
    <div className={styles.fields}>
      <SegmentedControl
        label={t('boards.suggest.method')}
        segments={(['k-means', 'ward'] as const).map((id) => ({ id, label: t(`boards.suggest.methods.${id}`) }))}
        value={method}
        onChange={(next) => suggestBy({ method: next })}
      />
      <p className={styles.note}>{t(`boards.suggest.methodHint.${method}`)}</p>
      <Switch isSelected={isAutomatic} onChange={(next) => suggestBy({ groups: next ? null : usualGroups })}>
        {t('boards.suggest.automatic')}
      </Switch>
      <div className={styles.pair}>
        {!isAutomatic && (
          <NumberField
            label={t('boards.suggest.groups')}
            value={groups}
            minValue={2}
            maxValue={most.groups}
            onChange={(next) => suggestBy({ groups: Number.isNaN(next) ? usualGroups : next })}
          />
        )}
        <NumberField
          label={t('boards.suggest.seed')}
          value={seed}
          minValue={0}
          maxValue={most.seed}
          onChange={(next) => suggestBy({ seed: Number.isNaN(next) ? 1 : next })}
        />
      </div>
    </div>
  );
}

interface FoundProps {
  readonly suggestion: Suggestion;
  readonly isAccepting: boolean;
  onAccept(): void;
  onDiscard(): void;
}

function Found({ suggestion: { groups, left }, isAccepting, onAccept, onDiscard }: FoundProps) {
  const { t } = useTranslation();
  const ticked = groups.filter(({ isTicked }) => isTicked).length;
  if (groups.length === 0) return <p className={styles.about}>{t('boards.suggest.none')}</p>;
  return (
    <>
      <div className={styles.line} role="status">
        <span>{t('boards.suggest.found', { count: groups.length })}</span>
        <Link onPress={() => tickGroups(ticked === 0)}>
          {t(ticked === 0 ? 'boards.suggest.tickAll' : 'boards.suggest.tickNone')}
        </Link>
      </div>
      <ul className={styles.groups} aria-label={t('boards.suggest.list')}>
        {groups.map((group, index) => (
          <GroupRow key={group.id} group={group} number={index + 1} />
        ))}
      </ul>
      {left > 0 && <p className={styles.note}>{t('boards.suggest.left', { count: left })}</p>}
      <div className={styles.foot}>
        <Button
          variant="primary"
          size="large"
          isWide
          isPending={isAccepting}
          isDisabled={ticked === 0 || isAccepting}
          onPress={onAccept}
        >
          {t('boards.suggest.accept', { count: ticked })}
        </Button>
        <Link onPress={onDiscard}>{t('boards.suggest.discard')}</Link>
      </div>
    </>
  );
}

function GroupRow({ group, number }: { readonly group: SuggestedGroup; readonly number: number }) {
  const { t } = useTranslation();
  const { id, name, cardIds, isTicked } = group;
  return (
    <li className={styles.group}>
      <Checkbox
        label={t('boards.suggest.take', { name })}
        isSelected={isTicked}
        onChange={(next) => tickGroup(id, next)}
      />
      <TextField
        label={t('boards.suggest.groupName', { number })}
        isLabelHidden
        value={name}
        onChange={(next) => nameGroup(id, next)}
        maxLength={200}
      />
      <span className={styles.count}>{cardIds.length}</span>
    </li>
  );
}

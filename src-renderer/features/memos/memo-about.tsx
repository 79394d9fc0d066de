import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Memo } from '../../../src-main/shared/contract/memos.ts';
import { callQuery } from '../../api/call-query.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { formatPlace } from '../../workspace/format-place.ts';
import { QuotedWords } from '../../workspace/quoted-words.tsx';
import { goToMemoPlace, hasPlace } from './go-to-memo-place.ts';
import { KindIcon } from './kind-icon.tsx';
import styles from './memo-about.module.css';

/** What a memo is on: pressing it goes there. */
export function MemoAbout({ memo }: { readonly memo: Memo }) {
  const { t } = useTranslation();
  const { target, on, words, speaker, place } = memo;
  const name = target.kind === 'project' ? t('memos.kind.project') : on;
  return (
    <div className={styles.about}>
      <Button className={styles.chip!} isDisabled={!hasPlace(memo)} onPress={() => goToMemoPlace(memo)}>
        <TargetSign memo={memo} />
        <span className={styles.name}>{name}</span>
      </Button>
      {words !== null && place && (
        <Button className={styles.quote!} onPress={() => goToMemoPlace(memo)}>
          <QuotedWords text={words} speaker={speaker} isWithheld={place.isWithheld}>
            <span>{place.isEmptied ? t('memos.gone') : formatPlace(place)}</span>
          </QuotedWords>
        </Button>
      )}
    </div>
  );
}

function TargetSign({ memo: { codeId, target } }: { readonly memo: Memo }) {
  const colorOf = useCodeColor();
  const { data: codes = [] } = useQuery({ ...callQuery('codes.tree', {}), enabled: codeId !== null });
  const code = codes.find(({ id }) => id === codeId);
  return code ? <ColorDot color={colorOf(code.color).solid} /> : <KindIcon kind={target.kind} />;
}

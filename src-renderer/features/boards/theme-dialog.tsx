import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codePath, printCodePath } from '../../../src-main/shared/domain/code-tree.ts';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { cardsIn } from './cards-in.ts';
import type { ShownBoard, ShownCluster } from './shown-board.ts';
import { requestTheme, useThemeRequest } from './theme-request.ts';
import { useClusterActions } from './use-cluster-actions.ts';

/** Asks under which name and where in the codebook a cluster becomes a code. */
export function ThemeDialog({ board }: { readonly board: ShownBoard }) {
  const clusterId = useThemeRequest((state) => state.clusterId);
  const shown = board.clusterOf.get(clusterId ?? '');
  return shown ? <ThemeForm key={shown.id} board={board} shown={shown} /> : null;
}

const top = 'top';
const fields = { display: 'grid', gap: 16 } as const;

function ThemeForm({ board, shown: { id, cluster } }: { readonly board: ShownBoard; readonly shown: ShownCluster }) {
  const { t } = useTranslation();
  const [name, setName] = useState(cluster.name);
  const [parent, setParent] = useState(top);
  const { data: codes = [] } = useQuery(callQuery('codes.tree', {}));
  const { toCode } = useClusterActions();
  const close = () => requestTheme(null);
  const below = board.clustersIn.get(id)?.length ?? 0;
  const passages = cardsIn(board, id).filter(({ source }) => source !== null).length;
  const isRefused = name.trim() === '';
  const save = () => {
    if (isRefused) return;
    close();
    toCode({ clusterId: id, name: name.trim(), parentId: parent === top ? null : parent });
  };
  const places = codes.map((code) => ({ id: code.id, label: printCodePath(codePath(codes, code.id)) }));
  return (
    <Dialog
      size="small"
      title={t(below > 0 ? 'boards.theme.title' : 'boards.theme.codeTitle')}
      isOpen
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('boards.cancel')}</Button>
          <Button variant="primary" isDisabled={isRefused} onPress={save}>
            {t('boards.theme.save', { count: passages })}
          </Button>
        </>
      }
    >
      <div style={fields}>
        <TextField
          label={t('boards.theme.name')}
          value={name}
          onChange={setName}
          onSubmit={save}
          maxLength={200}
          autoFocus
        />
        <Select
          label={t('boards.theme.parent')}
          options={[{ id: top, label: t('boards.theme.top') }, ...places]}
          value={parent}
          onChange={setParent}
          description={below > 0 ? t('boards.theme.below', { count: below }) : undefined}
        />
      </div>
    </Dialog>
  );
}

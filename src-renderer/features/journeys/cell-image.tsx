import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';
import styles from './cell-content.module.css';

export function CellImage({ id }: { readonly id: string }) {
  const { data } = useQuery(callQuery('images.get', { id }));
  if (!data) return null;
  return (
    <img
      className={styles.image}
      alt={data.name}
      src={`data:${data.mediaType};base64,${data.data}`}
      draggable={false}
    />
  );
}

import styles from './board-panel.module.css';
import { CloseButton } from './close-button.tsx';

export function PanelHeader({ title, onClose }: { readonly title: string; onClose(): void }) {
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>{title}</h2>
      <CloseButton onPress={onClose} />
    </header>
  );
}

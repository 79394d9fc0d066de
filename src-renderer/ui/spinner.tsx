import styles from './spinner.module.css';

/** With a `label` it is announced; without one it is decoration beside words that already say so. */
export const Spinner = ({ label }: { readonly label?: string }) => (
  <span
    className={styles.spinner}
    role={label ? 'status' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : true}
  />
);

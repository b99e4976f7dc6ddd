import styles from './SeparatorBlock.module.css';

export function SeparatorBlock() {
  return <hr className={styles.separator} />;
}

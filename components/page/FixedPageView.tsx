import { useTranslations } from 'next-intl';
import { Body } from '#components/body/Body.tsx';
import { Time } from '#components/ui/Time.tsx';
import type { FixedPage } from '#lib/domain/page.ts';
import styles from './FixedPageView.module.css';

export function FixedPageView({ page }: { readonly page: FixedPage }) {
  const t = useTranslations('FixedPage');
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>{page.title}</h1>
      </header>
      <Body body={page.body} />
      <footer className={styles.date}>
        <p>{t.rich('updated', { date: () => <Time at={page.updatedAt} show="date" /> })}</p>
      </footer>
    </article>
  );
}

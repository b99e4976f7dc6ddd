import { Body } from '#components/body/Body.tsx';
import { Time } from '#components/ui/Time.tsx';
import { Words } from '#components/ui/Words.tsx';
import type { FixedPage } from '#lib/domain/page.ts';
import type { PicturesBySource } from '#lib/domain/picture.ts';
import { translator } from '#lib/i18n/translator.ts';
import styles from './FixedPageView.module.css';

interface FixedPageViewProps {
  readonly page: FixedPage;
  readonly pictures: PicturesBySource;
}

export function FixedPageView({ page, pictures }: FixedPageViewProps) {
  const t = translator('FixedPage');
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>
          <Words text={page.title} />
        </h1>
      </header>
      <Body body={page.body} pictures={pictures} />
      <footer className={styles.date}>
        <p>{t.rich('updated', { date: () => <Time at={page.updatedAt} show="date" /> })}</p>
      </footer>
    </article>
  );
}

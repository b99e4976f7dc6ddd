import { Words } from '#components/ui/Words.tsx';
import type { Embed } from '#lib/domain/body.ts';
import { type EnclosureFacts as Facts, isRecording } from '#lib/domain/enclosure.ts';
import { EmbedCard } from './EmbedCard.tsx';
import styles from './EnclosureBlock.module.css';
import { EnclosureFacts } from './EnclosureFacts.tsx';
import { toEnclosureTitle } from './to-enclosure-title.ts';

interface EnclosureBlockProps {
  readonly embed: Embed;
  readonly file: Facts;
}

/** A recording in the browser's own player, which asks for nothing before it is started, and a link to the file; of a document the link alone. */
export function EnclosureBlock({ embed, file }: EnclosureBlockProps) {
  const title = toEnclosureTitle(embed);
  const link = (
    <>
      <Words text={title} /> <EnclosureFacts file={file} />
    </>
  );
  return (
    <EmbedCard embed={embed} link={link}>
      {isRecording(file) && (
        // biome-ignore lint/a11y/useMediaCaption: nobody wrote down what the former site let hear.
        <audio className={styles.player} controls preload="none" src={embed.url} aria-label={title} />
      )}
    </EmbedCard>
  );
}

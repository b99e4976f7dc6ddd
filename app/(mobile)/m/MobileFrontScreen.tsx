import { buildFront } from '#app/views.ts';
import { MobileFront } from '#components/mobile/MobileFront.tsx';
import { MobilePage } from '#components/mobile/MobilePage.tsx';
import { frontPath } from '#lib/urls.ts';

export async function MobileFrontScreen() {
  const { site, ...front } = await buildFront();
  return (
    <MobilePage site={site} path={frontPath()} isFront>
      <MobileFront {...front} />
    </MobilePage>
  );
}

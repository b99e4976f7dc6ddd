/** The provider's name as readers know it, for the sites that newsrooms embed: most of those whose addresses WordPress itself takes for documents. */
export function findProviderName(url: URL): string | undefined {
  return PROVIDERS.find(
    ({ hosts, path }) =>
      hosts.some(host => isUnder(url.hostname, host)) && (path?.test(url.pathname) ?? true),
  )?.name;
}

/** Whether an address alone on its line stands for its document, as WordPress reads it (oEmbed), rather than for a link. */
export function isEmbeddable(url: URL): boolean {
  return url.pathname.length > 1 && findProviderName(url) !== undefined;
}

/** The page a reader would open, for the address of a frame. */
export function toReaderUrl(frame: URL): URL {
  const address = `${frame.hostname}${frame.pathname}`;
  for (const { pattern, to } of FRAMES) {
    const id = pattern.exec(address)?.[1];
    if (id !== undefined) return new URL(to + id);
  }
  for (const { pattern, name, to } of PLAYERS) {
    const id = pattern.test(address) ? frame.searchParams.get(name) : null;
    if (id !== null && /^\w+$/.test(id)) return new URL(to + id);
  }
  // Facebook's frames carry the page's address in `href`, SoundCloud's player in `url`, where it may be that of a program's, which answers no reader.
  const inner = isUnder(frame.hostname, 'facebook.com')
    ? frame.searchParams.get('href')
    : frame.hostname === 'w.soundcloud.com' && frame.searchParams.get('url');
  const innerUrl = inner ? URL.parse(inner) : null;
  const isPage =
    innerUrl !== null && /^https?:$/.test(innerUrl.protocol) && innerUrl.hostname !== 'api.soundcloud.com';
  return isPage ? innerUrl : frame;
}

interface Provider {
  readonly name: string;
  readonly hosts: readonly string[];
  /** For a host that is more than this one provider. */
  readonly path?: RegExp;
}

const PROVIDERS: readonly Provider[] = [
  { name: 'YouTube', hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'] },
  { name: 'Vimeo', hosts: ['vimeo.com'] },
  { name: 'Dailymotion', hosts: ['dailymotion.com', 'dai.ly'] },
  { name: 'X', hosts: ['x.com', 'twitter.com'] },
  { name: 'Instagram', hosts: ['instagram.com'] },
  { name: 'Facebook', hosts: ['facebook.com', 'fb.watch'] },
  { name: 'TikTok', hosts: ['tiktok.com'] },
  { name: 'Spotify', hosts: ['open.spotify.com'] },
  { name: 'SoundCloud', hosts: ['soundcloud.com'] },
  { name: 'Deezer', hosts: ['deezer.com'] },
  { name: 'LinkedIn', hosts: ['linkedin.com'] },
  { name: 'Telegram', hosts: ['t.me'] },
  { name: 'Bluesky', hosts: ['bsky.app'] },
  { name: 'Reddit', hosts: ['reddit.com'] },
  { name: 'Twitch', hosts: ['twitch.tv'] },
  { name: 'Flickr', hosts: ['flickr.com', 'flic.kr'] },
  { name: 'SlideShare', hosts: ['slideshare.net'] },
  { name: 'Speaker Deck', hosts: ['speakerdeck.com'] },
  { name: 'Scribd', hosts: ['scribd.com'] },
  { name: 'Issuu', hosts: ['issuu.com'] },
  { name: 'TED', hosts: ['ted.com'] },
  { name: 'WordPress.tv', hosts: ['wordpress.tv'] },
  { name: 'VideoPress', hosts: ['videopress.com', 'video.wordpress.com', 'v.wordpress.com'] },
  { name: 'Mixcloud', hosts: ['mixcloud.com'] },
  { name: 'ReverbNation', hosts: ['reverbnation.com'] },
  { name: 'Pocket Casts', hosts: ['pca.st'] },
  { name: 'Anghami', hosts: ['anghami.com'] },
  { name: 'Imgur', hosts: ['imgur.com'] },
  { name: 'Tumblr', hosts: ['tumblr.com'] },
  { name: 'Pinterest', hosts: ['pinterest.com', 'pinterest.fr', 'pin.it'] },
  { name: 'Kickstarter', hosts: ['kickstarter.com'] },
  { name: 'Crowdsignal', hosts: ['crowdsignal.com', 'polldaddy.com', 'survey.fm'] },
  { name: 'Canva', hosts: ['canva.com'] },
  { name: 'Datawrapper', hosts: ['datawrapper.de', 'datawrapper.dwcdn.net'] },
  { name: 'Flourish', hosts: ['flourish.studio', 'flo.uri.sh'] },
  { name: 'Infogram', hosts: ['infogram.com'] },
  { name: 'Google Maps', hosts: ['google.com', 'google.fr', 'google.co.ma'], path: /^\/maps/ },
  { name: 'OpenStreetMap', hosts: ['openstreetmap.org'] },
];

const FRAMES: readonly { readonly pattern: RegExp; readonly to: string }[] = [
  {
    pattern: /^(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v|shorts)\/(?!videoseries)([\w-]+)/,
    to: 'https://www.youtube.com/watch?v=',
  },
  { pattern: /^player\.vimeo\.com\/video\/(\d+)/, to: 'https://vimeo.com/' },
  {
    pattern: /^(?:www\.|geo\.)?dailymotion\.com\/embed\/video\/(\w+)/,
    to: 'https://www.dailymotion.com/video/',
  },
  { pattern: /^www\.instagram\.com\/((?:p|reel|tv)\/[\w-]+)\/embed/, to: 'https://www.instagram.com/' },
  { pattern: /^open\.spotify\.com\/embed\/(\w+\/\w+)/, to: 'https://open.spotify.com/' },
];

/** Frames whose address names the document in its query. */
const PLAYERS: readonly { readonly pattern: RegExp; readonly name: string; readonly to: string }[] = [
  { pattern: /^geo\.dailymotion\.com\/player/, name: 'video', to: 'https://www.dailymotion.com/video/' },
  { pattern: /^platform\.twitter\.com\/embed\/Tweet\.html$/, name: 'id', to: 'https://x.com/i/status/' },
];

function isUnder(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}

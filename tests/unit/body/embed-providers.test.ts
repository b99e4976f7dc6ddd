import { describe, expect, it } from 'vitest';
import { toReaderUrl } from '#lib/body/embed-providers.ts';

const API = 'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1234';

describe('toReaderUrl', () => {
  it.each([
    [
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    ['https://geo.dailymotion.com/player/x1.html?video=x8abc', 'https://www.dailymotion.com/video/x8abc'],
    ['https://platform.twitter.com/embed/Tweet.html?id=12', 'https://x.com/i/status/12'],
    ['https://www.instagram.com/reel/Cabc/embed/captioned', 'https://www.instagram.com/reel/Cabc'],
    ['https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b', 'https://soundcloud.com/a/b'],
    [API, API],
    [
      'https://geo.dailymotion.com/player.html?video=../x',
      'https://geo.dailymotion.com/player.html?video=../x',
    ],
  ])('finds the page of %s', (frame, page) => {
    expect(toReaderUrl(new URL(frame)).href).toBe(page);
  });
});

import { SaxesParser } from 'saxes';

/** The paths in all sitemaps of a portal, as often as they stand there; the news are articles that another sitemap has too. */
export async function listSitemapPaths(url: string): Promise<readonly string[]> {
  const sitemaps = await listLocations(`${url}/sitemap.xml`);
  const lists = await Promise.all(
    sitemaps.filter(address => !address.includes('actualites')).map(listLocations),
  );
  return lists.flat().map(address => {
    if (!address.startsWith(`${url}/`)) throw new Error(`${address} is no absolute address of ${url}.`);
    return address.slice(url.length);
  });
}

async function listLocations(url: string): Promise<readonly string[]> {
  const response = await fetch(url);
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`);
  const locations: string[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', () => {
    text = '';
  });
  parser.on('text', part => {
    text += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'loc') locations.push(text);
  });
  parser.write(await response.text()).close();
  return locations;
}

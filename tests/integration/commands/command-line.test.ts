import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scripts } from '../../../package.json' with { type: 'json' };
import { findFreePort } from '../../support/free-port.ts';
import { serve } from '../../support/serve.ts';
import { exportOf, itemOf } from '../../support/wordpress-export.ts';

const ENTRY = resolve(process.cwd(), 'lib/commands/entry.mjs');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manchette-commands-'));
});
afterEach(() => rm(folder, { recursive: true }));

// Each test starts the real program several times, on a machine that may be busy.
describe('manchette', () => {
  it('explains each command with --help, and refuses what it does not know with 2', async () => {
    const commands = [
      [],
      ['migrate'],
      ['demo'],
      ['import'],
      ['import', 'wordpress'],
      ['import', 'markdown'],
      ['import', 'feed'],
      ['publish'],
      ['withdraw'],
      ['backup'],
      ['restore'],
      ['reindex'],
      ['audit'],
      ['media', 'check'],
    ];
    for (const words of commands) {
      const { code, stdout, stderr } = await manchette(...words, '--help');
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain(`Usage: ${['manchette', ...words].join(' ')}`);
      expect((await manchette(...words, '--vite')).code).toBe(2);
    }
  });

  it.each([
    ['no command', []],
    ['half a command', ['import']],
    ['a missing argument', ['import', 'wordpress']],
    ['an unknown command', ['imprimer']],
    ['an unknown option', ['migrate', '--vite']],
    ['an argument too many', ['migrate', 'x']],
  ])('answers %s with 2, and touches nothing', async (_, words) => {
    const { code, stdout, stderr } = await manchette(...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
    expect(await readdir(folder)).toEqual([]);
  });

  it('answers an error with 1 and one sentence', async () => {
    expect(await manchette('import', 'wordpress', 'absent.xml')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no file at absent.xml.\n',
    });
    const { code, stderr } = await manchette('publish', 'absent');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^[A-Z][^\n]*absent[^\n]*\.\n$/);
  });

  it('names a setting that is not usable', async () => {
    const { code, stderr } = await node([], ['migrate'], { TIME_ZONE: 'Lune/Mer' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^[^\n]*TIME_ZONE[^\n]*\n$/);
  });

  it.each(['PORT', 'METRICS_PORT'])('does not start where %s is taken', async setting => {
    const taken = new URL(await serve((_, response) => void response.end())).port;
    const ports = { PORT: String(await findFreePort()), METRICS_PORT: '' };
    const { code, stderr } = await node([], ['start'], { ...ports, [setting]: taken });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      new RegExp(`^Cannot listen on [^\\n]*:${taken}: [^\\n]* Set ${setting}\\b[^\\n]*\\n$`),
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it('migrates', async () => {
    expect((await manchette('migrate')).code).toBe(0);
    const { code, stdout } = await manchette('migrate', '--json');
    const report = { databaseFile: './essai.db', isCurrent: true };
    expect([code, stdout]).toEqual([0, `${JSON.stringify(report, null, 2)}\n`]);
  });

  it('makes no backup where there is no database, and no database', async () => {
    expect(await manchette('backup', 'copie.db')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no database at ./essai.db. Set DATABASE_URL as it is for the portal.\n',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('imports, and reports in words and as JSON', async () => {
    await writeFile(
      join(folder, 'export.xml'),
      exportOf({ items: [itemOf(), itemOf({ wp: { status: 'draft' } })] }),
    );
    const dry = await manchette('import', 'wordpress', 'export.xml', '--dry-run');
    expect(dry).toMatchObject({ code: 0, stderr: '' });
    expect(dry.stdout).toMatch(/^Dry run of journal\.example: nothing was written\.\n {2}1 article\n/);
    const first = await manchette('import', 'wordpress', 'export.xml', '--json');
    expect(JSON.parse(first.stdout)).toMatchObject({
      counts: { article: { created: 1 } },
      leftOut: [{ kind: 'post', reason: 'draft', count: 1 }],
    });
    const second = await manchette('import', 'wordpress', 'export.xml');
    expect(second.stdout).toContain('1 article: 0 created, 0 updated, 1 unchanged\n');
    expect(second.stdout).toContain('Left out:\n  1 post: draft\n');
  });

  it('withdraws an article and publishes it again, once', async () => {
    await writeFile(join(folder, 'export.xml'), exportOf({ items: [itemOf()] }));
    await manchette('import', 'wordpress', 'export.xml');
    const withdrawn = await manchette('withdraw', 'un-titre', '--json');
    expect(JSON.parse(withdrawn.stdout)).toEqual({
      slug: 'un-titre',
      path: '/actualites/un-titre',
      state: 'withdrawn',
    });
    expect((await manchette('withdraw', 'un-titre')).stderr).toBe(
      'The article "un-titre" is withdrawn already.\n',
    );
    expect((await manchette('publish', 'un-titre')).stdout).toBe('Published: /actualites/un-titre\n');
    expect(await manchette('publish', 'un-titre')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The article "un-titre" is published already.\n',
    });
  });

  it('says which Node it needs, and nothing else, to one that is too old', async () => {
    const disguise = 'Object.defineProperty(process, "versions", { value: { node: "22.13.1" } })';
    expect(await node(['--import', `data:text/javascript,${disguise}`], ['--help'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Manchette needs Node 22.14 or newer, and this is Node 22.13.1.\n',
    });
  });

  it('starts itself again on a Node that does not read TypeScript unasked', async () => {
    const { code, stdout } = await node(['--no-experimental-strip-types'], ['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: manchette');
    expect((await node(['--no-experimental-strip-types'], ['imprimer'])).code).toBe(2);
  });

  it('has such a Node read TypeScript for the processes that it starts too', async () => {
    const module = JSON.stringify(resolve('lib/commands/leave-with-parent.ts'));
    const tryout = `import { spawnSync } from 'node:child_process'; process.on('exit', () => console.error(spawnSync(process.execPath, [${module}]).status));`;
    const options = ['--no-experimental-strip-types', '--import', `data:text/javascript,${tryout}`];
    const unasked = { NODE_OPTIONS: '--no-experimental-strip-types' };
    // The one that was started again ends first.
    expect((await node(options, ['--help'], unasked)).stderr).toBe('0\n1\n');
  });

  it('loads Drizzle as CommonJS, whose files need no package.json, and not to explain all that it can do', async () => {
    const listing =
      'process.on("exit", () => console.error(Object.keys(process.getBuiltinModule("module")._cache).filter(file => file.includes("/drizzle-orm/")).length))';
    const counting = ['--import', `data:text/javascript,${listing}`];
    expect(Number((await node(counting, ['withdraw', '--help'])).stderr)).toBeGreaterThan(50);
    expect(Number((await node(counting, ['--help'])).stderr)).toBe(0);
  });

  it('explains a command named behind “help”, with its arguments', async () => {
    expect((await manchette('help', 'backup')).stdout).toContain('Usage: manchette backup [options] <file>');
    expect((await manchette('help', 'import', 'feed')).stdout).toContain(
      'Usage: manchette import feed [options] <file-or-url>',
    );
  });

  it('stops quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [ENTRY, '--help'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    const stderr = child.stderr.toArray();
    const code = await new Promise(done => child.on('close', done));
    expect([code, Buffer.concat(await stderr).toString()]).toEqual([0, '']);
  });
});

describe('a script of npm', () => {
  // npm hands a signal to the shell that it starts, and the shell to nobody.
  it('leaves no shell between npm and a program of ours', () => {
    const ours = Object.entries(scripts).filter(([, line]) => line.includes('node ') && !line.includes('&&'));
    expect(ours.map(([name]) => name)).toEqual(
      expect.arrayContaining(['start', 'dev', 'manchette', 'bench']),
    );
    expect(ours.filter(([, line]) => !/^exec (env (\w+=\w+ )+)?node /.test(line))).toEqual([]);
  });

  it('ends its program when npm is told to end', async () => {
    const left = Promise.withResolvers<void>();
    const site = await serve((_, response) => {
      response.once('close', left.resolve);
      npm.kill('SIGTERM');
    });
    const words = ['import', 'feed', `${site}/rss.xml`, '--allow-private'];
    const npm = spawn('npm', ['run', 'manchette', '--', ...words], {
      env: { ...process.env, DATABASE_URL: `file:${folder}/essai.db` },
      stdio: 'ignore',
    });
    await left.promise;
  });
});

function manchette(...words: readonly string[]) {
  return node([], words);
}

/** Runs the real command line in an empty folder. */
async function node(
  options: readonly string[],
  words: readonly string[],
  environment: Record<string, string> = {},
) {
  const env = { NODE_ENV: 'test', DATABASE_URL: 'file:./essai.db', ...environment } as const;
  const args = [...options, ENTRY, ...words];
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, code] = await Promise.all([
    child.stdout.toArray(),
    child.stderr.toArray(),
    new Promise<number | null>(done => child.on('close', done)),
  ]);
  return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

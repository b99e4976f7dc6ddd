import { addCommands, type CommandList } from './add-commands.ts';

const IMPORTS: CommandList = new Map([
  [
    'wordpress',
    {
      description:
        'Import the articles and pages of a WordPress export (WXR 1.0 to 1.2). A broken file is refused whole; a second run changes nothing.',
      define: async command => (await import('./import-wordpress.ts')).defineImportWordpress(command),
    },
  ],
  [
    'feed',
    {
      description:
        'Import the articles of a feed (RSS, Atom or JSON Feed). Those seen before are updated; what is empty or broken changes nothing.',
      define: async command => (await import('./import-feed.ts')).defineImportFeed(command),
    },
  ],
  [
    'markdown',
    {
      description:
        'Import a folder of Markdown files with YAML front matter. A broken file is left out and named; a second run changes nothing.',
      define: async command => (await import('./import-markdown.ts')).defineImportMarkdown(command),
    },
  ],
]);

const MEDIA: CommandList = new Map([
  [
    'check',
    {
      description:
        'Say which pictures are missing, lost, unused, oversized or without an alternative text, and which documents and recordings are lost. Nothing is changed.',
      define: async command => (await import('./media-check.ts')).defineMediaCheck(command),
    },
  ],
]);

/** What `manchette` can do. */
export const COMMANDS: CommandList = new Map([
  [
    'start',
    {
      description:
        'Serve the portal: the database brought up to date (a new one with the demonstration edition), a current build, the server.',
      define: async command => (await import('./start.ts')).defineStart(command),
    },
  ],
  [
    'dev',
    {
      description: 'Serve the portal with live reload, for people changing it.',
      define: async command => (await import('./dev.ts')).defineDev(command),
    },
  ],
  [
    'build',
    {
      description: 'Make the production build, unless there is a current one.',
      define: async command => (await import('./build.ts')).defineBuild(command),
    },
  ],
  [
    'migrate',
    {
      description: 'Bring the database to the current schema, creating it when there is none.',
      define: async command => (await import('./migrate.ts')).defineMigrate(command),
    },
  ],
  [
    'demo',
    {
      description:
        'Load the demonstration edition, dated from now on; one that is there stays as it is. The next import removes it.',
      define: async command => (await import('./demo.ts')).defineDemo(command),
    },
  ],
  [
    'import',
    {
      description: 'Bring in articles from elsewhere.',
      define: (command, args) => addCommands(IMPORTS, command, args),
    },
  ],
  [
    'media',
    {
      description: 'Look after pictures.',
      define: (command, args) => addCommands(MEDIA, command, args),
    },
  ],
  [
    'publish',
    {
      description:
        'Show an article to readers now: a draft, a scheduled one before its minute, or a withdrawn one.',
      define: async command => (await import('./publish.ts')).definePublish(command),
    },
  ],
  [
    'withdraw',
    {
      description:
        'Take an article away from readers: its address answers 410, and no import brings it back.',
      define: async command => (await import('./withdraw.ts')).defineWithdraw(command),
    },
  ],
  [
    'audit',
    {
      description:
        'Crawl the running portal as a search engine does, and check that what it tells crawlers agrees. A breach is a fault of the portal: exit code 1. A remark is about its content.',
      define: async command => (await import('./audit.ts')).defineAudit(command),
    },
  ],
  [
    'backup',
    {
      description: 'Copy the database as it is at this moment into one file, while the portal runs.',
      define: async command => (await import('./backup.ts')).defineBackup(command),
    },
  ],
  [
    'restore',
    {
      description:
        'Put a backup in the place of the database, even while the portal runs. The former database is kept beside it.',
      define: async command => (await import('./restore.ts')).defineRestore(command),
    },
  ],
  [
    'reindex',
    {
      description:
        'Make what is derived (article bodies, word counts, the search index) again from its sources, after an upgrade. Only what differs is written.',
      define: async command => (await import('./reindex.ts')).defineReindex(command),
    },
  ],
]);

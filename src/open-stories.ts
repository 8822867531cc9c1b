import { type FolderReport, type LiveFolder, openFolder } from './archive/files/live-folder.js';
import { createKeptArchive } from './archive/kept-archive.js';
import { askingLastImport } from './archive/last-import.js';
import { openStore } from './archive/open-store.js';
import { type Config, ConfigError, FinalError } from './config.js';
import { createDesk, type Desk, type DeskSetting } from './desk.js';
import { createFeeds, type Feeds, type FeedsSetting } from './feeds/feeds.js';
import { createIntake, type Intake, type IntakeSetting, type PageReaders } from './intake.js';
import { codeOf, StoryFileError } from './story/errors.js';

/** The system’s codes for a folder that is not where a setting says, or not for whoever runs the program. */
const NO_FOLDER = ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'];

/** What reads pages; what that needs is loaded when there is one. */
export const pageReaders = ({
  linkHosts,
  pageWorker,
}: Config): Pick<IntakeSetting, 'fetchPage' | keyof PageReaders> => ({
  fetchPage: async (url) => (await import('./fetch/page.js')).fetchPage(url, { hosts: linkHosts }),
  readHtml: async (html, url) =>
    (await import('./page/apart/read-apart.js')).readHtmlApart(pageWorker, html, url),
  readCopy: async (text) =>
    (await import('./page/apart/read-apart.js')).readCopyApart(pageWorker, text),
  readMail: async (text) =>
    (await import('./page/apart/read-apart.js')).readMailApart(pageWorker, text),
});

/** Where stories from outside are read. */
const openIntake = (config: Config): Intake =>
  createIntake({
    readFile: async (url) =>
      (await import('./fetch/attachment.js')).fetchAttachment(url, globalThis.fetch),
    ...pageReaders(config),
  });

/** The feeds that people follow; what reading them needs is loaded when the first one is due. */
function openFeeds(config: Config, kept: Pick<FeedsSetting, 'archive' | 'store'>): Feeds {
  const { linkHosts, feedWorker } = config;
  return createFeeds({
    ...kept,
    readers: pageReaders(config),
    get: async (url, wanted) =>
      (await import('./fetch/get.js')).get(url, wanted, { hosts: linkHosts }),
    apart: async (task) => (await import('./page/apart/run-apart.js')).runApart(feedWorker, task),
  });
}

/**
 * Opens all stories: those of the folder, which may change, and those that people add.
 *
 * @param report - told of what is wrong with a story, and of changes
 * @throws ConfigError if the folder cannot be read or has no story; FinalError where only whoever set it can mend that
 */
export async function openStories(
  config: Config,
  report: FolderReport,
  {
    isTerminal = false,
    ...lengths
  }: Pick<DeskSetting, 'longest' | 'beginning'> & { isTerminal?: boolean } = {},
): Promise<{ desk: Desk; folder: LiveFolder }> {
  const { storiesFolder } = config;
  const folder = await openFolder(storiesFolder, report).catch((error: unknown) => {
    if (!(error instanceof StoryFileError)) throw error;
    const Fault = NO_FOLDER.includes(codeOf(error.cause)) ? FinalError : ConfigError;
    throw new Fault(`${error.message} STORIES_DIR says where it is.`);
  });
  if (folder.size === 0) {
    throw new ConfigError(
      `There is no story in ${storiesFolder} that can be used: put one there, or make one with npm run import.`,
    );
  }
  const store = await openStore(config, report.problem);
  const shared = isTerminal
    ? await askingLastImport(folder.archive, storiesFolder)
    : folder.archive;
  const archive = createKeptArchive({ store, shared });
  const intake = openIntake(config);
  const feeds = openFeeds(config, { archive, store: store.feeds });
  return { desk: createDesk(archive, { intake, feeds, ...lengths }), folder };
}

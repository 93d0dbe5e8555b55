/** The scheme and host of everything the windows load. Both hosts of the app know the pages by these addresses. */
export const appScheme = 'app';
export const appHost = 'claimbook';

/** The reader window's page. */
export const readerPage = `${appScheme}://${appHost}/index.html`;

/** The page that sets a pack, in a window nobody sees. */
export const packPage = `${appScheme}://${appHost}/pack.html`;

/** The script that the reader's page finds its language in, where that is not English. */
export const languageScript = `${appScheme}://${appHost}/language.js`;

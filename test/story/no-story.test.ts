import { describe, expect, it } from 'vitest';
import { checkIsStory } from '../../src/story/copied/no-story.js';

const BODY = 'The ferries between the islands stood still for a second day on Tuesday.';
const TOLD = 'The ferryman said that the boats were old.';
const check = (headline: string, ...paragraphs: readonly string[]) =>
  checkIsStory({ origin: { headline }, paragraphs, dropped: [] });

describe('a page that is no story', () => {
  it.each([
    'Page not found - Skerry Times',
    '404 Not Found | The Harbour',
    'Sorry, we can’t find that page',
    'This article is no longer available',
    'Article unavailable - Skerry Times',
    'Sign in | The Register-Star',
    'Log in to your account',
    'Sign in | The Harbour',
    'Page not found - Islands Online',
    'This page has been deleted',
  ])('is called so: %s', (headline) => {
    expect(() => check(headline, 'Try the search.')).toThrow(/no story/);
  });

  it('is not what has a whole story under another heading', () => {
    expect(() =>
      check('Log in - Skerry-Times', 'Ferries stand still', BODY, TOLD, TOLD),
    ).not.toThrow();
  });

  it.each([
    [['Loading…', 'You need to enable JavaScript to run this app.']],
    [['Loading article, please wait...']],
    [['This story is no longer available.', 'Go to the front page.']],
  ])('has nothing but %j', (paragraphs) => {
    expect(() => check('Ferries stand still', ...paragraphs)).toThrow(/no story/);
  });

  it.each([
    ['Log in to save the forest, foresters say', BODY],
    ['Loading bay shut after crash', BODY],
    ['Ferries stand still', 'Loading…', BODY],
    ['Ferries stand still', 'Log in', BODY],
    ['Not found – three boats and their crews', BODY],
    ['Please wait - the long queue at Skerry’s only dentist', BODY],
    ['Just a moment – A Clock Stops', BODY, TOLD],
    ['Ferries stand still', 'We can’t find that story.', BODY, TOLD],
    ['Ferries stand still', 'This post has been removed', BODY, TOLD],
    ['Ferries stand still', BODY, 'Video no longer available', TOLD],
    ['Video of the flood removed by its owner', BODY],
    ['Story of the lost page is found again', BODY],
    ['Harbour no longer available to trawlers', BODY],
  ])('is not “%s” with %j', (headline, ...paragraphs) => {
    expect(() => check(headline, ...paragraphs)).not.toThrow();
  });
});

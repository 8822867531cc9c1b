-- Feeds that people follow: new stories of them come in on their own.
create table following (
  scope text not null check (scope ~ '^(guild|user)-[a-z0-9]+$'),
  -- It names a feed in a channel, within its scope.
  id text not null,
  url text not null,
  guild text,
  channel text,
  added_by text not null,
  added_at timestamptz not null,
  -- Whether the channel is told of each story.
  tells boolean not null,
  -- When it is to be read next; null while it is paused.
  due timestamptz,
  -- What came of reading it so far.
  state jsonb not null,
  primary key (scope, id)
);
create index following_due on following (due);
create index following_url on following (url);
create index following_person on following (added_by);

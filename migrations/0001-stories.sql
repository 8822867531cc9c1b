-- Stories that people have added. btree_gin lets one index hold a scope beside terms.
create extension if not exists btree_gin;

-- One version of a story; it never changes. Its name stands for this version within its scope.
create table story (
  number bigint generated always as identity unique,
  scope text not null check (scope ~ '^(guild|user)-[a-z0-9]+$'),
  slug text not null check (slug ~ '^[a-z0-9-]{1,48}$'),
  -- The slug of the story's first version.
  work text not null,
  version integer not null check (version > 0),
  headline text,
  publisher text,
  via text,
  section text,
  url text,
  published text,
  paragraphs integer not null check (paragraphs > 0),
  characters integer not null,
  -- The whole file: front matter and text.
  body text not null,
  -- Slug and headline, folded: what typed words are looked for in.
  title text not null,
  -- The address without what leads to the same page, to know a page again.
  address text,
  -- The smallest hashes of the text's shingles, to know a text again.
  sketch integer[] not null,
  -- The terms of the text; positions are numbers of paragraphs.
  terms tsvector not null,
  primary key (scope, slug),
  unique (scope, work, version)
);
create index story_terms on story using gin (scope, terms);
create index story_sketch on story using gin (scope, sketch);
create index story_address on story (scope, address);

-- Each time that somebody added a story: who, when and where.
create table addition (
  scope text not null,
  slug text not null,
  added_by text not null,
  added_at timestamptz not null,
  channel text,
  foreign key (scope, slug) references story on delete cascade
);
create index addition_story on addition (scope, slug);
create index addition_time on addition (scope, added_at);
create index addition_channel on addition (scope, channel, added_at);
create index addition_person on addition (added_by);

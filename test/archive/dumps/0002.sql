-- A database as the migrations up to 0002 leave it, with stories and a feed: pg_dump --inserts --no-owner.

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE EXTENSION IF NOT EXISTS btree_gin WITH SCHEMA public;

COMMENT ON EXTENSION btree_gin IS 'support for indexing common datatypes in GIN';

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.addition (
    scope text NOT NULL,
    slug text NOT NULL,
    added_by text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    channel text
);

CREATE TABLE public.following (
    scope text NOT NULL,
    id text NOT NULL,
    url text NOT NULL,
    guild text,
    channel text,
    added_by text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    tells boolean NOT NULL,
    due timestamp with time zone,
    state jsonb NOT NULL,
    CONSTRAINT following_scope_check CHECK ((scope ~ '^(guild|user)-[a-z0-9]+$'::text))
);

CREATE TABLE public.migration (
    number integer NOT NULL,
    title text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.story (
    number bigint NOT NULL,
    scope text NOT NULL,
    slug text NOT NULL,
    work text NOT NULL,
    version integer NOT NULL,
    headline text,
    publisher text,
    via text,
    section text,
    url text,
    published text,
    paragraphs integer NOT NULL,
    characters integer NOT NULL,
    body text NOT NULL,
    title text NOT NULL,
    address text,
    sketch integer[] NOT NULL,
    terms tsvector NOT NULL,
    CONSTRAINT story_paragraphs_check CHECK ((paragraphs > 0)),
    CONSTRAINT story_scope_check CHECK ((scope ~ '^(guild|user)-[a-z0-9]+$'::text)),
    CONSTRAINT story_slug_check CHECK ((slug ~ '^[a-z0-9-]{1,48}$'::text)),
    CONSTRAINT story_version_check CHECK ((version > 0))
);

ALTER TABLE public.story ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.story_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

INSERT INTO public.addition VALUES ('guild-100000000000000001', 'ferries-stand-still', '200000000000000001', '2025-03-06 12:00:00+00', '301');
INSERT INTO public.addition VALUES ('guild-100000000000000001', 'ferries-stand-still-v2', '200000000000000001', '2025-03-06 12:00:00.001+00', '301');
INSERT INTO public.addition VALUES ('guild-100000000000000001', 'ferries-stand-still-v2', '200000000000000002', '2025-03-06 12:00:00.002+00', '302');
INSERT INTO public.addition VALUES ('user-200000000000000001', 'a-paragraph-with-a-quote-a-and-a-tab-and-nothing', '200000000000000001', '2025-03-06 12:00:00+00', '401');

INSERT INTO public.following VALUES ('guild-100000000000000001', '0123456789abcdef', 'https://example.org/feed', '100000000000000001', '301', '200000000000000001', '2025-03-06 12:00:00+00', true, '2025-03-06 12:15:00+00', '{"etag": "\"one\"", "seen": ["example.org/ferries"], "title": "The Harbour", "failures": 0}');

INSERT INTO public.migration VALUES (1, 'stories', '2026-11-24 15:30:58.357552+00');
INSERT INTO public.migration VALUES (2, 'feeds', '2026-11-25 19:11:03.049405+00');

INSERT INTO public.story OVERRIDING SYSTEM VALUE VALUES (1, 'guild-100000000000000001', 'ferries-stand-still', 'ferries-stand-still', 1, 'Ferries stand still', 'The Harbour', NULL, NULL, 'https://example.org/ferries', '2025-03-06', 3, 316, '---
headline: Ferries stand still
publisher: The Harbour
url: https://example.org/ferries
published: 2025-03-06

The ferries between the islands stood still for a second day on Tuesday.

“We will not move,” said Karin Dahl, who leads the crews’ union.

The company hopes to talk to the crews before the weekend.
', 'ferries-stand-still ferries stand still', 'example.org/ferries', '{-1862293547,-1728516568,-1623929819,-1477324776,-1454183452,-956523753,-937051718,-717631745,-703615818,-655958289,-619877555,-485166605,-91864580,-29012205,40649442,256575159,647032632,650296114,691844775,857156847,990424361,1140144619,1210151063,1369523053,1403665503,1412094704,1581118967,1582970844,1628232397,1666443135,1730036006,1847863691}', '''compani'':3 ''crew'':2,3 ''dahl'':2 ''day'':1 ''ferri'':1 ''hope'':3 ''island'':1 ''karin'':2 ''lead'':2 ''move'':2 ''said'':2 ''second'':1 ''still'':1 ''stood'':1 ''talk'':3 ''tuesday'':1 ''union'':2 ''weekend'':3');
INSERT INTO public.story OVERRIDING SYSTEM VALUE VALUES (2, 'guild-100000000000000001', 'ferries-stand-still-v2', 'ferries-stand-still', 2, 'Ferries stand still', 'The Harbour', NULL, NULL, 'https://example.org/ferries', '2025-03-06', 3, 309, '---
headline: Ferries stand still
publisher: The Harbour
url: https://example.org/ferries
published: 2025-03-06

The ferries between the islands stood still for a second day on Tuesday.

“We will not move,” said Karin Dahl, who leads the crews’ union.

The company hopes to talk to the crews on Thursday.
', 'ferries-stand-still-v2 ferries stand still', 'example.org/ferries', '{-1862293547,-1728516568,-1623929819,-1477324776,-1454183452,-956523753,-937051718,-717631745,-703615818,-655958289,-619877555,-394242305,-91864580,-29012205,40649442,256575159,647032632,650296114,691844775,857156847,990424361,1140144619,1210151063,1369523053,1403665503,1459762150,1581118967,1628232397,1666443135,1730036006,1847863691}', '''compani'':3 ''crew'':2,3 ''dahl'':2 ''day'':1 ''ferri'':1 ''hope'':3 ''island'':1 ''karin'':2 ''lead'':2 ''move'':2 ''said'':2 ''second'':1 ''still'':1 ''stood'':1 ''talk'':3 ''thursday'':3 ''tuesday'':1 ''union'':2');
INSERT INTO public.story OVERRIDING SYSTEM VALUE VALUES (3, 'user-200000000000000001', 'a-paragraph-with-a-quote-a-and-a-tab-and-nothing', 'a-paragraph-with-a-quote-a-and-a-tab-and-nothing', 1, NULL, NULL, NULL, NULL, NULL, NULL, 1, 62, 'A paragraph with a ’quote’, a \ and a tab	, and nothing else.
', 'a-paragraph-with-a-quote-a-and-a-tab-and-nothing ', NULL, '{-1944911834,-1652317860,-1262392511,-1080750014,-819990419,-747036856,499163456,857982841}', '''els'':1 ''noth'':1 ''paragraph'':1 ''quot'':1 ''tab'':1');

SELECT pg_catalog.setval('public.story_number_seq', 3, true);

ALTER TABLE ONLY public.following
    ADD CONSTRAINT following_pkey PRIMARY KEY (scope, id);

ALTER TABLE ONLY public.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (number);

ALTER TABLE ONLY public.story
    ADD CONSTRAINT story_number_key UNIQUE (number);

ALTER TABLE ONLY public.story
    ADD CONSTRAINT story_pkey PRIMARY KEY (scope, slug);

ALTER TABLE ONLY public.story
    ADD CONSTRAINT story_scope_work_version_key UNIQUE (scope, work, version);

CREATE INDEX addition_channel ON public.addition USING btree (scope, channel, added_at);

CREATE INDEX addition_person ON public.addition USING btree (added_by);

CREATE INDEX addition_story ON public.addition USING btree (scope, slug);

CREATE INDEX addition_time ON public.addition USING btree (scope, added_at);

CREATE INDEX following_due ON public.following USING btree (due);

CREATE INDEX following_person ON public.following USING btree (added_by);

CREATE INDEX following_url ON public.following USING btree (url);

CREATE INDEX story_address ON public.story USING btree (scope, address);

CREATE INDEX story_sketch ON public.story USING gin (scope, sketch);

CREATE INDEX story_terms ON public.story USING gin (scope, terms);

ALTER TABLE ONLY public.addition
    ADD CONSTRAINT addition_scope_slug_fkey FOREIGN KEY (scope, slug) REFERENCES public.story(scope, slug) ON DELETE CASCADE;


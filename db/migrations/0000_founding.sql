CREATE TABLE `article_authors` (
	`article_id` integer NOT NULL,
	`author_id` integer NOT NULL,
	`position` integer NOT NULL,
	`visible_from` integer,
	PRIMARY KEY(`article_id`, `author_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `article_authors_by_author` ON `article_authors` (`author_id`,`visible_from`,`article_id`);--> statement-breakpoint
CREATE TABLE `article_topics` (
	`article_id` integer NOT NULL,
	`topic_id` integer NOT NULL,
	`position` integer NOT NULL,
	`visible_from` integer,
	PRIMARY KEY(`article_id`, `topic_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `article_topics_by_topic` ON `article_topics` (`topic_id`,`visible_from`,`article_id`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`state` text NOT NULL,
	`kicker` text,
	`headline` text NOT NULL,
	`standfirst` text,
	`word_count` integer NOT NULL,
	`category_id` integer NOT NULL,
	`published_at` integer,
	`updated_at` integer,
	`visible_from` integer,
	`pinned_at` integer,
	`seo_title` text,
	`seo_description` text,
	`canonical_url` text,
	`guid` text,
	`created_at` integer NOT NULL,
	`revision` integer NOT NULL,
	`body_format` text NOT NULL,
	`body` text NOT NULL,
	`body_source` text NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "articles_state" CHECK("articles"."state" in ('draft', 'scheduled', 'published', 'withdrawn')),
	CONSTRAINT "articles_body_format" CHECK("articles"."body_format" in ('html', 'markdown')),
	CONSTRAINT "articles_published_at" CHECK("articles"."state" = 'draft' or "articles"."published_at" is not null),
	CONSTRAINT "articles_visible_from" CHECK(case when "articles"."state" in ('published', 'scheduled') then "articles"."visible_from" is not null and "articles"."visible_from" = "articles"."published_at" else "articles"."visible_from" is null end)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_slug` ON `articles` (`slug`);--> statement-breakpoint
CREATE INDEX `articles_by_date` ON `articles` (`visible_from`,`id`);--> statement-breakpoint
CREATE INDEX `articles_pinned` ON `articles` (`pinned_at`,`id`) WHERE "articles"."pinned_at" is not null;--> statement-breakpoint
CREATE INDEX `articles_by_category` ON `articles` (`category_id`);--> statement-breakpoint
CREATE TABLE `authors` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`revision` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `authors_slug` ON `authors` (`slug`);--> statement-breakpoint
CREATE TABLE `categories` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`parent_id` integer,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text,
	`colour` text NOT NULL,
	`position` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "categories_colour" CHECK("categories"."colour" in ('emerald', 'ochre', 'terracotta', 'saffron', 'burgundy', 'teal', 'majorelle')),
	CONSTRAINT "categories_parent" CHECK("categories"."parent_id" <> "categories"."id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `categories_slug` ON `categories` (`slug`);--> statement-breakpoint
CREATE INDEX `categories_by_parent` ON `categories` (`parent_id`,`position`,`name`);--> statement-breakpoint
CREATE INDEX `categories_by_position` ON `categories` (`position`,`name`);--> statement-breakpoint
CREATE TABLE `content_revision` (
	`id` integer PRIMARY KEY NOT NULL,
	`value` integer NOT NULL,
	`moved_at` integer NOT NULL,
	`is_owed` integer NOT NULL,
	CONSTRAINT "content_revision_has_one_row" CHECK("content_revision"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE `dossier_articles` (
	`dossier_id` integer NOT NULL,
	`article_id` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`dossier_id`, `article_id`),
	FOREIGN KEY (`dossier_id`) REFERENCES `dossiers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `dossiers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`description` text,
	`revision` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dossiers_slug` ON `dossiers` (`slug`);--> statement-breakpoint
CREATE TABLE `import_records` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`subject_id` integer NOT NULL,
	`digest` text NOT NULL,
	`imported_at` integer NOT NULL,
	CONSTRAINT "import_records_kind" CHECK("import_records"."kind" in ('author', 'category', 'topic', 'article'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `import_records_key` ON `import_records` (`source`,`kind`,`key`);--> statement-breakpoint
CREATE TABLE `listings` (
	`category_id` integer NOT NULL,
	`article_id` integer NOT NULL,
	`origin` text NOT NULL,
	`visible_from` integer,
	PRIMARY KEY(`article_id`, `category_id`),
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "listings_origin" CHECK("listings"."origin" in ('chosen', 'inherited'))
);
--> statement-breakpoint
CREATE INDEX `listings_by_category` ON `listings` (`category_id`,`visible_from`,`article_id`);--> statement-breakpoint
CREATE TABLE `media` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source` text NOT NULL,
	`hash` text NOT NULL,
	`media_type` text NOT NULL,
	`width_px` integer NOT NULL,
	`height_px` integer NOT NULL,
	`alt` text NOT NULL,
	`caption` text,
	`credit` text,
	`created_at` integer NOT NULL,
	CONSTRAINT "media_size" CHECK("media"."width_px" > 0 and "media"."height_px" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_source` ON `media` (`source`);--> statement-breakpoint
CREATE TABLE `pages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`state` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`body_source` text NOT NULL,
	`body_format` text NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	CONSTRAINT "pages_state" CHECK("pages"."state" in ('draft', 'published')),
	CONSTRAINT "pages_body_format" CHECK("pages"."body_format" in ('html', 'markdown'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pages_slug` ON `pages` (`slug`);--> statement-breakpoint
CREATE TABLE `redirects` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source` text NOT NULL,
	`article_id` integer,
	`category_id` integer,
	`topic_id` integer,
	`author_id` integer,
	`page_id` integer,
	`path` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "redirects_target" CHECK(case when "redirects"."article_id" is null then 0 else 1 end + case when "redirects"."category_id" is null then 0 else 1 end + case when "redirects"."topic_id" is null then 0 else 1 end + case when "redirects"."author_id" is null then 0 else 1 end + case when "redirects"."page_id" is null then 0 else 1 end + case when "redirects"."path" is null then 0 else 1 end = 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `redirects_source` ON `redirects` (`source`);--> statement-breakpoint
CREATE TABLE `topics` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text,
	`revision` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_slug` ON `topics` (`slug`);
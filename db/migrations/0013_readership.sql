CREATE TABLE `article_views` (
	`slot` integer NOT NULL,
	`article_id` integer NOT NULL,
	`views` integer NOT NULL,
	PRIMARY KEY(`slot`, `article_id`)
);
--> statement-breakpoint
CREATE TABLE `most_read` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`category_id` integer,
	`computed_at` integer NOT NULL,
	`article_ids` text NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `most_read_category` ON `most_read` (`category_id`);--> statement-breakpoint
CREATE TABLE `related_backlog` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`priority` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `related_backlog_by_priority` ON `related_backlog` (`priority`,`article_id`);--> statement-breakpoint
CREATE TABLE `related_lists` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`computed_at` integer NOT NULL,
	`links` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_records_of_feeds` ON `import_records` (`subject_id`) WHERE "import_records"."kind" = 'article' and substr("import_records"."source", 1, 5) = 'feed:';--> statement-breakpoint
-- Every article that readers see already waits for its list of related ones.
INSERT INTO `related_backlog` (`article_id`, `priority`) SELECT `id`, 0 FROM `articles` WHERE `visible_from` IS NOT NULL;

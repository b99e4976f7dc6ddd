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
CREATE INDEX `import_records_of_feeds` ON `import_records` (`subject_id`) WHERE "import_records"."kind" = 'article' and substr("import_records"."source", 1, 5) = 'feed:';
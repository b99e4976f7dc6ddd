PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_import_records` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`subject_id` integer NOT NULL,
	`digest` text NOT NULL,
	`imported_at` integer NOT NULL,
	CONSTRAINT "import_records_kind" CHECK("__new_import_records"."kind" in ('author', 'category', 'topic', 'article', 'page', 'dossier'))
);
--> statement-breakpoint
INSERT INTO `__new_import_records`("id", "source", "kind", "key", "subject_id", "digest", "imported_at") SELECT "id", "source", "kind", "key", "subject_id", "digest", "imported_at" FROM `import_records`;--> statement-breakpoint
DROP TABLE `import_records`;--> statement-breakpoint
ALTER TABLE `__new_import_records` RENAME TO `import_records`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `import_records_key` ON `import_records` (`source`,`kind`,`key`);--> statement-breakpoint
CREATE TABLE `__new_redirects` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source` text NOT NULL,
	`article_id` integer,
	`category_id` integer,
	`topic_id` integer,
	`author_id` integer,
	`page_id` integer,
	`dossier_id` integer,
	`path` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossiers`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "redirects_target" CHECK(case when "__new_redirects"."article_id" is null then 0 else 1 end + case when "__new_redirects"."category_id" is null then 0 else 1 end + case when "__new_redirects"."topic_id" is null then 0 else 1 end + case when "__new_redirects"."author_id" is null then 0 else 1 end + case when "__new_redirects"."page_id" is null then 0 else 1 end + case when "__new_redirects"."dossier_id" is null then 0 else 1 end + case when "__new_redirects"."path" is null then 0 else 1 end = 1)
);
--> statement-breakpoint
INSERT INTO `__new_redirects`("id", "source", "article_id", "category_id", "topic_id", "author_id", "page_id", "path") SELECT "id", "source", "article_id", "category_id", "topic_id", "author_id", "page_id", "path" FROM `redirects`;--> statement-breakpoint
DROP TABLE `redirects`;--> statement-breakpoint
ALTER TABLE `__new_redirects` RENAME TO `redirects`;--> statement-breakpoint
CREATE UNIQUE INDEX `redirects_source` ON `redirects` (`source`);--> statement-breakpoint
CREATE INDEX `dossier_articles_by_article` ON `dossier_articles` (`article_id`,`dossier_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `dossier_articles_in_order` ON `dossier_articles` (`dossier_id`,`position`);
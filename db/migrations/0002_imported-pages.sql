CREATE TABLE `lead_pictures` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`picture` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_import_records` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`subject_id` integer NOT NULL,
	`digest` text NOT NULL,
	`imported_at` integer NOT NULL,
	CONSTRAINT "import_records_kind" CHECK("__new_import_records"."kind" in ('author', 'category', 'topic', 'article', 'page'))
);
--> statement-breakpoint
INSERT INTO `__new_import_records`("id", "source", "kind", "key", "subject_id", "digest", "imported_at") SELECT "id", "source", "kind", "key", "subject_id", "digest", "imported_at" FROM `import_records`;--> statement-breakpoint
DROP TABLE `import_records`;--> statement-breakpoint
ALTER TABLE `__new_import_records` RENAME TO `import_records`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `import_records_key` ON `import_records` (`source`,`kind`,`key`);
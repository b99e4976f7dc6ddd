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
CREATE UNIQUE INDEX `most_read_category` ON `most_read` (`category_id`);
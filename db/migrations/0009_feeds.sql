CREATE TABLE `feed_identity` (
	`id` integer PRIMARY KEY NOT NULL,
	`authority` text NOT NULL,
	`since` text NOT NULL,
	CONSTRAINT "feed_identity_has_one_row" CHECK("feed_identity"."id" = 1)
);
--> statement-breakpoint
DROP INDEX `articles_by_date`;--> statement-breakpoint
CREATE INDEX `articles_by_guid` ON `articles` (`guid`,`id`) WHERE "articles"."guid" is not null;--> statement-breakpoint
CREATE INDEX `articles_by_date` ON `articles` (`visible_from`,`id`,`updated_at`,`canonical_url`);
CREATE TABLE `enclosures` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source` text NOT NULL,
	`hash` text NOT NULL,
	`file_name` text NOT NULL,
	`kind` text NOT NULL,
	`bytes` integer NOT NULL,
	`upload_key` text,
	`created_at` integer NOT NULL,
	CONSTRAINT "enclosures_kind" CHECK("enclosures"."kind" in ('pdf', 'epub', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'csv', 'txt', 'zip', 'mp3', 'm4a', 'ogg', 'wav')),
	CONSTRAINT "enclosures_bytes" CHECK("enclosures"."bytes" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `enclosures_source` ON `enclosures` (`source`);--> statement-breakpoint
CREATE INDEX `enclosures_by_hash` ON `enclosures` (`hash`,`file_name`);--> statement-breakpoint
CREATE INDEX `enclosures_by_upload_key` ON `enclosures` (`upload_key`);
CREATE TABLE `day_counts` (
	`day` integer PRIMARY KEY NOT NULL,
	`articles` integer NOT NULL
);
--> statement-breakpoint
INSERT INTO `day_counts` (`day`, `articles`)
SELECT (`visible_from` - ((`visible_from` % 86400000) + 86400000) % 86400000) / 86400000, count(*)
FROM `articles` WHERE `visible_from` IS NOT NULL GROUP BY 1;

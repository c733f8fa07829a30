CREATE TABLE `visits` (
    `id` INTEGER NOT NULL AUTO_INCREMENT,
    `patientId` INTEGER NOT NULL,
    `visitDate` DATETIME(3) NOT NULL,
    `diagnosis` TEXT NULL,
    PRIMARY KEY (`id`)
);

CREATE TABLE `patients` (
  `id` int NOT NULL,
  `name` varchar(40),
  `phone` varchar(20),
  `id_card` varchar(20)
);
CREATE TABLE `drugs` (`id` int NOT NULL, `name` varchar(40), `price` int);

DELIMITER $$
CREATE PROCEDURE `search_patients`(IN p_name VARCHAR(50), IN p_limit INT)
BEGIN
  SET @s = CONCAT('SELECT * FROM `patient` WHERE name = ''', p_name, ''' LIMIT ', p_limit);
  PREPARE stmt FROM @s;
  EXECUTE stmt;
END$$
CREATE PROCEDURE `search_bound`(IN p_name VARCHAR(50))
BEGIN
  SET @name = p_name;
  SET @s = CONCAT('SELECT * FROM `patient`', ' WHERE name = ?');
  PREPARE stmt FROM @s;
  EXECUTE stmt USING @name;
END$$
DELIMITER ;
SET @s = CONCAT('ALTER TABLE ', @table, ' ADD COLUMN note TEXT');
PREPARE stmt FROM @s;

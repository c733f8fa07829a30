CREATE PROCEDURE dbo.SearchPatients
    @name NVARCHAR(50),
    @wardId INT,
    @sort NVARCHAR(30) = N'VisitDate',
    @tableName SYSNAME
AS
BEGIN
    DECLARE @sql NVARCHAR(MAX), @where NVARCHAR(MAX)
    SET @where = N' WHERE WardId = ' + CAST(@wardId AS NVARCHAR(10))
    IF @name <> ''
        -- ruleid: procedure-sql
        SET @where = @where + N' AND Name LIKE ''%' + @name + N'%'''
    -- ok: procedure-sql
    SET @sql = N'SELECT * FROM ' + QUOTENAME(@tableName) + @where
    -- ruleid: procedure-sql
    SET @sql += N' ORDER BY ' + LTRIM(@sort)
    EXEC (@sql)
END
GO

CREATE PROC dbo.CountVisits (@dept VARCHAR(20), @from DATETIME)
AS
    -- ruleid: procedure-sql
    EXEC ('SELECT COUNT(*) FROM Visit WHERE Dept = ''' + @dept + '''')
GO

CREATE PROC dbo.CountVisitsBound @dept VARCHAR(20), @column VARCHAR(30)
AS
    DECLARE @sql NVARCHAR(MAX) = N'SELECT COUNT(*) FROM Visit WHERE Dept = @dept'
    IF @column NOT IN ('VisitDate', 'Dept') RETURN
    -- ok: procedure-sql
    SET @sql = @sql + N' ORDER BY ' + @column
    -- ok: procedure-sql
    EXEC sp_executesql @sql, N'@dept VARCHAR(20)', @dept
    -- ok: procedure-sql
    EXEC dbo.WriteLog @dept
    -- EXEC ('SELECT 1 WHERE Dept = ''' + @dept + '''')
GO

CREATE PROC dbo.RunWhatever @statement NVARCHAR(MAX)
AS
    -- ruleid: procedure-sql
    EXEC sp_executesql @statement
GO

CREATE PROC dbo.AddNote @text NVARCHAR(200)
AS
    DECLARE @line NVARCHAR(300)
    -- ok: procedure-sql
    SET @line = N'note (' + @text + N')'
    INSERT INTO Note (Line) VALUES (@line)
    EXEC ('DBCC FREEPROCCACHE')
GO

CREATE PROC dbo.ListVisits @order VARCHAR(10), @extra VARCHAR(200)
AS
    -- ok: procedure-sql
    EXEC ('SELECT * FROM Visit ORDER BY ' + CASE @order WHEN 'date' THEN 'VisitDate' ELSE 'Dept' END)
    -- ruleid: procedure-sql
    EXEC ('SELECT * FROM Visit' + CASE WHEN @extra IS NULL THEN '' ELSE ' WHERE ' + @extra END)
GO
